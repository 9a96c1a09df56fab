import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadFile } from '../../src/bundle/bad-file.ts';
import { readFredCsv, readSeries, writeSeries } from '../../src/bundle/series-file.ts';
import { catalog, type Series } from '../../src/series/catalog.ts';
import { fromPublished, toPublished } from '../../src/series/units.ts';
import { day } from '../../src/values/day.ts';
import { pointsOf } from '../../src/values/points.ts';

const HEAD = '# WRBWFRBL\n# unit: millions of dollars\n# measure: wednesday\n# publisher: board\nday,value\n';
const wednesday = catalog.reservesWednesday;
const read = (rows: string, what: Series = wednesday) => readSeries(what, HEAD + rows, 'data/series/WRBWFRBL.csv');

const troubleWith = (attempt: () => unknown): BadFile => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof BadFile) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('a bundled file', () => {
  it('is read in its published unit', () => {
    expect(read('2026-09-23,2969922\n2026-09-30,2881686\n')).toEqual(
      pointsOf([
        [day('2026-09-23'), 2_969_922e6],
        [day('2026-09-30'), 2_881_686e6],
      ]),
    );
  });

  it.each([
    ['older than the row before it', 7, '2026-09-30,1\n2026-09-23,1\n'],
    ['a second value for the same day', 7, '2026-09-30,1\n2026-09-30,1\n'],
    ['not a day: 2026-02-30', 6, '2026-02-30,1\n'],
    ['not a day: 2026-13-02', 6, '2026-13-02,1\n'],
    ['not a day: 2026-09-00', 6, '2026-09-00,1\n'],
    ['not a day and a value', 6, '30/09/2026,1\n'],
    ['not a number: 2026-09-30,abc', 6, '2026-09-30,abc\n'],
    ['not a number: 2026-09-30,1e6', 6, '2026-09-30,1e6\n'],
    ['not a number: 2026-09-30,1,234', 6, '2026-09-30,1,234\n'],
    ['not a number: 2026-09-30,0x10', 6, '2026-09-30,0x10\n'],
    ['no value', 7, '2026-09-23,1\n2026-09-30,\n'],
    ['no value', 6, '2026-09-30,.\n'],
    ['an empty line', 7, '2026-09-23,1\n\n2026-09-30,1\n'],
    ['not a Wednesday', 6, '2026-10-01,1\n'],
    ['too large to be exact', 6, '2026-09-30,9999999999999\n'],
    ['not a day and a value', 7, '2026-09-23,1\n2026-09-3'],
  ])('is refused for %s, naming line %i', (reason, line, rows) => {
    const { message, where } = troubleWith(() => read(rows));
    expect(where).toBe(line);
    expect(message).toContain(`data/series/WRBWFRBL.csv:${line}: `);
    expect(message).toContain(reason);
  });

  it.each([
    [1, 'WRESBAL', 'WRBWFRBL'],
    [2, 'billions of dollars', 'millions of dollars'],
    [3, 'weekAverage', 'wednesday'],
  ])('is refused when line %i of its header says %s', (line, wrong, right) => {
    const text = `${HEAD.replace(right, wrong)}2026-09-30,1\n`;
    expect(troubleWith(() => readSeries(wednesday, text, 'x.csv')).where).toBe(line);
  });

  it('is refused without figures', () => {
    expect(troubleWith(() => read('')).reason).toBe('no figures');
    expect(troubleWith(() => readSeries(wednesday, '', 'x.csv')).where).toBe(1);
  });

  it('comes back as it was written, whatever the figures', () => {
    const rows = fc.uniqueArray(
      fc.tuple(fc.integer({ min: -3000, max: 5000 }), fc.integer({ min: -(2 ** 49), max: 2 ** 49 })),
      {
        selector: ([week]) => week,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(rows, (weeks) => {
        const points = pointsOf(weeks.map(([week, value]) => [day('2000-01-05') + 7 * week, value] as const));
        expect(readSeries(wednesday, writeSeries(wednesday, points), 'x.csv')).toEqual(points);
      }),
    );
  });
});

describe('a published figure', () => {
  it('becomes the dollars that were written, to the last digit', () => {
    const billions = { unit: 'usd', scale: 1e9 } as const;
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 50n - 1n }), (dollars) => {
        const text = `${dollars / 1_000_000_000n}.${(dollars % 1_000_000_000n).toString().padStart(9, '0')}`;
        expect(fromPublished(billions, text)).toBe(Number(dollars));
        expect(fromPublished(billions, toPublished(billions, Number(dollars)))).toBe(Number(dollars));
      }),
    );
  });

  it('is a rate exactly as its text says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (hundredths) => {
        const text = (hundredths / 100).toString();
        expect(fromPublished({ unit: 'percent', scale: 1 }, text)).toBe(hundredths / 100 + 0);
      }),
    );
  });

  it('is refused when it is not a plain decimal number', () => {
    for (const text of ['', '.', 'NA', '1e5', '1,000', ' 1', '1.', '.5', '--1', 'Infinity', '9'.repeat(20)]) {
      expect(fromPublished({ unit: 'usd', scale: 1e6 }, text)).toBeUndefined();
    }
  });
});

describe('a file in FRED’s form', () => {
  const rows = '2026-09-23,2969922\n2026-09-30,2881686\n';
  const points = pointsOf([
    [day('2026-09-23'), 2_969_922e6],
    [day('2026-09-30'), 2_881_686e6],
  ]);

  it.each([
    'date,value',
    'observation_date,WRBWFRBL',
    'DATE,WRBWFRBL',
    'DATE,VALUE',
    '\uFEFFobservation_date,WRBWFRBL',
  ])('is read under the header %s', (head) => {
    expect(readFredCsv(wednesday, `${head}\n${rows}`, 'x.csv')).toEqual(points);
    expect(readFredCsv(wednesday, `${head}\n${rows}`.replaceAll('\n', '\r\n'), 'x.csv')).toEqual(points);
  });

  it('has no figure where FRED has none', () => {
    const text = 'observation_date,WRBWFRBL\n2026-09-09,\n2026-09-16,.\n2026-09-23,2969922\n2026-09-30,2881686';
    expect(readFredCsv(wednesday, text, 'x.csv')).toEqual(points);
  });

  it('is refused when it holds another series', () => {
    expect(troubleWith(() => readFredCsv(wednesday, `observation_date,WRESBAL\n${rows}`, 'x.csv')).where).toBe(1);
    expect(troubleWith(() => readFredCsv(wednesday, `observation_date,WRBWFRBL,WALCL\n${rows}`, 'x.csv')).where).toBe(
      1,
    );
    expect(troubleWith(() => readFredCsv(wednesday, '<!doctype html>\n', 'x.csv')).where).toBe(1);
    expect(troubleWith(() => readFredCsv(wednesday, 'observation_date,WRBWFRBL\n', 'x.csv')).reason).toBe('no figures');
  });
});

describe('the days of a series', () => {
  it('are the days it can describe', () => {
    const fred = (what: Series, row: string) => () => readFredCsv(what, `date,value\n${row}\n`, 'x.csv');
    expect(troubleWith(fred(catalog.gdp, '2026-05-01,1')).reason).toContain('not the first day of a quarter');
    expect(troubleWith(fred(catalog.sofr, '2026-09-26,3.8')).reason).toContain('a weekend day');
    expect(fred(catalog.iorb, '2026-09-26,3.9')).not.toThrow();
    expect(fred(catalog.mortgage, '2026-09-25,6.5')).not.toThrow();
  });
});
