import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolder, root } from '../../src/bundle/root.ts';
import { readFredCsv } from '../../src/bundle/series-file.ts';
import { openSnapshot, readSnapshot, seriesFolder } from '../../src/bundle/snapshot.ts';
import { bundledSeries, catalog, type SeriesId } from '../../src/series/catalog.ts';
import { toPublished } from '../../src/series/units.ts';
import { importSeries } from '../../src/tasks/import.ts';
import { seriesTable, withTable } from '../../src/tasks/readme.ts';
import { verify } from '../../src/tasks/verify.ts';
import { iso } from '../../src/values/day.ts';
import { each } from '../../src/values/points.ts';

const fredForm = (from: string, to: string) => {
  for (const id of bundledSeries) {
    const { code } = catalog[id];
    const rows = readFileSync(join(from, `${code}.csv`), 'utf8').split('day,value\n')[1];
    writeFileSync(join(to, `${code}.csv`), `observation_date,${code}\n${rows}`);
  }
};

let [from, to] = ['', ''];
beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), 'reservoir-from-'));
  to = mkdtempSync(join(tmpdir(), 'reservoir-to-'));
});
afterEach(() => {
  for (const folder of [from, to]) rmSync(folder, { recursive: true });
});

describe('npm run data -- import', () => {
  it('rebuilds the bundled files byte for byte from their FRED form', () => {
    fredForm(seriesFolder, from);
    expect(importSeries(from, { to })).toBe(true);
    expect(readdirSync(to).sort()).toEqual(readdirSync(seriesFolder).sort());
    for (const file of readdirSync(to)) {
      expect(readFileSync(join(to, file), 'utf8')).toBe(readFileSync(join(seriesFolder, file), 'utf8'));
    }
  });

  it('writes nothing at all when one file is damaged, and says which and where', () => {
    fredForm(seriesFolder, from);
    writeFileSync(join(from, 'WALCL.csv'), 'observation_date,WALCL\n2026-09-30,6743031\n2026-09-23,6743031\n');
    const lines: string[] = [];
    expect(importSeries(from, { to, print: (line) => lines.push(line) })).toBe(false);
    expect(readdirSync(to)).toEqual([]);
    expect(lines.join('\n')).toMatch(/WALCL.*refused.*WALCL\.csv:3: older than the row before it/);
  });

  it('keeps a longer history than the one it is given', () => {
    cpSync(seriesFolder, to, { recursive: true });
    writeFileSync(join(from, 'WALCL.csv'), 'observation_date,WALCL\n2026-09-30,6743031\n');
    const lines: string[] = [];
    expect(importSeries(from, { to, print: (line) => lines.push(line) })).toBe(false);
    expect(lines.join('\n')).toContain('shorter than the bundled history (1 figures');
    expect(importSeries(from, { to, replace: true })).toBe(true);
    expect(openSnapshot(to).totalAssets.values).toHaveLength(1);
  });

  it('refuses millions that turn up as billions', () => {
    cpSync(seriesFolder, to, { recursive: true });
    const rows = [...each(readSnapshot().reservesAverage)].map(
      ({ day, value }) => `${iso(day)},${toPublished({ unit: 'usd', scale: 1e9 }, value)}`,
    );
    writeFileSync(join(from, 'WRESBAL.csv'), `date,value\n${rows.join('\n')}\n`);
    const lines: string[] = [];
    expect(importSeries(from, { to, print: (line) => lines.push(line) })).toBe(false);
    expect(lines.join('\n')).toContain('2026-10-07 differs by a factor of 1/1000: is it in millions of dollars?');
  });

  it('leaves alone what the folder says nothing about', () => {
    cpSync(seriesFolder, to, { recursive: true });
    const sofr = readFileSync(join(seriesFolder, 'SOFR.csv'), 'utf8').split('day,value\n')[1];
    writeFileSync(join(from, 'SOFR.csv'), `observation_date,SOFR\n${sofr}2026-10-09,3.87\n`);
    expect(importSeries(from, { to })).toBe(true);
    const [before, after] = [readSnapshot(), readSnapshot(to)];
    expect(before.sofr.values.length).not.toBe(after.sofr.values.length);
    expect(bundledSeries.filter((id) => !isDeepStrictEqual(before[id], after[id]))).toEqual(['sofr']);
  });

  it('writes nothing from a folder that holds none of the series', () => {
    expect(importSeries(from, { to })).toBe(false);
    expect(readdirSync(to)).toEqual([]);
  });
});

describe('npm run data -- verify', () => {
  it('finds nothing wrong with what is bundled, and says what it looked at', () => {
    const lines: string[] = [];
    expect(verify((line) => lines.push(line))).toBe(true);
    expect(lines).toContain('✓ WRBWFRBL = WTFSRFL − WTFORBAFL: closes within 5 million on all 99 shared days');
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual([]);
  });

  it('tells a sum that does not close, a damaged file and a stray one', () => {
    cpSync(seriesFolder, to, { recursive: true });
    const swap = (code: string, old: string, now: string) => {
      const file = join(to, `${code}.csv`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(old, now));
    };
    swap('WTFSRFL', '2026-09-30,6794886', '2026-09-30,6894886');
    swap('SOFR', '2026-10-07,', '2026-10-06,');
    writeFileSync(join(to, 'STRAY.csv'), '');
    const lines: string[] = [];
    expect(verify((line) => lines.push(line), to)).toBe(false);
    const wrong = lines.filter((line) => line.startsWith('✗')).join('\n');
    expect(wrong).toContain('WRBWFRBL = WTFSRFL − WTFORBAFL is off by -100000 million on 2026-09-30');
    expect(wrong).toContain('SOFR.csv:2132: a second value for the same day');
    expect(wrong).toContain('STRAY.csv belongs to no series');
  });
});

describe('data/README.md', () => {
  it('describes the files as they are (npm run data -- readme brings it up to date)', () => {
    const readme = readFileSync(join(dataFolder, 'README.md'), 'utf8');
    expect(withTable(readme, 'series', seriesTable(readSnapshot()))).toBe(readme);
  });

  it('has a row for every file, and no file is without a series', () => {
    const readme = readFileSync(join(dataFolder, 'README.md'), 'utf8');
    const files = readdirSync(seriesFolder);
    expect(files).toHaveLength(bundledSeries.length);
    for (const file of files) expect(readme).toContain(`(series/${file})`);
  });
});

const gathered = join(root, '..', 'shared');

describe.skipIf(!existsSync(gathered))('the gathered figures', () => {
  it('are in the snapshot, every one of them', () => {
    const snapshot = readSnapshot();
    const named: Partial<Record<SeriesId, string>> = { tgaDaily: 'TGA_DTS' };
    // What the New York Fed's account holds came as one file with a column for each part: the next test has it.
    const fileOf = (id: SeriesId) => join(gathered, 'data', `${named[id] ?? catalog[id].code}.csv`);
    // A series added since has no file there.
    const both = bundledSeries.filter((id) => catalog[id].release !== 'soma' && existsSync(fileOf(id)));
    expect(both.length).toBeGreaterThan(30);
    for (const id of both) {
      const file = fileOf(id);
      expect(readFredCsv(catalog[id], readFileSync(file, 'utf8'), file)).toEqual(snapshot[id]);
    }
  });

  it('are there for each part of the portfolio, to the dollar', () => {
    const snapshot = readSnapshot();
    const [head = '', ...rows] = readFileSync(join(gathered, 'data', 'SOMA_SUMMARY_USD.csv'), 'utf8')
      .trim()
      .split('\n');
    const columns = head.split(',');
    const parts: Partial<Record<SeriesId, string>> = {
      ...{ somaTotal: 'total', somaBills: 'bills', somaNotes: 'notesbonds', somaTips: 'tips' },
      ...{ somaFrn: 'frn', somaMbs: 'mbs', somaCmbs: 'cmbs', somaDebt: 'agencies' },
    };
    for (const [id, column] of Object.entries(parts) as [SeriesId, string][]) {
      const held = [...each(snapshot[id])].map(({ day, value }) => `${iso(day)} ${value}`);
      expect(held).toEqual(
        rows.map((row) => {
          const cells = row.split(',');
          return `${cells[0]} ${Math.round(Number(cells[columns.indexOf(column)]))}`;
        }),
      );
    }
  });

  it('agree with bodies the live service sent', () => {
    const snapshot = readSnapshot();
    const files = {
      reservesAverage: 'fredgraph_WRESBAL.csv',
      sofr: 'fredgraph_SOFR.csv',
      treasuries: 'fredgraph_TREAST_2020_DATE_header.csv',
    } as const;
    for (const [id, name] of Object.entries(files) as [keyof typeof files, string][]) {
      const file = join(gathered, 'recorded', name);
      const sent = readFredCsv(catalog[id], readFileSync(file, 'utf8'), file);
      const known = new Map([...each(snapshot[id])].map(({ day, value }) => [day, value]));
      expect([...each(sent)].filter(({ day, value }) => known.get(day) !== value)).toEqual([]);
    }
  });
});
if (!existsSync(gathered))
  console.warn('test/data: skipped comparing with the gathered figures, ../shared is not here');
