import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configuration } from '../../src/charts/config.ts';
import { drawable, hasGlyph } from '../../src/charts/glyphs.ts';
import { anyText } from '../any-text.ts';
import { lineChart } from './sample.ts';

const headerOf = (title: string) =>
  (
    configuration(lineChart({ title }), 'dark', 'en').options!.plugins!.annotations as unknown as {
      header: { title: string; subtitle: string };
    }
  ).header;

test('what the font holds is drawn as it was typed', () => {
  for (const text of ['Reserves fall to $2.88 tn', '准备金余额（周三）', '準備金餘額', 'Größe naïve €±≤→■●▲▼', '𠮷𠀋'])
    expect(drawable(text)).toBe(text.replaceAll(/[𠮷𠀋]/gu, (c) => (hasGlyph(c.codePointAt(0)!) ? c : '')));
});

test('every character of the two Chinese standards is drawn', () => {
  const missing: string[] = [];
  for (let c = 0x4e00; c <= 0x9fa5; c++) if (!hasGlyph(c)) missing.push(String.fromCodePoint(c));
  expect(missing).toEqual([]);
});

test('emoji and scripts the font does not hold are left out, and what is around them stays', () => {
  expect(drawable('Reserves 🚀👨‍👩‍👧 fall 🇺🇸 now')).toBe('Reserves fall now');
  expect(drawable('יתרות Reserves احتياطي เงินสำรอง 준비금')).toBe('Reserves');
  expect(drawable('1️⃣ step')).toBe('1 step');
});

test('nothing unseen is passed on: control codes, zero-width and direction marks', () => {
  expect(drawable('a\u0000b\u200Bc\u202Ed\uFEFF\nf')).toBe('a bcd f');
  expect(drawable('\u200B\u200B')).toBe('');
});

test('whatever is typed, all that is left has a glyph', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect([...drawable(text)].filter((letter) => !hasGlyph(letter.codePointAt(0)!))).toEqual([]);
    }),
  );
});

test('a title of which nothing can be drawn leaves its place to the measure', () => {
  const measure = 'Reserve balances, Wednesday level, US dollars';
  for (const title of ['\u200B', '🚀'.repeat(50), '\u0000'])
    expect(headerOf(title)).toEqual({ title: measure, subtitle: '' });
  expect(headerOf('A title').subtitle).toBe(measure);
});
