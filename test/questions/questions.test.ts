import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fits, type Question } from './expectation.ts';

const locales = ['en', 'zh-CN', 'zh-TW'] as const;
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
const open = locales.flatMap((locale) => read<Question[]>(`${locale}.json`));
const heldOut = locales.flatMap((locale) => read<Question[]>(`held-out/${locale}.json`));
const all = [...open, ...heldOut];

describe('the exam', () => {
  it('holds out a fifth of the questions', () => {
    expect(heldOut.length / all.length).toBeGreaterThan(0.19);
    expect(heldOut.length / all.length).toBeLessThan(0.21);
  });

  it('names every question once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('keeps a question, its twins and its follow-ups on one side', () => {
    for (const side of [open, heldOut]) {
      const ids = new Set(side.map(({ id }) => id));
      const strays = side.flatMap(({ twin, replyTo }) => [twin, replyTo].filter((id) => id && !ids.has(id)));
      expect(strays).toEqual([]);
    }
  });

  it('asks for days that exist', () => {
    const days = JSON.stringify(all.map((row) => [row.expect, row.today])).match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect(days.length).toBeGreaterThan(100);
    const impossible = days.filter((day) => {
      const at = new Date(`${day}T00:00:00Z`);
      return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day;
    });
    expect(impossible).toEqual([]);
  });
});

describe('hostile texts', () => {
  const rows = read<{ id: string; text: string; times?: number }[]>('hostile.json');

  it('are many, each once, and reach what a message may hold', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const longest = Math.max(...rows.map(({ text, times = 1 }) => text.length * times));
    expect(longest).toBeGreaterThanOrEqual(6000);
  });
});

describe('a reading', () => {
  const first = {
    command: '/history',
    args: { series: ['WRBWFRBL', 'WRESBAL'], find: 'first', level: '3tn' },
  } as const;

  it('is right when it has what matters and whatever else', () => {
    const args = { series: 'WRESBAL', find: 'first', level: '3000bn', side: 'below' };
    expect(fits({ command: '/history', args }, first)).toBe(true);
  });

  it('is wrong with another series, level or command', () => {
    const args = { series: 'WALCL', find: 'first', level: '3tn' };
    expect(fits({ command: '/history', args }, first)).toBe(false);
    expect(fits({ command: '/history', args: { ...args, series: 'WRESBAL', level: '3bn' } }, first)).toBe(false);
    expect(fits({ command: '/reserves', args: {} }, first)).toBe(false);
    expect(fits({ askBack: true }, first)).toBe(false);
  });

  it('may have any day of a stretch, and must leave out what is null', () => {
    const stretch = { command: '/drivers', args: { week: '2025-12-15..2025-12-17', from: null } };
    expect(fits({ command: '/drivers', args: { week: '2025-12-17' } }, stretch)).toBe(true);
    expect(fits({ command: '/drivers', args: { week: '2025-12-18' } }, stretch)).toBe(false);
    expect(fits({ command: '/drivers', args: { week: '2025-12-17', from: '2025-12-10' } }, stretch)).toBe(false);
  });

  it('takes several series in any order, and a bank by the beginning of its name', () => {
    const chart = { command: '/chart', args: { series: 'SOFR,IORB' } };
    expect(fits({ command: '/chart', args: { series: ['IORB', 'SOFR'] } }, chart)).toBe(true);
    expect(fits({ command: '/chart', args: { series: ['SOFR'] } }, chart)).toBe(false);
    const bank = { command: '/bank', args: { name: 'JPMorgan' } };
    expect(fits({ command: '/bank', args: { name: 'JPMorgan Chase Bank' } }, bank)).toBe(true);
  });

  it('keeps the currency that was named', () => {
    const euros = { command: '/calc-reserve', args: { deposits: '2000000000 EUR' } };
    expect(fits({ command: '/calc-reserve', args: { deposits: '2bn EUR' } }, euros)).toBe(true);
    expect(fits({ command: '/calc-reserve', args: { deposits: '2bn USD' } }, euros)).toBe(false);
  });

  it('declines for the reason that was meant', () => {
    expect(fits({ decline: 'advice' }, [{ decline: 'advice' }, { askBack: true }])).toBe(true);
    expect(fits({ decline: 'forecast' }, { decline: 'advice' })).toBe(false);
  });
});
