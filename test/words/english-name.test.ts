import { describe, expect, test } from 'vitest';
import { seriesIds } from '../../src/series/catalog.ts';
import { isPlural, nameAtHead, nameInside } from '../../src/words/english-name.ts';
import { shared } from '../../src/words/shared.ts';

const titles = seriesIds.map((id) => shared('en').series[id].title);

test.each(titles)('“%s” stands in a sentence without a comma of its own', (title) => {
  expect(nameAtHead(title)).not.toContain(',');
  expect(nameInside(title)).not.toContain(',');
  expect(nameAtHead(title)).toMatch(/^[A-Z0-9]/);
});

describe('the name of a series', () => {
  test('stands at the head of a sentence and within one', () => {
    expect(nameAtHead('Nominal GDP, annual rate')).toBe('Nominal GDP (annual rate)');
    expect(nameInside('Reserve balances, Wednesday level')).toBe('reserve balances (Wednesday level)');
    expect(nameInside('SOFR less IORB')).toBe('SOFR less IORB');
    expect(nameAtHead('SOFR less ON RRP rate')).toBe('SOFR less the ON RRP rate');
    expect(nameAtHead('ON RRP rate less Range bottom')).toBe('The ON RRP rate less the range bottom');
    expect(nameInside('10-year yield less 3-month yield')).toBe('the 10-year yield less the 3-month yield');
    expect(nameAtHead('30-year mortgage rate')).toBe('The 30-year mortgage rate');
    expect(nameAtHead('Treasury General Account, daily close')).toBe('The Treasury General Account (daily close)');
    expect(nameInside('Treasuries held outright')).toBe('Treasuries held outright');
  });

  test('takes a verb in the plural where it is of several', () => {
    expect(titles.filter(isPlural)).toContain('Reserve balances, Wednesday level');
    expect(
      ['Loans by the Fed', 'Assets of all commercial banks', 'Cash assets of large domestic banks'].every(isPlural),
    ).toBe(true);
    expect(['Interest on reserve balances', 'Federal agency debt held outright', 'SOFR less IORB'].some(isPlural)).toBe(
      false,
    );
  });
});
