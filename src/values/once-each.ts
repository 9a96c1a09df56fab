/** A function of a value that never changes, reckoned once for each and kept as long as somebody has the value. */
export const onceEach = <T extends object, R>(reckon: (value: T) => R): ((value: T) => R) => {
  const kept = new WeakMap<T, R>();
  return (value) => {
    const known = kept.get(value);
    if (known !== undefined) return known;
    const reckoned = reckon(value);
    kept.set(value, reckoned);
    return reckoned;
  };
};
