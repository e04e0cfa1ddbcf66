import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { by, draftOf, failureOf, faultsOf, hr, openWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let pools = 0;
const newPool = async (stages: string[] = []) => {
  pools += 1;
  const draft = { name: `示例池${pools}`, kind: 'industry', description: '', stages };
  return (await world.app.createPool(draft, by(hr))).id;
};
const people = async (count: number) => {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    world.clock.now = new Date(world.clock.now.getTime() + 1); // members come in the order of their taking in
    ids.push((await world.app.createTalent(draftOf(), by(hr))).id);
  }
  return ids;
};
const move = (poolId: string, talentIds: string[], stage: string | null, key?: string) =>
  world.app.movePoolMembers({ poolId, talentIds, stage }, by(hr, key));
const undo = (id: string, moveId: string) => world.app.undoPoolMove({ id, moveId }, by(hr));
const membersOf = async (id: string, stage = '') =>
  (await world.app.listPoolMembers({ id, stage, limit: 0, cursor: '' }, by(hr))).items.map((one) => one.id);
const countsOf = async (id: string) => (await world.app.listPools(by(hr))).find((one) => one.id === id)?.counts;

describe('a pool', () => {
  test('has the usual stages where none are said, and a name of its own', async () => {
    const draft = { name: '硕博人才', kind: 'level', description: '说明', stages: [] };
    const pool = await world.app.createPool(draft, by(hr));
    expect(pool).toMatchObject({ pool: { ...draft, stages: ['入库', '联系', '意向', '成功'] }, counts: [0, 0, 0, 0] });
    const second = () => world.app.createPool({ ...draft, name: ' 硕博人才 ' }, by(hr));
    expect(await failureOf(second())).toBe('conflict pool.name_taken');
    expect(await faultsOf(second())).toEqual(['name pool.name_taken']);
  });

  test('of no kind, without a name or with a stage twice is refused', async () => {
    const bad = { name: '', kind: 'none', description: '', stages: ['一', '一'] };
    expect(await faultsOf(world.app.createPool(bad, by(hr)))).toEqual([
      'name body.value',
      'kind body.value',
      'stages body.value',
    ]);
  });
});

describe('a move', () => {
  test('brings in, on and out, and counts who was not there already', async () => {
    const pool = await newPool(['甲', '乙']);
    const [one = '', two = ''] = await people(2);
    expect((await move(pool, [one, two], '甲')).moved).toBe(2);
    expect((await move(pool, [one, two, two], '乙')).moved).toBe(2);
    expect((await move(pool, [one], '乙')).moved).toBe(0);
    expect([await countsOf(pool), await membersOf(pool, '乙')]).toEqual([
      [0, 2],
      [one, two],
    ]);
    expect((await move(pool, [one], null)).moved).toBe(1);
    expect([await countsOf(pool), await membersOf(pool)]).toEqual([[0, 1], [two]]);
    const { memberships, version } = await world.app.getTalent({ id: two }, by(hr));
    expect([version, memberships]).toMatchObject([3, [{ pool, stage: '乙', since: world.clock.now }]]);
  });

  test('is of all or none', async () => {
    const pool = await newPool();
    const [one = ''] = await people(1);
    const bad = () => move(pool, [one, 'nobody', 'no one'], '入库');
    expect(await failureOf(bad())).toBe('notFound talent.not_found');
    expect(await faultsOf(bad())).toEqual(['talentIds.1 talent.not_found', 'talentIds.2 talent.not_found']);
    expect(await membersOf(pool)).toEqual([]);
    expect(await failureOf(move(pool, [one], '没有'))).toBe('invalid pool.stage_unknown');
    expect(await failureOf(move('no pool', [one], '入库'))).toBe('notFound pool.not_found');
    expect(await failureOf(move(pool, [], '入库'))).toBe('invalid body.value');
    expect(await failureOf(membersOf(pool, '没有'))).toBe('invalid pool.stage_unknown');
    expect(await failureOf(membersOf('no pool'))).toBe('notFound pool.not_found');
  });

  test('repeated under one key moves once', async () => {
    const pool = await newPool();
    const [one = ''] = await people(1);
    const first = await move(pool, [one], '入库', 'move');
    await move(pool, [one], null);
    expect(await move(pool, [one], '入库', 'move')).toEqual(first);
    expect(await membersOf(pool)).toEqual([]);
  });

  test('is taken back for whom nobody has moved since, once', async () => {
    const pool = await newPool();
    const [moved = '', movedOn = '', erased = '', stayed = ''] = await people(4);
    await move(pool, [moved], '联系');
    const since = world.clock.now;
    world.clock.now = new Date(since.getTime() + 60_000);
    const { moveId } = await move(pool, [moved, movedOn, erased, stayed], '意向');
    await move(pool, [movedOn], '成功');
    await world.app.deleteTalent({ id: erased }, by(hr));
    expect(await undo(pool, moveId)).toEqual({ takenBack: 2, left: 2 });
    expect([await membersOf(pool, '联系'), await membersOf(pool, '成功'), await membersOf(pool)]).toEqual([
      [moved],
      [movedOn],
      [moved, movedOn],
    ]);
    expect((await world.app.getTalent({ id: moved }, by(hr))).memberships).toMatchObject([{ stage: '联系', since }]);
    await move(pool, [stayed], '意向');
    expect(await undo(pool, moveId)).toEqual({ takenBack: 2, left: 2 });
    expect(await membersOf(pool, '意向')).toEqual([stayed]);
    expect(await failureOf(undo(await newPool(), moveId))).toBe('notFound pool.move_not_found');
  });

  test('out of a pool is taken back to where somebody was', async () => {
    const pool = await newPool();
    const [one = ''] = await people(1);
    await move(pool, [one], '联系');
    const { moveId } = await move(pool, [one], null);
    expect(await undo(pool, moveId)).toEqual({ takenBack: 1, left: 0 });
    expect(await membersOf(pool, '联系')).toEqual([one]);
  });

  test('leaves somebody in the other pools', async () => {
    const [first, second] = [await newPool(), await newPool()];
    const [one = ''] = await people(1);
    await move(first, [one], '入库');
    await move(second, [one], '联系');
    await move(first, [one], null);
    expect([await membersOf(first), await membersOf(second)]).toEqual([[], [one]]);
  });
});
