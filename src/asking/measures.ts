import { blank } from '../parse/plain-text.ts';
import type { SeriesId } from '../series/catalog.ts';

const MEASURES: readonly (readonly ['wednesday' | 'average', RegExp])[] = [
  [
    'average',
    /\b(?:week(?:ly)?|7-day|wk)[ -](?:average|avg|mean)\b|\bwresbal\b|\bwednesday and average\b|周均余额|(?<![\d两三四五六七八九十])周均值?(?!变|增|减|涨|跌|升|降)|(?<![\d两三四五六七八九十])周平均值?|周度均值|(?:周度?)?(?:均值|平均)口径|一周均值|每周平均|周均水平/g,
  ],
  [
    'wednesday',
    /\bwed(?:nesday)?s?(?: (?:level|one|number))? and (?:the )?(?:weekly |week )?(?:average|avg)s?\b|\bwed(?:nesday)?[ -](?:level|figure|balance|close|number|print|snapshot|and|one(?= ?(?:please|pls|instead|then|[?.!]|$)))s?\b|\bwrbwfrbl\b|周三(?:余额|水平|数据?|时点|收盘|[的]?值)|(?<!个)周三(?:那个|的|那天的)(?=准备金|余额|数)|星期三(?:余额|水平)/g,
  ],
];

/** Which of the two measures a text names, and the text without them. */
export const measuresIn = (text: string) => {
  let rest = text;
  const measures: ('wednesday' | 'average')[] = [];
  for (const [measure, pattern] of MEASURES)
    for (const match of text.matchAll(pattern)) {
      measures.push(measure);
      // A code is still a series' name.
      if (!/^w/.test(match[0]) || match[0].startsWith('we'))
        rest = blank(rest, match.index, match.index + match[0].length);
      if (/ and$| and (?:the )?(?:weekly |week )?(?:average|avg)s?$/.test(match[0]))
        measures.push(measure === 'average' ? 'wednesday' : 'average');
    }
  return { measures: [...new Set(measures)], rest };
};

const AVERAGES: Readonly<Partial<Record<SeriesId, SeriesId>>> = {
  reservesWednesday: 'reservesAverage',
  tgaWednesday: 'tgaAverage',
};

/** Where a measure is named it decides which of two series is meant; named alone, it is reserves' own. */
export const withMeasure = (codes: readonly SeriesId[], measures: readonly string[]): readonly SeriesId[] => {
  if (measures.length === 0) return codes;
  if (codes.length === 0) return measures[0] === 'average' ? ['reservesAverage'] : ['reservesWednesday'];
  if (measures.length > 1 || measures[0] !== 'average') return codes;
  return [...new Set(codes.map((code) => AVERAGES[code] ?? code))];
};

/** The week average of a series, where one is published beside its Wednesday level. */
export const averageOf = (id: SeriesId): SeriesId => AVERAGES[id] ?? id;

/** Where both measures are named, both are meant of each series that has them. */
export const withBoth = (codes: readonly SeriesId[]): readonly SeriesId[] => {
  const wednesdays = Object.keys(AVERAGES) as SeriesId[];
  return [
    ...new Set(
      codes.flatMap((code) => {
        const wednesday = wednesdays.find((one) => one === code || AVERAGES[one] === code);
        return wednesday ? [wednesday, AVERAGES[wednesday]!] : [code];
      }),
    ),
  ];
};
