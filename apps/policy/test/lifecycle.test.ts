import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '@shuangzhao/access';
import type { PolicyDocument } from '../src/domain/policy-document.js';
import {
  actor,
  ANONYMOUS,
  as,
  command,
  document,
  editor,
  failureOf,
  finding,
  openWorld,
  reviewer,
  type World,
} from './world.js';

const both: Actor = { subject: editor.subject, roles: ['editor', 'reviewer'], scopes: {} };
const people = { editor, reviewer, both, county: actor('county'), admin: actor('admin'), anonymous: ANONYMOUS };

const changed = (text: PolicyDocument): PolicyDocument => ({ ...text, title: '改过的政策' });

type Step = (world: World, text: PolicyDocument, who: Actor) => Promise<unknown>;

const actions = {
  create: ({ app }, text, who) => app.createPolicy(text, as(who)),
  edit: ({ app }, text, who) => app.updatePolicy({ id: text.id, document: changed(text) }, as(who)),
  submit: ({ app }, { id }, who) => app.submitPolicy(command(id), as(who)),
  approve: ({ app }, { id }, who) => app.reviewPolicy({ ...finding, id }, as(who)),
  refuse: ({ app }, { id }, who) => app.reviewPolicy({ ...finding, approved: false, id }, as(who)),
  publish: ({ app }, { id }, who) => app.publishPolicy(command(id), as(who)),
  withdraw: ({ app }, { id }, who) => app.withdrawPolicy({ id, reason: '不再执行' }, as(who)),
} satisfies Record<string, Step>;
type Action = keyof typeof actions;

const by: Record<Action, Actor> = {
  create: editor,
  edit: editor,
  submit: editor,
  approve: reviewer,
  refuse: reviewer,
  publish: editor,
  withdraw: editor,
};

const upTo = {
  none: [],
  draft: ['create'],
  inReview: ['create', 'submit'],
  approved: ['create', 'submit', 'approve'],
  published: ['create', 'submit', 'approve', 'publish'],
  withdrawn: ['create', 'submit', 'approve', 'publish', 'withdraw'],
} satisfies Record<string, Action[]>;
type State = keyof typeof upTo;

const may: Record<Action, (keyof typeof people)[]> = {
  create: ['editor', 'both'],
  edit: ['editor', 'both'],
  submit: ['editor', 'both'],
  approve: ['reviewer'],
  refuse: ['reviewer'],
  publish: ['editor', 'reviewer', 'both'],
  withdraw: ['editor', 'reviewer', 'both'],
};

const lost = 'policy.not_found';
const refused = 'policy.transition_refused';
const taken = 'policy.exists';
/** The state of the newest version afterwards, or the code of the refusal. */
const law: Record<State, Record<Action, string>> = {
  none: { create: 'draft', edit: lost, submit: lost, approve: lost, refuse: lost, publish: lost, withdraw: lost },
  draft: {
    create: taken,
    edit: 'draft',
    submit: 'inReview',
    approve: refused,
    refuse: refused,
    publish: refused,
    withdraw: refused,
  },
  inReview: {
    create: taken,
    edit: refused,
    submit: refused,
    approve: 'approved',
    refuse: 'draft',
    publish: refused,
    withdraw: refused,
  },
  approved: {
    create: taken,
    edit: 'draft',
    submit: refused,
    approve: refused,
    refuse: refused,
    publish: 'published',
    withdraw: refused,
  },
  published: {
    create: taken,
    edit: 'draft',
    submit: refused,
    approve: refused,
    refuse: refused,
    publish: refused,
    withdraw: 'withdrawn',
  },
  withdrawn: {
    create: taken,
    edit: 'draft',
    submit: refused,
    approve: refused,
    refuse: refused,
    publish: refused,
    withdraw: refused,
  },
};

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as K[];
const table = keysOf(law).flatMap((state) =>
  keysOf(actions).map((action) => [state, action, law[state][action]] as const),
);

describe('a policy that is', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ runTwice: true });
  });
  afterAll(() => world.close());

  const begin = async (state: State) => {
    const text = document();
    for (const action of upTo[state]) await actions[action](world, text, by[action]);
    return text;
  };

  test.each(table)('%s, on %s: %s, for those alone who may', async (state, action, outcome) => {
    for (const name of keysOf(people)) {
      const who = people[name];
      const text = await begin(state);
      const work = actions[action](world, text, who);
      const before = await world.ways.policies.get(text.id);
      if (!may[action].includes(name)) {
        const { kind } = await failureOf(work);
        const isHeldUntilLoaded = name === 'both' && state === 'none';
        expect([name, kind]).toEqual([
          name,
          isHeldUntilLoaded ? 'notFound' : name === 'anonymous' ? 'unauthenticated' : 'forbidden',
        ]);
      } else if (outcome.includes('.')) {
        expect([name, (await failureOf(work)).code]).toEqual([name, outcome]);
      } else {
        await work;
        expect([name, (await world.ways.policies.get(text.id))?.policy.newest.state]).toEqual([name, outcome]);
        continue;
      }
      expect((await world.ways.policies.get(text.id))?.version).toBe(before?.version);
    }
  });
});

describe('the editing path', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ runTwice: true });
  });
  afterAll(() => world.close());

  test('puts a new draft beside the version in force, which is superseded when it is published', async () => {
    const text = document();
    await world.publish(text);
    const view = await world.app.updatePolicy({ id: text.id, document: changed(text) }, as(editor));
    expect([view.state, view.versions.map(({ state }) => state)]).toEqual(['draft', ['published', 'draft']]);
    const inForce = await world.app.getPolicy({ id: text.id }, as(ANONYMOUS));
    expect([inForce.state, inForce.document.title, inForce.versions.length]).toEqual(['published', text.title, 1]);
    const published = await world.publish(changed(text));
    expect(published.versions.map(({ number, state }) => [number, state])).toEqual([
      [1, 'superseded'],
      [2, 'published'],
    ]);
  });

  test('makes no version and no event of an unchanged document', async () => {
    const text = document();
    await world.publish(text);
    const events = (await world.rows()).length;
    const before = await world.app.getPolicy({ id: text.id }, as(editor));
    const again = await world.app.updatePolicy({ id: text.id, document: { ...text } }, as(editor));
    expect(again).toEqual(before);
    expect((await world.rows()).length).toBe(events);
  });

  test('tells the whole state with each change', async () => {
    const text = document();
    await world.publish(text);
    const own = (await world.rows()).filter(({ aggregate }) => aggregate === text.id);
    expect(own.map(({ type, version }) => [type, version])).toEqual(
      [1, 2, 3, 4].map((version) => ['shuangzhao.policy.v1.PolicyChanged', version]),
    );
    expect(own.at(-1)?.body).toEqual({
      id: text.id,
      versions: [{ number: 1, state: 'POLICY_STATE_PUBLISHED', documentJson: expect.stringContaining(text.id) }],
    });
  });

  test('keeps what a reviewer refused for the editor to read, and drops an approval when the text changes', async () => {
    const text = document();
    await world.app.createPolicy(text, as(editor));
    await world.app.submitPolicy(command(text.id), as(editor));
    const refused = await world.app.reviewPolicy({ ...finding, approved: false, id: text.id }, as(reviewer));
    expect(refused.versions[0]?.review).toMatchObject({ approved: false, reviewedBy: 'reviewer' });
    const edited = await world.app.updatePolicy({ id: text.id, document: changed(text) }, as(editor));
    expect(edited.versions[0]?.review).toMatchObject({ approved: false });
    await world.app.submitPolicy(command(text.id), as(editor));
    const approved = await world.app.reviewPolicy({ ...finding, id: text.id }, as(reviewer));
    expect(approved.versions[0]?.review).toMatchObject({ approved: true });
    const voided = await world.app.updatePolicy({ id: text.id, document: text }, as(editor));
    expect([voided.state, voided.versions[0]?.review]).toEqual(['draft', undefined]);
  });

  test('lets nobody review a version that he once had a hand in, though others edited it since', async () => {
    const text = document();
    const first = { ...both, subject: 'first' };
    await world.app.createPolicy(text, as(first));
    await world.app.updatePolicy({ id: text.id, document: changed(text) }, as(editor));
    await world.app.submitPolicy(command(text.id), as(editor));
    expect(await failureOf(world.app.reviewPolicy({ ...finding, id: text.id }, as(first)))).toMatchObject({
      kind: 'forbidden',
    });
    expect((await world.app.reviewPolicy({ ...finding, id: text.id }, as(reviewer))).state).toBe('approved');
  });

  test('refuses a write by who has not seen the newest state', async () => {
    const text = document();
    await world.app.createPolicy(text, as(editor));
    await world.app.submitPolicy(command(text.id, 1), as(editor));
    expect(
      await failureOf(world.app.reviewPolicy({ ...finding, id: text.id, expectedVersion: 1 }, as(reviewer))),
    ).toMatchObject({
      kind: 'stale',
      code: 'policy.version',
    });
  });

  test('gives the first reply again under one key, and refuses the key for another body', async () => {
    const text = document();
    const first = await world.app.createPolicy(text, as(editor, 'a key', 'one'));
    expect(await world.app.createPolicy(text, as(editor, 'a key', 'one'))).toEqual(first);
    expect(await failureOf(world.app.createPolicy(text, as(editor, 'a key', 'two')))).toMatchObject({
      kind: 'conflict',
      code: 'idempotency.key_reused',
    });
    const own = (await world.rows()).filter(({ aggregate }) => aggregate === text.id);
    expect(own).toHaveLength(1);
  });

  test('gives an id where the document has none, and takes the id of the path', async () => {
    const { id: _id, ...text } = document();
    const { id } = await world.app.createPolicy(text, as(editor));
    expect(id).toMatch(/^p-[0-9a-f-]{36}$/);
    const { version } = await world.app.updatePolicy({ id, document: { ...text, title: '新题' } }, as(editor));
    expect(version).toBe(2);
    const other = { id, document: { ...text, id: 'another-policy' } };
    expect(await failureOf(world.app.updatePolicy(other, as(editor)))).toMatchObject({
      code: 'policy.id_differs',
      paths: ['id'],
    });
  });
});

describe('who may see what', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test('a draft is not there for anybody but editors and reviewers', async () => {
    const text = document();
    await world.app.createPolicy(text, as(editor));
    for (const who of [ANONYMOUS, actor('county'), actor('enterprise'), actor('admin')])
      expect(await failureOf(world.app.getPolicy({ id: text.id }, as(who)))).toMatchObject({
        code: 'policy.not_found',
      });
    for (const who of [editor, reviewer])
      expect((await world.app.getPolicy({ id: text.id }, as(who))).state).toBe('draft');
  });

  test('everybody sees that a policy was withdrawn and why, but neither editors nor findings', async () => {
    const text = document();
    await world.publish(text);
    await world.app.withdrawPolicy({ id: text.id, reason: '已被替代' }, as(editor));
    await world.app.updatePolicy({ id: text.id, document: changed(text) }, as(editor));
    const view = await world.app.getPolicy({ id: text.id }, as(ANONYMOUS));
    expect([view.state, view.document.title]).toEqual(['withdrawn', text.title]);
    expect(view.versions).toEqual([
      {
        number: 1,
        state: 'withdrawn',
        withdrawnBecause: '已被替代',
        changedAt: expect.any(String),
        publishedAt: expect.any(String),
      },
    ]);
    const desk = await world.app.getPolicy({ id: text.id }, as(reviewer));
    expect(desk.versions.map(({ state, editedBy }) => [state, editedBy])).toEqual([
      ['withdrawn', 'editor'],
      ['draft', 'editor'],
    ]);
  });
});
