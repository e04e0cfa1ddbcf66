/** What a piece of work answers, or a failure where it takes longer than so many milliseconds; the work itself goes on. */
export const within = <R>(milliseconds: number, work: Promise<R>): Promise<R> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms.`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(limit));
  });
