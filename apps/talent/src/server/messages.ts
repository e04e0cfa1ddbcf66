import { toTimestamp } from '@shuangzhao/contracts';
import type {
  Contact as ContactMessage,
  Identity as IdentityMessage,
  Pool as PoolMessage,
  Profile__Output,
  Talent as TalentMessage,
  TalentAccess as TalentAccessMessage,
  TalentDraft__Output,
} from '@shuangzhao/contracts/talent';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { PoolView } from '../application/pool-view.js';
import type { TalentView } from '../application/talent-view.js';
import type { StoredContact } from '../domain/contact.js';
import { unless } from '../domain/faults.js';
import type { Identity } from '../domain/identity.js';
import type { Profile, StatedProfile } from '../domain/profile.js';
import type { TalentDraft } from '../domain/talent.js';
import type { TalentAccess } from '../domain/viewing.js';

/** A text that was sent; the empty one stands for none, as 0 does among numbers. */
export const sent = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);
export const sentNumber = (number: number | undefined): number | null =>
  number === undefined || number === 0 ? null : number;

const toProfile = (profile: Profile__Output | null): StatedProfile => ({
  degree: sent(profile?.degree),
  school: sent(profile?.school),
  title: sent(profile?.title),
  occupation: sent(profile?.occupation),
  skills: profile?.skills ?? [],
  industries: profile?.industries ?? [],
  regionCode: sent(profile?.regionCode),
  availability: sent(profile?.availability),
  expectedSalary: sentNumber(profile?.expectedSalary),
  birthYear: sentNumber(profile?.birthYear),
});

/** The draft that a message states. Throws AppError `body.value` where there is none. */
export const toDraft = (draft: TalentDraft__Output | null): TalentDraft => {
  refuseFaults(unless(draft !== null, 'draft', 'State the record.'));
  const { name, phone, idNumber, email } = draft?.identity ?? {};
  const { kind = '', document = '', purpose = '', expiresOn = '' } = draft?.basis ?? {};
  return {
    identity: { name: sent(name), phone: sent(phone), idNumber: sent(idNumber), email: sent(email) },
    profile: toProfile(draft?.profile ?? null),
    basis: { kind, document, purpose, expiresOn },
    sources: draft?.sources ?? [],
    rankedByPeopleOnly: draft?.rankedByPeopleOnly ?? false,
  };
};

export const toIdentityMessage = ({ name, phone, idNumber, email }: Partial<Identity>): IdentityMessage => ({
  name: name ?? '',
  phone: phone ?? '',
  idNumber: idNumber ?? '',
  email: email ?? '',
});

const toProfileMessage = (profile: Profile) => ({
  degree: profile.degree ?? '',
  school: profile.school ?? '',
  title: profile.title ?? '',
  occupation: profile.occupation ?? '',
  skills: profile.skills.map(({ code }) => code),
  industries: [...profile.industries],
  regionCode: profile.regionCode ?? '',
  availability: profile.availability ?? '',
  expectedSalary: profile.expectedSalary ?? 0,
});

export const toMomentMessage = (moment: Date | null): ReturnType<typeof toTimestamp> | null =>
  moment === null ? null : toTimestamp(moment);

export const toTalentMessage = ({ talent, ...view }: TalentView): TalentMessage => ({
  id: view.id,
  identity: toIdentityMessage(view.identity),
  clear: [...view.clear],
  clearUntil: toMomentMessage(view.clearUntil),
  ageBand: view.ageBand ?? '',
  profile: toProfileMessage(talent.profile),
  skillVersions: talent.profile.skills.map(({ version }) => version),
  basis: talent.basis,
  sources: [...talent.sources],
  rankedByPeopleOnly: talent.rankedByPeopleOnly,
  memberships: view.memberships.map(({ pool, poolName, stage, since }) => ({
    poolId: pool,
    poolName,
    stage,
    since: toTimestamp(since),
  })),
  version: view.version,
  createdAt: toTimestamp(view.createdAt),
  updatedAt: toTimestamp(view.updatedAt),
});

export const toAccessMessage = ({ at, fields, purpose, ...access }: TalentAccess): TalentAccessMessage => ({
  ...access,
  at: toTimestamp(at),
  fields: [...fields],
  purpose: purpose ?? '',
});

export const toContactMessage = ({ id, contact, notedAt }: StoredContact): ContactMessage => ({
  id,
  by: contact.by,
  on: contact.on,
  way: contact.way,
  words: contact.words,
  nextOn: contact.nextOn ?? '',
  notedAt: toTimestamp(notedAt),
});

export const toPoolMessage = ({ id, pool, counts, createdAt }: PoolView): PoolMessage => ({
  ...pool,
  id,
  stages: [...pool.stages],
  counts: [...counts],
  createdAt: toTimestamp(createdAt),
});
