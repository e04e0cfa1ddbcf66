import type { Ways } from './ways.js';

/** Looks for pairs among those whom nobody has compared since they were taken in, until `isStopping`, and answers how many it compared. */
export const comparePeople =
  ({ pairs }: Ways) =>
  async (isStopping: () => boolean): Promise<number> => {
    let all = 0;
    while (!isStopping()) {
      const compared = await pairs.compareNext();
      if (compared === 0) break;
      all += compared;
    }
    return all;
  };
