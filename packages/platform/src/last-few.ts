/** Remembers the values that were asked for last, at most so many; the one not asked for longest goes first. */
export const lastFew = <V>(most: number) => {
  const kept = new Map<string, V>();
  const keep = (key: string, value: V): V => {
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
  return {
    keep,
    get: (key: string): V | undefined => {
      const value = kept.get(key);
      return value === undefined ? undefined : keep(key, value);
    },
  };
};
