import { expect, test } from 'vitest';
import { readSubject } from '../../src/parse/subject.ts';
import { subjectCode, subjectUnit } from '../../src/series/subject.ts';

const code = (said: string) => {
  const subject = readSubject(said);
  return subject && subjectCode(subject);
};

test('one series is named by its code or any of its names, hyphens and all', () => {
  expect(code('WRBWFRBL')).toBe('WRBWFRBL');
  expect(code('10-year')).toBe('DGS10');
  expect(code('隔夜逆回购')).toBe('RRPONTSYD');
});

test('two rates apart, and one amount as a share of another, by code or by name', () => {
  expect(code('SOFR-IORB')).toBe('SOFR-IORB');
  expect(code('sofr − iorb')).toBe('SOFR-IORB');
  expect(code('SOFR minus IORB')).toBe('SOFR-IORB');
  expect(code('SOFR减IORB')).toBe('SOFR-IORB');
  expect(code('10-year - 3-month yield')).toBe('DGS10-DGS3MO');
  expect(code('WRESBAL/GDP')).toBe('WRESBAL/GDP');
  expect(code('reserves average / GDP')).toBe('WRESBAL/GDP');
  expect(subjectUnit(readSubject('SOFR-IORB')!)).toBe('bp');
  expect(subjectUnit(readSubject('WRESBAL/GDP')!)).toBe('percent');
  expect(subjectUnit(readSubject('WALCL-WDTGAL')!)).toBe('usd');
});

test('what does not fit together, or is unknown, is no subject', () => {
  for (const said of ['SOFR-WALCL', 'SOFR/IORB', 'IORB-IORB', 'foo', 'foo-bar', '']) expect(code(said)).toBeUndefined();
});
