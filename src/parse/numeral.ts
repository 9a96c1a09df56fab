import Big from 'big.js';

/** How people group digits: thousands by comma, by point, by space or apostrophe; lakhs; a comma for the decimals. */
const SHAPES: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^\d+(\.\d+)?$|^\.\d+$/, (text) => text],
  [/^\d+(\.\d+)?e\+?\d{1,2}$/, (text) => text],
  [/^\d{1,3}(,\d{3})+(\.\d+)?$/, (text) => text.replaceAll(',', '')],
  [/^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/, (text) => text.replaceAll(',', '')],
  [/^\d{1,3}(\.\d{3}){2,}(,\d+)?$|^\d{1,3}\.\d{3},\d+$/, (text) => text.replaceAll('.', '').replace(',', '.')],
  [/^\d{1,3}([ '_]\d{3})+([.,]\d+)?$/, (text) => text.replace(/[ '_]/g, '').replace(',', '.')],
  [/^\d+,\d{1,2}$/, (text) => text.replace(',', '.')],
];

/**
 * A number written in digits, with any usual grouping: `1,000,000`, `1,00,000`, `1.000.000`, `1 000 000,5`, `1e9`.
 * One comma before one or two digits is a decimal comma, before three a thousand. Undefined for anything else.
 */
export const readDigits = (text: string): Big | undefined => {
  const shape = SHAPES.find(([pattern]) => pattern.test(text));
  return shape && Big(shape[1](text));
};

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇零', '一壹', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((forms, value) =>
    [...forms].map((form) => [form, value]),
  ),
);

/** Powers of ten. */
const UNITS: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  兆: 12,
};

/** A decimal in Chinese numerals, `一点五` or `一點五`, in digits. */
const POINT = new RegExp(`[${Object.keys(DIGITS).join('')}]+[点點][${Object.keys(DIGITS).join('')}]+`, 'g');
const pointed = (text: string): string =>
  text.replace(POINT, (decimal) => [...decimal].map((part) => DIGITS[part] ?? '.').join(''));

type Token = { readonly digits: Big; readonly length: number } | { readonly unit: number } | 'zero';

const TOKEN = /[\d.][\d.,]*|\p{Script=Han}|〇|(\S)/gu;

/**
 * A number with Chinese units, in digits or in words: `5千万`, `1.5億`, `1万亿`, `1亿5000万`, `二十`, `三千五百万`,
 * `一点五万亿`, `四万万`.
 * A loose digit after a unit (`三万五`) is 35,000 to some and 30,005 to others: undefined, like anything else that does
 * not read.
 */
export const readHan = (text: string): Big | undefined => {
  const tokens = [...pointed(text).matchAll(TOKEN)].map(([part]): Token | undefined => {
    if (UNITS[part] !== undefined) return { unit: UNITS[part] };
    if (part === '零' || part === '〇') return 'zero';
    if (DIGITS[part] !== undefined) return { digits: Big(DIGITS[part]), length: 1 };
    const digits = readDigits(part);
    return digits && { digits, length: digits.eq(digits.round(0, 0)) ? digits.toFixed().length : Number.NaN };
  });
  return tokens.includes(undefined) ? undefined : reckon(tokens as Token[]);
};

/** Splits at the largest unit: what stands before it multiplies it, what stands after it must be smaller. */
const reckon = (tokens: readonly Token[]): Big | undefined => {
  const units = tokens.map((token) => (typeof token === 'object' && 'unit' in token ? token.unit : 0));
  const unit = Math.max(0, ...units);
  if (unit === 0) {
    const [only, ...rest] = tokens;
    if (rest.length > 0 || only === undefined) return undefined;
    return only === 'zero' ? Big(0) : 'digits' in only ? only.digits : undefined;
  }
  // 万万 is a hundred million: the last of several equal ones multiplies what stands before it.
  const at = units.lastIndexOf(unit);
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const times = before.length > 0 ? reckon(before) : unit < 4 ? Big(1) : undefined;
  const rest = after.length > 0 ? restOf(after, unit) : Big(0);
  if (!times || !rest) return undefined;
  const one = Big(10).pow(unit);
  return rest.lt(one) ? times.times(one).plus(rest) : undefined;
};

const restOf = (tokens: readonly Token[], unit: number): Big | undefined => {
  const [head, ...tail] = tokens;
  if (head === 'zero') return tail.length > 0 ? reckon(tail) : undefined;
  if (tail.length === 0 && typeof head === 'object' && 'digits' in head)
    return head.length === unit ? head.digits : undefined;
  return reckon(tokens);
};
