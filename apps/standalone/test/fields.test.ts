import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BASE_PATH, routes, type OperationId, type Route } from '@shuangzhao/api';
import { ASKERS, OWN_USCC, refusalOf, type Asker } from './fields-law.js';
import { FACETS, known, LEFT, MASKED, PERSON, QUESTIONS, UNMASKED, WRITES, type Question } from './fields-questions.js';
import { keysOf, keysOfProblem, schemaOf, type Field } from './fields-seen.js';
import {
  clearIn,
  cleared,
  counts,
  draftOf,
  field,
  heard,
  look,
  shownBefore,
  startAsked,
  stopAsked,
  until,
  type Seen,
} from './fields-system.js';
import type { System } from './system.js';

const MINUTE = 60_000;
const CLEAR: readonly Field[] = ['name', 'phone']; // what is unmasked, by `hr` alone

let system: System;
beforeAll(async () => {
  system = await startAsked();
}, 2 * MINUTE);
afterAll(async () => {
  await stopAsked();
  const routesAsked = new Set([...QUESTIONS.map(({ id }) => id), ...WRITES, 'streamEvents']).size;
  console.log(
    `${ASKERS.length} askers of 14 roles x ${routesAsked} routes: asked ${counts.asked}, allowed ${counts.allowed}, ` +
      `refused ${counts.refused}, keys compared ${counts.keys}, files opened ${counts.files}, events heard ${counts.events}, ` +
      `clear values found ${counts.clear}`,
  );
}, MINUTE);

const routeOf = (id: OperationId): Route => routes[id];
const sorted = (keys: Iterable<string>): string[] => [...keys].sort();

/** What is wrong with the keys of a good answer. */
const keysWrong = ({ id, keys }: Question, asker: Asker, { body, status }: Seen): string[] => {
  const { method, path } = routeOf(id);
  const schema = schemaOf(path, method, status);
  if (schema === undefined) return body === undefined ? [] : ['an answer that the contract does not have'];
  const seen = keysOf(body, schema);
  counts.keys += seen.keys.size;
  const below = keys?.below ?? '';
  const shown = sorted(seen.keys).filter((key) => key.startsWith(below));
  const wanted = keys === undefined ? shown : sorted(keys.are(asker));
  return [
    ...[...seen.unknown].map((key) => `${key} is not in the schema`),
    ...shown.filter((key) => !wanted.includes(key)).map((key) => `${key} is not its to see`),
    ...wanted.filter((key) => !shown.includes(key)).map((key) => `${key} is missing`),
  ];
};

const problemWrong = ({ body }: Seen): string[] => {
  const { keys, unknown } = keysOfProblem(body);
  counts.keys += keys.size;
  return [...unknown].map((key) => `${key} in a problem`);
};

const addressOf = ({ id, params, query }: Question): string => {
  const { path, outsideBase } = routeOf(id);
  const given = params?.() ?? {};
  const filled = path.replace(/\{(\w+)\}/g, (_brace, name: string) => given[name] ?? '');
  const search = query === undefined ? '' : `?${new URLSearchParams(query()).toString()}`;
  return `${outsideBase === true ? '' : BASE_PATH}${filled}${search}`;
};

/** What follows from an answer: the next page, or the job that it began with its file. */
const followed = async ({ name }: Asker, method: string, address: string, seen: Seen): Promise<string[]> => {
  const next = field(seen.body, 'nextCursor');
  if (method === 'get' && typeof next === 'string') {
    const page = await look(name, method, `${address.replace(/&cursor=.*$/, '')}&cursor=${encodeURIComponent(next)}`);
    return [...page.wrong, ...(await followed({ name, role: '' }, method, address, page))];
  }
  if (seen.location === null || !seen.location.includes('/jobs/')) return [];
  const place = seen.location;
  await until(async () => field((await look(name, 'get', place)).body, 'state') === 'done');
  const file = await look(name, 'get', `${place}/file`);
  counts.files += 1;
  return [...file.wrong, ...(file.status === 200 && file.text.includes(OWN_USCC) ? [] : ['no file of enterprises'])];
};

const isFile = ({ id }: Question, { text }: Seen): boolean =>
  routeOf(id).download !== undefined && /\S/.test(text) && (counts.files += 1) > 0;

/** What is wrong with what one asker is answered to one question. */
const judged = async (question: Question, asker: Asker): Promise<string[]> => {
  const { id, body, right, thing, status } = question;
  const { method, action, download } = routeOf(id);
  const address = addressOf(question);
  const seen = await look(asker.name, method, address, body?.());
  const refusal = status ?? refusalOf(right ?? action ?? 'nothing', asker, thing);
  counts.asked += 1;
  if (refusal !== null || seen.status >= 300) {
    counts.refused += 1;
    const wrong = refusal === seen.status ? [] : [`${seen.status} for ${refusal ?? '2xx'}: ${seen.text.slice(0, 300)}`];
    return [...wrong, ...seen.wrong, ...(seen.status < 300 ? [] : problemWrong(seen))];
  }
  counts.allowed += 1;
  return [
    ...seen.wrong,
    ...(download === undefined ? keysWrong(question, asker, seen) : []), // a file has no schema
    ...(download === undefined || isFile(question, seen) ? [] : ['an empty file']),
    ...(await followed(asker, method, address, seen)),
  ];
};

const questions = QUESTIONS.map((question, at) => [`${question.id} (${at})`, question] as const);
const answersTo = async (question: Question, askers: readonly Asker[]): Promise<string[]> => {
  const wrong = await Promise.all(
    askers
      .filter(({ role }) => role !== question.unaskedBy)
      .map(async (asker) => (await judged(question, asker)).map((one) => `${asker.name}: ${one}`)),
  );
  return wrong.flat();
};

test('every route is asked here, or said to be left', () => {
  const asked = new Set<string>(QUESTIONS.map(({ id }) => id));
  expect(sorted([...asked, ...LEFT, ...WRITES])).toEqual(sorted(Object.keys(routes)));
});

describe('while all is masked', () => {
  test('no answer to a write shows anybody in clear, the first time or again', () => {
    expect(shownBefore).toEqual([]);
  });

  test.each(questions)('%s shows each role what the law says', async (_name, question) => {
    expect(await answersTo(question, ASKERS)).toEqual([]);
  });

  test('facets count nobody by who he is', async () => {
    const { body } = await look('hr', 'post', `${BASE_PATH}/talents/search`, { facets: FACETS });
    const facets = field(body, 'facets') as Record<string, { value: string }[]>;
    expect(sorted(Object.keys(facets))).toEqual(sorted(FACETS));
    const values = Object.values(facets).flatMap((counted) => counted.map(({ value }) => value));
    expect(values.filter((value) => Object.values<string>({ ...PERSON, ...MASKED }).includes(value))).toEqual([]);
    expect(values.length).toBeGreaterThan(FACETS.length);
  });

  test.each(WRITES)('%s refuses whoever may not, and repeats nothing of what was sent', async (id) => {
    const { method, action, path } = routeOf(id);
    const address = `${BASE_PATH}${path.replace(/\{(\w+)\}/g, known.talent)}`;
    const wrong: string[] = [];
    for (const asker of ASKERS.filter(({ role }) => role !== 'hr')) {
      const seen = await look(asker.name, method, address, draftOf(PERSON, false));
      counts.asked += 1;
      counts.refused += 1;
      if (seen.status !== refusalOf(action ?? 'nothing', asker)) wrong.push(`${asker.name}: ${seen.status}`);
      wrong.push(...[...seen.wrong, ...problemWrong(seen)].map((one) => `${asker.name}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  const takeIn = (what: string, status: number, change: object, key?: string) => ({
    ...{ what, status, path: '/talents', body: { ...draftOf(PERSON, false), ...change }, key },
  });
  const lookUp = (what: string, asked: object) => ({
    ...{ what, status: 400, path: '/talents/look-up', body: { ...asked, purpose: '核对' }, key: undefined },
  });
  test.each([
    takeIn('a phone that is taken', 409, { idNumber: null }),
    takeIn('an ID number that is taken', 409, { phone: null }),
    takeIn('an ID number with a false end', 400, { idNumber: `${PERSON.idNumber.slice(0, -1)}9` }),
    takeIn('a phone that is too long', 400, { phone: `${PERSON.phone}0` }),
    takeIn('an e-mail that is none', 400, { email: `${PERSON.email}@` }),
    takeIn('an unknown skill', 400, { skills: ['none'] }),
    takeIn('a key that was used', 409, { title: null }, 'taken-in'),
    lookUp('two keys at once', { phone: PERSON.phone, name: PERSON.name }),
    lookUp('a number of nobody', { idNumber: PERSON.idNumber.slice(1) }),
  ])('an error for $what repeats nothing of who it is', async ({ status, path, body, key }) => {
    const seen = await look('hr', 'post', `${BASE_PATH}${path}`, body, key);
    expect([seen.status, ...seen.wrong, ...problemWrong(seen)]).toEqual([status]);
  });
});

describe('after the first officer has unmasked name and phone', () => {
  // Those who may read anything at all of people, needs or what was done to them, and one who may not.
  const stillAsking = ASKERS.filter(({ role }) => ['hr', 'leader', 'enterprise', 'auditor', 'county'].includes(role));

  beforeAll(async () => {
    cleared.set('hr', CLEAR);
    const asked = { fields: CLEAR, purpose: '电话通知面试' };
    const seen = await look('hr', 'post', `${BASE_PATH}/talents/${known.talent}/unmask`, asked);
    expect([seen.status, ...seen.wrong]).toEqual([200]);
    expect(field(seen.body, 'values')).toEqual({ name: PERSON.name, phone: PERSON.phone });
    expect(sorted(keysOf(seen.body, schemaOf('/talents/{id}/unmask', 'post', 200)).keys)).toEqual(sorted(UNMASKED));
  });

  test.each(questions)('%s shows these two to that officer alone', async (_name, question) => {
    expect(await answersTo(question, stillAsking)).toEqual([]);
  });
});

describe('what is told without being asked', () => {
  test('the streams tell each role what the law says', async () => {
    const isHeard = (name: string, kind: string) => heard.get(name)?.text.includes(`event: ${kind}\n`) === true;
    await until(() => Promise.resolve(isHeard('hr', 'job') && isHeard('enterprise', 'match')));
    const wrong: string[] = [];
    for (const asker of ASKERS) {
      const { status, text } = heard.get(asker.name) ?? { status: 0, text: '' };
      const refusal = refusalOf('notification.read', asker);
      counts.asked += 1;
      counts[refusal === null ? 'allowed' : 'refused'] += 1;
      if (status !== (refusal ?? 200)) wrong.push(`${asker.name}: ${status}`);
      wrong.push(...clearIn(asker.name, text).map((one) => `${asker.name}: ${one}`));
      for (const [, data = ''] of text.matchAll(/^data: (\{"id".*)$/gm)) {
        const { keys, unknown } = keysOf(JSON.parse(data), schemaOf('/events', 'get', 200));
        counts.events += 1;
        counts.keys += keys.size;
        wrong.push(...[...unknown].map((key) => `${asker.name}: ${key} in an event`));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the log names nobody', () => {
    expect(clearIn('the log', system.output())).toEqual([]);
    expect(system.output()).toContain('searchTalents');
  });
});
