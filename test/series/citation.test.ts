import { expect, test } from 'vitest';
import { citationOf } from '../../src/series/citation.ts';

test('an origin is an address, or a title with its address in brackets', () => {
  expect(citationOf('https://a.test/b')).toEqual({ url: 'https://a.test/b' });
  expect(citationOf('Federal Register, 83 FR 54517 (https://a.test/b)')).toEqual({
    title: 'Federal Register, 83 FR 54517',
    url: 'https://a.test/b',
  });
});

test('a title alone is no document', () => {
  expect(citationOf('Federal Register')).toBeUndefined();
  expect(citationOf('see https://a.test/b there')).toBeUndefined();
});
