import { simplified } from './traditional.ts';

/** More than a message may hold is not read. */
const LONGEST = 6000;

const HAN_DIGITS = '〇一二三四五六七八九';
const digit = (character: string): string =>
  String(Math.max(0, HAN_DIGITS.indexOf(character === '○' || character === '零' ? '〇' : character)));

/** A month or a day of it in Chinese numerals (`十二`, `二十一`) in digits. */
const smallNumber = (text: string): string => {
  const [tens, ones] = text.split('十');
  if (ones === undefined) return [...text].map(digit).join('');
  return `${tens === '' ? 1 : digit(tens!)}${ones === '' ? 0 : digit(ones)}`;
};

const SMALL = '[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]';

const YEAR = /[〇○零一二三四五六七八九]{4}(?=年)/g;
/** 九、十月 are two months. */
const MONTHS_TOGETHER = new RegExp(`(?<![\\d个十])(${SMALL})([、和])(?=(?:${SMALL})月)`, 'g');
const MONTH_AND_DAY = new RegExp(
  `(?<![\\d个])(${SMALL})月(?!前|后|内|以(?!来))(?:(${SMALL})(?=[日号]|(?:美国)?[报缴交]税|[那当]天))?`,
  'g',
);
const DAY_OF_MONTH = new RegExp(`(?<=\\d月)(${SMALL})(?=[日号])`, 'g');

/** Days in Chinese numerals as days in digits: 二〇一九年九月十八日 is 2019年9月18日, 十月中旬 is 10月中旬. */
const digitalDays = (text: string): string =>
  text
    .replace(YEAR, (year) => [...year].map(digit).join(''))
    .replace(MONTHS_TOGETHER, '$1月$2')
    .replace(MONTH_AND_DAY, (_, month, day) =>
      day === undefined ? `${smallNumber(month)}月` : `${smallNumber(month)}月${smallNumber(day)}`,
    )
    .replace(DAY_OF_MONTH, smallNumber);

/** Particles as they are typed in Taiwan for short, by the first sound of each, and the characters they stand for. */
const PARTICLES: Readonly<Record<string, string>> = {
  ㄇ: '嗎',
  ㄅ: '吧',
  ㄋ: '呢',
  ㄌ: '了',
  ㄚ: '啊',
  ㄉ: '的',
  ㄛ: '喔',
  ㄟ: '欸',
  ㄏ: '',
};
const PARTICLE = /[ㄇㄅㄋㄌㄚㄉㄛㄟㄏ]/g;

/** What becomes one space; a space that stands alone is one, and most are: they are passed over. */
const WHITE = /(?! [^\p{Cc}\s])[\p{Cc}\s]+/gu;

/**
 * A message as it is read: full width made half, small letters, simplified characters, plain dashes and quotes; no
 * mentions, emoji, invisible marks or addresses, save the code of a series at FRED. Everything under `parse/` and
 * `asking/` matches against this, so a rule is written once for both Chinese scripts.
 */
export const plainText = (message: string): string =>
  digitalDays(
    simplified(
      message
        .slice(0, LONGEST)
        .normalize('NFKC')
        .replace(/<(?:[@#:t]|a:)[^>]{0,100}>/g, ' ')
        .replace(/https?:\/\/[^\s>]+/g, (address) => /\/series\/(\w+)/.exec(address)?.[1] ?? ' ')
        .replace(/[\p{Cf}\p{M}\p{Cs}]/gu, '')
        .replace(WHITE, ' ')
        .replace(PARTICLE, (sound) => PARTICLES[sound]!)
        .toLowerCase()
        .replace(/[‘’]/g, "'")
        .replace(/[–—−~〜]/g, '-'),
    ),
  );

/** Whether a space stands at a place: told without cutting a character out of the text. */
export const isSpaceAt = (text: string, at: number): boolean => text.charCodeAt(at) === 32;

/** What was read is blanked, as long as it was, so that nothing else is read from it. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** Several stretches blanked at once, in the order they begin. */
export const blankAll = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string => {
  let [blanked, at] = ['', 0];
  for (const { start, end } of spans) {
    if (end <= at) continue;
    blanked += text.slice(at, Math.max(at, start)) + ' '.repeat(end - Math.max(at, start));
    at = end;
  }
  return blanked + text.slice(at);
};
