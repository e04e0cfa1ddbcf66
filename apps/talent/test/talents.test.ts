import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const created = (parts: Parameters<typeof draftOf>[0] = {}) => world.app.createTalent(draftOf(parts), by(hr));
const newsOf = async (id: string) =>
  (await world.events()).filter(({ body }) => (body as { id: string }).id === id).map(({ type }) => type);

describe('a person who is taken in', () => {
  test('is shown masked, also to who took it in', async () => {
    const phone = newPhone();
    const idNumber = newIdNumber();
    const identity = { name: '欧阳示例', phone, idNumber, email: 'Someone@Example.COM' };
    const talent = await created({ identity });
    expect(talent.identity).toEqual({
      name: '欧***',
      phone: `138****${phone.slice(-4)}`,
      idNumber: expect.stringMatching(/^#[0-9a-f]{6}$/),
      email: 's***@example.com',
    });
    expect([talent.clear, talent.clearUntil, talent.ageBand, talent.version]).toEqual([[], null, '30-34', 1]);
    expect((await world.app.getTalent({ id: talent.id }, by(hr))).identity).toEqual(talent.identity);
  });

  test('is told to others sealed, without a clear word', async () => {
    const { id } = await created({ identity: { name: '示例密' } });
    const [event] = (await world.events()).filter(({ body }) => (body as { id: string }).id === id);
    expect(event).toEqual({ type: 'TalentChanged', body: { id, sealed: expect.stringMatching(/^[\w+/]+=*$/) } });
  });

  test('is not taken in a second time by phone or ID number, however it is typed', async () => {
    const phone = newPhone();
    const idNumber = newIdNumber();
    await created({ identity: { phone, idNumber } });
    const spaced = `+86 ${phone.slice(0, 3)}-${phone.slice(3)}`;
    const byPhone = () => created({ identity: { phone: spaced } });
    expect(await failureOf(byPhone())).toBe('conflict talent.phone_taken');
    expect(await faultsOf(byPhone())).toEqual(['phone talent.phone_taken']);
    const byNumber = created({ identity: { idNumber: idNumber.toLowerCase() } });
    expect(await failureOf(byNumber)).toBe('conflict talent.id_number_taken');
  });

  test('is refused with all its faults', async () => {
    const bad = draftOf({
      identity: { name: ' ', phone: '12345678901', idNumber: '34040319940229001X', email: 'nobody' },
      profile: { degree: 'none', regionCode: '3404', birthYear: 2027 },
      basis: { expiresOn: '2026-11-22', kind: 'wish' },
    });
    expect(await faultsOf(world.app.createTalent(bad, by(hr)))).toEqual([
      'name talent.name_invalid',
      'phone talent.phone_invalid',
      'idNumber talent.id_number_invalid',
      'email talent.email_invalid',
      'degree body.value',
      'regionCode body.value',
      'birthYear body.value',
      'basis.kind body.value',
      'basis.expiresOn talent.basis_expired',
    ]);
    expect(await faultsOf(created({ basis: { expiresOn: '2031-11-24' } }))).toEqual([
      'basis.expiresOn talent.basis_too_long',
    ]);
    expect(await faultsOf(created({ profile: { skills: ['materials.composites', 'no.such'] } }))).toEqual([
      'skills.1 talent.skill_unknown',
    ]);
  });

  test('is taken in once under one key, and no more to be seen under it once deleted', async () => {
    const draft = draftOf({ identity: { phone: newPhone() } });
    const first = await world.app.createTalent(draft, by(hr, 'create'));
    expect(await world.app.createTalent(draft, by(hr, 'create'))).toEqual(first);
    await world.app.deleteTalent({ id: first.id }, by(hr));
    expect(await failureOf(world.app.createTalent(draft, by(hr, 'create')))).toBe('notFound talent.not_found');
  });
});

describe('a change', () => {
  test('leaves identity fields that it does not state, and replaces the rest', async () => {
    const phone = newPhone();
    const { id } = await created({ identity: { phone } });
    const draft = draftOf({ identity: { name: null }, profile: { school: null, skills: ['it.java'] } });
    const changed = await world.app.putTalent({ id, draft, expectedVersion: 1 }, by(hr));
    expect([changed.version, changed.identity.phone, changed.talent.profile.school]).toEqual([
      2,
      `138****${phone.slice(-4)}`,
      null,
    ]);
    expect(changed.talent.profile.skills).toEqual([{ code: 'it.java', version: '2026-11-01' }]);
    expect(await newsOf(id)).toEqual(['TalentChanged', 'TalentChanged']);
  });

  test('that changes nothing makes no version and no event', async () => {
    const draft = draftOf({ identity: { phone: newPhone() } });
    const { id } = await world.app.createTalent(draft, by(hr));
    expect((await world.app.putTalent({ id, draft }, by(hr))).version).toBe(1);
    expect(await newsOf(id)).toEqual(['TalentChanged']);
  });

  test('of what others have changed since, or of nobody, is refused', async () => {
    const { id } = await created();
    const draft = draftOf();
    expect(await failureOf(world.app.putTalent({ id, draft, expectedVersion: 2 }, by(hr)))).toBe(
      'stale talent.version',
    );
    expect(await failureOf(world.app.putTalent({ id: 'nobody', draft }, by(hr)))).toBe('notFound talent.not_found');
  });

  test('forgets the identity fields that it names, and a name never', async () => {
    const { id } = await created({ identity: { phone: newPhone(), email: 'a@example.cn' } });
    const draft = draftOf({ identity: { name: null, phone: null, email: null } });
    const changed = await world.app.putTalent({ id, draft: { ...draft, forget: ['phone', 'name'] } }, by(hr));
    expect([changed.identity.phone, changed.identity.email, changed.identity.name]).toEqual([
      null,
      'a***@example.cn',
      expect.stringMatching(/^.\*+$/),
    ]);
  });

  test('keeps a year of birth that it does not state: nobody sees it, to state it again', async () => {
    const { id } = await created({ identity: { idNumber: null }, profile: { birthYear: 1990 } });
    const draft = draftOf({ identity: { idNumber: null }, profile: { birthYear: null, degree: 'doctor' } });
    expect((await world.app.putTalent({ id, draft }, by(hr))).ageBand).toBe('35-39');
  });

  test('takes the year of birth from the ID number where there is one', async () => {
    const { id } = await created({ profile: { birthYear: 1960 } });
    const draft = draftOf({ identity: { idNumber: newIdNumber('20010101') }, profile: { birthYear: 1960 } });
    expect((await world.app.putTalent({ id, draft }, by(hr))).ageBand).toBe('25-29');
  });
});

describe('a deletion', () => {
  test('answers what became of the data, a second time the same', async () => {
    const { id } = await created();
    await world.reindex();
    const report = await world.app.deleteTalent({ id }, by(hr));
    expect(Object.fromEntries(report.report.map(({ store, state }) => [store, state]))).toEqual({
      documents: 'removed',
      key: 'destroyed',
      search: 'removed',
      contacts: 'removed',
      savedSearches: 'removed',
      referrals: 'removed',
      merges: 'removed',
      requests: 'removed',
      imports: 'removed',
      events: 'unreadable',
      replies: 'none',
      audit: 'none',
      exports: 'none',
    });
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
    expect(await world.app.deleteTalent({ id }, by(hr))).toMatchObject({ at: report.at, report: report.report });
    expect(await failureOf(world.app.getTalent({ id }, by(hr)))).toBe('notFound talent.not_found');
    expect(await failureOf(world.app.deleteTalent({ id: 'nobody' }, by(hr)))).toBe('notFound talent.not_found');
    expect(await newsOf(id)).toEqual(['TalentChanged', 'TalentErased']);
  });

  test('frees the phone for another record', async () => {
    const phone = newPhone();
    const { id } = await created({ identity: { phone } });
    await world.app.deleteTalent({ id }, by(hr));
    expect((await created({ identity: { phone } })).version).toBe(1);
  });
});

describe('who is not of the human resources', () => {
  test('sees and does nothing, but for the vocabulary', async () => {
    const { id } = await created();
    const county = by({ subject: 'county', roles: ['county'], scopes: { regions: ['3404'] } });
    const { app } = world;
    const page = { limit: 0, cursor: '' };
    const search = { q: '', must: [], can: [], not: [], facets: [], ...page };
    const lookUp = { name: '示例甲', initials: '', phone: '', idNumber: '', purpose: '核对' };
    const asked = [
      app.createTalent(draftOf(), county),
      app.putTalent({ id, draft: draftOf() }, county),
      app.getTalent({ id }, county),
      app.searchTalents(search, county),
      app.lookUpTalents(lookUp, county),
      app.unmaskTalent({ id, fields: ['name'], purpose: '核对' }, county),
      app.listTalentAccess({ id, ...page }, county),
      app.deleteTalent({ id }, county),
      app.createPool({ name: '池', kind: 'level', description: '', stages: [] }, county),
      app.listPools(county),
      app.listPoolMembers({ id, stage: '', ...page }, county),
      app.movePoolMembers({ poolId: id, talentIds: [id], stage: null }, county),
      app.undoPoolMove({ id, moveId: id }, county),
      app.listDuplicates({ state: '', talentId: '', ...page }, county),
      app.decideDuplicate({ id, decision: 'different' }, county),
      app.mergeTalents({ id, otherId: id }, county),
      app.undoMerge({ id }, county),
    ];
    for (const work of asked) expect(await failureOf(work)).toBe('forbidden access.forbidden');
    expect((await app.listSkills(county)).version).toBe('2026-11-01');
    expect((await app.getTalent({ id }, by(officer('two')))).version).toBe(1);
  });
});
