import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { BASE_PATH } from '@shuangzhao/api';
import { dayOf } from '@shuangzhao/platform/clock';
import { ASKERS, OTHER_USCC, OWN_USCC, SECOND_ACCOUNTS } from './fields-law.js';
import { BIRTH_YEAR, DRAFT, known, MASKED, PERSON, POLICY, SCHOOL, UNRANKED } from './fields-questions.js';
import { allSigns, finderOf, MASKS, peopleIn, textOf, wholeSigns, type Field, type Identity } from './fields-seen.js';
import { PASSWORD, startSystem, type System } from './system.js';

const YEAR_MS = 365 * 24 * 3_600_000;

const tokens = new Map<string, string>();
/** What each may see in clear of the person by now. */
export const cleared = new Map<string, readonly Field[]>();
export const counts = { asked: 0, allowed: 0, refused: 0, keys: 0, files: 0, events: 0, clear: 0 };
const ofPerson = finderOf(allSigns(PERSON));
let ofOthers = finderOf(allSigns(UNRANKED));

export interface Seen {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
  readonly location: string | null;
  /** What of the answer must not be there. */
  readonly wrong: readonly string[];
}

let system: System;

/** Everything that must not stand in what somebody is answered, whatever it was. */
export const clearIn = (name: string, text: string): string[] => {
  const may = cleared.get(name) ?? [];
  const found = [...ofPerson(text).filter((sign) => !may.includes(sign.field)), ...ofOthers(text)];
  counts.clear += found.length;
  return found.map((sign) => `${sign.field} in clear: ${sign.text}`);
};

const isMasked = (person: Readonly<Record<string, unknown>>, name: string): string[] => {
  const isPerson = person['id'] === known.talent;
  const may = isPerson ? (cleared.get(name) ?? []) : [];
  const wanted = (field: Field): boolean => {
    const value = person[field];
    if (may.includes(field)) return value === PERSON[field];
    if (isPerson && field !== 'idNumber') return value === MASKED[field];
    return (value === null && !isPerson) || (typeof value === 'string' && MASKS[field].test(value));
  };
  const until = person['clearUntil'];
  const isOwn = name === 'person'; // which is not shown for a time, but for good
  const isUntil =
    may.length === 0 || isOwn ? until === null : typeof until === 'string' && Date.parse(until) > Date.now();
  return [
    ...(['name', 'phone', 'idNumber', 'email'] as const)
      .filter((field) => !wanted(field))
      .map((field) => `${field} ${String(person[field])} of ${String(person['id'])}`),
    ...(JSON.stringify(person['clear']) === JSON.stringify(may) && isUntil ? [] : ['clear says otherwise']),
  ];
};

const bodyOf = (text: string, type: string): unknown => (type.includes('json') ? JSON.parse(text) : undefined);

/** One request, its answer searched in all its bytes. */
export const look = async (name: string, method: string, path: string, body?: unknown, key?: string): Promise<Seen> => {
  const answer = await fetch(`${system.url}${path}`, {
    method: method.toUpperCase(),
    redirect: 'manual',
    headers: {
      ...(tokens.has(name) ? { authorization: `Bearer ${tokens.get(name) ?? ''}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = textOf(Buffer.from(await answer.arrayBuffer()));
  const parsed = bodyOf(text, answer.headers.get('content-type') ?? '');
  const heads = [...answer.headers].map((header) => header.join(': ')).join('\n');
  return {
    status: answer.status,
    text,
    body: parsed,
    location: answer.headers.get('location'),
    wrong: [...clearIn(name, `${heads}\n${text}`), ...peopleIn(parsed).flatMap((one) => isMasked(one, name))],
  };
};

export const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : undefined;

/** What the answers to the preparation showed that they must not. */
export const shownBefore: string[] = [];

let made = 0;

/** A request of the preparation, which goes well; a system that is busy with its start is asked again. */
const make = async (as: string, method: string, path: string, body?: unknown, key?: string): Promise<string> => {
  made += 1;
  const ask = () => look(as, method, `${BASE_PATH}${path}`, body, key ?? `made-${made}`);
  let seen = await ask();
  for (let tries = 0; seen.status === 503 && tries < 20; tries += 1) {
    await sleep(500);
    seen = await ask();
  }
  if (seen.status >= 300) throw new Error(`${method} ${path}: ${seen.status} ${seen.text.slice(0, 500)}`);
  shownBefore.push(...seen.wrong.map((one) => `${method} ${path} as ${as}: ${one}`));
  return String(field(seen.body, 'id'));
};

export const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('It did not come within half a minute.');
};

const signIn = async (username: string): Promise<void> => {
  const answer = await look('nobody', 'post', `${BASE_PATH}/auth/token`, { username, password: PASSWORD });
  tokens.set(username, String(field(answer.body, 'accessToken')));
};

export const draftOf = (identity: Identity, rankedByPeopleOnly: boolean) => ({
  ...identity,
  ...{ degree: 'master', school: SCHOOL, title: '工程师', occupation: '复合材料研究', rankedByPeopleOnly },
  ...{ skills: ['materials.composites'], industries: ['new-materials'], regionCode: '340403' },
  ...{ availability: 'now', expectedSalary: 12_000, sources: ['字段核对登记'] },
  basis: { kind: 'consent', document: '同意书', purpose: '字段核对', expiresOn: dayOf(new Date(Date.now() + YEAR_MS)) },
});
const need = {
  ...{ position: '复合材料工程师', must: ['materials.composites'], can: [], not: [], degree: 'bachelor', count: 2 },
  ...{ salaryFrom: 10_000, salaryTo: 18_000, regionCode: '340403', industry: 'new-materials', description: '字段核对' },
};
const policy = (id: string, title: string) => ({
  ...{ id, title, level: 'city', region: { code: '340400', name: '淮南市' }, issuer: '市测试局', category: '研发创新' },
  conditions: { all: [{ fact: 'enterprise.employees', op: 'gte', value: 3, text: '职工不少于3人' }] },
  benefits: [{ kind: 'grant', amount: 10_000, formula: null, text: '一次性1万元' }],
});

const publish = async () => {
  await make('editor', 'post', `/policies/${POLICY}/submit`);
  const review = { approved: true, legality: '合法', fairCompetition: '不排除竞争' };
  await make('reviewer', 'post', `/policies/${POLICY}/review`, review);
  await make('editor', 'post', `/policies/${POLICY}/publish`);
};

/** The account of the person that everybody asks about, in the place of the demo's. */
const becomePerson = async () => {
  const opened = await look('hr', 'post', `${BASE_PATH}/talents/${known.talent}/account`);
  shownBefore.push(...opened.wrong);
  const answer = await look('nobody', 'post', `${BASE_PATH}/auth/token`, opened.body);
  tokens.set('person', String(field(answer.body, 'accessToken')));
  cleared.set('person', ['name', 'phone', 'idNumber', 'email']);
};

const prepare = async () => {
  const enterprise = { name: '字段核对公司', facts: { 'enterprise.regionCode': '340404' } };
  await make('county', 'put', `/enterprises/${OTHER_USCC}`, enterprise);
  await make('editor', 'post', '/policies', policy(POLICY, '字段核对政策'));
  await publish();
  await make('editor', 'put', `/policies/${POLICY}`, policy(POLICY, '字段核对政策（修订）'));
  await publish();
  await make('editor', 'post', '/policies', policy(DRAFT, '字段核对草案'));
  await make('enterprise', 'put', `/enterprises/${OWN_USCC}/policy-marks/${POLICY}`, { favourite: true });
  known.job = await make('hr', 'post', '/enterprises/export', { format: 'xlsx' });

  known.talent = await make('hr', 'post', '/talents', draftOf(PERSON, false), 'taken-in');
  await make('hr', 'post', '/talents', draftOf(PERSON, false), 'taken-in'); // the first answer again, masked too
  const unranked = await make('hr', 'post', '/talents', draftOf(UNRANKED, true));
  // A namesake of one year: the two are a pair.
  const nothing = { phone: null, idNumber: null, email: null, school: null };
  await make('hr', 'post', '/talents', { ...draftOf(PERSON, false), ...nothing, birthYear: BIRTH_YEAR, skills: [] });
  known.pool = await make('hr', 'post', '/talent-pools', { name: '字段核对', kind: 'source' });
  await make('hr', 'post', `/talent-pools/${known.pool}/members`, {
    talentIds: [known.talent, unranked],
    stage: '联系',
  });
  known.need = await make('enterprise', 'post', '/needs', need);
  await until(async () => {
    const stated = await look('hr', 'post', `${BASE_PATH}/needs`, { ...need, uscc: OTHER_USCC });
    known.otherNeed = String(field(stated.body, 'id'));
    return stated.status === 201;
  });
  known.referral = await make('hr', 'post', '/referrals', { needId: known.need, talentId: known.talent });
  await make('hr', 'post', `/referrals/${known.referral}/transitions`, { to: 'contacted', note: '已联系' });
  const right = { talentId: known.talent, kind: 'correct', words: '学历应为博士', channel: 'letter' };
  known.right = await make('hr', 'post', '/rights-requests', right);
  await becomePerson();
  await make('hr', 'post', `/talents/${known.talent}/contacts`, { way: 'phone', words: '有意向' });
  const search = `${BASE_PATH}/talents?q=${encodeURIComponent(SCHOOL)}`;
  await until(async () => field((await look('hr', 'get', search)).body, 'total') === 2);
  const members = `${BASE_PATH}/talent-pools/${known.pool}/members`;
  await until(async () => field((await look('hr', 'get', members)).body, 'total') === 2);
};

/** The demo's people, of whom nobody sees anything in clear either; 示例甲 stands in the examples of the contract too. */
const demoPeople = async (): Promise<Partial<Identity>[]> => {
  const file = await readFile(new URL('../../../data/demo-talents.json', import.meta.url), 'utf8');
  const { talents } = JSON.parse(file) as { talents: { identity: Partial<Identity> }[] };
  return talents.map(({ identity: { name = '', ...rest } }) => ({ ...rest, ...(name === '示例甲' ? {} : { name }) }));
};

export const heard = new Map<string, { status: number; text: string }>();
const hangUp = new AbortController();

const listen = async (name: string): Promise<void> => {
  const headers = tokens.has(name) ? { authorization: `Bearer ${tokens.get(name) ?? ''}` } : undefined;
  const answer = await fetch(`${system.url}${BASE_PATH}/events`, {
    signal: hangUp.signal,
    ...(headers ? { headers } : {}),
  });
  const one = { status: answer.status, text: '' };
  heard.set(name, one);
  const follow = async () => {
    for await (const piece of answer.body ?? []) one.text += Buffer.from(piece as Uint8Array).toString();
  };
  follow().catch((error: unknown) => {
    if (!hangUp.signal.aborted) throw error;
  });
};

/** Starts the system, signs everybody in, opens their streams and takes the person in. */
export const startAsked = async (): Promise<System> => {
  system = await startSystem({ LOG_LEVEL: 'debug' });
  ofOthers = finderOf([...allSigns(UNRANKED), ...(await demoPeople()).flatMap(wholeSigns)]);
  const demo = ASKERS.map(({ name }) => name).filter((name) => name !== 'nobody' && !name.includes('.'));
  await Promise.all(demo.map(signIn));
  for (const account of SECOND_ACCOUNTS) await make('admin', 'post', '/accounts', account);
  await Promise.all(SECOND_ACCOUNTS.map(({ username }) => signIn(username)));
  await Promise.all(ASKERS.map(({ name }) => listen(name)));
  await prepare();
  return system;
};

export const stopAsked = async (): Promise<void> => {
  hangUp.abort();
  await system.stop();
};
