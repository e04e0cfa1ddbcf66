import type { TalentAccess } from '../domain/viewing.js';
import type { Ways } from './ways.js';

/** Logs and counts that an officer is about to see people. Throws AppError `talent.view_limit`: then nobody is shown. */
export const logViews =
  ({ accesses, alarm, now }: Ways) =>
  async (talentIds: readonly string[], access: Omit<TalentAccess, 'at'>): Promise<void> => {
    const { isStriking } = await accesses.log(talentIds, { ...access, at: now() });
    if (isStriking) alarm.ring(access.by);
  };
