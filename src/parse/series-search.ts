import MiniSearch from 'minisearch';
import { bundledSeries, type SeriesId, series } from '../series/catalog.ts';
import { locales } from '../values/locale.ts';
import { shared } from '../words/shared.ts';
import { plainName } from './series-names.ts';

/** What series are looked for by beside their names. */
const ALSO: Readonly<Partial<Record<SeriesId, string>>> = {
  reservesWednesday: '储备 儲備',
};

/** Series that are looked for together: spreads, and where the cash is. */
const TOGETHER: readonly { readonly ids: readonly SeriesId[]; readonly words: string }[] = [
  { ids: ['sofr', 'iorb'], words: 'sofr iorb spread 利差' },
  { ids: ['effr', 'iorb'], words: 'effr iorb spread 利差' },
  { ids: ['reservesWednesday', 'onRrp', 'tgaWednesday'], words: 'liquidity 流动性 流動性' },
];

/** Words of a text; Chinese, which has no spaces, by every two characters that stand together. */
const tokens = (text: string): string[] =>
  plainName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) =>
      /^\p{Script=Han}{2,}$/u.test(word) ? Array.from(word.slice(1), (character, i) => word[i]! + character) : [word],
    )
    .filter(Boolean);

const index = new MiniSearch<{ id: number; named: string; aliases: string }>({
  fields: ['named', 'aliases'],
  tokenize: tokens,
  processTerm: (term) => term,
  searchOptions: { prefix: true, combineWith: 'AND', boost: { named: 3 } },
});

const found: readonly (readonly SeriesId[])[] = [...TOGETHER.map(({ ids }) => ids), ...bundledSeries.map((id) => [id])];
index.addAll(
  found.map((ids, id) => {
    const together = TOGETHER[id];
    if (together) return { id, named: together.words, aliases: '' };
    const [only] = ids as readonly [SeriesId];
    const said = locales.map((locale) => shared(locale).series[only]);
    return {
      id,
      named: [series(only).code, ...said.flatMap(({ title, short }) => [title, short])].join(' '),
      aliases: [ALSO[only] ?? '', ...said.flatMap(({ aliases }) => aliases)].join(' '),
    };
  }),
);

/** The series, or series together, that somebody looks for by words or their beginnings in any language, the likeliest first. */
export const searchSeries = (typed: string): readonly (readonly SeriesId[])[] =>
  tokens(typed).length === 0 ? [] : index.search(typed).map(({ id }) => found[id as number]!);
