import type { Actor } from '@shuangzhao/access';
import { IDENTITY_FIELDS } from '../domain/identity.js';
import type { StoredTalent } from '../domain/ports.js';
import type { TalentAccess } from '../domain/viewing.js';
import { everyPage } from './every-page.js';
import { showReferrals, type ReferralView } from './referral-view.js';
import { showRights, type RightsView } from './rights-view.js';
import { notFound, showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

/** All that is held of a person, in clear. */
export interface TalentCopy {
  readonly talent: TalentView;
  readonly birthYear: number | null;
  readonly referrals: readonly ReferralView[];
  readonly accesses: readonly TalentAccess[];
  readonly requests: readonly RightsView[];
}

/** Gathers all that is held of a person. Whoever asks for it says first why, or is the person. */
export const gatherCopy =
  (ways: Ways) =>
  async (actor: Actor, stored: StoredTalent): Promise<TalentCopy> => {
    const { id, talent } = stored;
    const [masked] = await showTalents(ways)(actor, [stored]);
    if (masked === undefined) throw notFound();
    const ofPerson = { needId: '', talentId: id, state: '', dueOn: '' } as const;
    const asked = { talentId: id, state: '', due: '', today: '' } as const;
    const referrals = await everyPage((page) => ways.referrals.list(ofPerson, page));
    const records = [id, ...(await ways.merges.absorbedInto(id))];
    const requests = await everyPage((page) => ways.rights.list(asked, page));
    return {
      talent: { ...masked, identity: talent.identity, clear: IDENTITY_FIELDS, clearUntil: null },
      birthYear: talent.profile.birthYear,
      referrals: await showReferrals(ways)(actor, referrals),
      accesses: await everyPage((page) => ways.accesses.list(records, page)),
      requests: await showRights(ways)(actor, requests),
    };
  };
