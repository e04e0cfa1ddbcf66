import { resolvePath } from './document-path.js';
import type { DocumentPath } from './document-path.js';
import { refusedFilter } from './errors.js';
import type { ObjectShape } from './shape.js';

function groupPath(shape: ObjectShape, text: string): DocumentPath {
  const path = resolvePath(shape, text);
  if (!path || path.kind === 'container' || path.arrays.length > 0)
    throw refusedFilter(`"${text}" is no scalar outside any list, so it cannot be grouped or summed.`);
  return path;
}

/** What is counted by, and what is added up, null where nothing is; throws `filter.refused`. */
export function parseGroup(
  shape: ObjectShape,
  by: string,
  sum: string | undefined,
): { key: DocumentPath; summed: DocumentPath | null } {
  const key = groupPath(shape, by);
  const summed = sum === undefined ? null : groupPath(shape, sum);
  if (summed && summed.kind !== 'number') throw refusedFilter(`"${summed.text}" is no number, so it has no sum.`);
  return { key, summed };
}
