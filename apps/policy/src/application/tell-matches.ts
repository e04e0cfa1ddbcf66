import { dayOf } from '@shuangzhao/platform/clock';
import { tellerOf } from '../domain/told-once.js';
import type { Ways } from './ways.js';

/**
 * Finds what enterprises newly meet by the law and the facts of this moment, and has each of them told once. Decides at most so many,
 * giving way to others after each, and answers how many they were: 0 where nothing is left to do.
 */
export const tellMatches = ({
  catalogue,
  decisions,
  registry,
  now,
}: Pick<Ways, 'catalogue' | 'decisions' | 'registry' | 'now'>) => {
  let last: { version: number; day: string; tell: ReturnType<typeof tellerOf> } | undefined;
  return async (most: number, giveWay: () => Promise<void>): Promise<number> => {
    const snapshot = await catalogue.current();
    const { version } = snapshot;
    const day = dayOf(now());
    if (last?.version !== version || last.day !== day) last = { version, day, tell: tellerOf(snapshot, day, registry) };
    return decisions.renew({ catalogue: version, day }, last.tell, most, giveWay);
  };
};
