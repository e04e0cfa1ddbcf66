import path from 'node:path/posix';
import { malformed } from '../faults.js';
import type { Archive } from './archive.js';
import { localName, readWhole } from './xml.js';

const PLACE = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

interface Relation {
  readonly type: string;
  readonly target: string;
}

const relationsOf = async (archive: Archive): Promise<Map<string, Relation>> => {
  const relations = new Map<string, Relation>();
  await readWhole(archive.text(RELATIONS), {
    open: (name, { Id: id, Type: type, Target: target }) => {
      if (name !== 'Relationship' || id === undefined) return;
      // Absolute inside the archive, or beside the workbook.
      relations.set(id, {
        type: type ?? '',
        target: path.join('xl', path.relative('/xl', path.resolve('/xl', target ?? ''))),
      });
    },
  });
  return relations;
};

/** The place of the first sheet that can be seen, and whether its days are counted from 1904. Throws AppError `file.malformed`. */
export const readWorkbook = async (archive: Archive): Promise<{ sheet: string; from1904: boolean }> => {
  const sheets: string[] = [];
  let from1904 = false;
  await readWhole(archive.text(PLACE), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const [, id] = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id') ?? [];
      if (id !== undefined) sheets.push(id);
    },
  });
  const relations = await relationsOf(archive);
  const found = sheets.flatMap((id) => relations.get(id) ?? []).find(({ type }) => type.endsWith('/worksheet'));
  if (found === undefined) throw malformed('The workbook has no sheet that can be seen.');
  return { sheet: found.target, from1904 };
};
