import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '@shuangzhao/access';
import { createOutbox, type EventCodec } from '@shuangzhao/events';
import {
  defineDocument,
  openMemoryStore,
  openSqliteStore,
  Schema,
  type Doc,
  type Store,
} from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { AppError, refuseFaults } from '@shuangzhao/platform/errors';
import { readRows, writeCsv, type Cell, type WrittenCell } from '@shuangzhao/sheets';
import { openJobs, rowTaker, sheetFiles, type JobSealing } from '../src/adapters/index.js';
import { countRows } from '../src/application/count-rows.js';
import { importRows } from '../src/application/index.js';
import {
  faultsIn,
  headerReader,
  openRow,
  reasonsBy,
  type AnyImport,
  type Header,
  type ImportedRow,
  type SheetRow,
} from '../src/domain/index.js';
import { createJobRunner } from '../src/server/index.js';

export const CODE = { key: 'code', title: '编号', isCode: true };
export const NAME = { key: 'name', title: '名称' };
/** Nobody changes a thing of this name. */
export const FIXED = '不可更改';

interface ThingImport extends AnyImport {
  readonly kind: 'things.import';
}

interface ThingRow extends ImportedRow {
  readonly code: string;
  readonly name: string;
}

const Things = defineDocument<{ name: string }>({
  name: 'things',
  schema: new Schema({ name: { type: String, required: true } }, { strict: 'throw' }),
});

const codec: EventCodec = {
  encode: (_type, body) => Buffer.from(JSON.stringify(body)),
  decode: (_type, bytes) => JSON.parse(Buffer.from(bytes).toString()) as unknown,
};

export const newCode = (): string => `T${String(randomInt(1e12)).padStart(12, '0')}`;

export const owner = (name = 'one'): Actor => ({ subject: `county-${name}`, roles: ['county'], scopes: {} });

/** The `kind code` of the failure that work ends with. */
export const failureOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return `${error.kind} ${error.code}`;
    throw error;
  }
};

/** A csv of things. */
export const csvOf = (...rows: readonly (readonly WrittenCell[])[]): Promise<Buffer> =>
  buffer(writeCsv({ columns: [CODE, NAME], rows }));

/** The cells of a file. */
export const cellsOf = async (bytes: Uint8Array): Promise<(readonly Cell[])[]> => {
  const all: (readonly Cell[])[] = [];
  for await (const { cells } of readRows(bytes)) all.push(cells);
  return all;
};

export const temporaryFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jobs-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

const readHeader = headerReader({
  columns: [CODE, NAME],
  namesOf: ({ key, title }) => [key, title],
  required: { column: CODE, code: 'import.no_code_column' },
});

const rowReader = (_job: ThingImport, header: Header) => {
  const seen = new Set<string>();
  return (sheetRow: SheetRow): ThingRow => {
    const { faults, attempt, textIn } = openRow(header, sheetRow);
    const code = textIn(CODE) ?? '';
    const name = textIn(NAME) ?? '';
    attempt(() => {
      if (seen.has(code)) refuseFaults([{ path: 'code', code: 'import.repeated', message: 'Said before.' }]);
      if (name === '') refuseFaults([{ path: 'name', code: 'thing.name', message: 'A thing has a name.' }]);
    });
    seen.add(code);
    const { row } = sheetRow;
    return { row, faults, code, name, faultsOf: (error) => faultsIn(header, row, error) };
  };
};

/** A service that imports things, on a store. */
const openThings = async (store: Store, now: Now, sealing?: JobSealing) => {
  const append = createOutbox({ service: 'things', broker: { maxRecordBytes: 2_000 }, codec });
  const things = await store.collection(Things);
  const takeRows = rowTaker({
    load: (tx, { code }: ThingRow) => tx.collection(Things).get(code),
    judge: ({ code, name }, held: Doc<{ name: string }> | null) => {
      if (held?.name === FIXED) throw new AppError('refused', 'thing.fixed', 'This thing stays as it is.');
      return held?.name === name ? undefined : { code, name };
    },
    save: async (tx, held, { code, name }) => {
      if (held === null) await tx.collection(Things).insert({ id: code, name });
      else await tx.collection(Things).update(code, () => ({ name }));
      const of = { collection: Things.name, id: code };
      await append(tx, { of, type: 'shuangzhao.things.v1.ThingChanged', body: { name } });
    },
  });
  const jobs = await openJobs<ThingImport, ThingRow>({
    ...{ store, append, now, takeRows, service: 'things' },
    ...(sealing === undefined ? {} : { sealing }),
  });
  const log = { error: () => undefined };
  const runner = createJobRunner({ jobs, lease: store.lease('jobs'), now, log });
  const work = importRows({
    ...{ jobs, sheets: sheetFiles, readHeader, rowReader },
    reasonsOf: reasonsBy({ 'thing.fixed': '不可更改' }),
  });
  const begin = async (input: Uint8Array, { dryRun = false, actor = owner(), key = '', bodyHash = 'hash' } = {}) => {
    const total = await countRows(sheetFiles, readHeader, input);
    const requestKey = key === '' ? undefined : { key, bodyHash };
    return jobs.begin({ kind: 'things.import', actor, order: { dryRun }, total, input }, requestKey);
  };
  const run = async (...given: Parameters<typeof begin>) => {
    const { id } = await begin(...given);
    runner.bell.wake();
    await runner.bell.settled(id, 20_000);
    const job = await jobs.get(id);
    if (job?.state === undefined || job.state === 'running') throw new Error(`The job ${id} has not ended.`);
    return job;
  };
  const stop = async () => {
    await runner.stop();
    await store.close();
  };
  return { store, things, jobs, runner, work, begin, run, stop };
};

/** In memory, each transaction run twice; the clock stands still. */
export const openWorld = async (sealing?: JobSealing) => {
  const clock = { now: new Date('2026-11-22T04:00:00Z') };
  const now = () => clock.now;
  const store = await openMemoryStore({ service: 'things', runTwice: true, now });
  return { clock, ...(await openThings(store, now, sealing)) };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** On a store file, in objects of its own: what a process is. */
export const openProcess = async (folder: string) =>
  openThings(await openSqliteStore({ file: path.join(folder, 'things.db'), service: 'things' }), () => new Date());
