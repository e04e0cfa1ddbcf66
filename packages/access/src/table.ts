import { GRANTABLE_ROLES, STAFF, type Role } from './actor.js';
import type { Scope } from './scopes.js';

/** One action: what it does, and how far each role may do it. What `anonymous` may, everybody may. */
export interface Row {
  readonly what: string;
  readonly grants: Readonly<Partial<Record<Role, Scope>>>;
}

const each = (roles: readonly Role[], scope: Scope): Partial<Record<Role, Scope>> =>
  Object.fromEntries(roles.map((role) => [role, scope]));

const everybody = { anonymous: 'any' } as const;
const itself = each([...GRANTABLE_ROLES, 'person'], 'any');
const readers = { ...each(STAFF, 'any'), enterprise: 'ownUscc' } as const;
const adminAndSeed = { admin: 'any', system: 'any' } as const;

/** Who may do what: the only place that says so. What is not granted here is refused. */
export const TABLE = {
  'me.read': { what: 'See the own account', grants: itself },
  'me.password': { what: 'Change the own password', grants: itself },
  'session.read': { what: 'See where the own account is signed in', grants: itself },
  'session.end': { what: 'Sign out, here or elsewhere', grants: itself },
  'account.read': { what: 'List accounts', grants: { admin: 'any' } },
  'account.create': { what: 'Create an account', grants: { admin: 'grantable', system: 'grantable' } },
  'account.update': {
    what: 'Disable an account, change its name, roles or scopes, reset its password',
    grants: { admin: 'grantable' },
  },

  'notification.read': { what: 'See what the own account is told, and mark it as read', grants: itself },
  'view.manage': { what: 'Save views of lists, use those shared with the own account, choose columns', grants: itself },
  'audit.read': {
    what: 'See who changed what and when; an enterprise sees what was done to its own facts',
    grants: { auditor: 'any', enterprise: 'ownUscc' },
  },

  'facts.read': { what: 'Read the fact registry', grants: everybody },
  'regions.read': { what: 'Read the regions and parks', grants: everybody },
  'enterprise.read': { what: 'Read an enterprise, as known for any day', grants: readers },
  'enterprise.history': { what: "Read the history of an enterprise's facts", grants: readers },
  'enterprise.search': { what: 'Search the registry; an enterprise finds itself only', grants: readers },
  'enterprise.write': {
    what: 'Create an enterprise, change its name or facts',
    grants: { county: 'ownRegion', enterprise: 'ownUscc', system: 'any' },
  },
  'enterprise.import': {
    what: 'Import enterprises from a file; each row is judged as a write of its own',
    grants: { county: 'any', system: 'any' },
  },
  'enterprise.export': { what: 'Export what a search of the registry finds', grants: each(STAFF, 'any') },
  'job.read': {
    what: 'See how far a job has come, fetch its file',
    grants: each(GRANTABLE_ROLES, 'ownJob'),
  },

  'talent.read': {
    what: 'Search talents and pools, save searches, see a record masked, see who looked at it and who contacted it',
    grants: { hr: 'any' },
  },
  'talent.write': {
    what: "Take a talent in, change a record, note a contact, move pools' members",
    grants: { hr: 'any', system: 'any' },
  },
  'talent.lookUp': {
    what: 'Find a talent by name, initials, phone or ID number, for a purpose',
    grants: { hr: 'any' },
  },
  'talent.unmask': { what: 'See identity fields in clear for ten minutes, for a purpose', grants: { hr: 'any' } },
  'talent.erase': { what: 'Delete a talent everywhere', grants: { hr: 'any' } },
  'talent.copy': { what: 'Have all that is held of a talent in clear, for a purpose', grants: { hr: 'any' } },
  'talent.account': {
    what: 'Open the own account of a talent, or reset its password',
    grants: each(['hr', 'system'], 'any'),
  },
  'rights.read': { what: 'See what talents ask under their rights, and by when', grants: { hr: 'any' } },
  'rights.write': { what: 'Take a request of a talent in', grants: { hr: 'any' } },
  'rights.answer': { what: 'Do or refuse what a talent asks', grants: { hr: 'any' } },
  'own.record': {
    what: 'See and copy all that is held of oneself, and who looked at it and why',
    grants: { person: 'ownTalent' },
  },
  'own.request': { what: 'Ask for a copy, a correction or a deletion, or object', grants: { person: 'ownTalent' } },
  'need.read': {
    what: "See employers' needs, with the number of referrals; an enterprise sees its own",
    grants: { ...each(['hr', 'leader'], 'any'), enterprise: 'ownUscc' },
  },
  'need.write': {
    what: 'State, change or close a need of an enterprise',
    grants: { ...each(['hr', 'system'], 'any'), enterprise: 'ownUscc' },
  },
  'need.match': { what: 'See who fits a need, which needs fit a talent, and why', grants: { hr: 'any' } },
  'referral.read': { what: 'See who is referred for which need', grants: { hr: 'any' } },
  'referral.write': {
    what: 'Refer a talent, take a referral on, note whether somebody stayed',
    grants: each(['hr', 'system'], 'any'),
  },
  'skills.read': { what: 'Read the vocabulary of skills', grants: everybody },

  'policy.read': { what: 'Read and search published policies', grants: everybody },
  'policy.readDraft': { what: 'Read what is not published', grants: { editor: 'any', reviewer: 'any' } },
  'policy.edit': { what: 'Write a draft', grants: { editor: 'any' } },
  'policy.import': { what: 'Import policies as drafts', grants: { editor: 'any', ...adminAndSeed } },
  'policy.importPublish': { what: 'Import and publish an official corpus', grants: adminAndSeed },
  'policy.submit': { what: 'Hand a draft to the reviewers', grants: { editor: 'any' } },
  'policy.review': { what: 'Record a review', grants: { reviewer: 'notEditor' } },
  'policy.publish': { what: 'Publish a version that was approved', grants: { editor: 'any', reviewer: 'notEditor' } },
  'policy.withdraw': { what: 'Withdraw a published policy', grants: { editor: 'any', reviewer: 'any' } },
  'policy.match': {
    what: 'Match policies or ask what-if',
    grants: { ...each(STAFF, 'any'), enterprise: 'ownUscc', anonymous: 'factsAlone' },
  },
  'policy.mark': {
    what: 'Keep favourites and applications of an enterprise: its own accounts alone',
    grants: { enterprise: 'ownUscc' },
  },
  'policy.reverse': {
    what: 'See which enterprises fit a policy',
    grants: { ...each(['taskforce', 'editor', 'reviewer', 'leader'], 'any'), county: 'ownRegion' },
  },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof TABLE;

/** Every action, in the table's order. */
export const ACTIONS = Object.keys(TABLE) as readonly Action[];

/** The row of an action; undefined for a name that is none. */
export const rowOf = (action: string): Row | undefined => {
  const rows: Readonly<Record<string, Row>> = TABLE;
  return Object.hasOwn(rows, action) ? rows[action] : undefined;
};
