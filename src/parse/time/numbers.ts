import { readHan } from '../numeral.ts';

const WORDS = [
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
];

/** A small number as it is written in a stretch of time: `3`, `three`, `a few`, `两`, `半`. */
export const COUNT = `\\d{1,3}|${WORDS.slice(1).join('|')}|a couple of|couple of|a few|few|a couple|couple|half an?|half|an|a`;

/** More than one of them. */
export const MANY = `\\d{1,3}|${WORDS.slice(2).join('|')}|a couple of|couple of|a few|few`;

/** The same in Chinese. */
export const COUNT_HAN = '\\d{1,3}|[一二两三四五六七八九十]{1,3}|半|几|数';

/** How many that is; a few are three. */
export const countOf = (said: string | undefined): number => {
  if (said === undefined || said === 'a' || said === 'an') return 1;
  if (/^half|^半/.test(said)) return 0.5;
  if (/couple/.test(said)) return 2;
  if (/few|几|数/.test(said)) return 3;
  return WORDS.includes(said) ? WORDS.indexOf(said) : Number(readHan(said) ?? said);
};
