import type { FoundPhrase } from '../parse/phrase-finder.ts';
import { type SeriesId, series } from '../series/catalog.ts';

/** What holds others, and how it is said that something lies in it. */
const HOLDERS: ReadonlySet<SeriesId> = new Set(['securities', 'totalAssets']);
const HELD_IN = /\b(?:in|on|inside|within|of|off) (?:the )?(?:fed(?:eral reserve)?(?:'s)? )?$/;
const HOLDS = /^ ?(?:负债表|账户|帐户|组合)?(?:里面?|中|内|上|之中)的?/;

/** Words before a name that make it another series: the foreign official pool is no part of ON RRP. */
const QUALIFIED: readonly (readonly [of: SeriesId, words: RegExp, meant: SeriesId])[] = [
  [
    'onRrp',
    /(?:\bforeign (?:official |central banks?)?(?!.*\b(?:and|vs|or|than)\b)|(?:外国|境外|海外)(?!.*[和与跟、,，比])).{0,16}$/,
    'reverseRepoForeign',
  ],
  [
    'bankCash',
    /(?:\b(?:large|big|biggest|largest) (?:domestic |us )?|大型?(?:银行)?(?:手[里上头]|账上|帐上|现在|目前|握有|拿着|攥着|持有|有|多少|的)*)$/,
    'cashLarge',
  ],
  [
    'bankCash',
    /(?:\b(?:small|smaller) (?:domestic |us )?|中?小型?(?:银行)?(?:手[里上头]|账上|帐上|现在|目前|握有|拿着|攥着|持有|有|多少|的)*)$/,
    'cashSmall',
  ],
];

/** Words anywhere beside a name that make it another series: the Treasury's cash of each day, the assets of all banks. */
const MEANT: readonly (readonly [of: SeriesId, words: RegExp, but: RegExp, meant: SeriesId])[] = [
  [
    'tgaWednesday',
    /\bdaily\b|\b(?:one|single|1)[- ]day\b|单[日天]|\b(?:as of |close |closing )?yesterday\b|每日|日度|日频|逐日|每天|昨[天日]/,
    /\bweekly\b|每周|周度|周频/,
    'tgaDaily',
  ],
  [
    'totalAssets',
    /\bh\.?8\b|\b(?:commercial|all|us|american) banks?\b|商业银行|银行业/,
    /\bfed(?:eral reserve)?(?:'?s)?\b|美联储|联准会|联储|央行/,
    'bankAssets',
  ],
  [
    'sofr',
    /\bvolumes?\b|\bhow much (?:trades|is traded|changes hands)\b|成交量|成交额|交易量/,
    /\bprice\b/,
    'sofrVolume',
  ],
];

const isQualified = (
  text: string,
  { target, start }: FoundPhrase<SeriesId>,
  [of, words]: (typeof QUALIFIED)[number],
): boolean => target === of && words.test(text.slice(Math.max(0, start - 24), start));

/** The series that are meant: "bills in SOMA" asks for bills, not for all that lies beside them. */
export const contents = (text: string, found: readonly FoundPhrase<SeriesId>[]): readonly FoundPhrase<SeriesId>[] => {
  const qualified = found.map((one) => ({
    ...one,
    target:
      QUALIFIED.find((kind) => isQualified(text, one, kind))?.[2] ??
      MEANT.find(([of, words, but]) => of === one.target && words.test(text) && !but.test(text))?.[3] ??
      one.target,
  }));
  const meant = qualified.filter(
    ({ target, phrase, start, end }) =>
      // 美债 before a yield only says of what it is one.
      !(target === 'treasuries' && found.some((one) => one.start === end && series(one.target).unit === 'percent')) &&
      // "BTFP loans": of what they are loans is said beside them.
      !(target === 'loans' && isLentBy(text, found, { start, end })) &&
      // A word for yields behind a security is its yield, and no other one.
      !(/^(?:殖利率|收益率|yields?)$/.test(phrase) && found.some((one) => start - one.end <= 1 && start >= one.end)) &&
      !(
        HOLDERS.has(target) &&
        (isBefore(end, text, found) || HELD_IN.test(text.slice(0, start)) || HOLDS.test(text.slice(end)))
      ),
  );
  return meant.length > 0 ? meant : qualified;
};

const LENDERS: ReadonlySet<SeriesId> = new Set(['btfp', 'primaryCredit']);
const isLentBy = (
  text: string,
  found: readonly FoundPhrase<SeriesId>[],
  { start, end }: Pick<FoundPhrase<SeriesId>, 'start' | 'end'>,
): boolean =>
  found
    .filter(({ target }) => LENDERS.has(target))
    .some((one) =>
      /^(?:'s)?[ 的]?$|^ (?:under|from|through|at|of|via) (?:the )?$/.test(
        one.end <= start ? text.slice(one.end, start) : text.slice(end, one.start),
      ),
    );

/** "SOMA bills": what holds them only says where they lie. */
const isBefore = (end: number, text: string, found: readonly FoundPhrase<SeriesId>[]): boolean =>
  found.some(({ start }) => start >= end && start - end <= 3 && /^(?:'s)?[ 的]?$/.test(text.slice(end, start)));
