import { describe, expect, test } from '@jest/globals';
import { ACTIONS, ROLES, decide, decideAtDoor, type Actor, type Resource, type Role } from '../src/index.js';

// Written by hand from docs: one line an action, one letter a role, in the order of the heading.
// + any, u own USCC, r own region, n not the editor, f facts alone, g grantable roles, s own USCC or facts alone,
// o own job, t own record, . nothing.
const HEADING =
  'enterprise hr finance taskforce county element editor reviewer leader admin auditor province person anonymous system';
const EXPECTED: Record<string, string> = {
  'me.read': '+++++++++++++..',
  'me.password': '+++++++++++++..',
  'session.read': '+++++++++++++..',
  'session.end': '+++++++++++++..',
  'account.read': '.........+.....',
  'account.create': '.........g....g',
  'account.update': '.........g.....',
  'notification.read': '+++++++++++++..',
  'view.manage': '+++++++++++++..',
  'audit.read': 'u.........+....',
  'facts.read': '+++++++++++++++',
  'regions.read': '+++++++++++++++',
  'enterprise.read': 'u++++++++......',
  'enterprise.history': 'u++++++++......',
  'enterprise.search': 'u++++++++......',
  'enterprise.write': 'u...r.........+',
  'enterprise.import': '....+.........+',
  'enterprise.export': '.++++++++......',
  'job.read': 'oooooooooooo...',
  'talent.read': '.+.............',
  'talent.write': '.+............+',
  'talent.lookUp': '.+.............',
  'talent.unmask': '.+.............',
  'talent.erase': '.+.............',
  'talent.copy': '.+.............',
  'talent.account': '.+............+',
  'rights.read': '.+.............',
  'rights.write': '.+.............',
  'rights.answer': '.+.............',
  'own.record': '............t..',
  'own.request': '............t..',
  'need.read': 'u+......+......',
  'need.write': 'u+............+',
  'need.match': '.+.............',
  'referral.read': '.+.............',
  'referral.write': '.+............+',
  'skills.read': '+++++++++++++++',
  'policy.read': '+++++++++++++++',
  'policy.readDraft': '......++.......',
  'policy.edit': '......+........',
  'policy.import': '......+..+....+',
  'policy.importPublish': '.........+....+',
  'policy.submit': '......+........',
  'policy.review': '.......n.......',
  'policy.publish': '......+n.......',
  'policy.withdraw': '......++.......',
  'policy.match': 's++++++++ffffff',
  'policy.mark': 'u..............',
  'policy.reverse': '...+r.+++......',
};

const OWN = '913404007749512345';
const actorOf = (role: Role): Actor => ({
  subject: role === 'system' ? 'system:seed' : role === 'anonymous' ? 'anonymous' : 'me',
  roles: [role],
  scopes: { uscc: OWN, regions: ['340403'], talent: 'own' },
});

const inside = (letter: string, { uscc, regions, editedBy, roles, owner, talent }: Resource): boolean => {
  switch (letter) {
    case '+':
      return true;
    case 'u':
      return uscc === OWN;
    case 's':
      return uscc === OWN || uscc === undefined;
    case 'f':
      return uscc === undefined;
    case 'r':
      return regions !== undefined && regions.length > 0 && regions.every((region) => region?.slice(0, 6) === '340403');
    case 'n':
      return editedBy !== undefined && !editedBy.includes('me');
    case 'o':
      return owner === 'me';
    case 't':
      return talent === 'own';
    case 'g':
      return roles !== undefined && !roles.includes('system');
    default:
      return false;
  }
};

const TALENTS: Resource[] = ['own', 'other', ''].map((talent) => ({ talent }));
const RESOURCES: Resource[] = [
  ...TALENTS,
  ...[undefined, OWN, '91340400000000000X'].flatMap((uscc) =>
    [undefined, [], ['340403'], ['340403001'], ['340404'], ['340403', '340404'], [null], [null, '340403']].flatMap(
      (regions) =>
        [undefined, [], ['me'], ['other'], ['other', 'me']].flatMap((editedBy) =>
          [undefined, ['county', 'hr'], ['hr', 'system']].flatMap((roles) =>
            [undefined, 'me', 'other'].map((owner) => ({ uscc, regions, editedBy, roles, owner })),
          ),
        ),
    ),
  ),
];

describe('who may do what', () => {
  test('the table names just the actions and roles of the law', () => {
    expect([...ACTIONS].sort()).toEqual(Object.keys(EXPECTED).sort());
    expect([...ROLES]).toEqual(HEADING.split(' '));
  });

  test.each(Object.entries(EXPECTED))('%s is granted as the law says, for each role and thing', (name, letters) => {
    const action = ACTIONS.find((one) => one === name);
    if (action === undefined) throw new Error(`${name} is missing`);
    const wrong = ROLES.flatMap((role, column) =>
      RESOURCES.filter(
        (resource) => decide(actorOf(role), action, resource).allowed !== inside(letters.charAt(column), resource),
      ).map((resource) => ({ role, resource })),
    );
    expect(letters).toHaveLength(ROLES.length);
    expect(wrong).toEqual([]);
  });

  test('the door lets pass whatever the owner would allow, and nothing to roles without a grant', () => {
    const wrong = ACTIONS.flatMap((action) =>
      ROLES.flatMap((role, column) =>
        RESOURCES.filter((resource) => {
          const atDoor = decideAtDoor(actorOf(role), action, resource).allowed;
          const granted = EXPECTED[action]?.charAt(column) !== '.';
          return atDoor ? !granted : decide(actorOf(role), action, resource).allowed;
        }).map((resource) => ({ action, role, resource })),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
