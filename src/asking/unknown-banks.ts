import type { FoundPhrase } from '../parse/phrase-finder.ts';
import { METRICS } from './banks.ts';

/** What stands between the banks of a list. */
const BETWEEN = /[,;，；、/+&]|\b(?:and|or|vs\.?|versus|with|to|against)\b|[和与跟及]|还有|以及/g;

/** A name that says itself that it is a bank's. */
const BANKISH =
  /\b(?:bank of (?:the )?[a-z]+(?: [a-z]+)?|(?:[a-z][\w.'&-]*(?: [a-z][\w.'&-]*){0,2}) (?:bank|bancorp|bancshares|financial|trust))\b|\p{Script=Han}{2,6}银行/u;
/** Words that are in no bank's name, or in those of banks at large. */
const PLAIN =
  /^(?:(?:the|a|an|of|for|in|on|at|by|is|are|was|were|what|which|who|whose|how|many|much|do|does|did|has|have|had|all|any|each|every|other|others|another|rest|big|biggest|large|largest|small|smaller|most|average|total|total|us|american|foreign|domestic|central|commercial|regional|community|local|my|your|their|its|it|them|those|these|bank|banks|peers?|industry|system|group|chart|compare|show|me|please|latest|now|today|then|year|years?|ratio|share|level|[\d.,%$]+|q[1-4])(?: |$))+$|^(?:.{0,2}(?:大|小|各家?|哪家?|这家?|两家?|其他|其它|所有|全部|同业|商业|中央|本地|外国|美国)银行)$/;

/** Names in a list of banks that are none of those found: who asks is told so. In their order, with the others. */
export const listOfBanks = (text: string, found: readonly FoundPhrase<string>[]): readonly string[] => {
  const marks = [...text.matchAll(BETWEEN)].filter(
    ({ index }) => !found.some(({ start, end }) => start <= index && index < end),
  );
  const ends = [...marks.map(({ index }) => index), text.length];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  const parts = starts.map((start, i) => ({ start, end: ends[i]! }));
  const namesIn = parts.map((part) => found.filter(({ start }) => part.start <= start && start < part.end));
  const first = namesIn.findIndex((names) => names.length > 0);
  const last = namesIn.findLastIndex((names) => names.length > 0);
  return parts.flatMap(({ start, end }, i) => {
    const known = namesIn[i]!.map(({ target }) => target);
    if (known.length > 0) return known;
    const said = text.slice(start, end);
    const between = first < i && i < last ? bare(said) : undefined;
    const beside = i === first - 1 || i === last + 1 ? BANKISH.exec(said)?.[0] : undefined;
    const name = BANKISH.exec(between ?? '')?.[0] ?? between ?? beside;
    return name && !PLAIN.test(name.trim()) ? [name.trim()] : [];
  });
};

/** What stands between two banks of a list, where it can be a name: few words, and none for what is asked of a bank. */
const bare = (said: string): string | undefined => {
  const name = said.trim().replace(/[?.!]+$/, '');
  const words = name.split(' ').length;
  return name.length > 2 && words <= 4 && !METRICS.some(([, cue]) => cue.test(name)) && !/\d/.test(name)
    ? name
    : undefined;
};
