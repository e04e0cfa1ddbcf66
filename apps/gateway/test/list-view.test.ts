import { describe, expect, test } from '@jest/globals';
import type { Actor } from '@shuangzhao/access';
import { changedView, mayUse, shownView, teamOf, type ListView } from '../src/domain/list-view.js';

const actor = (subject: string, roles: Actor['roles'], scopes: Actor['scopes'] = {}): Actor => ({
  subject,
  roles,
  scopes,
});
const at = new Date('2026-11-22T02:00:00Z');
const later = new Date('2026-11-23T02:00:00Z');
const view = (change: Partial<ListView> = {}): ListView => ({
  ...{
    owner: 'a',
    list: 'registry',
    name: '规上',
    search: '',
    columns: null,
    team: null,
    createdAt: at,
    updatedAt: at,
  },
  ...change,
});

describe('who is of one team', () => {
  const own = '91340400MA2WXHN023';
  const other = '91340400MA2WXHN07N';
  const same: [string, Actor, Actor][] = [
    ['two of one enterprise', actor('a', ['enterprise'], { uscc: own }), actor('b', ['enterprise'], { uscc: own })],
    [
      'two of one enterprise, whatever regions somebody wrote down for one of them',
      actor('a', ['enterprise'], { uscc: own, regions: ['3404'] }),
      actor('b', ['enterprise'], { uscc: own }),
    ],
    [
      'two counties of the same regions, in any order',
      actor('a', ['county'], { regions: ['340403', '340404'] }),
      actor('b', ['county'], { regions: ['340404', '340403', '340403'] }),
    ],
    ['the same two roles in any order', actor('a', ['editor', 'hr']), actor('b', ['hr', 'editor'])],
    [
      'staff, whatever enterprise somebody wrote down for one of them',
      actor('a', ['hr'], { uscc: own }),
      actor('b', ['hr']),
    ],
    ['two auditors', actor('a', ['auditor']), actor('b', ['auditor'])],
  ];
  const apart: [string, Actor, Actor][] = [
    ['two enterprises', actor('a', ['enterprise'], { uscc: own }), actor('b', ['enterprise'], { uscc: other })],
    ['accounts of no enterprise', actor('a', ['enterprise']), actor('b', ['enterprise'])],
    [
      'one of the enterprise without its role',
      actor('a', ['enterprise'], { uscc: own }),
      actor('b', ['hr'], { uscc: own }),
    ],
    ['two counties', actor('a', ['county'], { regions: ['340403'] }), actor('b', ['county'], { regions: ['340404'] })],
    [
      'a county and its city',
      actor('a', ['county'], { regions: ['340403'] }),
      actor('b', ['county'], { regions: ['3404'] }),
    ],
    ['one with a role more', actor('a', ['county'], {}), actor('b', ['county', 'leader'], {})],
    [
      'two industries',
      actor('a', ['taskforce'], { industries: ['光伏'] }),
      actor('b', ['taskforce'], { industries: ['氢能'] }),
    ],
    [
      'a region and an industry of one name',
      actor('a', ['hr'], { regions: ['34'] }),
      actor('b', ['hr'], { industries: ['34'] }),
    ],
    [
      'two elements',
      actor('a', ['element'], { elements: ['land'] }),
      actor('b', ['element'], { elements: ['energy'] }),
    ],
  ];
  test.each(same)('%s', (_who, one, two) => expect(teamOf(one)).toBe(teamOf(two)));
  test.each(apart)('not %s', (_who, one, two) => expect(teamOf(one)).not.toBe(teamOf(two)));
});

describe('who may use a view', () => {
  const owner = actor('a', ['hr']);
  const mate = actor('b', ['hr']);
  const stranger = actor('c', ['county']);

  test('its owner always, his team where it is shared, nobody else', () => {
    expect([owner, mate, stranger].map((one) => mayUse(view(), one))).toEqual([true, false, false]);
    const shared = changedView(view(), { shared: true }, { actor: owner, at: later });
    expect([owner, mate, stranger].map((one) => mayUse(shared, one))).toEqual([true, true, false]);
    const alone = changedView(shared, { shared: false }, { actor: owner, at: later });
    expect(mayUse(alone, mate)).toBe(false);
  });

  test('one whose owner has moved stays with those he left, until he changes it', () => {
    const shared = changedView(view(), { shared: true }, { actor: owner, at });
    const moved = actor('a', ['county']);
    expect([mayUse(shared, mate), mayUse(shared, stranger)]).toEqual([true, false]);
    expect(shownView({ ...shared, id: 'v', version: 1 }, moved, null).shared).toBe(false);
    const renamed = changedView(shared, { name: '新名' }, { actor: moved, at });
    expect([mayUse(renamed, mate), mayUse(renamed, stranger)]).toEqual([false, false]);
    const again = changedView(renamed, { shared: true }, { actor: moved, at });
    expect([mayUse(again, mate), mayUse(again, stranger)]).toEqual([false, true]);
  });
});

describe('a change of a view', () => {
  test('leaves what is not said as it was, and trims its name', () => {
    const before = view({ search: 'q=a', columns: ['updatedAt'] });
    const by = { actor: actor('a', ['hr']), at: later };
    expect(changedView(before, { name: ' 新名 ' }, by)).toEqual({ ...before, name: '新名', updatedAt: later });
    expect(changedView(before, { search: '', columns: null }, by)).toMatchObject({ search: '', columns: null });
  });
});
