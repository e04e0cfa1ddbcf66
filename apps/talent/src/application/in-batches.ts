const AT_ONCE = 50;

/** Does work some at a time until less than that is left, or until `isStopping`; `work` is told how much at most and answers how much it was. */
export const inBatches = async (
  isStopping: () => boolean,
  work: (most: number) => Promise<number>,
): Promise<number> => {
  let all = 0;
  while (!isStopping()) {
    const some = await work(AT_ONCE);
    all += some;
    if (some < AT_ONCE) break;
  }
  return all;
};
