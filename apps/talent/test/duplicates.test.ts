import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MergeRecords } from '../src/adapters/merge-records.js';
import { PairRecords } from '../src/adapters/pair-records.js';
import { PersonKeys } from '../src/adapters/talent-records.js';
import {
  by,
  draftOf,
  failureOf,
  faultsOf,
  hr,
  newIdNumber,
  newPhone,
  officer,
  openWorld,
  type World,
} from './world.js';

const USCC = '91340400MA2N00000X';
const page = { limit: 0, cursor: '' };

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await world.tellEmployer(USCC, '示例新材料公司');
});
afterEach(() => world.close());

type Parts = NonNullable<Parameters<typeof draftOf>[0]>;
const created = async (parts: Parts = {}) => (await world.app.createTalent(draftOf(parts), by(hr))).id;
const born = (birthYear: number, school: string | null = null): Parts => ({ profile: { birthYear, school } });
const listed = async (state = '', talentId = '') =>
  (await world.app.listDuplicates({ state, talentId, ...page }, by(hr))).items;
const pairsOf = async (state = '') => (await listed(state)).map(({ id }) => id).sort();
const pairOf = (...ids: string[]) => ids.sort().join(':');
const decide = (id: string) => world.app.decideDuplicate({ id, decision: 'different' }, by(hr));
const merge = (id: string, otherId: string, key?: string) => world.app.mergeTalents({ id, otherId }, by(hr, key));
const undo = (id: string) => world.app.undoMerge({ id }, by(hr));
const stored = async (id: string) => {
  const found = await world.talents.get(id);
  if (found === null) throw new Error('There is nobody.');
  return found;
};
const need = async () => {
  const wanted = { must: [], can: [], not: [], degree: null, salaryFrom: null, salaryTo: null, count: 1 };
  const draft = { position: '工程师', ...wanted, regionCode: null, industry: null, description: '' };
  return (await world.app.createNeed({ uscc: USCC, draft }, by(hr))).id;
};
const refer = async (needId: string, talentId: string, note = '备注') =>
  (await world.app.createReferral({ needId, talentId, note }, by(hr))).id;
const referralsOf = async (talentId: string) =>
  (await world.app.listReferrals({ needId: '', talentId, state: '', due: false, ...page }, by(hr))).items;

describe('a pair', () => {
  test('is found when somebody like another is taken in, and shown masked with what agrees', async () => {
    const one = await created(born(1990, '甲大学'));
    const other = await created(born(1990, '乙大学'));
    await created(born(1991, '甲大学')); // another year: two people
    await created({ ...born(1990), identity: { name: '示例乙' } });
    const [pair, ...more] = await listed();
    expect([pair?.id, pair?.state, more]).toEqual([pairOf(one, other), 'open', []]);
    expect(pair?.people.map(({ identity }) => identity.name)).toEqual(['示**', '示**']);
    expect([pair?.agreeing, pair?.differing]).toEqual([
      ['birthYear', 'degree', 'title', 'occupation', 'regionCode'],
      ['school'],
    ]);
    expect((await listed('open', one)).length + (await listed('open', 'nobody')).length).toBe(1);
  });

  test('is found by a change, and gone by another', async () => {
    const one = await created(born(1990));
    const other = await created({ ...born(1990), identity: { name: '示例乙' } });
    const put = (name: string) =>
      world.app.putTalent({ id: other, draft: draftOf({ ...born(1990), identity: { name } }) }, by(hr));
    expect(await pairsOf()).toEqual([]);
    await put('示例甲');
    expect(await pairsOf()).toEqual([pairOf(one, other)]);
    await put('示例丙');
    expect(await pairsOf()).toEqual([]);
  });

  test('that is decided is never asked again, whatever changes', async () => {
    const one = await created(born(1990));
    const other = await created(born(1990));
    const id = pairOf(one, other);
    expect(await decide(id)).toMatchObject({ state: 'different', decidedBy: 'hr-one' });
    expect(await world.app.decideDuplicate({ id, decision: 'different' }, by(officer('two')))).toMatchObject({
      decidedBy: 'hr-one',
    });
    await world.app.putTalent({ id: one, draft: draftOf(born(1990, '甲大学')) }, by(hr));
    expect([await pairsOf(), await pairsOf('different')]).toEqual([[], [id]]);
    expect(await failureOf(decide('none'))).toBe('notFound duplicate.not_found');
    expect(await faultsOf(world.app.decideDuplicate({ id, decision: 'same' }, by(hr)))).toEqual([
      'decision body.value',
    ]);
    expect(await faultsOf(listed('closed'))).toEqual(['state body.value']);
  });

  test('of who is already there is found by the walk, each record once, from where it stopped', async () => {
    const [one, other] = [await created(born(1990)), await created(born(1990))];
    await world.store.transaction((tx) => tx.collection(PairRecords).remove(pairOf(one, other)));
    expect([await world.app.comparePeople(() => false), await pairsOf()]).toEqual([0, []]); // not settled yet
    world.clock.now = new Date(world.clock.now.getTime() + 61_000);
    expect([await world.app.comparePeople(() => true), await world.app.comparePeople(() => false)]).toEqual([0, 2]);
    expect([await pairsOf(), await world.app.comparePeople(() => false)]).toEqual([[pairOf(one, other)], 0]);
  });

  test('ends with either person', async () => {
    const [one, other, third] = [await created(born(1990)), await created(born(1990)), await created(born(1990))];
    expect(await pairsOf()).toHaveLength(3);
    await decide(pairOf(one, other));
    await world.app.deleteTalent({ id: one }, by(hr));
    expect([await pairsOf(), await pairsOf('different')]).toEqual([[pairOf(other, third)], []]);
  });

  test('is compared with the fifty newest of a name', async () => {
    const ids: string[] = [];
    const next = async (year: number) => {
      world.clock.now = new Date(world.clock.now.getTime() + 1);
      ids.push(await created(born(year)));
    };
    for (let year = 1900; year <= 1950; year += 1) await next(year);
    await next(1900);
    expect(await pairsOf()).toEqual([]);
    await next(1901);
    expect(await pairsOf()).toEqual([]);
    await next(1904);
    expect(await pairsOf()).toEqual([pairOf(ids[4] ?? '', ids.at(-1) ?? '')]);
  });
});

describe('a merge', () => {
  test('makes one record of two, with what both say, and can be found by both phones', async () => {
    const phones = [newPhone(), newPhone()];
    const [phone = '', former = ''] = phones;
    const idNumber = newIdNumber('19900101');
    const kept = await created({ identity: { phone }, ...born(1990) });
    const other = await created({
      identity: { phone: former, idNumber, email: 'x@example.cn' },
      ...born(1990, '乙大学'),
      rest: { sources: ['人才库'], rankedByPeopleOnly: true },
    });
    const { mergeId, talent } = await merge(kept, other, 'once');
    expect(await merge(kept, other, 'once')).toEqual({ mergeId, talent });
    const { identity, profile, sources, rankedByPeopleOnly } = talent.talent;
    expect([identity.phone, identity.idNumber, identity.email, profile.school]).toEqual([
      phone,
      idNumber,
      'x@example.cn',
      '乙大学',
    ]);
    expect([talent.identity.name, sources, rankedByPeopleOnly]).toEqual(['示**', ['校园招聘会登记', '人才库'], true]);
    for (const number of phones) {
      const lookUp = { name: '', initials: '', phone: number, idNumber: '', purpose: '核对' };
      expect((await world.app.lookUpTalents(lookUp, by(hr))).map(({ id }) => id)).toEqual([kept]);
      expect(await faultsOf(created({ identity: { phone: number } }))).toEqual(['phone talent.phone_taken']);
    }
    const third = await created({ identity: { name: '示例丙' } });
    const takes = { id: third, draft: draftOf({ identity: { name: '示例丙', phone: former } }) };
    expect(await failureOf(world.app.putTalent(takes, by(hr)))).toBe('conflict talent.phone_taken');
    const goesBack = { id: kept, draft: draftOf({ identity: { name: null, phone: former }, ...born(1990) }) };
    expect((await world.app.putTalent(goesBack, by(hr))).talent.identity.phone).toBe(former);

    expect(await failureOf(world.app.getTalent({ id: other }, by(hr)))).toBe('notFound talent.merged');
    await expect(world.app.getTalent({ id: other }, by(hr))).rejects.toThrow(kept);
    expect(await failureOf(refer(await need(), other))).toBe('notFound talent.not_found');
    const told = (await world.events()).filter(({ type }) => type === 'TalentMerged').map(({ body }) => body);
    expect(told).toEqual([{ id: other, into: kept }]);
    expect([await pairsOf(), await pairsOf('merged')]).toEqual([[], [pairOf(kept, other)]]);
    expect((await listed('merged')).map(({ people }) => people.map(({ id }) => id))).toEqual([[kept]]);
    expect(await failureOf(decide(pairOf(kept, other)))).toBe('conflict duplicate.merged');
  });

  test('of two people, of nobody or of oneself changes nothing', async () => {
    const [one, other] = [
      await created({ identity: { idNumber: newIdNumber() } }),
      await created({ identity: { idNumber: newIdNumber() } }),
    ];
    const before = [await stored(one), await stored(other)];
    expect(await failureOf(merge(one, other))).toBe('refused merge.different_people');
    expect(await failureOf(merge(one, 'nobody'))).toBe('notFound talent.not_found');
    expect(await failureOf(merge('nobody', one))).toBe('notFound talent.not_found');
    expect(await faultsOf(merge(one, one))).toEqual(['otherId body.value']);
    expect([await stored(one), await stored(other)]).toEqual(before);
  });

  test('brings referrals along with their notes, and is refused where both are referred for one need', async () => {
    const [kept, other, needId] = [await created(), await created(), await need()];
    const mine = await refer(needId, kept);
    const theirs = await refer(needId, other, '被并入者的备注');
    expect(await failureOf(merge(kept, other))).toBe('conflict merge.both_referred');
    await world.app.moveReferral({ id: mine, to: 'withdrawn', note: '' }, by(hr));
    const { mergeId } = await merge(kept, other);
    expect((await referralsOf(kept)).map(({ id }) => id).sort()).toEqual([mine, theirs].sort());
    const { referral } = await world.app.getReferral({ id: theirs }, by(hr));
    expect([referral.talentId, referral.steps.map(({ note }) => note)]).toEqual([kept, ['被并入者的备注']]);
    expect(await failureOf(refer(needId, kept))).toBe('conflict referral.exists');
    await undo(mergeId);
    expect((await referralsOf(kept)).map(({ id }) => id)).toEqual([mine]);
    expect((await referralsOf(other)).map((one) => [one.id, one.referral.steps[0]?.note])).toEqual([
      [theirs, '被并入者的备注'],
    ]);
  });

  test('ends what was shown in clear, and shows who looked at either', async () => {
    const [kept, other] = [await created(), await created({ identity: { phone: newPhone() } })];
    for (const id of [kept, other]) await world.app.unmaskTalent({ id, fields: ['phone'], purpose: id }, by(hr));
    const { mergeId, talent } = await merge(kept, other);
    expect([talent.clear, talent.identity.phone]).toEqual([[], expect.stringContaining('****')]);
    const purposes = async (id: string) =>
      (await world.app.listTalentAccess({ id, ...page }, by(hr))).items.map(({ purpose }) => purpose).sort();
    expect(await purposes(kept)).toEqual([kept, other].sort());
    await undo(mergeId);
    expect([await purposes(kept), await purposes(other)]).toEqual([[kept], [other]]);
  });

  test('shows the contacts of both, and gives each back their own', async () => {
    const people = [await created(), await created({ identity: { phone: newPhone() } })] as const;
    for (const talentId of people)
      await world.app.noteContact({ talentId, on: '', way: 'phone', words: talentId, nextOn: null }, by(hr));
    const said = async (id: string) =>
      (await world.app.listContacts({ id, ...page }, by(hr))).items.map(({ contact }) => contact.words).sort();
    const { mergeId } = await merge(...people);
    expect(await said(people[0])).toEqual([...people].sort());
    await undo(mergeId);
    expect([await said(people[0]), await said(people[1])]).toEqual([[people[0]], [people[1]]]);
  });

  test('waits until what the person of the record that goes asks for is answered', async () => {
    const [kept, other] = [await created(), await created({ identity: { phone: newPhone() } })];
    const asked = { talentId: other, kind: 'correct', words: '学历', channel: 'letter', receivedOn: '' };
    const { id } = await world.app.createRightsRequest(asked, by(hr));
    expect(await failureOf(merge(kept, other))).toBe('conflict merge.open_request');
    await world.app.answerRightsRequest({ id, outcome: 'done', words: '已改' }, by(hr));
    await merge(kept, other);
    await world.app.deleteTalent({ id: kept }, by(hr));
    expect((await world.app.getRightsRequest({ id }, by(hr))).request).toBeNull();
  });

  test('asks nobody again what was decided about who went in', async () => {
    const [kept, other] = [
      await created(born(1990)),
      await created({ profile: { birthYear: null, school: '甲大学' } }),
    ];
    const third = await created({ profile: { birthYear: null, school: '甲大学' } });
    const pair = pairOf(other, third);
    expect(await pairsOf()).toEqual([pair]);
    await decide(pair);
    const { mergeId } = await merge(kept, other); // now of the school of the third one too
    await world.app.putTalent({ id: third, draft: draftOf(born(1990, '甲大学')) }, by(hr));
    expect([await pairsOf(), await pairsOf('different')]).toEqual([[], []]);
    await undo(mergeId);
    expect([await pairsOf(), await pairsOf('different')]).toEqual([
      [pairOf(kept, third)],
      [pair, pairOf(kept, other)].sort(),
    ]);
  });
});

describe('an undoing', () => {
  test('brings both back as they were, once, and remembers that they are two', async () => {
    const [kept, other] = [
      await created({ identity: { phone: newPhone() }, ...born(1990) }),
      await created({ identity: { phone: newPhone(), idNumber: newIdNumber('19900101') }, ...born(1990, '乙大学') }),
    ];
    const { id: poolId } = await world.app.createPool(
      { name: '池', kind: 'level', description: '', stages: [] },
      by(hr),
    );
    await world.app.movePoolMembers({ poolId, talentIds: [other], stage: '联系' }, by(hr));
    const [one, two] = [await stored(kept), await stored(other)];
    const { mergeId, talent } = await merge(kept, other);
    expect(talent.memberships.map(({ stage }) => stage)).toEqual(['联系']);
    const answer = { mergeId, keptId: kept, restoredId: other };
    expect([await undo(mergeId), await undo(mergeId)]).toEqual([answer, answer]);
    expect((await stored(kept)).talent).toEqual(one.talent);
    expect(await stored(other)).toEqual({ ...two, version: 1 });
    expect([await pairsOf(), await pairsOf('different')]).toEqual([[], [pairOf(kept, other)]]);
    expect(await failureOf(created({ identity: { phone: two.talent.identity.phone } }))).toBe(
      'conflict talent.phone_taken',
    );
    const told = (await world.events()).slice(-2).map(({ type, body }) => [type, (body as { id: string }).id]);
    expect(told).toEqual([
      ['TalentChanged', kept],
      ['TalentChanged', other],
    ]);
    expect((await merge(kept, other)).mergeId).not.toBe(mergeId); // said anew, it is done anew
  });

  test('leaves what was changed since, and is refused where a phone or an ID number was taken', async () => {
    const [phone, idNumber] = [newPhone(), newIdNumber('19900101')];
    const [kept, other] = [await created(), await created({ identity: { phone, idNumber } })];
    const { mergeId } = await merge(kept, other);
    const forget = (fields: string[]) => {
      const draft = { ...draftOf({ identity: { name: null }, profile: { school: '新大学' } }), forget: fields };
      return world.app.putTalent({ id: kept, draft }, by(hr));
    };
    await forget(['phone', 'idNumber']);
    const taker = await created({ identity: { name: '示例丙', phone } });
    expect(await faultsOf(undo(mergeId))).toEqual(['phone talent.phone_taken']);
    await world.app.deleteTalent({ id: taker }, by(hr));
    const next = await created({ identity: { name: '示例丙', idNumber } });
    expect(await faultsOf(undo(mergeId))).toEqual(['idNumber talent.id_number_taken']);
    await world.app.deleteTalent({ id: next }, by(hr));
    await undo(mergeId);
    expect((await stored(kept)).talent.profile.school).toBe('新大学');
    expect((await stored(other)).talent.identity).toMatchObject({ phone, idNumber });
  });

  test('of a record that was merged further waits for that one', async () => {
    const [first, second, third] = [await created(), await created(), await created()];
    const inner = await merge(second, third);
    const outer = await merge(first, second);
    expect(await failureOf(undo(inner.mergeId))).toBe('conflict merge.merged_further');
    await expect(world.app.getTalent({ id: third }, by(hr))).rejects.toThrow(first);
    await undo(outer.mergeId);
    await undo(inner.mergeId);
    for (const id of [first, second, third]) expect((await stored(id)).id).toBe(id);
  });

  test('ends where either was deleted, and takes nothing that is left of them along', async () => {
    const [first, second, third] = [await created(), await created(), await created()];
    const inner = await merge(second, third);
    const outer = await merge(first, second);
    const { report } = await world.app.deleteTalent({ id: first }, by(hr));
    expect(report).toContainEqual({ store: 'merges', state: 'removed' });
    for (const { mergeId } of [inner, outer]) expect(await failureOf(undo(mergeId))).toBe('notFound merge.not_found');
    const left = await world.store.transaction(async (tx) => [
      await tx.collection(MergeRecords).count({}),
      await tx.collection(PersonKeys).count({}),
    ]);
    expect([left, await pairsOf('merged')]).toEqual([[0, 0], []]);
    expect(await failureOf(undo('none'))).toBe('notFound merge.not_found');
  });

  test('of an undone merge ends with a deletion too', async () => {
    const [kept, other] = [await created(), await created()];
    const { mergeId } = await merge(kept, other);
    await undo(mergeId);
    await world.app.deleteTalent({ id: other }, by(hr));
    expect(await failureOf(undo(mergeId))).toBe('notFound merge.not_found');
  });

  test('ends with the basis of who was merged: what was kept aside is destroyed', async () => {
    const [kept, other] = [await created(), await created({ basis: { expiresOn: '2026-11-30' } })];
    const { mergeId } = await merge(kept, other);
    world.clock.now = new Date('2026-12-01T04:00:00Z');
    expect([await world.app.eraseExpired(() => false), await world.app.eraseExpired(() => false)]).toEqual([1, 0]);
    expect(await failureOf(undo(mergeId))).toBe('notFound merge.not_found');
    await expect(world.app.getTalent({ id: other }, by(hr))).rejects.toThrow(kept);
    expect((await stored(kept)).id).toBe(kept);
  });
});

describe('at the same moment', () => {
  const settled = async (...works: Promise<unknown>[]) =>
    (await Promise.allSettled(works)).map(({ status }) => status === 'fulfilled');

  test('two merges of one person leave one', async () => {
    const [one, two, other] = [await created(), await created(), await created()];
    const done = await settled(merge(one, other), merge(two, other));
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await pairsOf('merged')).toHaveLength(1);
  });

  test('a merge both ways leaves one of the two', async () => {
    const [one, other] = [await created(), await created()];
    expect((await settled(merge(one, other), merge(other, one))).filter(Boolean)).toHaveLength(1);
    expect([await world.talents.get(one), await world.talents.get(other)].filter((each) => each !== null)).toHaveLength(
      1,
    );
  });

  test.each([0, 1])('a merge and a deletion or change of either leave nothing by halves (%i)', async (place) => {
    for (const act of ['delete', 'put', 'refer'] as const) {
      const [kept, other, needId] = [await created(), await created(), await need()];
      const id = [kept, other][place] ?? '';
      const acts = {
        delete: () => world.app.deleteTalent({ id }, by(hr)),
        put: () => world.app.putTalent({ id, draft: draftOf(born(1990)) }, by(hr)),
        refer: () => refer(needId, id),
      };
      await settled(merge(kept, other), acts[act]());
      const isThere = (await world.talents.get(kept)) !== null;
      const isAside = (await world.ways.merges.keptFor(other)) === kept;
      const isOther = (await world.talents.get(other)) !== null;
      expect([act, isAside && isOther, isAside && !isThere]).toEqual([act, false, false]);
      for (const { referral } of await referralsOf(''))
        expect(await world.talents.get(referral.talentId)).not.toBeNull();
    }
  });
});
