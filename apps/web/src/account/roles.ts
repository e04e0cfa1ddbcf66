import { GRANTABLE_ROLES, PERSON, STAFF, TABLE, type Action } from '@shuangzhao/access';
import type { Me, Role } from '../api.js';
import { messages } from '../messages.js';

const words = messages.frame;

// The server decides; this only spares people pages that would refuse.
/** Those who may read the enterprise registry. */
export const staff: readonly Role[] = STAFF;

const grantedTo = (action: Action): readonly Role[] => GRANTABLE_ROLES.filter((role) => role in TABLE[action].grants);

/** Those who may ask which enterprises a policy reaches. */
export const reachReaders = grantedTo('policy.reverse');

/** Those who may load enterprises from a file. */
export const importers = staff.filter((role) => grantedTo('enterprise.import').includes(role));

/** Those who may see who changed what. */
export const auditReaders = grantedTo('audit.read');

/** Those who work with people's records. */
export const talentReaders = grantedTo('talent.read');

/** Those who may see employers' needs; an enterprise sees its own. */
export const needReaders = grantedTo('need.read');

/** Those who may state a need. */
export const needWriters = grantedTo('need.write');

/** Those who may see who fits a need. */
export const needMatchers = grantedTo('need.match');

/** Those who see who is referred for which need. */
export const referralReaders = grantedTo('referral.read');

/** Those who work at the desk of people's rights. */
export const rightsReaders = grantedTo('rights.read');

/** Those whose own record is here. */
export const persons: readonly Role[] = [PERSON];

/** Whether somebody has one of these roles. */
export const hasRole = (me: Me | null, roles: readonly Role[]): boolean =>
  me?.roles.some((role) => roles.includes(role)) ?? false;

/** One destination of the workspace. */
export interface Place {
  readonly to: string;
  readonly label: string;
}

/** Where somebody has work to do, in the order of the day. */
export const placesOf = (me: Me | null): readonly Place[] => [
  ...(hasRole(me, talentReaders)
    ? [
        { to: '/talents', label: messages.talent.search },
        { to: '/talent-pools', label: messages.talent.pools },
      ]
    : []),
  ...(hasRole(me, needMatchers) ? [{ to: '/needs', label: messages.needs.title }] : []),
  ...(hasRole(me, referralReaders) ? [{ to: '/referrals', label: messages.referrals.title }] : []),
  ...(hasRole(me, rightsReaders) ? [{ to: '/rights-requests', label: messages.rights.title }] : []),
  ...(hasRole(me, persons)
    ? [
        { to: '/own/record', label: messages.own.record },
        { to: '/own/access-log', label: messages.own.log },
        { to: '/own/requests', label: messages.own.requests },
      ]
    : []),
  { to: '/', label: words.myPolicies },
  { to: '/policies', label: words.policies },
  ...(hasRole(me, ['enterprise']) ? [{ to: '/enterprise', label: words.enterprise }] : []),
  ...(hasRole(me, staff) ? [{ to: '/enterprises', label: words.enterprises }] : []),
  ...(hasRole(me, needReaders) && !hasRole(me, needMatchers) ? [{ to: '/needs', label: messages.needs.title }] : []),
  ...(hasRole(me, ['admin']) ? [{ to: '/accounts', label: words.accounts }] : []),
  ...(hasRole(me, ['auditor']) ? [{ to: '/audit', label: words.audit }] : []),
  ...(me === null ? [] : [{ to: '/me', label: words.me }]),
];

/** Where the day of somebody begins: the first place. */
export const homeOf = (me: Me): string => placesOf(me)[0]?.to ?? '/';
