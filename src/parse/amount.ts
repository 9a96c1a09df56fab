import Big from 'big.js';
import type { Locale } from '../values/locale.ts';
import { Trouble } from '../values/trouble.ts';
import { type LocalSign, takeCurrency } from './currency.ts';
import { readDigits, readHan } from './numeral.ts';

/** An amount as somebody wrote it: exact decimal text, the currency if they named one, and the sign where several share it. */
export type ReadAmount = { readonly amount: string; readonly currency?: string; readonly local?: LocalSign };

/** More than a quintillion of anything is a slip of the keyboard. */
const MOST = Big('1e18');

const ZHAO = '兆';

/** Powers of ten by what they are called; two in a row multiply, the smaller first: `1 lakh crore`, `2 hundred million`. */
const MAGNITUDES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    2: 'hundred',
    3: 'k thousand',
    5: 'lakh lakhs lac lacs',
    6: 'm mm mn mln mio million millions',
    7: 'cr crore crores',
    9: 'b bn bln billion billions mrd',
    12: 't tn trn trillion trillions',
  }).flatMap(([power, names]) => names.split(' ').map((name) => [name, Number(power)])),
);

/**
 * Reads an amount of money as people write it, in the currency they name: `100m`, `$1.2bn`, `1,000,000`, `1 000 000`,
 * `₹1,00,000 crore`, `5千万`, `1.5億`, `100万美元`, full-width digits and all. `expected` settles a sign that several
 * currencies share. 兆 is a trillion in Taiwan and is refused elsewhere, where it can be a million.
 * Throws Trouble: `badAmount` for what is negative, beyond 10¹⁸ or not an amount, `ambiguousAmount` for 兆.
 */
export const readAmount = (given: string, locale: Locale, expected?: string): ReadAmount => {
  const bad = () => new Trouble('badAmount', { given });
  const text = given.normalize('NFKC').trim().toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  if (text.length > 100) throw bad();
  const money = takeCurrency(text.replace(/^\+\s*/, ''), locale, expected);
  const value =
    money &&
    (/\p{Script=Han}|〇/u.test(money.rest)
      ? readHan(money.rest.replaceAll(' ', '').replace(/[个個](?=[万萬亿億兆千百])/g, ''))
      : readLatin(money.rest));
  if (!value || value.lt(0) || value.gt(MOST)) throw bad();
  if (text.includes(ZHAO) && locale !== 'zh-TW') throw new Trouble('ambiguousAmount', { given });
  const { currency, local } = money;
  return { amount: value.toFixed(), ...(currency !== undefined && { currency }), ...(local && { local }) };
};

const readLatin = (text: string): Big | undefined => {
  const parts = /^([\d.,' _]*\d(?:e\+?\d{1,2})?) ?([a-z]+)?(?: ([a-z]+))?$/.exec(text);
  const number = parts && readDigits(parts[1]!);
  if (!number) return undefined;
  const powers = [parts[2], parts[3]].filter((name) => name !== undefined).map((name) => MAGNITUDES[name]);
  const [first = 0, second = Number.POSITIVE_INFINITY] = powers;
  if (powers.includes(undefined) || first >= second) return undefined;
  return powers.reduce<Big>((value, power) => value.times(Big(10).pow(power!)), number);
};
