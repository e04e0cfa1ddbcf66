import { PASSWORD } from './system.js';
import { DEMO_USCC, usccOf } from './uscc.js';

export const OWN_USCC = DEMO_USCC;
export const OTHER_USCC = usccOf(71);

// Written by hand from docs: one line an action, one letter a role, in the order of the heading.
// + any, u own USCC, s own USCC or facts alone, f facts alone, o own job, r what lies in its region, . nothing,
// h nothing, and that there is such a thing is hidden.
const HEADING =
  'enterprise hr finance taskforce county element editor reviewer leader admin auditor province person nobody'.split(
    ' ',
  );
const LAW: Readonly<Record<string, string>> = {
  nothing: '++++++++++++++',
  'me.read': '+++++++++++++.',
  'session.read': '+++++++++++++.',
  'account.read': '.........+....',
  'notification.read': '+++++++++++++.',
  'view.manage': '+++++++++++++.',
  'audit.read': 'u.........+...',
  'facts.read': '++++++++++++++',
  'regions.read': '++++++++++++++',
  'enterprise.read': 'u++++++++.....',
  'enterprise.history': 'u++++++++.....',
  'enterprise.search': 'u++++++++.....',
  'enterprise.import': '....+.........',
  'enterprise.export': '.++++++++.....',
  'job.read': 'oooooooooooo..',
  'talent.read': '.+............',
  'talent.write': '.+............',
  'talent.lookUp': '.+............',
  'talent.unmask': '.+............',
  'talent.erase': '.+............',
  'talent.copy': '.+............',
  'talent.account': '.+............',
  'rights.read': '.+............',
  'rights.write': '.+............',
  'rights.answer': '.+............',
  'own.record': '............+.',
  'own.request': '............+.',
  'need.read': 'u+......+.....',
  'need.match': '.+............',
  'referral.read': '.+............',
  'referral.write': '.+............',
  'skills.read': '++++++++++++++',
  'policy.read': '++++++++++++++',
  'policy.readDraft': 'hhhhhh++hhhhhh',
  'policy.match': 's++++++++fffff',
  'policy.mark': 'u.............',
  'policy.reverse': '...+r.+++.....',
};

/** Somebody who asks: one demo account a role, but that `person` is who everybody asks about, a second officer, a second enterprise, and nobody. */
export interface Asker {
  readonly name: string;
  readonly role: string;
  readonly uscc?: string;
}

const second = { password: PASSWORD, scopes: {} };
/** The accounts that the demo does not have. */
export const SECOND_ACCOUNTS = [
  { ...second, username: 'hr.second', name: '市人社局二', roles: ['hr'] },
  {
    ...second,
    username: 'enterprise.other',
    name: '另一企业经办人',
    roles: ['enterprise'],
    enterprise: { uscc: OTHER_USCC, name: '字段核对公司' },
  },
];

export const ASKERS: readonly Asker[] = [
  ...HEADING.map((role) => ({ name: role, role, ...(role === 'enterprise' ? { uscc: OWN_USCC } : {}) })),
  { name: 'hr.second', role: 'hr' },
  { name: 'enterprise.other', role: 'enterprise', uscc: OTHER_USCC },
];

/** What is asked for; without either it is a list of what is one's own, or facts alone. */
export interface Thing {
  readonly uscc?: string;
  /** The name of the account that began the job. */
  readonly owner?: string;
}

/** The status of a refusal by the law; null where it allows. */
export const refusalOf = (action: string, { name, role, uscc }: Asker, thing: Thing = {}): number | null => {
  const letter = LAW[action]?.charAt(HEADING.indexOf(role));
  const forbidden = role === 'nobody' ? 401 : 403;
  switch (letter) {
    case '+':
    case 'r':
      return null;
    case 'u':
    case 's':
      return thing.uscc === undefined || thing.uscc === uscc ? null : 404;
    case 'f':
      return thing.uscc === undefined ? null : forbidden;
    case 'o':
      return thing.owner === name ? null : 404;
    case 'h':
      return 404;
    case '.':
      return forbidden;
    default:
      throw new Error(`The law says nothing of ${action} for ${role}.`);
  }
};
