import { expect, test } from '@jest/globals';
import type { MatchFound } from '@shuangzhao/contracts/policy';
import { dayOf } from '@shuangzhao/platform/clock';
import fc from 'fast-check';
import { DecisionRecords } from '../src/adapters/decision-records.js';
import type { Policy } from '../src/domain/policy.js';
import { as, command, document, editor, openWorld, SYSTEM, type World } from './world.js';

const RUNS = process.env['TEST_SCALE'] === 'full' ? 400 : 40;
const DAY_MS = 86_400_000;
const ENTERPRISES = ['91340400MA2WXHN023', '91340400MA2WXHN07N'];
const POLICIES = [0, 1, 2];

type Step =
  | { do: 'fact'; enterprise: number; value: number | null; imported: boolean }
  | { do: 'repeat'; enterprise: number }
  | { do: 'publish' | 'import'; policy: number; least: number; inDays: number | null; lasts: number | null }
  | { do: 'withdraw'; policy: number }
  | { do: 'day' }
  | { do: 'decideOne' | 'decideAll' };

const of = <Name extends string>(...names: Name[]) => fc.constantFrom(...names);
const enterprise = fc.nat(ENTERPRISES.length - 1);
const policy = fc.nat(POLICIES.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: of('fact'), enterprise, value: fc.option(fc.nat(3)), imported: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: of('repeat'), enterprise }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: of('publish', 'import'),
      policy,
      least: fc.integer({ min: 1, max: 3 }),
      inDays: fc.option(fc.integer({ min: -1, max: 1 }), { freq: 2 }),
      lasts: fc.option(fc.nat(2), { freq: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: of('withdraw'), policy }) },
  { weight: 1, arbitrary: fc.record({ do: of('day') }) },
  { weight: 4, arbitrary: fc.record({ do: of('decideOne', 'decideAll') }) },
);

interface Text {
  id: string;
  number: number;
  /** What it says, without its number. */
  says: string;
  least: number;
  from: string | null;
  to: string | null;
  /** When it was published, by the count of steps, and how. */
  at: number;
  imported: boolean;
}

/** The law of telling read a second time: everything from the beginning at each decision, with plain comparisons. */
class Naive {
  readonly told = new Set<string>();
  readonly texts = new Map<string, Text[]>();
  readonly facts = new Map<string, { value: number | null; changes: { at: number; imported: boolean }[] }>();
  readonly decisions = new Map<string, { at: number; day: string; met: Set<string> }>();

  private governing(day: string): Text[] {
    return [...this.texts.values()].flatMap((texts) => {
      const begun = texts.filter(({ from }) => from === null || from <= day);
      const text = begun.at(-1) ?? texts[0];
      const isOver =
        text !== undefined && ((text.from !== null && day < text.from) || (text.to !== null && day > text.to));
      return text === undefined || isOver ? [] : [text];
    });
  }

  private met(uscc: string, day: string): Text[] {
    const value = this.facts.get(uscc)?.value ?? null;
    return this.governing(day).filter(({ least }) => value !== null && value >= least);
  }

  decide(uscc: string, at: number, day: string): void {
    const { changes = [] } = this.facts.get(uscc) ?? {};
    const before = this.decisions.get(uscc);
    const since = before?.at ?? changes[0]?.at ?? 0;
    const met = this.met(uscc, day);
    for (const text of met) {
      const key = `${uscc} ${text.says}`;
      if (this.told.has(key) || before?.met.has(text.says)) continue;
      const isOwnChange = changes.some((change) => change.at > since && !change.imported);
      const isNew = text.at > since;
      const byDay = before !== undefined && before.day !== day && !this.met(uscc, before.day).includes(text);
      if (isNew ? !text.imported : before !== undefined && (isOwnChange || byDay)) this.told.add(key);
    }
    this.decisions.set(uscc, { at, day, met: new Set(met.map(({ says }) => says)) });
  }
}

const leastOf = ({ conditions }: ReturnType<typeof document>) =>
  'value' in conditions && typeof conditions.value === 'number' ? conditions.value : NaN;
const saysOf = (text: ReturnType<typeof document>) =>
  JSON.stringify([text.id, leastOf(text), text.validFrom, text.validTo]);

const play = async (world: World, steps: readonly Step[]) => {
  const naive = new Naive();
  const ids = POLICIES.map(() => document().id);
  const sequences = new Map<string, number>();
  const decisions = await world.store.collection(DecisionRecords);
  const says = new Map<string, string>();
  const dayIn = (days: number) => dayOf(new Date(world.clock.at.getTime() + days * DAY_MS));
  const historyOf = (value: number | null) => [
    { fact: 'enterprise.revenue', value, source: '企业自报', date: '2026-01-01' },
  ];

  const read = ({ id, versions, published }: Policy, at: number, imported: boolean) => {
    const before = naive.texts.get(id) ?? [];
    const known = new Map([...before, ...(gone.get(id) ?? [])].map((text) => [text.number, text]));
    const laws = versions.filter(({ state }) => ['published', 'superseded'].includes(state));
    const texts = laws.map(({ number, document: text }): Text => {
      says.set(`${id}@${number}`, saysOf(text));
      const { validFrom: from, validTo: to } = text;
      return known.get(number) ?? { id, number, says: saysOf(text), least: leastOf(text), from, to, at, imported };
    });
    gone.set(id, [...known.values(), ...texts]);
    naive.texts.set(id, published === undefined ? [] : texts);
  };
  const gone = new Map<string, Text[]>();

  const decideOnce = async (at: number) => {
    const versions = async () => Promise.all(ENTERPRISES.map(async (uscc) => (await decisions.get(uscc))?.version));
    const before = await versions();
    const count = await world.app.tellMatches(1, async () => {});
    const after = await versions();
    for (const [n, uscc] of ENTERPRISES.entries()) if (before[n] !== after[n]) naive.decide(uscc, at, dayIn(0));
    return count;
  };

  for (const [at, one] of [...steps, { do: 'decideAll' } as const].entries()) {
    if (one.do === 'fact' || one.do === 'repeat') {
      const uscc = ENTERPRISES[one.enterprise] ?? '';
      const held = naive.facts.get(uscc);
      const sequence = (sequences.get(uscc) ?? 0) + (one.do === 'fact' ? 1 : 0);
      if (one.do === 'fact') {
        const changes = [...(held?.changes ?? []), { at, imported: one.imported }];
        naive.facts.set(uscc, { value: one.value, changes });
        sequences.set(uscc, sequence);
        await world.tell(uscc, historyOf(one.value), sequence, '甲', one.imported);
      } else if (held !== undefined) await world.tell(uscc, historyOf(held.value === 3 ? 0 : 3), sequence);
    } else if (one.do === 'publish' || one.do === 'import') {
      const { least, inDays, lasts } = one;
      const text = document({
        id: ids[one.policy] ?? '',
        conditions: { fact: 'enterprise.revenue', op: 'gte', value: least, text: '营收' },
        validFrom: inDays === null ? null : dayIn(inDays),
        validTo: lasts === null ? null : dayIn(lasts + Math.max(inDays ?? 0, 0)),
      });
      const stored = await world.ways.policies.get(text.id);
      const same = stored?.policy.newest.document;
      if (same !== undefined && saysOf(same) === saysOf(text) && stored?.policy.newest.state === 'published') continue;
      if (one.do === 'publish') await world.publish(text);
      else await world.app.importPolicies({ documents: [text], publish: true }, as(SYSTEM));
      const now = await world.ways.policies.get(text.id);
      if (now) read(now.policy, at, one.do === 'import');
    } else if (one.do === 'withdraw') {
      const stored = await world.ways.policies.get(ids[one.policy] ?? '');
      if (stored?.policy.published === undefined) continue;
      await world.app.withdrawPolicy({ ...command(stored.policy.id), reason: '' }, as(editor));
      const now = await world.ways.policies.get(stored.policy.id);
      if (now) read(now.policy, at, false);
    } else if (one.do === 'day') world.clock.at = new Date(world.clock.at.getTime() + DAY_MS);
    else if (one.do === 'decideOne') await decideOnce(at);
    else while ((await decideOnce(at)) > 0);
  }
  const rows = (await world.rows()).filter(({ type }) => type === 'shuangzhao.policy.v1.MatchFound');
  const told = rows.map(({ body }) => {
    const { uscc, policyId, policyVersion } = body as Required<MatchFound>;
    return `${uscc} ${says.get(`${policyId}@${policyVersion}`) ?? 'nothing'}`;
  });
  return { told, expected: naive.told };
};

test(`in ${RUNS} random histories just what the law says is told, each of it once`, async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const world = await openWorld();
      try {
        const { told, expected } = await play(world, steps);
        count += told.length;
        expect(told.sort()).toEqual([...expected].sort());
      } finally {
        await world.close();
      }
    }),
    { numRuns: RUNS },
  );
  expect(count).toBeGreaterThan(RUNS / 4); // else it proved nothing
}, 600_000);
