import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLog } from '@shuangzhao/platform/log';
import { eventually, filesWith, openPlace, startIn, type Place, type Running } from './service.js';
import { failureOf, hr, newIdNumber } from './world.js';

const IDENTITY = {
  name: '欧阳残留检测',
  phone: '13912345678',
  idNumber: newIdNumber('19881212'),
  email: 'residue.probe@residue.example.com',
};
const NEW_PHONE = '13987654321';
// The index keeps words in pieces: characters that nothing else has show any of them.
const RARE = ['龘', '靐', '齾', '爩'];
const SCHOOL = '龘靐大学';
const TITLE = '齾齾职称';
const OCCUPATION = '爩爩岗位';
const POOL = '残留检测池';
const NOTE = '残留检测备注';
const ASKED = '残留检测请求';
const ANSWERED = '残留检测答复';
const USCC = '91340400MA2WXHN023';
const IMPORTED = { name: '残留导入检测', phone: '13923456789', idNumber: newIdNumber('19771111') };
/** The same as the pieces of a file keep their bytes where nothing seals them. */
const PACKED = ['姓名,手机号,身份证号'].map((text) => Buffer.from(text).toString('base64').slice(0, -4));
// Somebody who is merged into the person; the e-mail is one that the person has not.
const OTHER = { name: IDENTITY.name, phone: '13912349999', email: 'merged.probe@residue.example.com' };
const OTHER_NOTE = '并入残留检测';
const CONTACT = '残留检测联络';
const CLEAR = [
  CONTACT,
  ...Object.values(IDENTITY),
  NEW_PHONE,
  NOTE,
  ...Object.values(OTHER),
  OTHER_NOTE,
  ASKED,
  ANSWERED,
  ...Object.values(IMPORTED),
];

let place: Place;
let service: Running;
const lines: string[] = [];
const note = (...told: unknown[]) => void lines.push(inspect(told, { depth: null }));
const log = Object.assign(createLog('talent', 'silent'), {
  trace: note,
  debug: note,
  info: note,
  warn: note,
  error: note,
});
beforeAll(async () => {
  place = await openPlace();
  service = await startIn(place, log);
});
afterAll(async () => {
  await service.stop();
  await place.close();
});

const asHr = { actor: hr };
const draft = (phone: string) => ({
  identity: { ...IDENTITY, phone },
  profile: { school: SCHOOL, title: TITLE, occupation: OCCUPATION, skills: ['it.java'] },
  basis: { kind: 'consent', document: '告知同意书', purpose: '用人推荐', expiresOn: '2028-12-31' },
  sources: ['登记'],
});

test('no identity field lies in clear in any file or log line at any time, and after the deletion nothing of the person', async () => {
  const { calls } = service;
  const keyed = { actor: hr, idempotencyKey: 'residue' };
  const { talent } = await calls.CreateTalent({ draft: draft(IDENTITY.phone) }, keyed);
  const id = talent?.id ?? '';
  await calls.PutTalent({ id, draft: draft(NEW_PHONE) }, { actor: hr, idempotencyKey: 'residue-put' });
  const { pool } = await calls.CreatePool({ name: POOL, kind: 'source' }, asHr);
  await calls.MovePoolMembers({ id: pool?.id ?? '', talentIds: [id], stage: '意向' }, asHr);
  await place.tellEmployer(USCC);
  const { need } = await eventually(
    () => calls.CreateNeed({ uscc: USCC, draft: { position: '工程师', count: 1 } }, asHr).catch(() => ({ need: null })),
    (answer) => answer.need !== null,
  );
  const { referral } = await calls.CreateReferral({ needId: need?.id ?? '', talentId: id, note: NOTE }, keyed);
  await calls.MoveReferral({ id: referral?.id ?? '', to: 'contacted', note: NOTE }, keyed);
  const { items } = await calls.ListReferrals({ talentId: id }, asHr);
  expect(items[0]?.steps.map(({ note }) => note)).toEqual([NOTE, NOTE]);
  const right = { talentId: id, kind: 'correct', words: ASKED, channel: 'letter' };
  const { request } = await calls.CreateRightsRequest(right, keyed);
  await calls.AnswerRightsRequest({ id: request?.id ?? '', outcome: 'done', words: ANSWERED }, keyed);
  await calls.CreateRightsRequest({ ...right, kind: 'delete' }, asHr);
  const person = { actor: { subject: 'account', roles: ['person' as const], scopes: { talent: id } } };
  await calls.CreateOwnRequest({ kind: 'correct', words: ASKED }, { ...person, idempotencyKey: 'own' });
  const { copy } = await calls.CopyTalent({ id, purpose: '本人索取' }, asHr);
  const own = await calls.GetOwnRecord({}, person);
  for (const one of [copy, own.copy]) {
    expect(one?.talent?.identity?.idNumber).toBe(IDENTITY.idNumber);
    expect(new Set(one?.requests.flatMap(({ words, answer }) => [words, answer]))).toEqual(
      new Set([ASKED, ANSWERED, '']),
    );
  }
  await calls.NoteContact(
    { talentId: id, way: 'phone', words: CONTACT },
    { actor: hr, idempotencyKey: 'residue-contact' },
  );
  const contacts = await calls.ListContacts({ id }, asHr);
  expect(contacts.items.map(({ words }) => words)).toEqual([CONTACT]);
  await calls.LookUpTalents({ name: IDENTITY.name, purpose: '核对' }, asHr);
  await calls.LookUpTalents({ initials: 'oycljc', purpose: '核对' }, asHr);
  await calls.LookUpTalents({ idNumber: IDENTITY.idNumber, purpose: '核对' }, asHr);
  await calls.UnmaskTalent({ id, fields: ['name', 'phone', 'idNumber', 'email'], purpose: '面试' }, asHr);
  await calls.GetTalent({ id }, asHr);
  expect(await failureOf(calls.CreateTalent({ draft: draft(NEW_PHONE) }, asHr))).toMatch(/^conflict talent\./);
  const csv = [
    '姓名,手机号,身份证号,保存依据,依据文件,用途,保存到',
    `${IMPORTED.name},${IMPORTED.phone},,本人同意,同意书,推荐,2028-12-31`,
    `${IMPORTED.name},,${IMPORTED.idNumber},,,,`,
    `${IMPORTED.name},${NEW_PHONE},,,,,`, // somebody else's
  ].join('\n');
  const { job } = await calls.StartImport(
    { content: Buffer.from(csv) },
    { actor: hr, idempotencyKey: 'residue-import' },
  );
  const ended = await eventually(
    async () => (await calls.GetJob({ id: job?.id ?? '' }, asHr)).job,
    (one) => one?.state !== 'running',
  );
  expect(ended?.imported).toMatchObject({ accepted: 1, rejected: 2 });
  const given = await calls.ReadJobFile({ id: job?.id ?? '', offset: 0 }, asHr);
  expect(given.size).toBeGreaterThan(1_000);
  const find = async () => (await calls.SearchTalents({ query: OCCUPATION }, asHr)).total;
  expect(await eventually(find, (total) => total === 1)).toBe(1);
  expect(await filesWith(place.folder, [...CLEAR, ...PACKED])).toEqual([]);
  const { search } = await calls.SaveSearch(
    { name: '残留检测', query: '', must: [{ field: 'words', values: ['java'] }] },
    asHr,
  );
  expect(search?.found).toEqual({ total: 1, newCount: 0, goneCount: 0 });
  expect(await filesWith(place.folder, CLEAR)).toEqual([]);
  // The scan finds what is there, and nothing of the profile lies outside of the index.
  expect(await filesWith(place.folder, [POOL])).not.toEqual([]);
  const held = await filesWith(place.folder, RARE);
  expect(new Set(held.map((one) => one.slice(-1)))).toEqual(new Set(RARE));
  expect(held.filter((one) => !one.startsWith('talent-search'))).toEqual([]);

  const other = await calls.CreateTalent({ draft: { ...draft(''), identity: OTHER } }, asHr);
  const otherId = other.talent?.id ?? '';
  const { need: second } = await calls.CreateNeed({ uscc: USCC, draft: { position: '工程师', count: 1 } }, asHr);
  const mine = { needId: second?.id ?? '', talentId: otherId, note: OTHER_NOTE };
  await calls.CreateReferral(mine, { actor: hr, idempotencyKey: 'residue-other' });
  const pairs = await calls.ListDuplicates({}, asHr);
  expect(pairs.items.map(({ agreeing }) => agreeing)).toEqual([expect.arrayContaining(['school'])]);
  const key = { actor: hr, idempotencyKey: 'residue-merge' };
  const { mergeId } = await calls.MergeTalents({ id, otherId }, key);
  await calls.UndoMerge({ id: mergeId }, asHr);
  await calls.MergeTalents({ id, otherId }, { actor: hr, idempotencyKey: 'residue-merge-again' });
  expect(await filesWith(place.folder, CLEAR)).toEqual([]);
  expect(await eventually(find, (total) => total === 1)).toBe(1);

  await calls.DeleteTalent({ id }, asHr);
  expect(await find()).toBe(0);
  const looked = await calls.LookAtSearch({ id: search?.id ?? '' }, asHr);
  expect([looked.items, looked.search?.found]).toEqual([[], { total: 0, newCount: 0, goneCount: 0 }]);
  expect(await filesWith(place.folder, [...CLEAR, ...RARE])).toEqual([]);
  await service.stop();
  expect(await filesWith(place.folder, [...CLEAR, ...RARE])).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => [...CLEAR, ...RARE].some((text) => line.includes(text)))).toEqual([]);
});
