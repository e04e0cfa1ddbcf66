import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError, refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { unless } from '../domain/faults.js';
import { requireField } from '../domain/identity.js';
import type { LookUpKey } from '../domain/ports.js';
import { requirePurpose } from '../domain/viewing.js';
import { logViews } from './log-views.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

const MOST_FOUND = 50;

/** One of the four; empty texts are none. */
export interface LookUpTalents extends Readonly<Record<LookUpKey['field'], string>> {
  readonly purpose: string;
}

const FIELDS = ['name', 'initials', 'phone', 'idNumber'] as const;

const requireInitials = (text: string): string => {
  const initials = text.trim().toLowerCase();
  refuseFaults(unless(/^[a-z]{1,10}$/.test(initials), 'initials', 'Initials are 1 to 10 letters.'));
  return initials;
};

const requireKey = (asked: LookUpTalents, today: string): LookUpKey => {
  const [field, ...more] = FIELDS.filter((one) => asked[one] !== '');
  if (field === undefined || more.length > 0)
    throw new AppError(
      'invalid',
      'talent.look_up_one',
      'Look for a name, initials, a phone or an ID number: one of them.',
    );
  return {
    field,
    value: field === 'initials' ? requireInitials(asked[field]) : requireField(field, asked[field], today),
  };
};

/** People of exactly this name, initials, phone or ID number, at most 50; logged and counted for each. Throws AppError for a bad key or purpose, `talent.view_limit`, or where the caller may not. */
export const lookUpTalents =
  (ways: Ways) =>
  async (asked: LookUpTalents, { actor }: Call): Promise<TalentView[]> => {
    authorize(actor, 'talent.lookUp');
    const key = requireKey(asked, dayOf(ways.now()));
    requirePurpose(asked.purpose);
    const found = await ways.talents.find(key, MOST_FOUND);
    const access = { by: actor.subject, kind: 'lookUp', fields: [], purpose: asked.purpose } as const;
    await logViews(ways)(
      found.map(({ id }) => id),
      access,
    );
    return showTalents(ways)(actor, found);
  };
