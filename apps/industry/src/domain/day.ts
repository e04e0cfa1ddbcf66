import { isDay } from '@shuangzhao/platform/clock';
import { refuseFaults } from '@shuangzhao/platform/errors';

/** Lets a day pass that exists and has begun. Throws AppError `day.invalid` or `day.future`. */
export const requirePastDay = (day: string, path: string, today: string): void => {
  if (!isDay(day))
    refuseFaults([{ path, code: 'day.invalid', message: 'This must be a day that exists, as YYYY-MM-DD.' }]);
  if (day > today) refuseFaults([{ path, code: 'day.future', message: `This must be today (${today}) or before.` }]);
};
