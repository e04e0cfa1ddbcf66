import { ROLES, STAFF, type Role } from './actor.js';
import { SCOPES, type Scope } from './scopes.js';
import { ACTIONS, TABLE, type Row } from './table.js';

const SCOPE_NAMES = Object.keys(SCOPES) as readonly Scope[];

const isStaff = (role: Role): boolean => STAFF.some((one) => one === role);

/** Roles in words: all of staff by its one name. */
const names = (roles: readonly Role[]): string => {
  const wholeStaff = STAFF.every((role) => roles.includes(role));
  return [...(wholeStaff ? ['staff'] : []), ...roles.filter((role) => !wholeStaff || !isStaff(role))].join(', ');
};

const who = ({ grants }: Row): string =>
  grants.anonymous === 'any'
    ? 'everybody'
    : SCOPE_NAMES.flatMap((scope) => {
        const roles = ROLES.filter((role) => grants[role] === scope);
        if (roles.length === 0) return [];
        return roles.includes('anonymous') ? [`everybody: ${scope}`] : [`${names(roles)}: ${scope}`];
      }).join('; ');

/** The access table as a markdown document (`docs/access.md`). */
export const renderAccess = (): string =>
  [
    '# Who may do what',
    '',
    'Written by `npm run gen` from `packages/access/src/table.ts`; change the table, not this file.',
    'What is not granted here is refused. Each service decides by this table itself; the gateway only spares calls.',
    '',
    `Roles: ${ROLES.map((role) => `\`${role}\``).join(', ')}. What \`anonymous\` may, everybody may. \`system\` is the subject \`system:seed\` alone.`,
    `Staff: ${STAFF.map((role) => `\`${role}\``).join(', ')}.`,
    '',
    '| Action | What | Who, and how far |',
    '| --- | --- | --- |',
    ...ACTIONS.map((action) => `| \`${action}\` | ${TABLE[action].what} | ${who(TABLE[action])} |`),
    '',
    '| How far | Meaning |',
    '| --- | --- |',
    ...SCOPE_NAMES.map((scope) => `| ${scope} | ${SCOPES[scope].meaning} |`),
    '',
    'Refused is 401 for those not signed in, 404 where the caller may not know that the thing exists (a draft; to an enterprise, any other enterprise; to a person, any other record), else 403.',
    '',
  ].join('\n');
