import { isDay } from '@shuangzhao/platform/clock';
import { refuseFaults } from '@shuangzhao/platform/errors';

/** Lets a calendar day pass that exists. Throws AppError `day.invalid`. */
export const requireDay = (day: string, path: string): void => {
  if (!isDay(day))
    refuseFaults([{ path, code: 'day.invalid', message: 'This must be a day that exists, as YYYY-MM-DD.' }]);
};
