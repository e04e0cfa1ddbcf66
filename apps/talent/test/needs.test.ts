import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SYSTEM, type Actor } from '@shuangzhao/access';
import { matchNeed } from '../src/application/match-need.js';
import { fitOf } from '../src/domain/need-fit.js';
import type { NeedDraft } from '../src/domain/need.js';
import { by, draftOf, failureOf, faultsOf, hr, openWorld, type DraftParts, type World } from './world.js';

const USCC = '91340400MA2N00000X';
const OTHER = '91340400MA2N11111Y';
const enterprise: Actor = { subject: 'account-e', roles: ['enterprise'], scopes: { uscc: USCC } };
const leader: Actor = { subject: 'account-l', roles: ['leader'], scopes: {} };
const county: Actor = { subject: 'account-c', roles: ['county'], scopes: { regions: ['3404'] } };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.tellEmployer(USCC, '示例新材料公司');
  await world.tellEmployer(OTHER, '示例软件公司');
});
afterAll(() => world.close());

const wanted = (part: Partial<NeedDraft> = {}): NeedDraft => ({
  position: '复合材料工程师',
  must: ['materials.composites'],
  can: ['it.python'],
  not: [],
  degree: 'master',
  salaryFrom: 8_000,
  salaryTo: 15_000,
  count: 2,
  regionCode: '340403',
  industry: 'new-materials',
  description: '',
  ...part,
});
/** The next one is newer. */
const tick = ({ clock }: World) => (clock.now = new Date(clock.now.getTime() + 1));
const create = (part: Partial<NeedDraft> = {}, actor: Actor = hr, uscc = USCC, key?: string) => {
  tick(world);
  return world.app.createNeed({ uscc, draft: wanted(part) }, by(actor, key));
};
const person = async (parts: DraftParts = {}) => (await world.app.createTalent(draftOf(parts), by(hr))).id;
const list = { uscc: '', state: '', limit: 0, cursor: '' };

describe('a need', () => {
  test('is stated for an enterprise of the registry, once under one key, and tells of itself without anybody', async () => {
    const need = await create({}, hr, USCC, 'once');
    expect(need).toMatchObject({
      need: { ...wanted(), uscc: USCC, state: 'open', hired: 0 },
      employerName: '示例新材料公司',
      referrals: {},
      version: 1,
    });
    expect((await create({}, hr, USCC, 'once')).id).toBe(need.id);
    expect((await world.events()).filter(({ type }) => type === 'NeedChanged')).toEqual([
      {
        type: 'NeedChanged',
        body: { id: need.id, uscc: USCC, position: '复合材料工程师', state: 'open', count: 2, hired: 0 },
      },
    ]);
    expect((await create({}, SYSTEM)).version).toBe(1); // it writes what an empty system begins with, and reads nothing
    const unknown = () => create({}, hr, '91340400MA2N99999Z');
    expect(await failureOf(unknown())).toBe('refused need.enterprise_unknown');
    expect(await faultsOf(unknown())).toEqual(['uscc need.enterprise_unknown']);
  });

  test('of an enterprise is its own: it states, sees, changes and closes it, and no other', async () => {
    tick(world);
    const own = await world.app.createNeed({ uscc: '', draft: wanted() }, by(enterprise));
    expect(own.need.uscc).toBe(USCC);
    const other = await create({}, hr, OTHER);
    const hidden = 'notFound access.not_found';
    expect(await failureOf(create({}, enterprise, OTHER))).toBe(hidden);
    expect(await failureOf(world.app.getNeed({ id: other.id }, by(enterprise)))).toBe(hidden);
    expect(await failureOf(world.app.getNeed({ id: 'none' }, by(enterprise)))).toBe(hidden);
    expect(await failureOf(world.app.putNeed({ id: other.id, draft: wanted() }, by(enterprise)))).toBe(hidden);
    expect(await failureOf(world.app.closeNeed({ id: other.id }, by(enterprise)))).toBe(hidden);
    expect(await failureOf(world.app.listNeeds({ ...list, uscc: OTHER }, by(enterprise)))).toBe(hidden);
    const { items } = await world.app.listNeeds(list, by(enterprise));
    expect(new Set(items.map(({ need }) => need.uscc))).toEqual(new Set([USCC]));
    expect(items[0]?.id).toBe(own.id);
    expect((await world.app.listNeeds(list, by(leader))).items.map(({ id }) => id)).toContain(other.id);
    const changed = await world.app.putNeed({ id: own.id, draft: wanted({ count: 5 }) }, by(enterprise));
    expect([changed.version, changed.need.count]).toEqual([2, 5]);
    expect((await world.app.closeNeed({ id: own.id }, by(enterprise))).need.state).toBe('closed');
  });

  test('is for those who work with it: a county sees none, a leader changes none, an enterprise sees nobody', async () => {
    const { id } = await create();
    const talentId = await person();
    const forbidden = 'forbidden access.forbidden';
    expect(await failureOf(world.app.listNeeds(list, by(county)))).toBe(forbidden);
    expect(await failureOf(world.app.closeNeed({ id }, by(leader)))).toBe(forbidden);
    for (const actor of [enterprise, leader]) {
      expect(await failureOf(world.app.matchNeed({ id, limit: 0, cursor: '' }, by(actor)))).toBe(forbidden);
      expect(await failureOf(world.app.explainMatch({ needId: id, talentId }, by(actor)))).toBe(forbidden);
      expect(await failureOf(world.app.matchTalent({ id: talentId, limit: 0, cursor: '' }, by(actor)))).toBe(forbidden);
      expect(await failureOf(world.app.createReferral({ needId: id, talentId, note: '' }, by(actor)))).toBe(forbidden);
    }
  });

  test('stated the same again makes no version; a stale or a closed one is refused', async () => {
    const { id } = await create();
    expect((await world.app.putNeed({ id, draft: wanted() }, by(hr))).version).toBe(1);
    const stale = { id, expectedVersion: 7 };
    expect(await failureOf(world.app.putNeed({ ...stale, draft: wanted() }, by(hr)))).toBe('stale need.version');
    expect(await failureOf(world.app.closeNeed(stale, by(hr)))).toBe('stale need.version');
    await world.app.closeNeed({ id }, by(hr));
    expect((await world.app.closeNeed({ id }, by(hr))).version).toBe(2);
    expect(await failureOf(world.app.putNeed({ id, draft: wanted() }, by(hr)))).toBe('refused need.not_open');
  });

  test('carries the name that the enterprise has now', async () => {
    const { id } = await create({}, hr, OTHER);
    await world.tellEmployer(OTHER, '示例软件公司（改名）', 3);
    await world.tellEmployer(OTHER, '旧名', 2);
    expect((await world.app.getNeed({ id }, by(hr))).employerName).toBe('示例软件公司（改名）');
  });
});

describe('a match', () => {
  const PEOPLE: Record<string, DraftParts> = {
    best: { profile: { skills: ['materials.composites', 'it.python'], availability: 'now' } },
    good: { profile: { skills: ['materials.composites'], availability: 'month' } },
    far: { profile: { skills: ['materials.composites'], regionCode: '320102', degree: 'college' } },
    dear: { profile: { skills: ['materials.composites', 'it.python'], expectedSalary: 40_000 } },
    other: { profile: { skills: ['it.python'] } },
    barred: { profile: { skills: ['materials.composites', 'it.java'] } },
    away: { profile: { skills: ['materials.composites'], availability: 'closed' } },
    refuses: { profile: { skills: ['materials.composites', 'it.python'] }, rest: { rankedByPeopleOnly: true } },
  };
  let matching: World;
  let needId: string;
  const names = new Map<string, string>();
  const idOf = (name: string) => [...names].find(([, one]) => one === name)?.[0] ?? '';
  beforeAll(async () => {
    matching = await openWorld();
    await matching.tellEmployer(USCC, '示例新材料公司');
    for (const [name, parts] of Object.entries(PEOPLE)) {
      tick(matching);
      names.set((await matching.app.createTalent(draftOf(parts), by(hr))).id, name);
    }
    await matching.reindex();
    needId = (await matching.app.createNeed({ uscc: USCC, draft: wanted({ not: ['it.java'] }) }, by(hr))).id;
  });
  afterAll(() => matching.close());

  const match = (limit = 0, cursor = '') => matching.app.matchNeed({ id: needId, limit, cursor }, by(hr));

  test('is everybody who has what is required, scored as each pair is by itself, the best first', async () => {
    const { items, total, byPeople, found, narrowedBy } = await match();
    const { need } = await matching.app.getNeed({ id: needId }, by(hr));
    const expected: { id: string; score: number }[] = [];
    for await (const page of matching.talents.all())
      for (const { id, talent } of page) {
        const { exclusions, score } = fitOf(need, talent.profile, matching.ways.weights, matching.ways.vocabulary);
        if (exclusions.length === 0 && !talent.rankedByPeopleOnly) expected.push({ id, score });
      }
    expected.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
    expect(items.map(({ view, score }) => ({ id: view.id, score }))).toEqual(expected);
    expect(items.map(({ view }) => names.get(view.id))).toEqual(['best', 'dear', 'good', 'far']);
    expect([total, found, narrowedBy]).toEqual([4, 5, []]);
    expect(byPeople.map(({ view }) => names.get(view.id))).toEqual(['refuses']);
    expect(items[0]?.view.identity.name).not.toBe('示例甲');
  });

  test('is paged to the end', async () => {
    const whole = await match();
    const first = await match(3);
    const second = await match(3, first.nextCursor);
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect([first.total, second.nextCursor]).toEqual([4, '']);
    expect(await failureOf(match(3, '9.no-cursor-of-ours'))).toBe('invalid cursor.invalid');
  });

  test('of more people than can be scored narrows them by what weighs most, and says so', async () => {
    const asked = { id: needId, limit: 0, cursor: '' };
    const { items, byPeople, found, narrowedBy } = await matchNeed(matching.ways, 2)(asked, by(hr));
    expect([found, narrowedBy]).toEqual([5, ['can', 'degree', 'region', 'newest']]);
    const people = [...items, ...byPeople].map(({ view }) => names.get(view.id));
    expect(people).toEqual(['dear', 'refuses']);
    const three = await matchNeed(matching.ways, 3)(asked, by(hr));
    expect([three.narrowedBy, three.items.map(({ view }) => names.get(view.id))]).toEqual([['can'], ['best', 'dear']]);
  });

  test('tells of any pair why, and of whoever refuses to be ranked nothing that ranks', async () => {
    const explain = (name: string) => matching.app.explainMatch({ needId, talentId: idOf(name) }, by(hr));
    const [first] = (await match(1)).items;
    expect(await explain('best')).toEqual({ exclusions: [], score: first?.score, parts: first?.parts, referral: null });
    expect((await explain('other')).exclusions.map(({ name }) => name)).toEqual(['must']);
    expect((await explain('barred')).exclusions.map(({ name }) => name)).toEqual(['not']);
    expect((await explain('away')).exclusions.map(({ name }) => name)).toEqual(['availability']);
    expect(await explain('refuses')).toEqual({ exclusions: [], score: null, parts: [], referral: null });
    expect(await failureOf(matching.app.explainMatch({ needId, talentId: 'nobody' }, by(hr)))).toBe(
      'notFound talent.not_found',
    );
    expect(await failureOf(matching.app.explainMatch({ needId: 'none', talentId: idOf('best') }, by(hr)))).toBe(
      'notFound need.not_found',
    );
  });

  test('goes the other way round: the open needs that a person comes into question for', async () => {
    const make = async (part: Partial<NeedDraft>) => {
      tick(matching);
      return (await matching.app.createNeed({ uscc: USCC, draft: wanted(part) }, by(hr))).id;
    };
    const near = await make({ must: [], can: ['it.python'] });
    await make({ must: ['it.java'] });
    const closed = await make({ must: [] });
    await matching.app.closeNeed({ id: closed }, by(hr));
    const of = async (name: string) =>
      (await matching.app.matchTalent({ id: idOf(name), limit: 0, cursor: '' }, by(hr))).items;
    const fits = await of('good');
    expect(fits.map(({ stored }) => stored.id)).toEqual([near, needId]); // as good, and newer
    for (const { stored, score, parts } of fits)
      expect(await matching.app.explainMatch({ needId: stored.id, talentId: idOf('good') }, by(hr))).toMatchObject({
        score,
        parts,
      });
    expect((await of('refuses')).map(({ score, parts }) => [score, parts])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(await of('away')).toEqual([]);
  });

  test('sees people as they are stored, where the index is behind', async () => {
    const id = idOf('good');
    const version = (await matching.app.getTalent({ id }, by(hr))).version;
    const draft = draftOf({ identity: { name: null }, profile: { skills: ['it.java'] } });
    await matching.app.putTalent({ id, draft, expectedVersion: version }, by(hr));
    expect((await match()).items.map(({ view }) => names.get(view.id))).toEqual(['best', 'dear', 'far']);
  });
});
