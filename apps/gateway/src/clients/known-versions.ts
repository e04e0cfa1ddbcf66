import type { Now } from '@shuangzhao/platform/clock';

const KEEP_MS = 60_000;
const MOST = 10_000;

/** The newest version of each enterprise that we acknowledged in the last minute, so that nobody is answered from older facts. */
export const createKnownVersions = (now: Now) => {
  const known = new Map<string, { version: number; at: number }>();
  return {
    remember: (uscc: string, version: number): void => {
      const before = known.get(uscc)?.version ?? 0;
      known.delete(uscc);
      known.set(uscc, { version: Math.max(before, version), at: now().getTime() });
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
    /** 0 where none is known. */
    of: (uscc: string | undefined): number => {
      const entry = uscc === undefined ? undefined : known.get(uscc);
      return entry !== undefined && now().getTime() - entry.at < KEEP_MS ? entry.version : 0;
    },
  };
};

export type KnownVersions = ReturnType<typeof createKnownVersions>;
