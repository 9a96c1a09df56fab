import Big from 'big.js';
import { readDigits, readHan } from './numeral.ts';
import { runsOf, standingOf } from './pattern-filter.ts';
import { blankAll } from './plain-text.ts';

/** A number with what it counts, as a text says it, and where. */
export type SaidAmount = {
  readonly kind: 'money' | 'percent' | 'bp' | 'number';
  /** Exact: whole currency units, percent, basis points, or the bare number. */
  readonly value: string;
  /** The currency, where it is named and is not the dollar. */
  readonly currency?: string;
  /** What a bare 元 is where the text was written: whose money it counts is for the reader to say. */
  readonly yuan?: 'CNY' | 'TWD';
  readonly start: number;
  readonly end: number;
};

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ]
    .map((word, value) => [word, value] as const)
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['a', 1],
      ['an', 1],
      ['half a', 0.5],
      ['half', 0.5],
      ['a quarter', 0.25],
      ['a quarter of a', 0.25],
      ['half of a', 0.5],
      ['three quarters of a', 0.75],
    ]),
);
const WORD = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = `(?<num>\\d[\\d,]{0,24}(?:\\.\\d{1,12})?|\\.\\d{1,12}|\\b(?:${WORD})(?: hundred)?(?: and a (?:half|quarter))?)`;
const POWERS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    2: 'hundred',
    3: 'k thousand',
    5: 'lakh lakhs',
    6: 'm mm mn mln mio million millions mil',
    7: 'cr crore crores',
    9: 'b bn bln billion billions bil yards',
    12: 't tn trn trln tril trils trillion trillions',
  }).flatMap(([power, names]) => names.split(' ').map((name) => [name, Number(power)])),
);
const POWER = Object.keys(POWERS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ $: 'USD', us$: 'USD', usd: 'USD', dollars: 'USD', dollar: 'USD', 'us dollars': 'USD', 美元: 'USD', 美金: 'USD' },
  ...{
    '€': 'EUR',
    eur: 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    欧元: 'EUR',
    '£': 'GBP',
    gbp: 'GBP',
    pounds: 'GBP',
    英镑: 'GBP',
  },
  ...{ '₹': 'INR', inr: 'INR', rs: 'INR', 'rs.': 'INR', rupee: 'INR', rupees: 'INR', 卢比: 'INR' },
  ...{ cny: 'CNY', rmb: 'CNY', yuan: 'CNY', 人民币: 'CNY', jpy: 'JPY', yen: 'JPY', 日元: 'JPY', 日圆: 'JPY' },
  ...{
    hk$: 'HKD',
    hkd: 'HKD',
    港元: 'HKD',
    港币: 'HKD',
    nt$: 'TWD',
    twd: 'TWD',
    新台币: 'TWD',
    台币: 'TWD',
    chf: 'CHF',
    francs: 'CHF',
    瑞郎: 'CHF',
    瑞士法郎: 'CHF',
    lira: 'TRY',
    里拉: 'TRY',
  },
};
const names = (wanted: (name: string) => boolean) =>
  Object.keys(CURRENCIES)
    .filter(wanted)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[$.]/g, '\\$&'))
    .join('|');
const CURRENCY = names(() => true);
const SIGN = names((name) => /^[^\p{L}]|\$$|^[a-z]{2,3}\.?$/u.test(name));

const HAN_DIGIT = '\\d〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖点';
/** A comma or a point is of a number between digits: after 八 or 万 it ends what was said before; 一共 and 一直 count nothing. */
const HAN = `[${HAN_DIGIT}十拾](?:(?!一[共直度次般定起样旦路])[${HAN_DIGIT}十拾百佰千仟万亿兆个]|(?<=\\d)[.,](?=\\d)){0,40}`;

type Read = (
  groups: Readonly<Record<string, string | undefined>>,
  zhao: boolean,
) => Omit<SaidAmount, 'start' | 'end'> | undefined;

const numberOf = (said: string): Big | undefined => {
  if (/^[.\d]/.test(said)) return readDigits(said.replace(/,$/, ''));
  const [, word = '', hundred, part] = /^(.*?)( hundred)?(?: and a (half|quarter))?$/.exec(said) ?? [];
  const value = WORDS[word];
  if (value === undefined) return undefined;
  return Big(value)
    .times(hundred ? 100 : 1)
    .plus(part === 'half' ? 0.5 : part === 'quarter' ? 0.25 : 0);
};

const han = (said: string): Big | undefined => {
  const text = said.replace(/个/g, '').replace(/[.,]$/, '');
  return readHan(text) ?? readDigits(text);
};

const money: Read = ({ num, power, power2, cur, cur2 }) => {
  const value = numberOf(num!);
  if (!value) return undefined;
  const scale = (POWERS[power ?? ''] ?? 0) + (POWERS[power2 ?? ''] ?? 0);
  const currency = CURRENCIES[(cur2 ?? cur ?? '').trim()];
  if (scale === 0 && currency === undefined) return undefined;
  return {
    kind: 'money',
    value: value.times(`1e${scale}`).toFixed(),
    ...(currency && currency !== 'USD' ? { currency } : {}),
  };
};

const hanMoney: Read = ({ num, cur }, zhao) => {
  if (!/[万亿兆千百]|[十]/.test(num!) && cur === undefined) return undefined;
  if (num!.includes('兆') && !zhao) return undefined;
  const value = han(num!);
  const currency = CURRENCIES[cur ?? ''];
  if (!value || (!/[万亿兆]/.test(num!) && cur === undefined)) return undefined;
  const isYuan = cur !== undefined && /^[元圆块]$/.test(cur);
  return {
    kind: 'money',
    value: value.toFixed(),
    ...(currency && currency !== 'USD' ? { currency } : {}),
    ...(isYuan ? { yuan: zhao ? ('TWD' as const) : ('CNY' as const) } : {}),
  };
};

const of =
  (kind: SaidAmount['kind'], read: (said: string) => Big | undefined, scale: number | string = 1): Read =>
  ({ num, minus }) => {
    const value = read(num!);
    return (
      value && {
        kind,
        value: value
          .times(scale)
          .times(minus ? -1 : 1)
          .toFixed(),
      }
    );
  };

/** The longest first; what one has taken is not looked at again. */
const FORMS = [
  [`(?:百分之)(?<num>${HAN})`, of('percent', han)],
  [`(?:千分之)(?<num>${HAN})`, of('percent', han, '0.1')],
  [`(?:万分之)(?<num>${HAN})`, of('percent', han, '0.01')],
  [`(?<minus>-)?${NUMBER} ?(?:bps?|basis points?|b\\.p\\.)(?![a-z])`, of('bp', numberOf)],
  [`(?<minus>-)?(?<num>${HAN}) ?个?基点`, of('bp', han)],
  [`(?<minus>-)?(?<num>[一二两三四五六七八九十]+) ?个?bps?`, of('bp', han)],
  [
    `(?<minus>(?<![\\d%.])-)?(?<!\\bas )${NUMBER} ?(?:%|percent(?!ile|age(?! points?))|per cent|pct\\b|个?百分点)`,
    of('percent', numberOf),
  ],
  ['\\b(?<num>a) tenth\\b|十分之一', () => ({ kind: 'percent' as const, value: '10' })],
  ['(?<num>[一二三四五六七八九])成(?![本立为交员])', of('percent', han, 10)],
  // 破万亿: one of them.
  [
    `(?<![${HAN_DIGIT}十拾百佰千仟万亿兆几数多个好])万亿(?!级|规模)`,
    () => ({ kind: 'money' as const, value: '1000000000000' }),
  ],
  [
    `(?<=[破过超到上])兆(?![${HAN_DIGIT}十百千万亿])`,
    (_: unknown, zhao: boolean) => (zhao ? { kind: 'money' as const, value: '1000000000000' } : undefined),
  ],
  [`(?<num>${HAN})(?:多|余)? ?(?<cur>${CURRENCY}|元|圆|块)?(?:整|正)?`, hanMoney],
  [
    `(?:(?<cur>${SIGN}) ?)?(?<![\\w.])${NUMBER}(?:(?<=\\d)[ -]?|[ -])(?<power>${POWER})(?![a-z\\d])(?: (?<power2>crore|hundred|thousand|million|billion|trillion)(?![a-z]))?(?: ?(?:of )?(?<cur2>${CURRENCY})(?![a-z]))?`,
    money,
  ],
  [`(?<cur>${SIGN}) ?(?<num>\\d[\\d,]{0,24}(?:\\.\\d{1,12})?)(?![\\d%])`, money],
  [`(?<![\\w.])(?<num>\\d[\\d,]{0,24}(?:\\.\\d{1,12})?) ?(?<cur2>${CURRENCY})(?![a-z])`, money],
  [
    '(?<![\\w.$/-])(?<num>-?\\d[\\d,]{0,24}(?:\\.\\d{1,12})?)(?![\\w%/-]|\\.\\d|[年月日号天周次家个万亿兆千百点]| ?(?:weeks?|days?|months?|years?|yrs?|times|quarters?|hours?|banks?)\\b)',
    of('number', numberOf),
  ],
].map(([pattern, read]) => ({
  pattern: new RegExp(pattern as string, 'g'),
  read: read as Read,
}));

const standing = standingOf(FORMS.map(({ pattern }) => [pattern.source]));

/** Numbers beyond this are a slip of the keyboard. */
const MOST = Big('1e18');

/** The amounts, ratios and bare numbers of a plain text in their order, and the text without them. `zhao`: 兆 is a trillion here. */
export const amountsIn = (
  text: string,
  zhao: boolean,
): { readonly amounts: readonly SaidAmount[]; readonly rest: string } => {
  let rest = text;
  const amounts: SaidAmount[] = [];
  const stands = standing(runsOf(text));
  for (const [i, { pattern, read }] of FORMS.entries()) {
    // Most forms are in no text: their letters are asked after first, and looking costs less than making ready to find them all.
    if (stands[i] === 0 || rest.search(pattern) < 0) continue;
    const taken: SaidAmount[] = [];
    for (const match of rest.matchAll(pattern)) {
      const said = read(match.groups ?? {}, zhao);
      if (!said || Big(said.value).abs().gt(MOST)) continue;
      const start = match.index + (/^ */.exec(match[0])?.[0].length ?? 0);
      taken.push({ ...said, start, end: match.index + match[0].trimEnd().length });
    }
    if (taken.length > 0) rest = blankAll(rest, taken);
    amounts.push(...taken);
  }
  return { amounts: amounts.sort((a, b) => a.start - b.start), rest };
};

const NEAT: readonly (readonly [string, string])[] = [
  ['tn', '1e12'],
  ['bn', '1e9'],
  ['m', '1e6'],
];

/** An amount as an option takes it: `2.9tn`, `50bn`, `100m`, `5%`, `-10bp`, `5000000000 INR`. */
export const writtenAmount = ({ kind, value, currency }: Pick<SaidAmount, 'kind' | 'value' | 'currency'>): string => {
  if (kind === 'percent') return `${value}%`;
  if (kind === 'bp') return `${value}bp`;
  if (kind === 'number') return value;
  if (currency !== undefined) return `${value} ${currency}`;
  const exact = Big(value);
  const neat = NEAT.find(([, scale]) => exact.gte(scale) && exact.div(scale).round(3).eq(exact.div(scale)));
  return neat ? `${exact.div(neat[1]).toFixed()}${neat[0]}` : exact.toFixed();
};
