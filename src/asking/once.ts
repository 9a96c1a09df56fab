import type { Slots } from './slots.ts';

/** What is reckoned of a question once, though it is wanted several times while the question is read. */
export const once = <T>(reckon: (slots: Slots) => T): ((slots: Slots) => T) => {
  const known = new WeakMap<Slots, T>();
  return (slots) => {
    const before = known.get(slots);
    if (before !== undefined || known.has(slots)) return before as T;
    const value = reckon(slots);
    known.set(slots, value);
    return value;
  };
};
