import type { z } from 'zod';
import type { CallOutput, Routes } from '@shuangzhao/api';
import type {
  Basis__Output,
  Membership__Output,
  Profile__Output,
  Talent__Output,
  TalentDraft,
} from '@shuangzhao/contracts/talent';
import { instant, numberOrNull, orNull, present } from './present.js';

type Body = z.output<Routes['createTalent']['body']> | z.output<Routes['putTalent']['body']>;
export type Talent = CallOutput<'getTalent'>;

// The owner keeps to the words of the contract, which on the wire are texts.
const basisOf = ({ kind, document, purpose, expiresOn }: Basis__Output): Talent['basis'] => ({
  kind: kind as Talent['basis']['kind'],
  document,
  purpose,
  expiresOn,
});

const profileOf = (profile: Profile__Output) => ({
  degree: orNull(profile.degree) as Talent['degree'],
  school: orNull(profile.school),
  title: orNull(profile.title),
  occupation: orNull(profile.occupation),
  industries: profile.industries,
  regionCode: orNull(profile.regionCode),
  availability: orNull(profile.availability) as Talent['availability'],
  expectedSalary: numberOrNull(profile.expectedSalary),
});

const membershipOf = ({ poolId, poolName, stage, since }: Membership__Output): Talent['memberships'][number] => ({
  poolId,
  poolName,
  stage,
  since: instant(since),
});

/** A record in the words of the HTTP contract; its identity is masked but for what `clear` names. */
export const talentOf = (message: Talent__Output | null): Talent => {
  const talent = present(message);
  const { name, phone, idNumber, email } = present(talent.identity);
  const profile = present(talent.profile);
  return {
    id: talent.id,
    name,
    phone: orNull(phone),
    idNumber: orNull(idNumber),
    email: orNull(email),
    clear: talent.clear as Talent['clear'],
    clearUntil: talent.clearUntil ? instant(talent.clearUntil) : null,
    ageBand: orNull(talent.ageBand),
    ...profileOf(profile),
    skills: profile.skills.map((code, n) => ({ code, version: present(talent.skillVersions[n]) })),
    sources: talent.sources,
    basis: basisOf(present(talent.basis)),
    rankedByPeopleOnly: talent.rankedByPeopleOnly,
    memberships: talent.memberships.map(membershipOf),
    version: talent.version,
    createdAt: instant(talent.createdAt),
    updatedAt: instant(talent.updatedAt),
  };
};

/** What a body says of a person, as a message; what it leaves out is empty there. */
export const draftOf = (body: Body): TalentDraft => ({
  identity: {
    name: body.name ?? '',
    phone: body.phone ?? '',
    idNumber: body.idNumber ?? '',
    email: body.email ?? '',
  },
  profile: {
    degree: body.degree ?? '',
    school: body.school ?? '',
    title: body.title ?? '',
    occupation: body.occupation ?? '',
    skills: body.skills ?? [],
    industries: body.industries ?? [],
    regionCode: body.regionCode ?? '',
    availability: body.availability ?? '',
    expectedSalary: body.expectedSalary ?? 0,
    birthYear: body.birthYear ?? 0,
  },
  basis: body.basis,
  sources: body.sources,
  rankedByPeopleOnly: body.rankedByPeopleOnly ?? false,
});
