import { AppError, type Fault } from '@shuangzhao/platform/errors';

/** Throws AppError `invalid` where there are faults; its code and sentence are those of the first. */
export const refuseFaults = (faults: readonly Fault[]): void => {
  const [first] = faults;
  if (first !== undefined) throw new AppError('invalid', first.code, first.message, { errors: [...faults] });
};
