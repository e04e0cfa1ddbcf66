/** Works something out once for each object that never changes, and forgets it with the object. */
export const once = <Key extends object, Result extends object>(work: (key: Key) => Result): ((key: Key) => Result) => {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const result = known.get(key);
    if (result !== undefined) return result;
    const worked = work(key);
    known.set(key, worked);
    return worked;
  };
};
