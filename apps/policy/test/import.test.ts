import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import { createApp } from '../src/app.js';
import {
  actor,
  ANONYMOUS,
  as,
  command,
  document,
  editor,
  failureOf,
  match,
  openWorld,
  SYSTEM,
  type World,
} from './world.js';

const admin = actor('admin');

describe('an import', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const stateOf = async (id: string) => (await world.ways.policies.get(id))?.policy.versions.map(({ state }) => state);

  test('takes the good items and says of each bad one where it is bad', async () => {
    const good = [document(), document()];
    const bad = {
      ...document(),
      conditions: { all: [{ fact: 'enterprise.luck', op: 'gte', value: 1, text: '走运' }] },
    };
    const worse = { ...document(), title: '', level: 'town' };
    const report = await world.app.importPolicies(
      { documents: [good[0], bad, worse, undefined, good[1]], publish: false },
      as(editor),
    );
    expect([report.accepted, report.rejected]).toEqual([2, 3]);
    expect(report.errors.map(({ index, path, code }) => [index, path, code])).toEqual([
      [1, 'conditions.all.0.fact', expect.stringMatching(/^rule\./)],
      [2, 'title', 'body.value'],
      [2, 'level', 'body.value'],
      [3, '', 'body.required'],
    ]);
    for (const { id } of good) expect(await stateOf(id)).toEqual(['draft']);
    expect(await stateOf(bad.id)).toBeUndefined();
  });

  test('refuses an id that came before', async () => {
    const text = document();
    const report = await world.app.importPolicies(
      { documents: [text, { ...text, title: '又一题' }], publish: false },
      as(editor),
    );
    expect(report).toMatchObject({
      accepted: 1,
      rejected: 1,
      errors: [{ index: 1, path: 'id', code: 'policy.repeated' }],
    });
    expect((await world.app.getPolicy({ id: text.id }, as(editor))).document.title).toBe(text.title);
  });

  test.each([
    ['drafts', false, ['editor', 'admin', 'system']],
    ['an official corpus', true, ['admin', 'system']],
  ])('of %s is for those alone who may', async (_name, publish, allowed) => {
    const people = {
      editor,
      admin,
      system: SYSTEM,
      reviewer: actor('reviewer'),
      county: actor('county'),
      anonymous: ANONYMOUS,
    };
    for (const [name, who] of Object.entries(people)) {
      const work = world.app.importPolicies({ documents: [document()], publish }, as(who));
      if (allowed.includes(name)) expect(await work).toMatchObject({ accepted: 1 });
      else expect((await failureOf(work)).kind).toBe(name === 'anonymous' ? 'unauthenticated' : 'forbidden');
    }
  });

  test('publishes a changed text at once, and leaves the former superseded', async () => {
    const text = document();
    const load = (title: string) =>
      world.app.importPolicies({ documents: [{ ...text, title }], publish: true }, as(SYSTEM));
    await load('一');
    await load('二');
    await load('二');
    expect(await stateOf(text.id)).toEqual(['superseded', 'published']);
    const { items } = await world.app.matchPolicies(match(), as(ANONYMOUS));
    expect(items.map(({ title }) => title)).toEqual(['二']);
  });

  test('does not bring back what was withdrawn, unless its text changed', async () => {
    const text = document();
    const load = (title: string) =>
      world.app.importPolicies({ documents: [{ ...text, title }], publish: true }, as(SYSTEM));
    await load('一');
    await world.app.withdrawPolicy({ id: text.id, reason: '' }, as(editor));
    expect(await load('一')).toMatchObject({ accepted: 1 });
    expect(await stateOf(text.id)).toEqual(['withdrawn']);
    await load('二');
    expect(await stateOf(text.id)).toEqual(['withdrawn', 'published']);
  });

  test('publishes the very text of a draft, and lets nobody lose another text', async () => {
    const [same, other] = [document(), document()];
    for (const text of [same, other]) await world.app.createPolicy(text, as(editor));
    const report = await world.app.importPolicies(
      { documents: [same, { ...other, title: '官方文本' }], publish: true },
      as(SYSTEM),
    );
    expect(report.errors.map(({ index, code }) => [index, code])).toEqual([[1, 'policy.being_edited']]);
    expect([await stateOf(same.id), await stateOf(other.id)]).toEqual([['published'], ['draft']]);
  });

  test('of a draft leaves alone what lies with the reviewers', async () => {
    const text = document();
    await world.app.createPolicy(text, as(editor));
    await world.app.submitPolicy(command(text.id), as(editor));
    const report = await world.app.importPolicies(
      { documents: [{ ...text, title: '改' }], publish: false },
      as(editor),
    );
    expect(report.errors).toMatchObject([{ index: 0, code: 'policy.transition_refused' }]);
    expect(await stateOf(text.id)).toEqual(['inReview']);
  });

  test('gives its first report again under one key, whatever has changed since', async () => {
    const text = document();
    const load = (bodyHash: string) =>
      world.app.importPolicies({ documents: [text], publish: true }, as(SYSTEM, 'load', bodyHash));
    const first = await load('one');
    await world.app.updatePolicy({ id: text.id, document: { ...text, title: '改' } }, as(editor));
    const events = (await world.rows()).length;
    expect(await load('one')).toEqual(first);
    expect((await world.rows()).length).toBe(events);
    expect(await failureOf(load('two'))).toMatchObject({ code: 'idempotency.key_reused' });
  });

  test('that was cut off takes the rest when it is sent again, and nothing twice', async () => {
    const documents = [document(), document(), document()];
    let left = 2;
    const policies: typeof world.ways.policies = {
      ...world.ways.policies,
      update: (...args) => {
        if ((left -= 1) < 0) return Promise.reject(new AppError('unavailable', 'store.busy', 'The store is busy.'));
        return world.ways.policies.update(...args);
      },
    };
    const failing = createApp({ ...world.ways, policies });
    const call = as(SYSTEM, 'load');
    expect(await failureOf(failing.importPolicies({ documents, publish: true }, call))).toMatchObject({
      code: 'store.busy',
    });
    expect(await world.app.importPolicies({ documents, publish: true }, call)).toEqual({
      accepted: 3,
      rejected: 0,
      errors: [],
    });
    for (const { id } of documents) expect((await world.ways.policies.get(id))?.version).toBe(1);
  });
});
