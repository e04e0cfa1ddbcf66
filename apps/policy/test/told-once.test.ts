import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MatchChanged, MatchClosing, MatchFound } from '@shuangzhao/contracts/policy';
import type { DatedFact } from '@shuangzhao/eligibility';
import { eventCodec } from '@shuangzhao/contracts';
import { createOutbox } from '@shuangzhao/events';
import { DecisionRecords } from '../src/adapters/decision-records.js';
import { openCatalogue } from '../src/adapters/stored-catalogue.js';
import { openDecisions } from '../src/adapters/stored-decisions.js';
import { tellMatches } from '../src/application/tell-matches.js';
import type { MarkChange } from '../src/domain/policy-mark.js';
import { actor, as, command, document, editor, openWorld, registry, SYSTEM, type World } from './world.js';

const USCC = '91340400MA2WXHN023';
const OTHER = '91340400MA2WXHN07N';

const revenue = (value: number | null, date = '2026-01-01'): DatedFact[] => [
  { fact: 'enterprise.revenue', value, source: '企业自报', date },
];
const atLeast = (value: number) =>
  ({ fact: 'enterprise.revenue', op: 'gte', value, text: `营收不低于${String(value)}元` }) as const;
const textOf = (value: number, fields: Parameters<typeof document>[0] = {}) =>
  document({ conditions: atLeast(value), ...fields });

describe('what enterprises are told', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld({ runTwice: true });
  });
  afterEach(() => world.close());

  const bodies = async <Body>(name: string) =>
    (await world.rows()).filter(({ type }) => type === `shuangzhao.policy.v1.${name}`).map(({ body }) => body as Body);
  const messages = () => bodies<MatchFound>('MatchFound');
  const told = async () =>
    (await messages()).map(({ uscc, policyId, policyVersion }) => `${uscc} ${policyId}@${policyVersion}`);
  const noPause = async () => {};
  const settle = async (tell = world.app.tellMatches) => {
    while ((await tell(100, noPause)) > 0);
  };
  const load = (texts: unknown[]) => world.app.importPolicies({ documents: texts, publish: true }, as(SYSTEM));
  const mark = (uscc: string, policyId: string, change: MarkChange) =>
    world.app.putPolicyMark({ uscc, policyId, change }, as(actor('enterprise', 'clerk', uscc)));
  const withdraw = (id: string) => world.app.withdrawPolicy({ ...command(id), reason: '' }, as(editor));
  const days = (count: number) => {
    world.clock.at = new Date(world.clock.at.getTime() + count * 86_400_000);
  };

  test('a new policy is told to those who meet it, and to nobody else', async () => {
    await world.tell(USCC, revenue(5_000), 1, '甲公司');
    await world.tell(OTHER, revenue(10));
    await settle();
    const text = textOf(1_000, { title: '新政策', applyWindow: { from: null, to: '2026-12-31' } });
    await world.publish(text);
    await settle();
    expect(await messages()).toEqual([
      {
        uscc: USCC,
        enterpriseName: '甲公司',
        policyId: text.id,
        policyVersion: 1,
        title: '新政策',
        benefit: { estimate: 500, upTo: 500, text: '500元' },
        deadline: '2026-12-31',
        foundAt: { seconds: String(world.clock.at.getTime() / 1000), nanos: 0 },
      },
    ]);
  });

  test('a new version is told, also to those who met the former one', async () => {
    await world.tell(USCC, revenue(5_000));
    await settle();
    const text = textOf(1_000);
    await world.publish(text);
    await settle();
    await world.publish({ ...text, conditions: atLeast(2_000) });
    await settle();
    expect(await told()).toEqual([`${USCC} ${text.id}@1`, `${USCC} ${text.id}@2`]);
  });

  test('a changed fact is told; what is unknown or not met is not', async () => {
    const text = textOf(1_000);
    await world.publish(text);
    await world.tell(USCC, revenue(10));
    await settle();
    await world.tell(USCC, revenue(null), 2);
    await settle();
    expect(await told()).toEqual([]);
    await world.tell(USCC, revenue(1_000), 3);
    await settle();
    expect(await told()).toEqual([`${USCC} ${text.id}@1`]);
  });

  test('a day that comes is told: one of the law, one of the age', async () => {
    const soon = textOf(1_000, { validFrom: '2026-11-24' });
    const old = document({ conditions: { fact: 'enterprise.ageYears', op: 'gte', value: 1, text: '成立满一年' } });
    await world.publish(soon);
    await world.publish(old);
    const born = { fact: 'enterprise.registeredOn', value: '2025-11-23', source: '企业自报', date: '2026-01-01' };
    await world.tell(USCC, [...revenue(5_000), born]);
    await settle();
    expect(await told()).toEqual([]);
    days(1);
    await settle();
    expect(await told()).toEqual([`${USCC} ${old.id}@1`]);
    days(1);
    await settle();
    expect(await told()).toEqual([`${USCC} ${old.id}@1`, `${USCC} ${soon.id}@1`]);
  });

  test('what is over, withdrawn, superseded or yet to come is not told', async () => {
    await world.tell(USCC, revenue(5_000));
    await settle();
    const [past, withdrawn, corrected, future] = [
      textOf(1, { validTo: '2026-11-21' }),
      textOf(1),
      textOf(1),
      textOf(1, { validFrom: '2027-01-01' }),
    ];
    for (const text of [past, withdrawn, corrected, future]) await world.publish(text);
    await withdraw(withdrawn.id);
    await world.publish({ ...corrected, conditions: atLeast(9_000) });
    await settle();
    expect(await told()).toEqual([]);
  });

  test('what is law when an enterprise comes is recorded in silence; what is published before its first decision is told', async () => {
    await world.publish(textOf(1_000));
    await world.tell(USCC, revenue(5_000));
    const next = textOf(1_000);
    await world.publish(next);
    await settle();
    expect(await told()).toEqual([`${USCC} ${next.id}@1`]);
  });

  test('an import of policies is recorded in silence; facts that change later are told', async () => {
    await world.tell(USCC, revenue(10));
    await world.tell(OTHER, revenue(5_000));
    await settle();
    const [text, draft] = [textOf(1_000), textOf(1)];
    await load([text]);
    await settle();
    await world.tell(OTHER, revenue(6_000), 2);
    await settle();
    expect(await told()).toEqual([]);
    await world.tell(USCC, revenue(1_000), 2);
    await settle();
    expect(await told()).toEqual([`${USCC} ${text.id}@1`]);
    await world.app.importPolicies({ documents: [draft], publish: false }, as(editor));
    await settle();
    expect(await told()).toHaveLength(1);
  });

  test('an import of enterprises is recorded in silence, unless somebody changed a fact before it was decided', async () => {
    await world.publish(textOf(1_000));
    await world.tell(USCC, revenue(10));
    await world.tell(OTHER, revenue(10));
    await settle();
    await world.tell(USCC, revenue(1_000), 2, '甲', true);
    await world.tell(OTHER, revenue(1_000), 2, '乙');
    await world.tell(OTHER, revenue(2_000), 3, '乙', true);
    await settle();
    expect((await messages()).map(({ uscc }) => uscc)).toEqual([OTHER]);
    const next = textOf(1_000);
    await world.publish(next);
    await world.tell(USCC, revenue(3_000), 3, '甲', true);
    await settle();
    expect(await told()).toContain(`${USCC} ${next.id}@1`);
  });

  test('a day and an import at once: what the day brought is told, what the import brought is not', async () => {
    const [soon, law] = [textOf(1_000, { validFrom: '2026-11-23' }), textOf(2_000)];
    for (const text of [soon, law]) await world.publish(text);
    await world.tell(USCC, revenue(1_000));
    await settle();
    days(1);
    await world.tell(USCC, revenue(5_000), 2, '甲', true);
    await settle();
    expect(await told()).toEqual([`${USCC} ${soon.id}@1`]);
  });

  test('nothing is told twice: met again, the same event again, the same text published again, after a restart', async () => {
    await world.tell(USCC, revenue(10));
    await settle();
    const text = textOf(1_000);
    await world.publish(text);
    for (const [n, value] of [1_000, 10, 1_000, null, 2_000].entries()) {
      await world.tell(USCC, revenue(value), n + 2);
      await settle();
    }
    await world.tell(USCC, revenue(1_000), 2);
    await settle();
    await withdraw(text.id);
    await settle();
    await world.publish(text);
    await settle();
    expect((await world.ways.policies.get(text.id))?.policy.published?.number).toBe(2);
    const { store, ways } = world;
    const append = createOutbox({ service: 'policy', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
    const again = tellMatches({
      catalogue: await openCatalogue(store),
      decisions: await openDecisions({ store, append, now: ways.now }),
      registry,
      now: ways.now,
    });
    await settle(again);
    days(1);
    await settle(again);
    expect(await told()).toEqual([`${USCC} ${text.id}@1`]);
  });

  test('those with changed facts are decided first, and what is left is found again', async () => {
    await world.tell(USCC, revenue(5_000));
    await world.tell(OTHER, revenue(10));
    await settle();
    const text = textOf(1_000);
    await world.publish(text);
    await world.tell(OTHER, revenue(5_000), 2);
    expect(await world.app.tellMatches(1, noPause)).toBe(1);
    expect(await told()).toEqual([`${OTHER} ${text.id}@1`]);
    expect(await world.app.tellMatches(1, noPause)).toBe(1);
    expect(await told()).toEqual([`${OTHER} ${text.id}@1`, `${USCC} ${text.id}@1`]);
    expect(await world.app.tellMatches(1, noPause)).toBe(0);
  });

  test('copies that are older than their decisions get them in silence', async () => {
    await world.publish(textOf(1_000));
    await world.tell(USCC, revenue(5_000));
    await (await world.store.collection(DecisionRecords)).remove(USCC);
    const append = createOutbox({ service: 'policy', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
    await openDecisions({ store: world.store, append, now: world.ways.now });
    await settle();
    expect(await told()).toEqual([]);
    await world.publish(textOf(1_000));
    await settle();
    expect(await told()).toHaveLength(1);
  });

  const changes = async () =>
    (await bodies<MatchChanged>('MatchChanged')).map(
      ({ uscc, policyId, policyVersion, standing, formerVersion }) =>
        `${uscc} ${policyId}@${policyVersion} ${standing} after ${formerVersion}`,
    );
  const closings = async () =>
    (await bodies<MatchClosing>('MatchClosing')).map(
      ({ uscc, policyId, decision, daysLeft }) => `${uscc} ${policyId} ${decision} in ${daysLeft}`,
    );

  test('another text is told to those who met the former one, whether or not they still do', async () => {
    await world.tell(USCC, revenue(5_000));
    await world.tell(OTHER, revenue(1_500));
    await settle();
    const text = textOf(1_000);
    await world.publish(text);
    await settle();
    await world.publish({ ...text, conditions: atLeast(2_000) });
    await settle();
    expect((await messages()).map(({ uscc, formerVersion }) => [uscc, formerVersion])).toEqual([
      [USCC, undefined],
      [OTHER, undefined],
      [USCC, 1],
    ]);
    expect(await changes()).toEqual([`${OTHER} ${text.id}@2 STANDING_NOT_MET after 1`]);
    await world.publish({ ...text, conditions: atLeast(2_000), validTo: '2026-11-21' });
    await settle();
    expect((await changes()).slice(1)).toEqual([`${USCC} ${text.id}@3 STANDING_NOT_IN_FORCE after 2`]);
  });

  test('those who have marked a policy hear of each text by people and of its withdrawal, once', async () => {
    await world.tell(USCC, revenue(10));
    await world.tell(OTHER, revenue(null));
    await settle();
    const text = textOf(1_000);
    await world.publish(text);
    await settle();
    await mark(USCC, text.id, { favourite: true });
    await mark(OTHER, text.id, { appliedOn: '2026-11-01' });
    await world.publish({ ...text, conditions: atLeast(2_000) });
    await settle();
    await load([{ ...text, conditions: atLeast(3_000) }]);
    await settle();
    await withdraw(text.id);
    await settle();
    days(1);
    await settle();
    expect((await changes()).sort()).toEqual([
      `${USCC} ${text.id}@2 STANDING_NOT_MET after undefined`,
      `${USCC} ${text.id}@3 STANDING_WITHDRAWN after undefined`,
      `${OTHER} ${text.id}@2 STANDING_UNKNOWN after undefined`,
      `${OTHER} ${text.id}@3 STANDING_WITHDRAWN after undefined`,
    ]);
  });

  test('a text that came back before anybody was decided again is no news', async () => {
    await world.tell(USCC, revenue(5_000));
    await settle();
    const text = textOf(1_000);
    await world.publish(text);
    await settle();
    await mark(USCC, text.id, { favourite: true });
    await world.publish({ ...text, conditions: atLeast(9_000) });
    await world.publish(text);
    await settle();
    expect([await told(), await changes()]).toEqual([[`${USCC} ${text.id}@1`], []]);
  });

  test('that a policy closes is told 30 and 7 days before, once each, to those who meet it and have not applied', async () => {
    const text = textOf(1_000, { applyWindow: { from: null, to: '2026-12-23' }, validTo: '2027-12-31' });
    const later = textOf(1_000, { validTo: '2026-12-24' });
    for (const one of [text, later]) await world.publish(one);
    await world.tell(USCC, revenue(5_000));
    await world.tell(OTHER, revenue(5_000));
    await settle();
    await mark(OTHER, text.id, { appliedOn: '2026-11-01' });
    expect(await closings()).toEqual([]);
    days(1); // 30 days before the one, 31 before the other
    await settle();
    expect(await closings()).toEqual([`${USCC} ${text.id} DECISION_MET in 30`]);
    days(1);
    await settle();
    expect((await closings()).slice(1).sort()).toEqual([
      `${USCC} ${later.id} DECISION_MET in 30`,
      `${OTHER} ${later.id} DECISION_MET in 30`,
    ]);
    days(21); // 8 before the one
    await settle();
    expect(await closings()).toHaveLength(3);
    days(1);
    await settle();
    await world.tell(USCC, revenue(6_000), 2);
    await settle();
    expect((await closings()).slice(3)).toEqual([`${USCC} ${text.id} DECISION_MET in 7`]);
    days(7);
    await settle();
    expect((await closings()).slice(4).sort()).toEqual([
      `${USCC} ${later.id} DECISION_MET in 1`,
      `${OTHER} ${later.id} DECISION_MET in 1`,
    ]);
  });

  test('a favourite closes also for those who do not meet it; what is newly met, or came first, says its last day itself', async () => {
    const [near, favourite] = [textOf(1_000, { validTo: '2026-11-29' }), textOf(9_000, { validTo: '2026-12-01' })];
    for (const one of [near, favourite]) await world.publish(one);
    await world.tell(USCC, revenue(5_000));
    await world.tell(OTHER, revenue(10));
    await settle();
    await mark(OTHER, favourite.id, { favourite: true });
    await world.tell(OTHER, revenue(1_000), 2);
    await settle();
    expect(await told()).toEqual([`${OTHER} ${near.id}@1`]);
    days(1);
    await settle();
    expect(await closings()).toEqual([`${OTHER} ${favourite.id} DECISION_NOT_MET in 8`]);
    days(1);
    await settle();
    expect((await closings()).slice(1)).toEqual([`${OTHER} ${favourite.id} DECISION_NOT_MET in 7`]);
  });
});
