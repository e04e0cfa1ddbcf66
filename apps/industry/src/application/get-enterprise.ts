import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { requirePastDay } from '../domain/day.js';
import { notFound, viewOn, type EnterpriseView } from './enterprise-view.js';
import type { Ways } from './ways.js';

/** One enterprise with its facts as known for a day, today unless said. Throws AppError for a bad day, a caller who may not, none of this USCC. */
export const getEnterprise =
  ({ enterprises, now }: Ways) =>
  async ({ uscc, asOf }: { uscc: string; asOf?: string | undefined }, { actor }: Call): Promise<EnterpriseView> => {
    authorize(actor, 'enterprise.read', { uscc });
    const today = dayOf(now());
    const day = asOf ?? today;
    requirePastDay(day, 'asOf', today);
    const stored = await enterprises.get(uscc);
    if (stored === null) throw notFound();
    return viewOn(day, stored);
  };
