import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { requirePastDay } from '../domain/day.js';
import type { Region } from '../domain/regions.js';
import type { Ways } from './ways.js';

/** The regions and parks that exist on a day, today unless said. Throws AppError for a day that does not exist or has not begun. */
export const listRegions =
  ({ law, now }: Ways) =>
  async ({ on }: { on?: string | undefined }, { actor }: Call): Promise<Region[]> => {
    authorize(actor, 'regions.read');
    const today = dayOf(now());
    const day = on ?? today;
    requirePastDay(day, 'on', today);
    return law.regions.on(day);
  };
