import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ANONYMOUS, SYSTEM, type Actor, type Role } from '@shuangzhao/access';
import { eventCodec } from '@shuangzhao/contracts';
import type { DatedFact } from '@shuangzhao/eligibility';
import { createOutbox, type Event } from '@shuangzhao/events';
import { openMemoryStore } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { readReference } from '@shuangzhao/platform/reference';
import { fts5Engine, keepIndexes } from '@shuangzhao/search';
import { readRegistry } from '@shuangzhao/service/registry';
import { openPolicySearch } from '../src/adapters/policy-search.js';
import { readThemes } from '../src/adapters/reference-data.js';
import { savedReplies } from '../src/adapters/saved-replies.js';
import { openCatalogue } from '../src/adapters/stored-catalogue.js';
import { openDecisions } from '../src/adapters/stored-decisions.js';
import { openEnterpriseCopies } from '../src/adapters/stored-enterprise-copies.js';
import { openPolicies } from '../src/adapters/stored-policies.js';
import { openPolicyMarks } from '../src/adapters/stored-policy-marks.js';
import type { Applicant } from '../src/application/applicant.js';
import type { MatchPolicies } from '../src/application/match-policies.js';
import type { SearchPolicies } from '../src/application/search-policies.js';
import { createApp } from '../src/app.js';
import type { PolicyDocument } from '../src/domain/policy-document.js';
import { searchHandlers } from '../src/server/consumers.js';

export const registry = await readRegistry();
export const themes = await readThemes();
/** The real corpus, as it lies in the file. */
export const corpus = (await readReference('policies.json')) as PolicyDocument[];

export const actor = (role: Role, subject: string = role, uscc?: string): Actor => ({
  subject,
  roles: [role],
  scopes: uscc === undefined ? {} : { uscc },
});
export const editor = actor('editor');
export const reviewer = actor('reviewer');
export { ANONYMOUS, SYSTEM };

/** A call of somebody, under a key where one is given; the body's hash is what the body says. */
export const as = (who: Actor, key?: string, bodyHash = 'body'): Call => ({
  actor: who,
  requestKey: key === undefined ? undefined : { key: `${who.subject} ${key}`, bodyHash },
});

let made = 0;

/** A small valid document with an id of its own. */
export const document = (fields: Partial<PolicyDocument> = {}): PolicyDocument => ({
  id: `test-${String((made += 1)).padStart(4, '0')}`,
  title: '试验政策',
  documentTitle: null,
  docNumber: null,
  level: 'city',
  region: { code: '340400', name: '淮南市' },
  issuer: '市经信局',
  publishedOn: null,
  validFrom: null,
  validTo: null,
  applyWindow: null,
  category: '研发创新',
  industries: ['*'],
  summary: '只供试验。',
  conditions: { fact: 'enterprise.revenue', op: 'gte', value: 1000, text: '营收不低于1000元' },
  benefits: [{ kind: 'grant', amount: 500, formula: null, text: '500元' }],
  delivery: '申报',
  materials: [],
  materialsBasis: null,
  sourceUrl: null,
  sourceTitle: null,
  sourceQuality: null,
  otherSources: [],
  confidence: null,
  ...fields,
});

export const applicant = (fields: Partial<Applicant> = {}): Applicant => ({
  uscc: '',
  facts: {},
  asOf: '',
  knownVersion: 0,
  ...fields,
});

export const match = ({
  applicant: who,
  ...fields
}: Partial<Omit<MatchPolicies, 'applicant'>> & { applicant?: Partial<Applicant> } = {}): MatchPolicies => ({
  applicant: applicant(who),
  q: '',
  decisions: [],
  includeNotInForce: false,
  limit: 200,
  cursor: '',
  ...fields,
});

export const search = (fields: Partial<SearchPolicies> = {}): SearchPolicies => ({
  q: '',
  category: '',
  level: '',
  region: '',
  industry: '',
  inForceOn: '',
  limit: 0,
  cursor: '',
  ...fields,
});

export const command = (id: string, expectedVersion?: number) => ({ id, expectedVersion });
export const finding = { approved: true, legality: '符合上位法', fairCompetition: '不涉及排除竞争的内容' };

/** The kind, code and paths of what goes wrong. */
export const failureOf = async (work: Promise<unknown>): Promise<{ kind: string; code: string; paths: string[] }> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: error.kind, code: error.code, paths: error.errors.map(({ path: one }) => one) };
  }
  throw new Error('It went well.');
};

/** The service on a store in memory, with all its real adapters; events wait in the outbox until `deliver`. */
export const openWorld = async ({ runTwice = false } = {}) => {
  const clock = { at: new Date('2026-11-22T02:00:00Z') };
  const now = () => clock.at;
  const folder = await mkdtemp(path.join(tmpdir(), 'policy-'));
  const store = await openMemoryStore({ service: 'policy', now, runTwice });
  const append = createOutbox({ service: 'policy', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
  const policies = await openPolicies({ store, append, now });
  const enterpriseCopies = await openEnterpriseCopies(store);
  const engine = fts5Engine(folder);
  const index = await openPolicySearch(keepIndexes(engine, { warn: () => undefined }), policies);
  const catalogue = await openCatalogue(store);
  const replies = savedReplies(store, now);
  const decisions = await openDecisions({ store, append, now });
  const marks = await openPolicyMarks({ store, now });
  const ways = {
    policies,
    catalogue,
    enterpriseCopies,
    decisions,
    marks,
    replies,
    search: index,
    registry,
    themes,
    now,
  };
  const app = createApp(ways);

  const rows = () => store.readOutbox(500);
  const handle = searchHandlers(index)['shuangzhao.policy.v1.PolicyChanged'];
  if (handle === undefined) throw new Error('Nobody takes PolicyChanged.');
  return {
    app,
    ways,
    store,
    clock,
    rows,
    /** Brings the events of the outbox to the search index. */
    deliver: async () => {
      const found = await rows();
      for (const { aggregate, ...row } of found) {
        const event: Event = {
          ...row,
          subject: aggregate,
          source: '/policy/policies',
          time: row.at,
          sequence: row.version,
        };
        await store.transaction((tx) => handle(event as never, tx));
      }
      await store.removeOutbox(found.map(({ id }) => id));
    },
    /** An enterprise as events have told of it. */
    tell: async (uscc: string, history: DatedFact[], sequence = 1, name = '示例企业', imported = false) => {
      await store.transaction((tx) => enterpriseCopies.take(tx, { uscc, name, sequence, history, imported }));
      enterpriseCopies.ring();
    },
    /** A policy that is published by way of review. */
    publish: async (text: PolicyDocument) => {
      const stored = await policies.get(text.id);
      if (stored === null) await app.createPolicy(text, as(editor));
      else await app.updatePolicy({ id: text.id, document: text }, as(editor));
      await app.submitPolicy(command(text.id), as(editor));
      await app.reviewPolicy({ ...finding, id: text.id }, as(reviewer));
      return app.publishPolicy(command(text.id), as(editor));
    },
    close: async () => {
      await engine.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
