import type { Slots } from './slots.ts';

/** What is reckoned of a question once, though it is wanted several times while the question is read. */
export const once = <T extends {}>(reckon: (slots: Slots) => T): ((slots: Slots) => T) => {
  const known = new WeakMap<Slots, T>();
  return (slots) => {
    const value = known.get(slots) ?? reckon(slots);
    known.set(slots, value);
    return value;
  };
};
