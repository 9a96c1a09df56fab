import type { Slots } from './slots.ts';

/** All that stands between two days of which one is set beside the other. */
const BETWEEN =
  /^ ?(?:vs\.?|versus|against|beside|next to|alongside|and|compared (?:to|with)|[和与跟对比]{1,2}|旁边[放摆]?|相比) ?(?:the )?$/;

/** The days that are named, and where there are more than two, those of them that are set beside each other: "tighter than a year ago? Late October beside today." */
export const setBeside = ({ time: { named }, rest }: Slots): Slots['time']['named'] => {
  if (named.length < 3) return named;
  const at = named.findLastIndex((one, i) => i > 0 && BETWEEN.test(rest.slice(named[i - 1]!.end, one.start)));
  return at < 0 ? named : named.slice(at - 1, at + 1);
};
