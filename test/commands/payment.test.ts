import { expect, test } from 'vitest';
import { ask, bugs } from '../world.ts';

const paid = (args: Record<string, string>, locale = 'en') => ask({ command: 'payment', args, locale });
const usd = (amount: string) => ({ amount, currency: 'USD' });

test('the exercise of two banks: one is left short, the other in excess, and together they hold what they held', async () => {
  const { lead, table, mood, notes } = await paid({
    amount: '5m',
    deposits: '100m',
    held: '12m',
    'other-held': '9m',
    ratio: '10%',
  });
  expect(lead).toBe(
    '$5,000,000 paid by a customer of bank A to one of bank B takes that much in deposits and in reserves from A to B: A is then $2,500,000 short, B $3,500,000 in excess, and together they hold $21,000,000 as before.',
  );
  expect(mood).toBe('watch');
  expect(table!.rows[1]).toEqual(['Bank A, after', ...['95000000', '7000000', '9500000', '-2500000'].map(usd)]);
  expect(table!.rows[4]).toEqual([
    'Both together, before and after',
    ...['200000000', '21000000', '20000000', '1000000'].map(usd),
  ]);
  expect(notes!.join(' ')).not.toContain('round figures');
});

test('what is left out is filled with round figures, and the other bank is a twin of the first', async () => {
  const { table, notes } = await paid({ amount: '€2m' });
  expect(table!.rows[2]!.slice(1)).toEqual(table!.rows[0]!.slice(1));
  expect(table!.rows[0]![1]).toEqual({ amount: '100000000', currency: 'EUR' });
  expect(notes!.at(-1)).toContain('round figures');
});

test('more than a bank holds has to be borrowed first; more than its deposits cannot be paid', async () => {
  expect((await paid({ amount: '20m' })).notes![0]).toBe(
    'Bank A does not hold enough to pay: it has to borrow $8,000,000 first.',
  );
  const refused = await paid({ amount: '200m' });
  expect(refused).toMatchObject({ mood: 'trouble', ephemeral: true });
  expect(refused.lead).toContain('give at most that');
  expect((await paid({ amount: '$5m', held: '€1m' })).mood).toBe('trouble');
});

test('it is told in every language', async () => {
  expect((await paid({ amount: '500万' }, 'zh-CN')).lead).toContain('两家合计仍持有2,400万美元');
  expect((await paid({ amount: '500萬' }, 'zh-TW')).lead).toContain('兩家合計仍持有2,400萬美元');
  expect(bugs).toEqual([]);
});
