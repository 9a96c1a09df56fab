import { expect, test } from 'vitest';
import { documentOf } from '../../src/series/document.ts';

test('an origin is an address, or a title with its address in brackets', () => {
  expect(documentOf('https://a.test/b')).toEqual({ url: 'https://a.test/b' });
  expect(documentOf('Federal Register, 83 FR 54517 (https://a.test/b)')).toEqual({
    title: 'Federal Register, 83 FR 54517',
    url: 'https://a.test/b',
  });
});

test('a title alone is no document', () => {
  expect(documentOf('Federal Register')).toBeUndefined();
  expect(documentOf('see https://a.test/b there')).toBeUndefined();
});
