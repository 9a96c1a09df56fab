import MiniSearch from 'minisearch';
import { bundledSeries, type SeriesId, series } from '../series/catalog.ts';
import { type Subject, subjectCode, usualPairs } from '../series/subject.ts';
import { locales } from '../values/locale.ts';
import { shared } from '../words/shared.ts';
import { subjectName } from '../words/subject-name.ts';
import { plainName } from './series-names.ts';

/** What series are looked for by beside their names. */
const ALSO: Readonly<Partial<Record<SeriesId, string>>> = {
  reservesWednesday: '储备 儲備',
};

/** Series that are looked for together: rates side by side, and where the cash is. */
const TOGETHER: readonly { readonly ids: readonly SeriesId[]; readonly words: string }[] = [
  { ids: ['sofr', 'iorb'], words: 'sofr iorb' },
  { ids: ['effr', 'iorb'], words: 'effr iorb' },
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
  searchOptions: {
    ...{ prefix: true, combineWith: 'AND', boost: { named: 3 } },
    // A series comes before what is reckoned from it.
    boostDocument: (id) => (entries[id as number]!.subjects[0]!.over ? 0.1 : 1),
  },
});

/** Everything that can be found, with the words it is found by. */
const entries: readonly { readonly subjects: readonly Subject[]; readonly named: string; readonly aliases: string }[] =
  [
    ...TOGETHER.map(({ ids, words }) => ({ subjects: ids.map((of) => ({ of })), named: words, aliases: '' })),
    ...usualPairs.map((pair) => ({
      subjects: [pair],
      named: [subjectCode(pair), ...locales.map((locale) => subjectName(pair, shared(locale)))].join(' '),
      aliases: pair.over!.how === 'less' ? 'spread 利差' : 'ratio share 比例 比重',
    })),
    ...bundledSeries.map((of) => {
      const said = locales.map((locale) => shared(locale).series[of]);
      return {
        subjects: [{ of }],
        named: [series(of).code, ...said.flatMap(({ title, short }) => [title, short])].join(' '),
        aliases: [ALSO[of] ?? '', ...said.flatMap(({ aliases }) => aliases)].join(' '),
      };
    }),
  ];
index.addAll(entries.map(({ named, aliases }, id) => ({ id, named, aliases })));

/** The subjects, or several together, that somebody looks for by words or their beginnings in any language, the likeliest first. */
export const searchSeries = (typed: string): readonly (readonly Subject[])[] =>
  tokens(typed).length === 0 ? [] : index.search(typed).map(({ id }) => entries[id as number]!.subjects);
