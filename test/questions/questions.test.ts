import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fits, type Question } from './expectation.ts';
import { faultsOf } from './row.ts';
import { blindSets } from './sets.ts';

const locales = ['en', 'zh-CN', 'zh-TW'] as const;
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
const open = locales.flatMap((locale) => read<Question[]>(`${locale}.json`));
const heldOut = locales.flatMap((locale) => read<Question[]>(`held-out/${locale}.json`));
const all = [...open, ...heldOut];
const inFolder = <F extends string>(folder: F) => ({
  folder,
  rows: locales.flatMap((locale) => read<Question[]>(`${folder}/${locale}.json`)),
});
const others = (['second', 'validation'] as const).map(inFolder);

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
    const rows = [...all, ...others.flatMap((other) => other.rows)];
    const days = JSON.stringify(rows.map((row) => [row.expect, row.today])).match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect(days.length).toBeGreaterThan(100);
    const impossible = days.filter((day) => {
      const at = new Date(`${day}T00:00:00Z`);
      return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day;
    });
    expect(impossible).toEqual([]);
  });
});

describe("a second author's questions", () => {
  const rows = others.flatMap((other) => other.rows);

  it('are rows that ask for commands, options and values there are', () => {
    expect(rows.map((row) => [row.id, faultsOf(row)]).filter(([, faults]) => faults!.length > 0)).toEqual([]);
  });

  it('are named once, by the folder they are in, and typed once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    const strays = others.flatMap((other) => other.rows.filter(({ id }) => !id.startsWith(`${other.folder[0]}-`)));
    expect(strays.map(({ id }) => id)).toEqual([]);
    const names = rows.map(({ id }) => id.slice(2));
    expect(new Set(names).size).toBe(names.length);
  });

  it('keep a third for validation, and a follow-up beside what it answers', () => {
    const [second, validation] = others.map((other) => other.rows);
    expect(validation!.length / rows.length).toBeGreaterThan(0.3);
    expect(validation!.length / rows.length).toBeLessThan(0.36);
    for (const side of [second!, validation!]) {
      const ids = new Set(side.map(({ id }) => id));
      expect(side.filter(({ replyTo }) => replyTo !== undefined && !ids.has(replyTo))).toEqual([]);
    }
  });
});

describe("a third author's questions", () => {
  const halves = (['third', 'fourth'] as const).map(inFolder);
  const rows = halves.flatMap((half) => half.rows);

  it('are rows that ask for commands, options and values there are', () => {
    expect(rows.map((row) => [row.id, faultsOf(row)]).filter(([, faults]) => faults!.length > 0)).toEqual([]);
  });

  it('are named once, by the folder they are in, and typed once', () => {
    expect(new Set(rows.map(({ id }) => id.slice(2))).size).toBe(rows.length);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    const strays = halves.flatMap((half) => half.rows.filter(({ id }) => !id.startsWith(`${half.folder[0]}-`)));
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  it('keep a question in three languages, and what follows on it, in one half', () => {
    const [third, fourth] = halves.map(
      ({ rows: half }) => new Set(half.map(({ id }) => id.split('.').slice(0, 2).join('.').slice(2))),
    );
    expect([...third!].filter((family) => fourth!.has(family))).toEqual([]);
    for (const half of halves) {
      const ids = new Set(half.rows.map(({ id }) => id));
      expect(half.rows.filter(({ replyTo }) => replyTo !== undefined && !ids.has(replyTo))).toEqual([]);
    }
  });
});

describe.each(blindSets)('the $folder set, written blind', ({ folder, prefix }) => {
  const { rows } = inFolder(folder);

  it('are rows that ask for commands, options and values there are', () => {
    expect(rows.map((row) => [row.id, faultsOf(row)]).filter(([, faults]) => faults!.length > 0)).toEqual([]);
  });

  it('are named and typed once, and follow on one another', () => {
    const ids = new Set(rows.map(({ id }) => id));
    // The same few words may follow on two questions.
    const typed = new Set(rows.map(({ text, replyTo }) => `${text} ${replyTo}`));
    expect([ids.size, typed.size]).toEqual([rows.length, rows.length]);
    expect([...ids].filter((id) => !id.startsWith(prefix))).toEqual([]);
    expect(rows.filter(({ replyTo }) => replyTo !== undefined && !ids.has(replyTo))).toEqual([]);
  });
});

describe('the questions whose options are easily filled wrongly', () => {
  const { rows } = inFolder('options');

  it('are rows that ask for commands, options and values there are, each once', () => {
    expect(rows.map((row) => [row.id, faultsOf(row)]).filter(([, faults]) => faults!.length > 0)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const texts = new Set(rows.map(({ text }) => text));
    const known = [...all, ...others.flatMap((other) => other.rows)].filter(({ text }) => texts.has(text));
    expect([texts.size, known.map(({ id }) => id)]).toEqual([rows.length, []]);
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

describe('the articles', () => {
  type Right = { code: string; day: string; value: number; from?: string; weeks?: number };
  type Claim = { verdict: 'right' | 'wrong' | 'not-checkable'; right?: Right };
  type Article = { id: string; locale: string; today: string; sentences: { text: string; claims: Claim[] }[] };
  const files = readdirSync(new URL('articles/', import.meta.url)).filter((file) => /^(?!seed).*\.json$/.test(file));
  const articles = files.map((file) => read<Article>(`articles/${file}`));
  const claims = articles.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.claims));

  it('are eight, each with planted errors among more that is right', () => {
    expect(articles.map(({ locale }) => locale).sort()).toEqual([
      ...['en', 'en', 'en', 'en'],
      ...['zh-CN', 'zh-CN', 'zh-TW', 'zh-TW'],
    ]);
    for (const { sentences } of articles) {
      expect(sentences.length).toBeGreaterThanOrEqual(6);
      expect(sentences.length).toBeLessThanOrEqual(15);
      const verdicts = sentences.flatMap((sentence) => sentence.claims.map(({ verdict }) => verdict));
      const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
      expect(wrong).toBeGreaterThan(0);
      expect(verdicts.filter((verdict) => verdict === 'right').length).toBeGreaterThan(wrong);
      expect(verdicts).toContain('not-checkable');
    }
  });

  it('give the right figure for every wrong one, and for no other', () => {
    expect(claims.filter(({ verdict, right }) => (verdict === 'wrong') !== (right !== undefined))).toEqual([]);
  });

  it('take their right figures from the figures that are held', () => {
    const rights = claims.flatMap(({ right }) => (right && right.code !== 'RUNOFF_CAPS' ? [right] : []));
    const reached = rights.filter(({ code, day }) => code.split('-').every((one) => day <= lastDay(one)));
    expect(reached.length).toBeGreaterThan(15);
    for (const { code, day, from, value } of reached) {
      const change = held(code, day) - (from === undefined ? 0 : held(code, from));
      expect(change, `${code} on ${day}`).toBeCloseTo(value, 3);
    }
  });

  it('name twelve errors of the article that is not kept here', () => {
    const { errors } = read<{ errors: { key: string }[] }>('articles/seed.json');
    expect(new Set(errors.map(({ key }) => key)).size).toBe(12);
  });
});

/** A published figure; of a spread, in basis points. */
const held = (code: string, day: string): number => {
  const [first, less] = code.split('-');
  if (less !== undefined) return (held(first!, day) - held(less, day)) * 100;
  const row = rowsOf(code).find((line) => line.startsWith(`${day},`));
  return row === undefined ? Number.NaN : Number(row.split(',')[1]);
};

const rowsOf = (code: string): string[] =>
  readFileSync(new URL(`../../data/series/${code}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** What is kept here may end before what an article speaks of. */
const lastDay = (code: string): string => rowsOf(code).at(-1)!.slice(0, 10);
