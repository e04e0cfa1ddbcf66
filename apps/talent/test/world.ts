import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '@shuangzhao/access';
import { eventCodec } from '@shuangzhao/contracts';
import { createOutbox } from '@shuangzhao/events';
import { sheetFiles } from '@shuangzhao/jobs/adapters';
import { createJobRunner } from '@shuangzhao/jobs/server';
import { openMemoryStore } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { fts5Engine, keepIndexes } from '@shuangzhao/search';
import { readRegionCodes, readVocabulary, readWeights, readWorkingDays } from '../src/adapters/reference-data.js';
import { openAccesses } from '../src/adapters/stored-accesses.js';
import { openContacts } from '../src/adapters/stored-contacts.js';
import { openErasures } from '../src/adapters/stored-erasures.js';
import { openTalentJobs } from '../src/adapters/stored-jobs.js';
import { openMerges } from '../src/adapters/stored-merges.js';
import { openNeeds } from '../src/adapters/stored-needs.js';
import { openPairs } from '../src/adapters/stored-pairs.js';
import { openPoolMoves } from '../src/adapters/stored-pool-moves.js';
import { openPools } from '../src/adapters/stored-pools.js';
import { takeEmployer } from '../src/adapters/stored-employers.js';
import { openReferrals } from '../src/adapters/stored-referrals.js';
import { openRightsRequests } from '../src/adapters/stored-rights-requests.js';
import { openSavedSearches } from '../src/adapters/stored-searches.js';
import { openStoredTalents } from '../src/adapters/stored-talents.js';
import { openTalentSearch } from '../src/adapters/talent-search.js';
import { openVault } from '../src/adapters/vault.js';
import { createApp, type Ways } from '../src/app.js';
import { checkCharacterOf } from '../src/domain/id-number.js';
import type { TalentDraft } from '../src/domain/talent.js';

export const newMasterKey = (): string => randomBytes(32).toString('base64');

const serial = { number: randomInt(1000) };

/** An ID number that nobody else in the test has, of somebody born in 1994. */
export const newIdNumber = (birthday = '19940228'): string => {
  serial.number = (serial.number + 1) % 1000;
  const digits = `340403${birthday}${String(serial.number).padStart(3, '0')}`;
  return `${digits}${checkCharacterOf(digits)}`;
};

/** A phone that nobody else in the test has. */
export const newPhone = (): string => `138${String(randomInt(1e8)).padStart(8, '0')}`;

export const officer = (name = 'one'): Actor => ({ subject: `hr-${name}`, roles: ['hr'], scopes: {} });
export const hr = officer();

/** A call of somebody, under a key where one is given. */
export const by = (actor: Actor, key?: string, bodyHash = 'hash'): Call => ({
  actor,
  requestKey: key === undefined ? undefined : { key: `${actor.subject} ${key}`, bodyHash },
});

const errorOf = async (work: Promise<unknown>): Promise<AppError | undefined> => {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
};

/** The `kind code` of the failure that work ends with. */
export const failureOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  const error = await errorOf(work);
  return error && `${error.kind} ${error.code}`;
};

/** The `path code` of each fault of the failure that work ends with. */
export const faultsOf = async (work: Promise<unknown>): Promise<string[] | undefined> =>
  (await errorOf(work))?.errors.map(({ path: at, code }) => `${at} ${code}`);

export interface DraftParts {
  readonly identity?: Partial<TalentDraft['identity']>;
  readonly profile?: Partial<TalentDraft['profile']>;
  readonly basis?: Partial<TalentDraft['basis']>;
  readonly rest?: Partial<Pick<TalentDraft, 'sources' | 'rankedByPeopleOnly'>>;
}

/** What somebody states of a person, but for what the test says. */
export const draftOf = ({ identity, profile, basis, rest }: DraftParts = {}): TalentDraft => ({
  identity: { name: '示例甲', phone: null, idNumber: null, email: null, ...identity },
  profile: {
    degree: 'master',
    school: '示例理工大学',
    title: '工程师',
    occupation: '材料工程师',
    skills: ['materials.composites'],
    industries: ['new-materials'],
    regionCode: '340403',
    availability: 'quarter',
    expectedSalary: 12_000,
    birthYear: null,
    ...profile,
  },
  basis: { kind: 'consent', document: '告知同意书', purpose: '本市企业用人推荐', expiresOn: '2028-12-31', ...basis },
  sources: ['校园招聘会登记'],
  rankedByPeopleOnly: false,
  ...rest,
});

export const temporaryFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'talent-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** The use cases on the real adapters: documents in memory (each transaction run twice), an index in a folder that is thrown away. */
export const openWorld = async () => {
  const clock = { now: new Date('2026-11-23T04:00:00Z') };
  const now = () => clock.now;
  const { folder, remove } = await temporaryFolder();
  const store = await openMemoryStore({ service: 'talent', runTwice: true, now });
  const append = createOutbox({ service: 'talent', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
  const vault = openVault(newMasterKey());
  const vocabulary = await readVocabulary();
  const parts = { store, append, vault, now };
  const talents = await openStoredTalents(parts);
  const engine = fts5Engine(folder);
  const search = await openTalentSearch(keepIndexes(engine, { warn: () => undefined }), talents, vocabulary);
  const alarmed: string[] = [];
  const jobs = await openTalentJobs(parts);
  const runner = createJobRunner({ jobs, lease: store.lease('jobs'), now, log: { error: () => undefined } });
  const ways: Ways = {
    talents,
    search,
    pairs: await openPairs(parts),
    merges: await openMerges(parts),
    pools: await openPools(parts),
    moves: await openPoolMoves(parts),
    accesses: await openAccesses(parts),
    erasures: await openErasures({ ...parts, jobs }),
    needs: await openNeeds(parts),
    referrals: await openReferrals(parts),
    ...{ jobs, bell: runner.bell, sheets: sheetFiles },
    regions: await readRegionCodes(),
    rights: await openRightsRequests({ ...parts, jobs }),
    calendar: await readWorkingDays(),
    contacts: await openContacts(parts),
    savedSearches: await openSavedSearches(parts),
    weights: await readWeights(),
    alarm: { ring: (subject) => void alarmed.push(subject) },
    vocabulary,
    now,
  };
  const app = createApp(ways);
  runner.start(app.importTalents);

  /** What the registry tells of an enterprise. */
  const tellEmployer = (uscc: string, name: string, sequence = 1) =>
    store.transaction((tx) => takeEmployer(tx, { uscc, name, sequence }));

  /** What the consumer does in the running service. */
  const reindex = async () => {
    for await (const page of talents.all()) await search.put(page);
  };
  const events = async () => (await store.readOutbox(1000)).map(({ type, body }) => ({ type: type.slice(21), body }));
  const close = async () => {
    await runner.stop();
    await engine.close();
    await store.close();
    await remove();
  };
  return { app, ways, store, talents, search, alarmed, clock, reindex, tellEmployer, events, close };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
