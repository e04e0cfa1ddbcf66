import { useEffect, useState } from 'react';
import type { Talent } from './queries.js';

/** Identity fields, in the order in which they are shown. */
export const identityFields = ['name', 'phone', 'idNumber', 'email'] as const;
export type IdentityField = (typeof identityFields)[number];

const SECOND = 1000;
const MINUTE = 60;
/** Clocks differ: a server that still shows fields in clear is not asked again at once, each time is a logged view. */
const LEAST_WAIT = 15 * SECOND;

/** Milliseconds until the first of these people has to be masked again, to be asked for anew; false: none is in clear. */
export const untilMasked = (talents: readonly Pick<Talent, 'clearUntil'>[]): number | false => {
  const moments = talents.flatMap(({ clearUntil }) => (clearUntil === null ? [] : [Date.parse(clearUntil)]));
  return moments.length === 0 ? false : Math.max(Math.min(...moments) - Date.now(), LEAST_WAIT);
};

/** Whole seconds until a moment, each second anew; 0 once it is past or where there is none. */
export const useSecondsUntil = (until: string | null): number => {
  const [now, setNow] = useState(() => Date.now());
  const left = until === null ? 0 : Math.max(0, Math.ceil((Date.parse(until) - now) / SECOND));
  useEffect(() => {
    if (until === null) return undefined;
    const tick = () => {
      setNow(Date.now());
      if (Date.now() >= Date.parse(until)) clearInterval(timer);
    };
    const timer = setInterval(tick, SECOND);
    tick();
    return () => clearInterval(timer);
  }, [until]);
  return left;
};

/** Seconds as 9:05. */
export const asClock = (seconds: number): string =>
  `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
