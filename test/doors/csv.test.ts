import { expect, test } from 'vitest';
import { csv } from '../../src/doors/csv.ts';
import { ask } from '../world.ts';

const file = async (command: string, args: Readonly<Record<string, string>>, locale = 'en') =>
  csv(await ask({ command, args, locale }))!.split('\n');

test('a header says what is in the file: the question, the day, the sources and the unit of every column', async () => {
  const lines = await file('chart', { series: 'sofr,reserves', from: '2026-09-29', to: '2026-09-30' });
  expect(lines).toEqual([
    '# /chart',
    '# as of 2026-09-30',
    '# source SOFR: https://fred.stlouisfed.org/series/SOFR',
    '# source WRBWFRBL: https://fred.stlouisfed.org/series/WRBWFRBL',
    '# unit SOFR: percent',
    '# unit WRBWFRBL: US dollars',
    'day,SOFR,WRBWFRBL',
    '2026-09-29,3.88,',
    '2026-09-30,3.9,2881686000000',
    '',
  ]);
});

test('the figures are the same in every language: ISO days, dot decimals, whole dollars', async () => {
  const rows = async (locale: string) =>
    (await file('reserves', { range: '3m' }, locale)).filter((line) => !line.startsWith('#'));
  expect(await rows('zh-CN')).toEqual(await rows('en'));
  const [head, ...body] = await rows('zh-TW');
  expect(head).toBe('day,WRBWFRBL,WRESBAL');
  for (const line of body.filter(Boolean)) expect(line).toMatch(/^\d{4}-\d\d-\d\d(,(-?\d+(\.\d+)?)?){2}$/);
});

test('a day without a figure is an empty field, never a zero', async () => {
  const lines = await file('chart', { series: 'sofr,reserves', range: '3m' });
  expect(lines.filter((line) => /^\d.*,$/.test(line)).length).toBeGreaterThan(30);
  expect(lines.some((line) => /,0$/.test(line))).toBe(false);
});

test('the steps of a waterfall are rows, and a file that is not plain ASCII says that it is UTF-8', async () => {
  const chinese = (await file('drivers', { week: '2026-09-30' }, 'zh-CN')).join('\n');
  expect(chinese.codePointAt(0)).toBe(0xfeff);
  const lines = await file('drivers', { week: '2026-09-30' });
  expect(lines[0]).toBe('# /drivers');
  expect(lines).toContain('# unit: US dollars');
  const rows = lines.slice(lines.indexOf('factor,value') + 1).filter(Boolean);
  expect(rows.at(0)).toMatch(/^"?Reserves .*,\d+$/);
  expect(rows.at(-1)).toMatch(/,2881686000000$/);
});

test('an answer without a chart has no figures to hand out', async () => {
  expect(csv(await ask({ command: 'chart', args: {} }))).toBeUndefined();
});
