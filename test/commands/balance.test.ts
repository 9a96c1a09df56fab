import { expect, test } from 'vitest';
import { balanceLines, balanceSheet } from '../../src/measures/balance-sheet.ts';
import { day } from '../../src/values/day.ts';
import { signed, usd } from '../../src/values/quantity.ts';
import { ask, botOn, snapshot } from '../world.ts';

test('both sides add up to the published total on every Wednesday that is held', () => {
  let seen = 0;
  for (const at of snapshot.factorsSupplying.days) {
    const sheet = balanceSheet(snapshot, at);
    if (!sheet) continue;
    seen++;
    for (const side of ['supply', 'absorb'])
      expect(balanceLines.filter((line) => line.side === side).reduce((sum, { id }) => sum + sheet.lines[id], 0)).toBe(
        sheet.total,
      );
    expect(
      sheet.total -
        sheet.lines.reserves -
        (snapshot.factorsAbsorbing.values[snapshot.factorsAbsorbing.days.indexOf(at)] ?? 0),
    ).toBeLessThanOrEqual(5e6);
  }
  expect(seen).toBeGreaterThan(90);
});

test('the lines are those of the release of 2026-09-30', () => {
  const { total, lines } = balanceSheet(snapshot, day('2026-09-30'))!;
  expect(total).toBe(6_794_886e6);
  expect([lines.reserves, lines.tga, lines.currency, lines.foreignPool, lines.loans]).toEqual(
    [2_881_686, 984_046, 2_482_756, 350_344, 8_804].map((millions) => millions * 1e6),
  );
});

test('it says the level, the week, and how the two tables join', async () => {
  const { lead, table, notes } = await ask({ command: 'balance' });
  expect(lead).toContain('stood at $6.74 tn on Sep 30, 2026, down $4.7 bn on the week');
  expect(table!.rows.find(([label]) => label === 'Reserves')!.slice(1, 3)).toEqual([
    usd(2_881_686e6),
    signed(usd(-88_236e6)),
  ]);
  expect(notes!.join()).toContain('$51.9 bn in all');
});

test('on a day before, the balance sheet of then; a year without figures is said', async () => {
  const { ask } = await botOn('2025-10-23');
  const { lead, asOf, notes } = await ask({ command: 'balance' });
  expect(asOf).toBe('2025-10-22');
  expect(lead).toContain('$6.59 tn on Oct 22, 2025');
  expect(notes!.join()).toContain('52 weeks earlier are not held');
  for (const locale of ['zh-CN', 'zh-TW']) expect((await ask({ command: 'balance', locale })).mood).toBe('calm');
});
