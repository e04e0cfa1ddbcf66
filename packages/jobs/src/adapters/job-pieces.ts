import { defineDocument, Schema, type Reads, type Store, type Tx } from '@shuangzhao/persistence';

/** A part of what belongs to a job: its files in base64, its refused rows in JSON. */
interface JobPieceRecord {
  text: string;
}

type JobPart = 'input' | 'key' | 'output' | 'refused';

interface JobKey {
  readonly seal: (text: string) => string;
  readonly open: (sealed: string) => string;
}

/** Seals what belongs to a job by a key of its own, which is kept wrapped beside it and goes with it. */
export interface JobSealing {
  readonly newKey: (job: string) => string;
  readonly keyOf: (job: string, wrapped: string) => JobKey;
}

/** Bytes of a file that one document holds; as base64 256 KB. */
const PIECE = 192 * 1024;
const PIECES_AT_ONCE = 5;

const JobPieces = defineDocument<JobPieceRecord>({
  name: 'job-pieces',
  schema: new Schema({ text: { type: String, required: true } }, { strict: 'throw' }),
});

const idOf = (job: string, part: JobPart, n: number): string => `${job}:${part}:${String(n).padStart(8, '0')}`;

const IN_CLEAR: JobKey = { seal: (text) => text, open: (text) => text };

/** The pieces of jobs, each read and written alone. Opens their collection. */
export const openJobPieces = async (store: Store, sealing?: JobSealing) => {
  const pieces = await store.collection(JobPieces);

  const put = async (tx: Tx, id: string, text: string): Promise<void> => {
    const all = tx.collection(JobPieces);
    if ((await all.get(id)) === null) await all.insert({ id, text });
    else await all.update(id, () => ({ text }));
  };

  const keyOf = async (reads: Pick<Reads<JobPieceRecord>, 'get'>, job: string): Promise<JobKey> => {
    if (sealing === undefined) return IN_CLEAR;
    const wrapped = await reads.get(idOf(job, 'key', 0));
    if (wrapped === null) throw new Error(`The files of ${job} have no key.`);
    return sealing.keyOf(job, wrapped.text);
  };

  /** Keeps a part of a job, in place of the one of this number. */
  const putPiece = async (tx: Tx, job: string, part: JobPart, n: number, text: string): Promise<void> => {
    const { seal } = await keyOf(tx.collection(JobPieces), job);
    await put(tx, idOf(job, part, n), seal(text));
  };

  const opened = async (job: string, records: readonly JobPieceRecord[]): Promise<string[]> => {
    if (records.length === 0) return [];
    const { open } = await keyOf(pieces, job);
    return records.map(({ text }) => open(text));
  };

  async function* texts(job: string, part: JobPart): AsyncGenerator<string> {
    let after: string | null = null;
    do {
      const page = await pieces.find(
        { id: { $prefix: `${job}:${part}:` } },
        { limit: PIECES_AT_ONCE, ...(after === null ? {} : { after }) },
      );
      yield* await opened(job, page.items);
      after = page.next;
    } while (after !== null);
  }

  const removeUnder = async (prefix: string): Promise<void> => {
    for (;;) {
      const { items } = await pieces.find({ id: { $prefix: prefix } }, { limit: PIECES_AT_ONCE });
      if (items.length === 0) return;
      await store.transaction(async (tx) => {
        for (const { id } of items) await tx.collection(JobPieces).remove(id);
      });
    }
  };

  return {
    texts,
    putPiece,
    /** Makes the job's key, and keeps the file that it begins with, in somebody's transaction. */
    begin: async (tx: Tx, job: string, input: Uint8Array | undefined): Promise<void> => {
      if (sealing !== undefined) await put(tx, idOf(job, 'key', 0), sealing.newKey(job));
      for (let n = 0; input !== undefined && n * PIECE < input.length; n += 1) {
        const piece = Buffer.from(input.subarray(n * PIECE, (n + 1) * PIECE));
        await putPiece(tx, job, 'input', n, piece.toString('base64'));
      }
    },
    read: async (job: string, part: JobPart): Promise<Uint8Array> => {
      const all: Buffer[] = [];
      for await (const text of texts(job, part)) all.push(Buffer.from(text, 'base64'));
      return Buffer.concat(all);
    },
    /** At most 1 MB from a byte on. */
    readFrom: async (job: string, part: JobPart, offset: number): Promise<Uint8Array> => {
      const first = Math.floor(offset / PIECE);
      const ids = Array.from({ length: PIECES_AT_ONCE }, (_, n) => idOf(job, part, first + n));
      const { items } = await pieces.find({ id: { $in: ids } });
      const found = await opened(job, items);
      return Buffer.concat(found.map((text) => Buffer.from(text, 'base64'))).subarray(offset - first * PIECE);
    },
    /** Keeps a file piece by piece, in place of one of before; answers its bytes. */
    write: async (job: string, part: JobPart, source: AsyncIterable<Uint8Array>): Promise<number> => {
      let [n, size] = [0, 0];
      let held = Buffer.alloc(0);
      const flush = async (upTo: number) => {
        const text = held.subarray(0, upTo).toString('base64');
        held = held.subarray(upTo);
        await store.transaction((tx) => putPiece(tx, job, part, n, text));
        n += 1;
      };
      for await (const chunk of source) {
        size += chunk.length;
        held = Buffer.concat([held, chunk]);
        while (held.length >= PIECE) await flush(PIECE);
      }
      if (held.length > 0) await flush(held.length);
      return size;
    },
    /** Removes one part of what belongs to a job, a few pieces at a time. */
    removePart: (job: string, part: JobPart): Promise<void> => removeUnder(`${job}:${part}:`),
    /** Removes all that belongs to a job, a few pieces at a time. */
    remove: (job: string): Promise<void> => removeUnder(`${job}:`),
  };
};
