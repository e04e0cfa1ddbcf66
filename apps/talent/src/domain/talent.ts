import { refuseFaults } from '@shuangzhao/platform/errors';
import { faultsOfBasis, type Basis } from './basis.js';
import { isLine, unless } from './faults.js';
import { birthYearOf } from './id-number.js';
import { faultsOfIdentity, statedOver, type Identity, type StatedIdentity } from './identity.js';
import { faultsOfProfile, type Profile, type StatedProfile } from './profile.js';
import type { Vocabulary } from './skills.js';
import type { Membership } from './membership.js';

export const MOST_SOURCES = 10;
const MOST_SOURCE = 100;

/** A person's record, without what the system itself adds. */
interface TalentContent {
  readonly identity: Identity;
  readonly profile: Profile;
  readonly basis: Basis;
  /** Where the record comes from. */
  readonly sources: readonly string[];
  /** The person refuses to be ranked by a machine. */
  readonly rankedByPeopleOnly: boolean;
}

export interface Talent extends TalentContent {
  readonly memberships: readonly Membership[];
}

/** A record as somebody states it. */
export interface TalentDraft {
  readonly identity: StatedIdentity;
  /** Identity fields that are to be held no longer; a name is always held. */
  readonly forget?: readonly string[] | undefined;
  readonly profile: StatedProfile;
  readonly basis: Basis;
  readonly sources: readonly string[];
  readonly rankedByPeopleOnly: boolean;
}

const contentOf = ({ identity, profile, basis, sources, rankedByPeopleOnly }: TalentContent): string =>
  JSON.stringify([identity, profile, basis, sources, rankedByPeopleOnly]);

/**
 * What a draft makes of a record, or of none: identity fields and a birth year that it does not state stay, all else is replaced; the very same record
 * where nothing changes. Throws AppError naming every fault.
 */
export const stated = (
  held: Talent | undefined,
  { identity, forget, profile, basis, sources, rankedByPeopleOnly }: TalentDraft,
  { vocabulary, today }: { vocabulary: Vocabulary; today: string },
): Talent => {
  const whole = statedOver(held?.identity, identity, forget);
  refuseFaults([
    ...faultsOfIdentity(whole, today),
    ...faultsOfProfile(profile, today),
    ...faultsOfBasis(basis, today),
    ...unless(sources.length > 0 && sources.length <= MOST_SOURCES, 'sources', 'Say where the record comes from.'),
    ...sources.flatMap((one, at) => unless(isLine(one, MOST_SOURCE), `sources.${at}`, 'A source is one line.')),
  ]);
  const statedYear = profile.birthYear ?? held?.profile.birthYear ?? null;
  const birthYear = whole.idNumber === null ? statedYear : birthYearOf(whole.idNumber);
  const after: Talent = {
    identity: { ...whole, name: whole.name ?? '' },
    profile: {
      ...profile,
      skills: vocabulary.tag(profile.skills, held?.profile.skills),
      industries: [...new Set(profile.industries)],
      birthYear,
    },
    basis,
    sources: [...new Set(sources)],
    rankedByPeopleOnly,
    memberships: held?.memberships ?? [],
  };
  return held !== undefined && contentOf(held) === contentOf(after) ? held : after;
};
