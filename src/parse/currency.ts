import type { Locale } from '../values/locale.ts';

/** What people write for a currency, each with what it can mean, the likeliest first. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  us$: ['USD'],
  usd$: ['USD'],
  'us dollars': ['USD'],
  'us dollar': ['USD'],
  dollars: ['USD', 'CAD', 'AUD', 'HKD', 'TWD', 'SGD', 'NZD'],
  dollar: ['USD', 'CAD', 'AUD', 'HKD', 'TWD', 'SGD', 'NZD'],
  $: ['USD', 'CAD', 'AUD', 'HKD', 'TWD', 'SGD', 'NZD', 'MXN'],
  美元: ['USD'],
  美金: ['USD'],
  '€': ['EUR'],
  euros: ['EUR'],
  euro: ['EUR'],
  欧元: ['EUR'],
  歐元: ['EUR'],
  '£': ['GBP'],
  pounds: ['GBP'],
  pound: ['GBP'],
  sterling: ['GBP'],
  英镑: ['GBP'],
  英鎊: ['GBP'],
  '₹': ['INR'],
  'rs.': ['INR'],
  rs: ['INR'],
  rupees: ['INR'],
  rupee: ['INR'],
  卢比: ['INR'],
  盧比: ['INR'],
  'cn¥': ['CNY'],
  rmb: ['CNY'],
  yuan: ['CNY'],
  renminbi: ['CNY'],
  人民币: ['CNY'],
  人民幣: ['CNY'],
  'jp¥': ['JPY'],
  yen: ['JPY'],
  日元: ['JPY'],
  日圆: ['JPY'],
  日圓: ['JPY'],
  日币: ['JPY'],
  日幣: ['JPY'],
  円: ['JPY'],
  hk$: ['HKD'],
  港元: ['HKD'],
  港币: ['HKD'],
  港幣: ['HKD'],
  nt$: ['TWD'],
  新台币: ['TWD'],
  新台幣: ['TWD'],
  新臺幣: ['TWD'],
  台币: ['TWD'],
  台幣: ['TWD'],
  臺幣: ['TWD'],
  c$: ['CAD'],
  ca$: ['CAD'],
  加元: ['CAD'],
  加拿大元: ['CAD'],
  加币: ['CAD'],
  加幣: ['CAD'],
  a$: ['AUD'],
  au$: ['AUD'],
  澳元: ['AUD'],
  澳大利亚元: ['AUD'],
  澳币: ['AUD'],
  澳幣: ['AUD'],
  s$: ['SGD'],
  新加坡元: ['SGD'],
  新加坡币: ['SGD'],
  新加坡幣: ['SGD'],
  nz$: ['NZD'],
  新西兰元: ['NZD'],
  紐西蘭元: ['NZD'],
  纽币: ['NZD'],
  紐幣: ['NZD'],
  '₩': ['KRW'],
  韩元: ['KRW'],
  韓元: ['KRW'],
  韩币: ['KRW'],
  韓幣: ['KRW'],
  francs: ['CHF'],
  'swiss francs': ['CHF'],
  瑞郎: ['CHF'],
  瑞士法郎: ['CHF'],
  '₺': ['TRY'],
  lira: ['TRY'],
  liras: ['TRY'],
  里拉: ['TRY'],
  土耳其里拉: ['TRY'],
};

/** Signs that mean another currency in each place: 元 is the renminbi in Beijing and the New Taiwan dollar in Taipei. */
const LOCAL: Readonly<Record<Locale, { readonly '¥': readonly string[]; readonly 元: readonly string[] }>> = {
  en: { '¥': ['JPY', 'CNY'], 元: ['CNY', 'TWD', 'USD', 'EUR', 'JPY', 'HKD'] },
  'zh-CN': { '¥': ['CNY', 'JPY'], 元: ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'TWD'] },
  'zh-TW': { '¥': ['JPY', 'CNY'], 元: ['TWD', 'USD', 'EUR', 'JPY', 'HKD', 'CNY'] },
};
const YUAN = ['元', '圆', '圓', '块', '塊', '块钱', '塊錢'];
const LOCAL_SIGNS = ['¥', ...YUAN];

const CODES = new Set(Intl.supportedValuesOf('currency'));
const ALL = [...Object.keys(NAMES), ...LOCAL_SIGNS].sort((a, b) => b.length - a.length);

const meaning = (name: string, locale: Locale): readonly string[] | undefined => {
  if (LOCAL_SIGNS.includes(name)) return LOCAL[locale][name === '¥' ? '¥' : '元'];
  return NAMES[name] ?? (CODES.has(name.toUpperCase()) ? [name.toUpperCase()] : undefined);
};

/** The name a text starts with: a sign, a word or a code, never the first letters of a longer word. */
const leading = (text: string): string | undefined =>
  ALL.find((name) => text.startsWith(name) && !(/[a-z]$/.test(name) && /^[a-z]/.test(text.slice(name.length)))) ??
  /^[a-z]{3}(?![a-z])/.exec(text)?.[0];

const trailing = (text: string): string | undefined =>
  ALL.find((name) => text.endsWith(name) && !(/^[a-z]/.test(name) && /[a-z]$/.test(text.slice(0, -name.length)))) ??
  /(?<![a-z])[a-z]{3}$/.exec(text)?.[0];

/** What closes an amount on a cheque: `伍仟元整`. */
const CLOSING = /[整正]$/;

/**
 * Takes the currency off a (lower-case) text, before or after the number or both: `us$ 100m`, `1亿 美元`, `$5m usd`,
 * `100亿元人民币`, `伍仟元整`. A sign that several currencies share means the `expected` one if it can, else the likeliest
 * in that language; `local` is such a sign, with what else it can mean. Undefined when two names contradict each other.
 */
export const takeCurrency = (
  text: string,
  locale: Locale,
  expected?: string,
): { readonly rest: string; readonly currency?: string; readonly local?: LocalSign } | undefined => {
  const { rest, taken } = takeNames(text.replace(CLOSING, ''), locale);
  const [first, ...others] = taken.map((name) => meaning(name, locale)!);
  if (!first) return { rest };
  const common = others.reduce((left, codes) => left.filter((code) => codes.includes(code)), first);
  if (common.length === 0) return undefined;
  const currency = expected !== undefined && common.includes(expected) ? expected : common[0]!;
  const sign = common.length > 1 ? taken.find((name) => LOCAL_SIGNS.includes(name)) : undefined;
  return { rest, currency, ...(sign && { local: { sign, means: common } }) };
};

/** A sign read by the language alone, and every currency it can mean. */
export type LocalSign = { readonly sign: string; readonly means: readonly string[] };

/** Takes every name of a currency off both ends, as long as something is left. */
const takeNames = (text: string, locale: Locale): { readonly rest: string; readonly taken: readonly string[] } => {
  const known = (name: string | undefined) => name !== undefined && name.length < text.length && meaning(name, locale);
  const head = leading(text);
  if (known(head)) return withName(head!, takeNames(text.slice(head!.length).trim(), locale));
  const tail = trailing(text);
  if (known(tail)) return withName(tail!, takeNames(text.slice(0, -tail!.length).trim(), locale));
  return { rest: text.trim(), taken: [] };
};

const withName = (name: string, { rest, taken }: ReturnType<typeof takeNames>): ReturnType<typeof takeNames> => ({
  rest,
  taken: [name, ...taken],
});
