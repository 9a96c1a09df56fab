import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test('pictures in front of a question do not move what its words are read for', () => {
  const asked = 'in 2025 what was the highest SOFR';
  expect(said(read(`😀😀😀😀😀😀 ${asked}`))).toBe(said(read(asked)));
  expect(read(`😀😀😀😀😀😀 ${asked}`).slots.rest.trim()).toContain('what was the highest sofr');
});
