import { defineDocument, Schema, type Store, type Tx } from '@shuangzhao/persistence';

/** A part of what belongs to a job: its files in base64, its refused rows in JSON. */
interface JobPieceRecord {
  text: string;
}

export type JobPart = 'input' | 'output' | 'refused';

/** Bytes of a file that one document holds; as base64 256 KB. */
const PIECE = 192 * 1024;
const PIECES_AT_ONCE = 5;

const JobPieces = defineDocument<JobPieceRecord>({
  name: 'job-pieces',
  schema: new Schema({ text: { type: String, required: true } }, { strict: 'throw' }),
});

const idOf = (job: string, part: JobPart, n: number): string => `${job}:${part}:${String(n).padStart(8, '0')}`;

/** Keeps a part of a job, in place of the one of this number. */
export const putPiece = async (tx: Tx, job: string, part: JobPart, n: number, text: string): Promise<void> => {
  const pieces = tx.collection(JobPieces);
  const id = idOf(job, part, n);
  if ((await pieces.get(id)) === null) await pieces.insert({ id, text });
  else await pieces.update(id, () => ({ text }));
};

/** Keeps a whole file in somebody's transaction. */
export const putFile = async (tx: Tx, job: string, part: JobPart, bytes: Uint8Array): Promise<void> => {
  for (let n = 0; n * PIECE < bytes.length; n += 1)
    await putPiece(tx, job, part, n, Buffer.from(bytes.subarray(n * PIECE, (n + 1) * PIECE)).toString('base64'));
};

/** The pieces of jobs, each read and written alone. Opens their collection. */
export const openJobPieces = async (store: Store) => {
  const pieces = await store.collection(JobPieces);

  async function* texts(job: string, part: JobPart): AsyncGenerator<string> {
    let after: string | null = null;
    do {
      const page = await pieces.find(
        { id: { $prefix: `${job}:${part}:` } },
        { limit: PIECES_AT_ONCE, ...(after === null ? {} : { after }) },
      );
      for (const { text } of page.items) yield text;
      after = page.next;
    } while (after !== null);
  }

  return {
    texts,
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
      return Buffer.concat(items.map(({ text }) => Buffer.from(text, 'base64'))).subarray(offset - first * PIECE);
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
    /** Removes all that belongs to a job, a few pieces at a time. */
    remove: async (job: string): Promise<void> => {
      for (;;) {
        const { items } = await pieces.find({ id: { $prefix: `${job}:` } }, { limit: PIECES_AT_ONCE });
        if (items.length === 0) return;
        await store.transaction(async (tx) => {
          for (const { id } of items) await tx.collection(JobPieces).remove(id);
        });
      }
    },
  };
};
