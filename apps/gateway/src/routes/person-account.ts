import { createHash } from 'node:crypto';
import { AppError } from '@shuangzhao/platform/errors';
import type { App } from '../app.js';
import type { TalentClient } from '../clients/talent.js';
import type { RouteHandlers } from '../server/request.js';

const hashOf = (talentId: string): string => createHash('sha256').update(talentId).digest('base64url');

/** The account of the person of a record: it is there only while the record is. */
export const personAccountRoutes = (
  app: Pick<App, 'openPersonAccount' | 'closePersonAccount'>,
  talents: Pick<TalentClient, 'access'>,
): RouteHandlers<'openPersonAccount'> => ({
  openPersonAccount: async ({ params: { id }, call }) => {
    const { actor, idempotencyKey } = call;
    // Whether there is such a record; reading its log is no view of the person.
    const requireRecord = () => talents.access(id, { limit: 1 }, { actor });
    const requestKey =
      idempotencyKey === undefined
        ? undefined
        : { key: `${actor.subject} openPersonAccount ${idempotencyKey}`, bodyHash: hashOf(id) };
    await requireRecord();
    const opened = await app.openPersonAccount({ talentId: id }, { actor, requestKey });
    try {
      await requireRecord(); // it may have been deleted meanwhile, and its event have come before the account
    } catch (error) {
      if (error instanceof AppError && error.kind === 'notFound') await app.closePersonAccount(id);
      throw error;
    }
    return { status: 201, body: opened };
  },
});
