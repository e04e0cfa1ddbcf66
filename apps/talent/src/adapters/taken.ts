import { AppError, type Fault } from '@shuangzhao/platform/errors';

/** Runs work on the store, and tells a unique value that is taken in the caller's words: by the path of the document, a fault. */
export const unlessTaken = async <R>(faults: Readonly<Record<string, Fault>>, work: () => Promise<R>): Promise<R> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'document.unique') throw error;
    const taken = error.errors.flatMap(({ path }) => faults[path] ?? []);
    const [first] = taken;
    if (first === undefined) throw error;
    throw new AppError('conflict', first.code, first.message, { errors: taken });
  }
};
