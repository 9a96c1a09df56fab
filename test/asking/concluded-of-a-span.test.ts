import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test.each([
  ['ON RRP drained from 2.5tn to nearly zero so reserves went up', '/drivers moved:up because:rrp start:2.5tn end:0'],
  ['逆回购从2.5万亿降到接近零，所以准备金上升了，对吗', '/drivers moved:up because:rrp start:2.5tn end:0'],
  ['TGA rose from 0.5tn to 1tn so reserves fell', '/drivers moved:down because:tga start:500bn end:1tn'],
  ['reserves rose because ON RRP fell to zero', '/drivers moved:up because:rrp end:0'],
  ['between 2022 and 2025 ON RRP fell so reserves rose', '/drivers from:2022-01-01 to:2025-12-31 moved:up because:rrp'],
  ['2021年逆回购从零升到1.9万亿，所以准备金下降了', '/drivers from:2021-01-01 to:2021-12-31 moved:down because:rrp'],
  ['reserves fell because of QT', '/drivers from:2022-06-01 to:2025-12-01 moved:down because:securities'],
  ['reserves fell because the TGA rose this year', '/drivers from:2026-01-01 moved:down because:tga'],
  ['reserves fell last week because of QT', '/drivers week:2026-09-30 moved:down because:securities'],
])('what is concluded is judged over the time that is meant: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  'RRP falls so reserves go up',
  '逆回购下降，所以准备金上升',
])('what always follows is shown in accounts: %s', (question) => {
  expect(said(read(question))).toBe('/plumbing event:rrp-falls');
});
