import type { Suggestion } from '../../src/ask/option.ts';
import { fittingBanks } from '../../src/parse/bank-names.ts';
import type { Facts } from '../../src/series/facts.ts';
import type { Locale } from '../../src/values/locale.ts';
import { clip } from '../../src/words/clip.ts';

/** The banks that could be meant by the last name typed, the ones before it kept. */
export const suggestBanks = (typed: string, locale: Locale, { banks }: Facts): readonly Suggestion[] => {
  const before = /^.*[,，、]\s*/.exec(typed)?.[0] ?? '';
  return fittingBanks(banks(), typed.slice(before.length)).map(({ name }) => ({
    name: clip(`${before}${name[locale]}`, 100),
    value: clip(`${before}${name.en}`, 100),
  }));
};
