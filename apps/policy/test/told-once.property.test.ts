import { expect, test } from '@jest/globals';
import type { MatchChanged, MatchClosing, MatchFound } from '@shuangzhao/contracts/policy';
import { dayOf } from '@shuangzhao/platform/clock';
import fc from 'fast-check';
import { DecisionRecords } from '../src/adapters/decision-records.js';
import type { Policy } from '../src/domain/policy.js';
import { actor, as, command, document, editor, openWorld, SYSTEM, type World } from './world.js';

const RUNS = process.env['TEST_SCALE'] === 'full' ? 400 : 40;
const DAY_MS = 86_400_000;
const ENTERPRISES = ['91340400MA2WXHN023', '91340400MA2WXHN07N'];
const POLICIES = [0, 1, 2];

type Step =
  | { do: 'fact'; enterprise: number; value: number | null; imported: boolean }
  | { do: 'repeat'; enterprise: number }
  | { do: 'publish' | 'import'; policy: number; least: number; inDays: number | null; lasts: number | null }
  | { do: 'withdraw'; policy: number }
  | { do: 'mark'; enterprise: number; policy: number; favourite: boolean; applied: boolean }
  | { do: 'day'; days: number }
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
      lasts: fc.option(fc.oneof(fc.nat(9), fc.integer({ min: 27, max: 34 })), { freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: of('withdraw'), policy }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: of('mark'), enterprise, policy, favourite: fc.boolean(), applied: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: of('day'), days: fc.constantFrom(1, 1, 4, 24) }) },
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

interface Decision {
  at: number;
  day: string;
  met: Text[];
}

/** The law of telling read a second time: everything from the beginning at each decision, with plain comparisons. */
class Naive {
  /** Each thing that is told, in the words of `wordsOf`. */
  readonly news: string[] = [];
  readonly told = new Set<string>();
  readonly warned = new Set<string>();
  /** Of each policy what takes part now, and all that ever did. */
  readonly texts = new Map<string, Text[]>();
  readonly all: Text[] = [];
  readonly withdrawn = new Map<string, { at: number; number: number }>();
  readonly facts = new Map<string, { value: number | null; changes: { at: number; imported: boolean }[] }>();
  readonly marks = new Map<string, { favourite: boolean; applied: boolean }>();
  readonly decisions = new Map<string, Decision>();

  private ruling(id: string, day: string): Text | undefined {
    const texts = this.texts.get(id) ?? [];
    return texts.filter(({ from }) => from === null || from <= day).at(-1) ?? texts[0];
  }

  private isInForce({ from, to }: Text, day: string): boolean {
    return !(from !== null && day < from) && !(to !== null && day > to);
  }

  private governing(day: string): Text[] {
    const ruling = [...this.texts.keys()].flatMap((id) => this.ruling(id, day) ?? []);
    return ruling.filter((text) => this.isInForce(text, day));
  }

  private met(uscc: string, day: string): Text[] {
    const value = this.facts.get(uscc)?.value ?? null;
    return this.governing(day).filter(({ least }) => value !== null && value >= least);
  }

  private standing(uscc: string, text: Text, day: string): string {
    const value = this.facts.get(uscc)?.value ?? null;
    if (!this.isInForce(text, day)) return 'NOT_IN_FORCE';
    return value === null ? 'UNKNOWN' : value >= text.least ? 'MET' : 'NOT_MET';
  }

  /** The number of the first version that said what was met of this policy; 0: none was. */
  private former(id: string, before: Decision | undefined): number {
    const text = before?.met.find((one) => one.id === id);
    const same = this.all.filter(({ says }) => says === text?.says).map(({ number }) => number);
    return same.length === 0 ? 0 : Math.min(...same);
  }

  private isChanged(text: Text, day: string, before: Decision): boolean {
    if (text.imported) return false;
    return text.at > before.at || (day !== before.day && this.ruling(text.id, before.day) !== text);
  }

  decide(uscc: string, at: number, day: string): void {
    const { changes = [] } = this.facts.get(uscc) ?? {};
    const before = this.decisions.get(uscc);
    const since = before?.at ?? changes[0]?.at ?? 0;
    const met = this.met(uscc, day);
    const markOf = (id: string) => this.marks.get(`${uscc} ${id}`) ?? { favourite: false, applied: false };
    const found = met.filter((text) => {
      if (this.told.has(`${uscc} ${text.says}`) || before?.met.some(({ says }) => says === text.says)) return false;
      const isOwnChange = changes.some((change) => change.at > since && !change.imported);
      const byDay = before !== undefined && before.day !== day && !this.met(uscc, before.day).includes(text);
      return text.at > since ? !text.imported : before !== undefined && (isOwnChange || byDay);
    });
    for (const text of found) {
      this.told.add(`${uscc} ${text.says}`);
      const former = before !== undefined && this.isChanged(text, day, before) ? this.former(text.id, before) : 0;
      this.news.push(`${uscc} found ${text.says} after ${former}`);
    }
    if (before !== undefined) {
      for (const id of this.texts.keys()) {
        const text = this.ruling(id, day);
        if (text === undefined || !this.isChanged(text, day, before) || found.includes(text)) continue;
        const formerly = before.met.find((one) => one.id === id);
        if (formerly?.says === text.says) continue;
        const standing = this.standing(uscc, text, day);
        const { favourite, applied } = markOf(id);
        if ((formerly !== undefined && standing !== 'MET') || favourite || applied)
          this.news.push(`${uscc} changed ${text.says} ${standing} after ${this.former(id, before)}`);
      }
      for (const [id, { at: gone, number }] of this.withdrawn) {
        const { favourite, applied } = markOf(id);
        const wasMet = before.met.some((one) => one.id === id);
        if (gone > before.at && (wasMet || favourite || applied))
          this.news.push(`${uscc} withdrawn ${id}@${number} after ${this.former(id, before)}`);
      }
    }
    for (const text of this.governing(day)) {
      const left = text.to === null ? Infinity : (Date.parse(text.to) - Date.parse(day)) / DAY_MS;
      if (left > 30) continue;
      const key = `${uscc} ${text.says} ${left > 7 ? 30 : 7}`;
      const { favourite, applied } = markOf(text.id);
      const isWatched = !applied && (favourite || met.includes(text));
      if (isWatched && before !== undefined && day !== before.day && !found.includes(text) && !this.warned.has(key))
        this.news.push(`${uscc} closing ${text.says} in ${left}`);
      if (found.includes(text) || (isWatched && day !== before?.day)) this.warned.add(key);
    }
    this.decisions.set(uscc, { at, day, met });
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
    naive.all.push(...texts);
    const last = versions.findLast(({ state }) => state === 'withdrawn');
    if (published === undefined && last !== undefined) naive.withdrawn.set(id, { at, number: last.number });
    else naive.withdrawn.delete(id);
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
    } else if (one.do === 'mark') {
      const [uscc, policyId] = [ENTERPRISES[one.enterprise] ?? '', ids[one.policy] ?? ''];
      if ((gone.get(policyId) ?? []).length === 0) continue; // nobody can mark what was never published
      const { favourite, applied } = one;
      const change = { favourite, appliedOn: applied ? '2026-01-01' : null };
      await world.app.putPolicyMark({ uscc, policyId, change }, as(actor('enterprise', 'clerk', uscc)));
      naive.marks.set(`${uscc} ${policyId}`, { favourite, applied });
    } else if (one.do === 'day') world.clock.at = new Date(world.clock.at.getTime() + one.days * DAY_MS);
    else if (one.do === 'decideOne') await decideOnce(at);
    else while ((await decideOnce(at)) > 0);
  }
  const told = (await world.rows()).flatMap(({ type, body }) => wordsOf(type, body, says) ?? []);
  return { told, expected: naive.news };
};

/** An event in the words of the naive reading; undefined where it is no news. */
const wordsOf = (type: string, body: unknown, says: ReadonlyMap<string, string>): string | undefined => {
  const { uscc, policyId, policyVersion, formerVersion = 0 } = body as MatchFound;
  const text = says.get(`${policyId ?? ''}@${policyVersion ?? 0}`) ?? 'nothing';
  if (type.endsWith('.MatchFound')) return `${uscc} found ${text} after ${formerVersion}`;
  if (type.endsWith('.MatchClosing')) return `${uscc} closing ${text} in ${(body as Required<MatchClosing>).daysLeft}`;
  if (!type.endsWith('.MatchChanged')) return undefined;
  const standing = String((body as Required<MatchChanged>).standing).replace('STANDING_', '');
  return standing === 'WITHDRAWN'
    ? `${uscc} withdrawn ${policyId}@${policyVersion} after ${formerVersion}`
    : `${uscc} changed ${text} ${standing} after ${formerVersion}`;
};

/** One history in which each kind of news occurs, whatever the random ones bring. */
const everyKind: Step[] = [
  { do: 'fact', enterprise: 0, value: 2, imported: false },
  { do: 'decideAll' },
  { do: 'publish', policy: 0, least: 1, inDays: null, lasts: null },
  { do: 'publish', policy: 1, least: 1, inDays: null, lasts: 33 },
  { do: 'publish', policy: 2, least: 1, inDays: null, lasts: null },
  { do: 'decideAll' },
  { do: 'publish', policy: 0, least: 3, inDays: null, lasts: null },
  { do: 'withdraw', policy: 2 },
  { do: 'day', days: 4 },
];

test(`in ${RUNS} random histories just what the law says is told, each of it once`, async () => {
  const counts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const world = await openWorld();
      try {
        const { told, expected } = await play(world, steps);
        for (const kind of told.map((one) => one.split(' ')[1] ?? '')) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        expect(told.sort()).toEqual(expected.sort());
      } finally {
        await world.close();
      }
    }),
    { numRuns: RUNS, examples: [[everyKind]] },
  );
  console.log([...counts].map(([kind, count]) => `${kind}: ${count}`).join(', '));
  expect([...counts.keys()].sort()).toEqual(['changed', 'closing', 'found', 'withdrawn']);
}, 600_000);
