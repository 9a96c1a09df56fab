import type { Institution } from '../series/banks.ts';
import { locales } from '../values/locale.ts';
import { fitting } from './closeness.ts';
import { plainName } from './series-names.ts';
import { simplified } from './traditional.ts';

/** Everything a bank is called, as names are compared: in one Chinese script, and by its certificate. */
const bankNames = ({ cert, filed, name, aliases }: Institution): readonly string[] => [
  ...new Set([...locales.map((locale) => name[locale]), filed, ...aliases, String(cert)].map(comparable)),
];

const comparable = (name: string): string => simplified(plainName(name));

/** The banks that could be meant by what was typed, the likeliest first. */
export const fittingBanks = <B extends Institution>(banks: readonly B[], typed: string): readonly B[] =>
  fitting(banks, bankNames, comparable(typed));

const SEPARATORS = /[,;+、，；＋]|\s(?:vs\.?|and|versus)\s|(?<=\p{Script=Han})[和与跟](?=[\p{L}])/u;

/** The banks in a list somebody typed, each once, and the parts that name none. A name may hold a comma itself. */
export const readBanks = <B extends Institution>(
  banks: readonly B[],
  typed: string,
): { readonly found: readonly B[]; readonly unknown: readonly string[] } => {
  const parts = typed
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);
  const [found, unknown] = [new Set<B>(), [] as string[]];
  for (let i = 0; i < parts.length; ) {
    const lengths = [2, 1].filter((n) => i + n <= parts.length);
    const length = lengths.find((n) => named(banks, parts.slice(i, i + n).join(', ')));
    if (length === undefined) unknown.push(parts[i]!);
    else found.add(named(banks, parts.slice(i, i + length).join(', '))!);
    i += length ?? 1;
  }
  return { found: [...found], unknown };
};

/** The bank of exactly this name; else the only one whose name fits. */
const named = <B extends Institution>(banks: readonly B[], said: string): B | undefined => {
  const sought = comparable(said);
  const exact = banks.find((bank) => bankNames(bank).includes(sought));
  if (exact || said.includes(',')) return exact;
  const close = sought.length < 3 ? [] : fittingBanks(banks, said);
  return close.length === 1 ? close[0] : undefined;
};
