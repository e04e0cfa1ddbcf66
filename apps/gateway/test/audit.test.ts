import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SYSTEM, type Actor } from '@shuangzhao/access';
import { AppError } from '@shuangzhao/platform/errors';
import { listAudit, type AuditQuestion, type AuditSources } from '../src/application/list-audit.js';
import { newestOf, type AuditEntry } from '../src/domain/audit.js';
import { openGateway, PASSWORD, USCC } from './gateway.js';

const idOf = (n: number): string => `${n.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000`;
const entry = (n: number, change: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ id: idOf(n), at: new Date(n), by: 'clerk', roles: ['county'], requestId: 'r', operation: 'PutEnterprise' },
  ...{ collection: 'enterprises', document: USCC, action: 'changed', changes: [] },
  ...change,
});
const auditor: Actor = { subject: 'auditor', roles: ['auditor'], scopes: {} };
const enterprise: Actor = { subject: 'firm', roles: ['enterprise'], scopes: { uscc: USCC } };

/** A service that holds these entries and shows at most so many at once. */
const source =
  (all: readonly AuditEntry[], most: number): AuditSources[string] =>
  async ({ before = 'z', limit }) => {
    const older = all.filter(({ id }) => id < before).sort((one, other) => (one.id < other.id ? 1 : -1));
    const entries = older.slice(0, Math.min(limit, most));
    return { entries, more: entries.length < older.length, total: all.length };
  };

describe('the entries of all services', () => {
  test('are shown each once, newest first, whatever page each service ends early', async () => {
    const split = fc.uniqueArray(fc.nat(200), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        split,
        split,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        async (a, b, limit, most) => {
          const there = a.map((n) => entry(2 * n));
          const here = b.map((n) => entry(2 * n + 1));
          const sources = { here: source(here, most), there: source(there, 50) };
          const list = listAudit({ sources, accounts: { get: async () => null } });
          const seen: string[] = [];
          for (let cursor: string | undefined; ;) {
            const page = await list({ limit, cursor }, { actor: auditor });
            expect(page.items.length).toBeLessThanOrEqual(limit);
            expect(page.total).toBe(a.length + b.length);
            seen.push(...page.items.map(({ id }) => id));
            if (page.nextCursor === null) break;
            cursor = page.nextCursor;
          }
          expect(seen).toEqual(
            [...here, ...there]
              .map(({ id }) => id)
              .sort()
              .reverse(),
          );
        },
      ),
    );
  });

  test('of a page without any are none', () => {
    expect(newestOf([{ entries: [], more: false, total: 0 }], 5)).toEqual({ entries: [], more: false });
  });
});

describe('an enterprise', () => {
  const accounts = {
    get: async (id: string) =>
      id === 'colleague' ? { ...account, enterprise: { uscc: USCC, name: '示例' } } : account,
  };
  const account = {
    ...{ id: 'x', version: 1, username: 'x', name: '张三', roles: [], scopes: {}, passwordHash: '', disabled: false },
    ...{ createdAt: new Date(0), updatedAt: new Date(0) },
  };
  const asked: AuditQuestion[] = [];
  const sources: AuditSources = {
    industry: async (question) => {
      asked.push(question);
      return { entries: [entry(2), entry(1, { by: 'colleague', roles: ['enterprise'] })], more: false, total: 2 };
    },
  };
  const list = listAudit({ sources, accounts });
  const failure = (query: object, actor = enterprise) =>
    list({ limit: 5, ...query }, { actor }).then(
      () => 'none',
      (error: unknown) => (error instanceof AppError ? `${error.kind} ${error.code}` : 'other'),
    );

  test('means itself, and sees of others who did it their roles alone', async () => {
    const { items } = await list({ limit: 5 }, { actor: enterprise });
    expect(items.map(({ by }) => by)).toEqual([
      { id: null, name: null, roles: ['county'] },
      { id: 'colleague', name: '张三', roles: ['enterprise'] },
    ]);
    expect(asked.at(-1)?.filter).toMatchObject({ collection: 'enterprises', document: USCC });
    const { items: all } = await list({ limit: 5 }, { actor: auditor });
    expect(all[0]?.by).toEqual({ id: 'clerk', name: '张三', roles: ['county'] });
  });

  test('can not see another, nor what is no enterprise', async () => {
    const hidden = 'notFound access.not_found';
    for (const query of [{ uscc: '91340400000000000X' }, { collection: 'accounts' }, { document: USCC }])
      expect(await failure(query)).toBe(hidden);
    expect(await failure({ collection: 'enterprises', document: USCC })).toBe('none');
  });

  test('days are whole days in Shanghai', async () => {
    await list({ limit: 5, from: '2026-11-21', to: '2026-11-22' }, { actor: auditor });
    expect(asked.at(-1)?.filter).toMatchObject({
      from: new Date('2026-11-20T16:00:00Z'),
      until: new Date('2026-11-22T16:00:00Z'),
    });
  });

  test('what can not be meant is refused', async () => {
    expect(await failure({ uscc: USCC, collection: 'accounts' }, auditor)).toBe('invalid query.value');
    expect(await failure({ cursor: 'nonsense' }, auditor)).toBe('invalid cursor.invalid');
    expect(await failure({}, SYSTEM)).toBe('forbidden access.forbidden');
  });
});

describe('GET /audit', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  beforeAll(async () => void (gateway = await openGateway(['auditor', 'admin', 'enterprise', 'county'])));
  afterAll(() => gateway.stop());
  const ask = async (as: string, query = '') =>
    gateway.ask('GET', `/api/v1/audit${query}`, undefined, await gateway.tokenOf(as, PASSWORD));

  test('503 names the service that does not answer: half a log would look like a whole one', async () => {
    const { status, body } = await ask('auditor');
    expect([status, body['code']]).toEqual([503, 'service.unavailable']);
    expect(body['detail']).toMatch(/industry|policy|talent/);
  });

  test('403 for everybody else, administrators above all', async () => {
    for (const role of ['admin', 'county']) expect((await ask(role)).status).toBe(403);
    expect((await gateway.ask('GET', '/api/v1/audit')).status).toBe(401);
  });

  test('404 for an enterprise that asks for another, 400 for what can not be meant', async () => {
    expect((await ask('enterprise', '?uscc=91340400000000000X')).status).toBe(404);
    expect((await ask('auditor', '?from=2026-02-30')).status).toBe(400);
    expect((await ask('auditor', '?cursor=nonsense')).status).toBe(400);
  });
});
