import { AppError } from '@shuangzhao/platform/errors';
import yauzl, { type Entry } from 'yauzl';
import { malformed, tooLarge, wrongKind } from '../faults.js';
import type { Limits } from '../limits.js';

const LOCAL_HEADER = 30;
const DAMAGED = 'The file is damaged: it cannot be unpacked.';

/** The files inside an xlsx. */
export interface Archive {
  has(name: string): boolean;
  /** The text of a file inside, in pieces. Throws AppError `file.too_large` or `file.malformed`. */
  text(name: string): AsyncGenerator<string>;
}

/** Two entries over the same bytes are how a small file says the same many times over. */
const overlap = (entries: readonly Entry[], size: number): boolean => {
  const spans = entries
    .map((entry) => ({
      start: entry.relativeOffsetOfLocalHeader,
      end: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize,
    }))
    .sort((one, other) => one.start - other.start);
  return spans.some(({ end }, at) => end > (spans[at + 1]?.start ?? size));
};

const entriesOf = async (bytes: Buffer, limits: Limits) => {
  const zip = await yauzl.fromBufferPromise(bytes, { strictFileNames: false });
  if (zip.entryCount > limits.entries) throw tooLarge('entries', limits);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return { zip, entries };
};

/** Opens a zip that holds a workbook; its sizes are counted, never believed. Throws AppError `file.kind`, `file.too_large`, `file.malformed`. */
export const openArchive = async (bytes: Buffer, limits: Limits): Promise<Archive> => {
  const { zip, entries } = await entriesOf(bytes, limits).catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : malformed(DAMAGED, { cause });
  });
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  if (!byName.has('[Content_Types].xml') || !byName.has('xl/workbook.xml'))
    throw wrongKind('a zip archive without a workbook in it');
  if (byName.size !== entries.length || overlap(entries, bytes.length)) throw malformed(DAMAGED);

  let total = 0;
  async function* inflate(entry: Entry): AsyncGenerator<Buffer> {
    let size = 0;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const piece = chunk as Buffer;
        size += piece.length;
        total += piece.length;
        if (size > limits.entryBytes || total > limits.totalBytes) break;
        yield piece;
      }
    } catch (cause) {
      throw malformed(DAMAGED, { cause });
    }
    if (size > limits.entryBytes) throw tooLarge('entryBytes', limits);
    if (total > limits.totalBytes) throw tooLarge('totalBytes', limits);
  }

  return {
    has: (name) => byName.has(name),
    async *text(name) {
      const entry = byName.get(name);
      if (entry === undefined) throw malformed(`The workbook lacks its part ${name.slice(0, 100)}.`);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const decode = (chunk?: Buffer): string => {
        try {
          return decoder.decode(chunk, { stream: chunk !== undefined });
        } catch (cause) {
          throw malformed('The workbook is not written in UTF-8.', { cause });
        }
      };
      for await (const chunk of inflate(entry)) yield decode(chunk);
      yield decode();
    },
  };
};
