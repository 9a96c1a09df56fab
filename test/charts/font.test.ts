import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../src/charts/fonts.ts';

/** The characters a font has a glyph for, from its `cmap` table: https://learn.microsoft.com/typography/opentype/spec/cmap */
const covered = (file: string): ((codePoint: number) => boolean) => {
  const font = readFileSync(file);
  const tables = font.readUInt16BE(4);
  let cmap = 0;
  for (let i = 0; i < tables; i++)
    if (font.toString('latin1', 12 + 16 * i, 16 + 16 * i) === 'cmap') cmap = font.readUInt32BE(12 + 16 * i + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const has = new Set<number>();
  for (const at of subtables) {
    if (font.readUInt16BE(at) === 12)
      for (let g = 0; g < font.readUInt32BE(at + 12); g++) {
        const [from, to, glyph] = [0, 4, 8].map((o) => font.readUInt32BE(at + 16 + 12 * g + o)) as [
          number,
          number,
          number,
        ];
        for (let c = from; c <= to; c++) if (glyph + c - from > 0) has.add(c);
      }
    if (font.readUInt16BE(at) === 4) {
      const count = font.readUInt16BE(at + 6) / 2;
      const end = at + 14;
      const start = end + 2 * count + 2;
      for (let s = 0; s < count; s++) {
        const delta = font.readUInt16BE(start + 2 * count + 2 * s);
        const rangeAt = start + 4 * count + 2 * s;
        const range = font.readUInt16BE(rangeAt);
        for (let c = font.readUInt16BE(start + 2 * s); c <= font.readUInt16BE(end + 2 * s) && c < 0xffff; c++) {
          const glyph =
            range === 0 ? c : font.readUInt16BE(rangeAt + range + 2 * (c - font.readUInt16BE(start + 2 * s)));
          if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) has.add(c);
        }
      }
    }
  }
  return (codePoint) => has.has(codePoint);
};

const root = join(import.meta.dirname, '..', '..');
const files = (folder: string, kind: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => join(folder, name));

/** Where words are kept: every sentence a chart could be given comes from one of these. */
const sources = [...files('src/words', /\.ts$/), ...files('commands', /\.ts$/), ...files('data', /\.json$/)];

describe.each(fontFiles)('the font %s', (file) => {
  const has = covered(file);

  test('knows what it has and what it has not', () => {
    expect([...'Aé$€¥±≤→■●▲▼–'].every((c) => has(c.codePointAt(0)!))).toBe(true);
    expect(has('准'.codePointAt(0)!) && has('準'.codePointAt(0)!)).toBe(true);
    expect(has('😀'.codePointAt(0)!)).toBe(false);
  });

  test('has a glyph for every word of every language', () => {
    const missing = new Map<string, string>();
    for (const source of sources)
      for (const c of readFileSync(join(root, source), 'utf8'))
        if (c >= ' ' && !has(c.codePointAt(0)!)) missing.set(c, source);
    expect(Object.fromEntries(missing)).toEqual({});
  });

  test('reads words in three languages', () => {
    const text = sources.map((source) => readFileSync(join(root, source), 'utf8')).join('');
    for (const word of ['Reserve', '准备金', '準備金']) expect(text).toContain(word);
  });
});
