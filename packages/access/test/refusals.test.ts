import { describe, expect, test } from '@jest/globals';
import {
  ANONYMOUS,
  SYSTEM,
  decide,
  decideAtDoor,
  type Action,
  type Actor,
  type Resource,
  type Role,
} from '../src/index.js';

const OWN = '91340400MA2MXXXX1A';
const actor = (roles: Role[], regions: string[] = []): Actor => ({
  subject: 'me',
  roles,
  scopes: { uscc: OWN, regions },
});
const reason = (who: Actor, action: Action, resource: Resource = {}): string => {
  const decision = decide(who, action, resource);
  return decision.allowed ? 'allowed' : decision.reason;
};

describe('why it is refused', () => {
  test('an enterprise is not told whether another one exists', () => {
    for (const action of ['enterprise.read', 'enterprise.history', 'enterprise.write', 'policy.match'] as const)
      expect([action, reason(actor(['enterprise']), action, { uscc: 'other', regions: ['340403'] })]).toEqual([
        action,
        'hidden',
      ]);
  });

  test('an account without a USCC, or with a blank one, has no enterprise', () => {
    for (const uscc of [undefined, ''])
      expect(reason({ subject: 'me', roles: ['enterprise'], scopes: { uscc } }, 'enterprise.read', { uscc: '' })).toBe(
        'hidden',
      );
  });

  test('staff, who may see every enterprise, is told that it may not change it', () => {
    expect(reason(actor(['county'], ['340403']), 'enterprise.write', { uscc: 'other', regions: ['340422'] })).toBe(
      'forbidden',
    );
    expect(reason(actor(['enterprise', 'hr']), 'enterprise.write', { uscc: 'other', regions: ['340422'] })).toBe(
      'forbidden',
    );
    expect(reason(actor(['leader']), 'enterprise.write', { uscc: 'other', regions: ['340403'] })).toBe('forbidden');
  });

  test('somebody not signed in is asked to sign in, but a draft does not exist for him', () => {
    expect(reason(ANONYMOUS, 'enterprise.read', { uscc: OWN })).toBe('unauthenticated');
    expect(reason(ANONYMOUS, 'policy.match', { uscc: OWN })).toBe('unauthenticated');
    expect(reason(ANONYMOUS, 'policy.edit')).toBe('unauthenticated');
    expect(reason(ANONYMOUS, 'policy.readDraft')).toBe('hidden');
    expect(reason(actor(['county']), 'policy.readDraft')).toBe('hidden');
  });

  test('an administrator gets no domain data', () => {
    expect(reason(actor(['admin']), 'enterprise.read', { uscc: OWN })).toBe('forbidden');
    expect(reason(actor(['admin']), 'policy.match', { uscc: OWN })).toBe('forbidden');
    expect(reason(actor(['admin']), 'policy.edit')).toBe('forbidden');
  });
});

describe('regions', () => {
  const write = (prefixes: string[], regions: (string | null)[]): boolean =>
    decide(actor(['county'], prefixes), 'enterprise.write', { uscc: 'any', regions }).allowed;

  test('a county changes only what is its own before and after', () => {
    expect(write(['340403'], ['340403', '340403'])).toBe(true);
    expect(write(['340403'], ['340403', '340404'])).toBe(false);
    expect(write(['340403'], ['340404', '340403'])).toBe(false);
    expect(write(['3404'], ['340403', '340422'])).toBe(true);
    expect(write(['3404'], ['340404', '340102'])).toBe(false);
    expect(write(['340403', '340404'], ['340403', '340404'])).toBe(true);
  });

  test('an enterprise of unknown region belongs to accounts with a whole city alone', () => {
    expect(write(['340403'], [null])).toBe(false);
    expect(write(['340403'], [null, '340403'])).toBe(false);
    expect(write(['340403'], ['340403', null])).toBe(false);
    expect(write(['3404'], [null])).toBe(true);
    expect(write(['34'], [null, '340403'])).toBe(true);
  });

  test.each([[['']], [['3']], [['hn']], [['%']], [['3404 ']], [[]]])('the scope %j reaches nothing', (prefixes) => {
    expect(write(prefixes, ['340403'])).toBe(false);
    expect(write(prefixes, [null])).toBe(false);
  });
});

describe('two persons', () => {
  test('whoever edited a version never reviews it, whatever roles the account holds', () => {
    expect(reason(actor(['reviewer']), 'policy.review', { editedBy: ['other'] })).toBe('allowed');
    expect(reason(actor(['reviewer']), 'policy.review', { editedBy: ['other', 'me'] })).toBe('forbidden');
    expect(reason(actor(['editor', 'reviewer']), 'policy.review', { editedBy: ['me'] })).toBe('forbidden');
    expect(reason(actor(['editor', 'reviewer', 'admin']), 'policy.review', { editedBy: ['me'] })).toBe('forbidden');
    expect(reason(actor(['reviewer']), 'policy.review')).toBe('forbidden');
  });
});

describe('the machine', () => {
  test('the seed loads official corpora and does nothing else', () => {
    expect(reason(SYSTEM, 'policy.importPublish')).toBe('allowed');
    expect(reason(SYSTEM, 'enterprise.write', { uscc: OWN, regions: [null] })).toBe('allowed');
    expect(reason(SYSTEM, 'account.create', { roles: ['admin'] })).toBe('allowed');
    expect(reason(SYSTEM, 'account.update', { roles: ['admin'] })).toBe('forbidden');
    expect(reason(SYSTEM, 'enterprise.read', { uscc: OWN })).toBe('forbidden');
    expect(reason(SYSTEM, 'policy.edit')).toBe('forbidden');
  });

  test('an account that carries the name of the role gets nothing by it', () => {
    expect(reason(actor(['system']), 'policy.importPublish')).toBe('forbidden');
    expect(reason({ ...ANONYMOUS, roles: ['system', 'admin'] }, 'policy.importPublish')).toBe('unauthenticated');
    expect(reason({ ...actor(['admin']), subject: '' }, 'account.read')).toBe('unauthenticated');
    expect(reason({ ...SYSTEM, roles: ['system', 'admin'] }, 'account.read')).toBe('forbidden');
  });

  test('nobody hands the role to an account', () => {
    expect(reason(actor(['admin']), 'account.create', { roles: ['hr', 'system'] })).toBe('forbidden');
    expect(reason(actor(['admin']), 'account.update', { roles: ['system'] })).toBe('forbidden');
    expect(reason(SYSTEM, 'account.create', { roles: ['system'] })).toBe('forbidden');
  });
});

describe('the door', () => {
  test('refuses what no knowledge could allow, and leaves the rest to the owner', () => {
    expect(decideAtDoor(actor(['hr']), 'enterprise.write', {})).toEqual({ allowed: false, reason: 'forbidden' });
    expect(decideAtDoor(ANONYMOUS, 'enterprise.write', {})).toEqual({ allowed: false, reason: 'unauthenticated' });
    expect(decideAtDoor(actor(['county']), 'enterprise.write', { uscc: 'any' })).toEqual({ allowed: true });
    expect(decideAtDoor(actor(['enterprise']), 'enterprise.write', { uscc: 'other' })).toEqual({
      allowed: false,
      reason: 'hidden',
    });
  });
});
