import { LRUCache } from 'lru-cache';
import type { Locale } from '../values/locale.ts';
import { unbroken } from '../words/unbroken.ts';
import { drawable } from './glyphs.ts';

/**
 * Our font draws some marks as wide as a Chinese character. A minus sign gets a dash of its length in every language;
 * quotation marks and ellipses become plain ones in English, and stay as they are in Chinese, where that width is right.
 * What the font cannot draw at all is left out.
 */
export const typeset = (text: string, locale: Locale): string => {
  const signed = drawable(text).replaceAll('−', '–');
  return locale === 'en' ? signed.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...') : signed;
};

/** How wide a text is, in CSS pixels. */
export type MeasureText = (text: string) => number;

const NEVER_FIRST = /^[\s,.;:!?%)\]}”’…，。、；：！？）」』》·]/;
const NEVER_LAST = /[([{“‘（「『《$€¥+−]$/;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The pieces between which a line may break: words, in Chinese too; punctuation stays with its word, and a number with what it counts. */
const pieces = (text: string): readonly string[] => {
  const known = broken.get(text) ?? cut(text);
  broken.set(text, known);
  return known;
};

/** Texts cut before: finding the width of their lines cuts them a dozen times. */
const broken = new LRUCache<string, readonly string[]>({ max: 500 });

const cut = (text: string): string[] => {
  const out: string[] = [];
  const whole = [...text.matchAll(unbroken)].map(({ index, 0: token }) => [index, index + token.length] as const);
  const isInside = (place: number) => whole.some(([from, to]) => from < place && place < to);
  for (const { segment, index } of segmenter.segment(text)) {
    const last = out.at(-1);
    const glued =
      last !== undefined &&
      (NEVER_FIRST.test(segment) || NEVER_LAST.test(last) || joined(last, segment) || isInside(index));
    if (glued) out[out.length - 1] = last + segment;
    else out.push(segment);
  }
  return out;
};

/** Latin and digits written without a space between them are one word: `2.88`, `FIMA-like`. */
const joined = (before: string, after: string) => /[\w.,/–-]$/.test(before) && /^[\w.,/–-]/.test(after);

/** A text in lines no wider than `max`, broken between words; a word wider than that stands alone. */
export const wrap = (text: string, max: number, measure: MeasureText): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line.trim() && measure((line + piece).trim()) > max) {
      lines.push(line.trim());
      line = piece;
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
};

/** Two lines, broken after a comma or colon that is not a date's, or between two parts, where both fit: `从几乎为零到数万亿：/四轮购债…`. */
const atPause = (text: string, max: number, measure: MeasureText): string[] | undefined =>
  [...text.matchAll(/[，；：、]|[,;:] (?!\d{4}\b)| · /g)]
    .map(({ index, 0: mark }) => [text.slice(0, index + mark.length).trim(), text.slice(index + mark.length).trim()])
    .filter((halves) => halves.every((half) => half && measure(half) <= max))
    .sort((a, b) => Math.max(...a.map(measure)) - Math.max(...b.map(measure)))[0];

/** As many lines as `wrap` needs, of about equal width: no lonely last word. */
export const balance = (text: string, max: number, measure: MeasureText): string[] => {
  const count = wrap(text, max, measure).length;
  if (count < 2) return wrap(text, max, measure);
  const paused = count === 2 ? atPause(text, max, measure) : undefined;
  if (paused) return paused;
  let [low, high] = [max / count, max];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrap(text, middle, measure).length > count) low = middle;
    else high = middle;
  }
  return wrap(text, high, measure);
};

/** A text cut to a width, with an ellipsis where something is missing. */
export const clipToWidth = (text: string, max: number, measure: MeasureText): string => {
  if (measure(text) <= max) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > max) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** A text in at most `count` balanced lines; the last one is cut when there would be more. */
export const lines = (text: string, max: number, count: number, measure: MeasureText): string[] => {
  const all = wrap(text, max, measure);
  const kept =
    all.length <= count ? balance(text, max, measure) : [...all.slice(0, count - 1), all.slice(count - 1).join(' ')];
  return kept.map((line) => clipToWidth(line, max, measure));
};
