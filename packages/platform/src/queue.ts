/** Runs what it is given one after the other, in the order of the calls, whether or not the one before failed. */
export type Queue = <R>(work: () => R | Promise<R>) => Promise<R>;

/** A new queue with nothing in it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.then(
      () => undefined,
      () => undefined, // the caller of that work is told; the next one only waits
    );
    return result;
  };
}
