import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numRuns } from './scale.js';
import { by, city, NAME, newUscc, openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const day = fc.constantFrom(undefined, '2024-12-31', '2025-12-31', '2026-11-22');
const statement = fc.record({
  facts: fc.dictionary(
    fc.constantFrom('enterprise.revenue', 'enterprise.rdExpense'),
    fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null)),
    { minKeys: 1 },
  ),
  source: fc.constantFrom('统计', undefined),
  asOf: day,
});

test('each version of an enterprise has its entry, of whatever day and source; played back they give what it is', async () => {
  const { app, store } = world;
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 6 }), async (statements) => {
      const uscc = newUscc();
      const facts = { 'enterprise.regionCode': '340403' };
      let { version } = await app.putEnterprise({ uscc, name: NAME, facts }, by(city));
      for (const one of statements) ({ version } = await app.patchEnterpriseFacts({ uscc, ...one }, by(city)));
      const { entries } = await store.audit.find({ collection: 'enterprises', document: uscc }, { limit: 100 });
      expect(entries).toHaveLength(version);

      const shown = new Map<string, unknown>();
      for (const { changes } of entries.reverse())
        for (const { path, before, after } of changes) {
          expect(shown.get(path) ?? null).toEqual(before);
          shown.set(path, after);
        }
      const { items } = await app.getEnterpriseHistory({ uscc, limit: 200, cursor: '' }, by(city));
      for (const { fact, asOf, value, source } of items)
        expect(shown.get(`${fact}@${asOf}`)).toEqual({ value, source });
      const now = await app.getEnterprise({ uscc, asOf: undefined }, by(city));
      for (const [fact, entry] of Object.entries(now.facts)) expect(shown.get(fact)).toEqual(entry.value);
    }),
    { numRuns: Math.round(numRuns / 10) },
  );
});
