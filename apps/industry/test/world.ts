import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SYSTEM, type Actor } from '@shuangzhao/access';
import { eventCodec } from '@shuangzhao/contracts';
import { createOutbox } from '@shuangzhao/events';
import { sheetFiles } from '@shuangzhao/jobs/adapters';
import { createJobRunner } from '@shuangzhao/jobs/server';
import { openMemoryStore } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { fts5Engine, keepIndexes } from '@shuangzhao/search';
import { openEnterpriseSearch } from '../src/adapters/enterprise-search.js';
import { readFactLaw } from '../src/adapters/reference-data.js';
import { openEnterprises } from '../src/adapters/stored-enterprises.js';
import { openEnterpriseJobs } from '../src/adapters/stored-jobs.js';
import { createApp } from '../src/app.js';
import { workOf } from '../src/server/work-of.js';
import { completeUscc } from '../src/domain/uscc.js';

export const NAME = '淮南某某新能源科技有限公司';

/** A USCC that nobody else in the test has. */
export const newUscc = (): string => completeUscc(`91340400${String(randomInt(1e8)).padStart(8, '0')}`);

export const system: Actor = SYSTEM;
export const staff = (role: Actor['roles'][number], regions: string[] = []): Actor => ({
  subject: `${role}-${regions.join('-')}`,
  roles: [role],
  scopes: { regions },
});
export const city = staff('county', ['3404']);
export const enterpriseActor = (uscc: string): Actor => ({
  subject: `e-${uscc}`,
  roles: ['enterprise'],
  scopes: { uscc },
});

/** A call of somebody, under a key where one is given. */
export const by = (actor: Actor, key?: string, bodyHash = 'hash'): Call => ({
  actor,
  requestKey: key === undefined ? undefined : { key: `${actor.subject} ${key}`, bodyHash },
});

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

export const temporaryFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'industry-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** The use cases on the real adapters: documents in memory (each transaction run twice), an index in a folder that is thrown away. */
export const openWorld = async () => {
  const clock = { now: new Date('2026-11-22T04:00:00Z') };
  const now = () => clock.now;
  const { folder, remove } = await temporaryFolder();
  const store = await openMemoryStore({ service: 'industry', runTwice: true, now });
  const append = createOutbox({ service: 'industry', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
  const enterprises = await openEnterprises({ store, append, now });
  const engine = fts5Engine(folder);
  const search = await openEnterpriseSearch(keepIndexes(engine, { warn: () => undefined }), enterprises);
  const jobs = await openEnterpriseJobs({ store, append, now });
  const failures: object[] = [];
  const log = { error: (details: object) => void failures.push(details) };
  const runner = createJobRunner({ jobs, lease: store.lease('jobs'), now, log });
  const app = createApp({
    ...{ enterprises, search, jobs, bell: runner.bell, sheets: sheetFiles },
    law: await readFactLaw(),
    now,
  });
  runner.start(workOf(app));
  const close = async () => {
    await runner.stop();
    await engine.close();
    await store.close();
    await remove();
  };
  return { app, store, search, enterprises, jobs, failures, clock, close };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
