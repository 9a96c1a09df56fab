import type { SaidAmount } from '../parse/amounts-in-text.ts';
import type { FoundPhrase } from '../parse/phrase-finder.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import { isSetRate } from '../series/subject.ts';

/** What is compared with what: two series as one, on which side of which level. */
type Comparison = {
  readonly derived?: string;
  /** The series a derived one is made of. */
  readonly series?: readonly SeriesId[];
  readonly side?: 'above' | 'below';
  readonly level?: SaidAmount;
};

type Parts = {
  readonly text: string;
  readonly found: readonly FoundPhrase<SeriesId>[];
  readonly amounts: readonly SaidAmount[];
};

const ABOVE =
  /\b(?:above|over(?! (?:the )?(?:qt|night|past|last|period|course))|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:more|greater|higher|bigger|larger|rather more) than|at least|north of|top(?:s|ped|ping)?(?= (?:an?|one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)? (?:[mbt]n\b|[mbt]ill?ion|tril)| \W| {2,}| ?\d[\d.,]* ?(?:[mbt]n?\b|%|bps?\b|[mbt]illion|tril|percent))|past|beyond|upwards of|poked? (?:above|over)|or (?:more|higher|above))\b|>|高于|高过|超过|超出|高出|以上|之上|上面|上方|突破|大于|站上|不低于|多于|逾|冲破|升破|超(?= ?\d| {2})|(?<![跌降击突冲升])破(?:过|了)?(?= ?[\d一两二三四五六七八九十百千万兆]| {2})/g;
const BELOW =
  /\b(?:below|under(?! reg)|sub(?=[ -]?(?:\$ ?)?\d| {2})|beneath|(?:less|lower|fewer|smaller) than|south of|or (?:less|lower|fewer)|at most)\b|<|跌破|跌穿|击穿|低于|低过|不足|少于|以下|之下|下面|下方|不到|小于|失守|降破|不超过/g;
const SPREAD =
  /\b(?:closest|nearest) to\b|[贴离距靠].{0,8}最近|最(?:接近|靠近|贴近)|贴得最紧|\b(?:spread|gap|differential|minus|difference|distance)\b|\bhow (?:far|close)\b.{0,30}\b(?:from|to)\b|\b(?:toward|towards|closer to|close to|nearer)\b|离.{0,14}(?:还有|还差|差|多远|几|多少)|(?:靠近|逼近|贴近|贴着)|利差|价差|差多少|差几|差距|差值|之差|的差(?![别异])/;
const INVERTED = /\b(?:(?:un|dis)-?)?inver(?:t(?:ed|s|ing)?|sion)\b|倒挂/;
const MINUS = /^ ?(?:-|minus|less|\/|减去?) ?(?:the )?$/;

/** Two rates, or reserves and what they are a share of, read as one; and the side of the level they are held against. */
export const comparison = ({ text, found, amounts }: Parts): Comparison => {
  const share = shareOf(text, found);
  if (share) return { ...share, ...sideOf(text, amounts) };
  const [first, second, ...more] = distinct(found.filter((one) => !isOfAYield(one, found)));
  const rates =
    first && second && more.length === 0 && [first, second].every(({ target }) => series(target).unit === 'percent');
  const spread = rates ? spreadOf(text, first, second, amounts) : undefined;
  return spread ?? sideOf(text, amounts);
};

/** 美债 before a yield only says of what it is one, and a word for yields behind a security is its own. */
const isOfAYield = ({ target, phrase, start, end }: FoundPhrase<SeriesId>, found: Parts['found']): boolean =>
  (target === 'treasuries' && found.some((one) => one.start === end && series(one.target).unit === 'percent')) ||
  (/^(?:殖利率|收益率)$/.test(phrase) && found.some((one) => one.end === start));

const distinct = (found: readonly FoundPhrase<SeriesId>[]): readonly FoundPhrase<SeriesId>[] =>
  found.filter(({ target }, i) => found.findIndex((one) => one.target === target) === i);

const BASES: readonly SeriesId[] = ['gdp', 'bankAssets', 'deposits'];
const OF_ASSETS =
  /(?:%|\bpercent(?:age)?|\bper cent|\bpct|\bshare|\bfraction|\bratio|\bportion) of (?:the )?(?:total |fed |fed's |balance )*(?:assets|balance sheet|sheet)|占.{0,10}(?:总资产|资产负债表)/;
const OF =
  /%|\bpercent|\bper cent|\bshare\b|\bratio\b|\bof\b|\bto\b|\/|占|相当于|比|比重|比例|的百分|百分之几|几成|覆盖|[三四五]分之[一二]|一半/;

/** Reserves, or the balance sheet, as a share of GDP or of bank assets: `WRESBAL/GDP`. Averages go with what is measured over a quarter. */
const shareOf = (
  text: string,
  found: readonly FoundPhrase<SeriesId>[],
): Pick<Comparison, 'derived' | 'series'> | undefined => {
  const base =
    BASES.flatMap((id) => found.find(({ target }) => target === id) ?? [])[0] ??
    found.find(({ target }) => target === 'totalAssets' && OF_ASSETS.test(text));
  if (!base) return partOf(text, found);
  const of = found.find(({ target }) => target !== base?.target && series(target).unit === 'usd');
  if (
    !of ||
    !(OF.test(text) || /^ ?(?:over|divided by|除以) ?(?:total |all |bank )?$/.test(text.slice(of.end, base.start)))
  )
    return undefined;
  const over =
    /\bwed(?:nesday)?\b|周三/.test(text) || of.target !== 'reservesWednesday' ? of.target : 'reservesAverage';
  return { derived: `${series(over).code}/${series(base.target).code}`, series: [over, base.target] };
};

const PART =
  /%|\bwhat part of\b|\bhow big a part\b|\bhow much of (?:the|its|fed)\b|\bpercent(?:age)?\b|\bper cent\b|\bpct\b|\bshare\b|\bproportion\b|\bfraction\b|\bratio\b|\b(?:an?|one|two) (?:third|fifth|tenth)s? of\b|\bhalf of\b|占|比重|比例|占比|几成|[三四五]分之[一二]|一半|(?:几|多少)倍|\bhow many times\b|\bmultiple of\b/;
/** A part of a move is no part of a level. */
const MOVED =
  /\b(?:fall|fell|drop|dropped|decline|declined|rise|rose|drain|drained|increase|decrease|moved?|change)\b|下降|上升|下跌|上涨|减少|增加|变动|变化|跌|涨/;
/** The whole is named before its part: "of the Fed's treasuries, what share are bills", 公债里国库券占比. */
const WHOLE_FIRST = /^ ?(?:里面?|当中|之中|中|内)/;
const OF_WHOLE = /\b(?:of|in|among|within|out of) (?:the |all |all the |its |fed'?s? |soma )*$/;

/** One balance as a part of another: the share of bills in treasuries, MBS as a share of the balance sheet. */
const partOf = (
  text: string,
  found: readonly FoundPhrase<SeriesId>[],
): Pick<Comparison, 'derived' | 'series'> | undefined => {
  const [one, other, ...more] = distinct(found);
  if (!one || !other || more.length > 0 || !PART.test(text) || MOVED.test(text)) return undefined;
  if ([one, other].some(({ target }) => series(target).unit !== 'usd')) return undefined;
  const isWholeFirst =
    WHOLE_FIRST.test(text.slice(one.end)) ||
    (OF_WHOLE.test(text.slice(0, one.start)) && !OF_WHOLE.test(text.slice(one.end, other.start)));
  const [part, whole] = isWholeFirst ? [other, one] : [one, other];
  return { derived: `${series(part.target).code}/${series(whole.target).code}`, series: [part.target, whole.target] };
};

/** The comparator that stands nearest to a place in the text. */
const nearest = (text: string, at: number): 'above' | 'below' | undefined => {
  const marks = [
    ...[...text.matchAll(ABOVE)].map(({ index, 0: word }) => ({
      side: 'above' as const,
      start: index,
      end: index + word.length,
    })),
    ...[...text.matchAll(BELOW)].map(({ index, 0: word }) => ({
      side: 'below' as const,
      start: index,
      end: index + word.length,
    })),
  ];
  const distance = ({ start, end }: { start: number; end: number }) =>
    end <= at ? at - end : Math.abs(start - at) + 1;
  return marks.sort((a, b) => distance(a) - distance(b))[0]?.side;
};

/** Which of the two it is, is what is asked. */
const EITHER =
  /\b(?:above|over|higher|more)\b.{0,24}\bor (?:is it |are they |was it )?(?:below|under|lower|less)\b|\b(?:below|under|lower)\b.{0,24}\bor (?:is it |are they |was it )?(?:above|over|higher)\b|\bwhat(?:'?s| is) (?:higher|lower|bigger)\b|\bwhich (?:one |rate |of (?:the|them|these) )?(?:is|was|are|sits|trades|runs) (?:\w+ )?(?:higher|lower|above|below|bigger|smaller|larger|greater)\b|(?:哪个|哪一个|谁)(?:比较|更|要)?(?:高|低|大|小)|(?:高于|高|上)(?:还是|或者?)(?:低于|低|下)|(?:低于|低)(?:还是|或者?)(?:高于|高)/;

const sideOf = (text: string, amounts: readonly SaidAmount[]): Pick<Comparison, 'side'> => {
  const amount = amounts.find(({ kind }) => kind !== 'number') ?? amounts[0];
  const side = amount && nearest(text, amount.start);
  return side === undefined ? {} : { side };
};

/** "How far over IORB did SOFR get": what is over it is named behind. */
const LEADS = /\b(over|above|below|under)(?: the)? $/;
/** "The spread of EFFR over the range's bottom" asks how wide it is, and is on no side. */
const WIDTH = /\b(?:spread|gap|premium)\b.{0,24}\b(?:over|above|to) (?:the )?$/;
const INVERSE = /^ (?:did|do|does|was|is|were|has|had) (?:the )?$/;

const JOINED = /^ ?(?:和|与|跟|及|、|and|&) ?(?:the )?$/;

/** Yields by their term, the shortest first. */
const TERMS: readonly SeriesId[] = ['bill4w', 'bill3m', 'bill13w', 'note10y', 'bond30y'];
/** How long the term of a yield is, next to those of others; what has none is longer than any. */
const termOf = (id: SeriesId): number => (TERMS.includes(id) ? TERMS.indexOf(id) : Number.NaN);

const ZERO: SaidAmount = { kind: 'bp', value: '0', start: 0, end: 0 };

/** `SOFR − IORB`, in basis points: said with a minus or a word for it, or by one being above or below the other. */
const spreadOf = (
  text: string,
  a: FoundPhrase<SeriesId>,
  b: FoundPhrase<SeriesId>,
  amounts: readonly SaidAmount[],
): Comparison | undefined => {
  const [between, after] = [text.slice(a.end, b.start), text.slice(b.end, b.end + 14)];
  const crossed = /\bcross(?:es|ed)? (?:the )?$/.test(between) ? ('above' as const) : undefined;
  const side = EITHER.test(text) ? undefined : (relation(between, after) ?? crossed);
  const isSpread = WIDTH.test(text.slice(0, b.start)) && amounts.length === 0;
  const led = side === undefined && INVERSE.test(between) ? LEADS.exec(text.slice(0, a.start))?.[1] : undefined;
  if (led !== undefined) {
    const over = /over|above/.test(led) ? 'above' : 'below';
    const said = amounts.find(({ kind }) => kind === 'bp' || kind === 'percent');
    const derived = `${series(b.target).code}-${series(a.target).code}`;
    return { derived, series: [b.target, a.target], side: over, level: signedBy(over, said, true) };
  }
  // A spread of two yields is the longer one less the shorter, whichever is named first.
  if (side === undefined && amounts.length === 0 && !MINUS.test(between) && termOf(a.target) < termOf(b.target))
    return spreadOf(text, { ...b, start: a.start, end: a.end }, { ...a, start: b.start, end: b.end }, amounts);
  // Of two that are only named together, what others are measured against is the second one.
  if (side === undefined && amounts.length === 0 && JOINED.test(between) && isSetRate(a.target) && !isSetRate(b.target))
    return spreadOf(text, { ...b, start: a.start, end: a.end }, { ...a, start: b.start, end: b.end }, amounts);
  const named = [SPREAD, INVERTED, EITHER].some((word) => word.test(text)) || MINUS.test(between);
  if (!named && !side) return undefined;
  const derived = `${series(a.target).code}-${series(b.target).code}`;
  const said = amounts.find(({ kind }) => kind === 'bp' || kind === 'percent');
  // An inverted curve is one below zero.
  const given =
    EITHER.test(text) || isSpread
      ? undefined
      : (side ?? (said ? nearest(text, said.start) : INVERTED.test(text) ? 'below' : undefined));
  if (!given) return { derived, series: [a.target, b.target] };
  return { derived, series: [a.target, b.target], side: given, level: signedBy(given, said, side !== undefined) };
};

/** So many basis points under is that much below zero. */
const signedBy = (side: 'above' | 'below', said: SaidAmount | undefined, relative: boolean): SaidAmount => {
  if (!said) return ZERO;
  const value = said.kind === 'percent' ? String(Math.round(Number(said.value) * 10_000) / 100) : said.value;
  return {
    ...said,
    kind: 'bp',
    value: relative && side === 'below' && !value.startsWith('-') && value !== '0' ? `-${value}` : value,
  };
};

const relation = (between: string, after: string): 'above' | 'below' | undefined => {
  const last = (text: string): 'above' | 'below' | undefined => {
    const marks = [...text.matchAll(ABOVE)]
      .map(({ index }) => [index, 'above'] as const)
      .concat([...text.matchAll(BELOW)].map(({ index }) => [index, 'below'] as never));
    return marks.sort((x, y) => y[0] - x[0])[0]?.[1];
  };
  if (/比|跟|和|与|较/.test(between) || /[到在]$/.test(between)) {
    if (/^ ?(?:还|要|最多|最大|最高|曾经?|一度)?(?:高|上面|上方|之上)/.test(after)) return 'above';
    if (/^ ?(?:还|要|最多|最大|曾经?|一度)?(?:低|下面|下方|之下)/.test(after)) return 'below';
  }
  const word = last(between);
  return word;
};
