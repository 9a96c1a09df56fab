import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/charts/annotations.ts';
import { configuration } from '../../src/charts/config.ts';
import { sizes, themes } from '../../src/charts/theme.ts';
import type { Chart } from '../../src/values/chart.ts';
import { day } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { charts, type LinesChart, line, lineChart, run } from './sample.ts';

type Set = {
  type: string;
  data: { x: number; y: number }[];
  stepped?: string;
  yAxisID: string;
  order: number;
  borderColor: string;
  backgroundColor: string;
  pointRadius: number | number[];
  label: string;
};
type Axis = { type: string; min: number; max: number; position: string; tickLabels: string[]; display: boolean };

const made = (chart: Chart, locale: Locale = 'en') => {
  const { data, options } = configuration(chart, 'dark', locale);
  return {
    sets: data.datasets as unknown as Set[],
    axes: options!.scales as unknown as Record<string, Axis>,
    annotations: options!.plugins!.annotations as unknown as Annotations,
    options: options!,
  };
};

describe('the configuration of a chart', () => {
  test('is the same data for the same chart', () => {
    for (const chart of Object.values(charts)) {
      const plain = () => JSON.stringify(configuration(chart, 'light', 'zh-CN'));
      expect(plain()).toBe(plain());
    }
  });

  test('asks for no animation, no decimation and no legend of Chart.js’ own', () => {
    const { options } = made(charts.line!);
    expect(options.animation).toBe(false);
    expect(options.plugins).toMatchObject({ decimation: { enabled: false }, legend: false });
  });

  test('draws every point, on a linear axis of days', () => {
    const chart = lineChart();
    const { sets, axes } = made(chart);
    expect(sets[0]!.data).toEqual(chart.lines[0]!.points.map(([isoDay, y]) => ({ x: day(isoDay), y })));
    expect(axes.x).toMatchObject({ type: 'linear', min: sets[0]!.data[0]!.x, max: sets[0]!.data.at(-1)!.x });
  });

  test('shows the lowest and the highest value of whatever is drawn', () => {
    for (const chart of Object.values(charts)) {
      if (!('lines' in chart)) continue;
      const { sets, axes } = made(chart);
      for (const { data, yAxisID } of sets) {
        const { min, max } = axes[yAxisID]!;
        expect(data.filter(({ y }) => !Number.isNaN(y) && !(y >= min && y <= max))).toEqual([]);
      }
    }
  });

  test('leaves a gap a gap: a hole stands between neighbours further apart than the line allows', () => {
    const points = [
      ['2026-01-07', 1e12],
      ['2026-01-14', 2e12],
      ['2026-02-11', 3e12],
      ['2026-02-18', 4e12],
    ] as const;
    const y = (gap?: number) =>
      made(lineChart({ lines: [line({ points, ...(gap !== undefined && { gap }) })] })).sets[0]!.data.map(
        (dot) => dot.y,
      );
    expect(y()).toEqual([1e12, 2e12, Number.NaN, 3e12, 4e12]);
    expect(y(28)).toEqual([1e12, 2e12, 3e12, 4e12]);
    expect(y(3)).toEqual([1e12, Number.NaN, 2e12, Number.NaN, 3e12, Number.NaN, 4e12]);
  });

  test('draws through weekends of a daily line, and marks a lone point between two holes', () => {
    const daily = run(day('2026-01-01'), 20, 1, (i) => i).filter(
      ([isoDay]) => ![6, 0].includes(new Date(isoDay).getUTCDay()),
    );
    expect(made(lineChart({ lines: [line({ points: daily })] })).sets[0]!.data.some(({ y }) => Number.isNaN(y))).toBe(
      false,
    );
    const lonely = [...daily, ['2026-03-01', 5] as const];
    const [set] = made(lineChart({ lines: [line({ points: lonely })] })).sets;
    expect((set!.pointRadius as number[]).at(-1)).toBeGreaterThan(0);
    expect((set!.pointRadius as number[])[0]).toBe(0);
  });

  test('holds a step until the next, and the last until the end of the picture', () => {
    const steps = line({
      id: 'cap',
      style: 'step',
      points: [
        ['2022-06-01', 30e9],
        ['2022-09-01', 60e9],
      ],
    });
    const { sets, axes } = made(lineChart({ lines: [line(), steps] }));
    expect(sets[1]!.stepped).toBe('before');
    expect(sets[1]!.data.at(-1)).toEqual({ x: axes.x!.max, y: 60e9 });
    expect(sets[1]!.data.every(({ y }) => Number.isFinite(y))).toBe(true);
  });

  test('ends a rate that is published daily where its figures end', () => {
    const daily = line({ id: 'DFEDTARU', style: 'step', points: run(day('2022-01-01'), 100, 1, () => 4) });
    const { sets, axes, annotations } = made(lineChart({ lines: [line(), daily] }));
    expect(sets[1]!.data).toHaveLength(100);
    expect(annotations.ends[1]!.x).toBe(day('2022-01-01') + 99);
    expect(annotations.ends[1]!.x).toBeLessThan(axes.x!.max);
  });

  test('gives a second unit its own axis at the right, with as many ticks as the first', () => {
    const { axes, annotations } = made(charts['two axes']!);
    expect(axes.y!.position).toBe('left');
    expect(axes.y1!.position).toBe('right');
    expect(axes.y1!.tickLabels).toHaveLength(axes.y!.tickLabels.length);
    expect(annotations.units).toMatchObject({ left: { label: '$tn' }, right: { label: '%' } });
  });

  test('names units as people do in their language', () => {
    const unit = (locale: Locale) => made(charts.line!, locale).annotations.units.left!.label;
    expect([unit('en'), unit('zh-CN'), unit('zh-TW')]).toEqual(['$tn', '万亿美元', '兆美元']);
    expect(made(charts.bars!, 'zh-CN').annotations.units.left!.label).toBe('亿美元');
    expect(made(charts.bars!, 'zh-CN').axes.y!.tickLabels).toEqual(['0', '200', '400', '600', '800']);
    expect(made(charts.line!).axes.y!.tickLabels).toEqual(['2.8', '3.0', '3.2', '3.4', '3.6']);
  });

  test('stacks areas from zero, and breaks all of them where one has no figure', () => {
    const a = line({ points: run(19_000, 10, 7, () => 1e12) });
    const b = line({ id: 'b', points: run(19_000, 10, 7, () => 5e11).filter((_, i) => i < 4 || i > 6) });
    const { sets, axes } = made(lineChart({ kind: 'area', lines: [a, b] }));
    expect(axes.y!.min).toBe(0);
    expect(sets[0]!.data.filter(({ y }) => Number.isFinite(y)).map(({ y }) => y)).toEqual(new Array(7).fill(1e12));
    expect(sets[1]!.data.filter(({ y }) => Number.isFinite(y)).map(({ y }) => y)).toEqual(new Array(7).fill(1.5e12));
    expect(sets.map(({ data }) => data.filter(({ y }) => Number.isNaN(y)).length)).toEqual([1, 1]);
    // The lower area is painted last: it lies on the higher one, which reaches down to zero.
    expect(sets[0]!.order).toBeLessThan(sets[1]!.order);
  });

  test('begins an area where its figures begin', () => {
    const old = line({ points: run(19_000, 10, 7, () => 1e12) });
    const young = line({ id: 'b', points: run(19_035, 5, 7, () => 5e11) });
    const { sets } = made(lineChart({ kind: 'area', lines: [old, young] }));
    expect(sets.map(({ data }) => data.length)).toEqual([10, 5]);
  });

  test('draws bars from zero, each once, marked days in colours of their own that a key explains', () => {
    const chart = charts.bars as Extract<Chart, { lines: unknown }>;
    const { sets, axes, annotations } = made(chart);
    expect(sets.every(({ type }) => type === 'bar')).toBe(true);
    expect(sets.flatMap(({ data }) => data)).toHaveLength(chart.lines[0]!.points.length);
    expect(axes.y!.min).toBe(0);
    expect(sets.find(({ label }) => label === 'month-end')!.data.map(({ x }) => x)).toEqual([day('2022-01-31')]);
    expect(new Set(annotations.key.map(({ colour }) => colour)).size).toBe(3);
    expect(annotations.peak).toMatchObject({ value: '$74.6 bn', note: 'Jan 1, 2022' });
  });

  test('gives a kind of marked day its own colour, whatever else is marked', () => {
    const colourOf = (kinds: readonly (readonly [day: string, label: string, kind: number])[]) => {
      const marks = kinds.map(([day, label, kind]) => ({ day, label, kind }));
      const { annotations } = made(lineChart({ ...charts.bars, kind: 'bars', marks } as LinesChart));
      return annotations.key.find(({ label }) => label === 'year-end')!.colour;
    };
    const yearEnd = ['2022-01-08', 'year-end', 0] as const;
    const before = ['2022-01-05', 'month-end', 2] as const;
    expect(colourOf([before, ['2022-01-06', 'tax date', 3], yearEnd])).toBe(colourOf([yearEnd]));
  });

  test('leads a waterfall from one standing level to the next, and signs every change', () => {
    const { annotations, sets } = made(charts.waterfall!);
    expect(sets[0]!.data).toHaveLength(5);
    for (const [i, step] of annotations.column.entries())
      if (i > 0 && !step.total) expect(step.from).toBe(annotations.column[i - 1]!.to);
    expect(annotations.column.at(-2)!.to).toBe(annotations.column.at(-1)!.to);
    expect(annotations.column.map(({ label }) => label)).toEqual([
      '$2.92 tn',
      '+$2.5 bn',
      '–$24.6 bn',
      '–$6.4 bn',
      '$2.89 tn',
    ]);
    const { rise, fall, total } = themes.dark;
    expect(annotations.column.map(({ colour }) => colour)).toEqual([total, rise, fall, fall, total]);
  });

  test('writes T-accounts line by line, what falls and what rises in their colours, and explains the mark', () => {
    const { annotations, sets } = made(charts.accounts!);
    const { rise, fall } = themes.dark;
    expect(sets).toEqual([]);
    expect(annotations.accounts.map(({ name }) => name)).toEqual(['Fed', 'Treasury', 'Banks', 'Money funds', 'Public']);
    const [repo] = annotations.accounts[0]!.sides[0].lines;
    const [reserves] = annotations.accounts[0]!.sides[1].lines;
    expect(repo).toMatchObject({ change: { label: '+$1 bn', colour: rise }, mark: annotations.key[0]!.colour });
    expect(repo!.levels).toBeUndefined();
    expect(reserves).toMatchObject({ change: { label: '–$99.9 bn', colour: fall }, levels: '$2.88 tn → $2.78 tn' });
    expect(annotations.accounts[2]!.sides[0].lines[0]!.mark).toBeUndefined();
  });

  test('writes the last value of each line in the colour of the line', () => {
    const { annotations, sets } = made(charts.rates!);
    expect(annotations.ends.map(({ name }) => name)).toEqual(sets.slice(0, 5).map(({ label }) => label));
    expect(annotations.ends.map(({ colour }) => colour)).toEqual(
      sets.slice(0, 5).map(({ borderColor }) => borderColor),
    );
  });

  test('says where the figures come from and which day they describe', () => {
    expect(made(charts.line!).annotations.footer).toEqual({
      source: 'Source: Federal Reserve Board (H.4.1)',
      asOf: 'As of Oct 22, 2025',
    });
  });

  test('rings a marked day so wide that the dot of a last day stands within', () => {
    const last = line().points.at(-1)![0];
    const { sets } = made(lineChart({ marks: [{ day: last, label: 'lowest' }] }));
    const ring = sets.find(({ order }) => order === -99)!;
    expect(ring.data.map(({ x }) => x)).toEqual([day(last)]);
    // Between the ring's inner edge and the dot some of the card is seen.
    expect(Number(ring.pointRadius) - 1.25).toBeGreaterThan(sizes.dot + 1);
  });

  test('says neither source nor day where a picture rests on no figures, as a booking does', () => {
    const booking = { ...charts.accounts!, source: '', asOf: '' };
    expect(made(booking, 'zh-CN').annotations.footer).toEqual({ source: '', asOf: '' });
  });

  test('shows of phases and events what falls into the picture', () => {
    const { annotations, axes } = made(
      lineChart({
        phases: [
          { from: '2010-01-01', to: '2011-01-01', label: 'long ago', tone: 'easing' },
          { from: '2021-01-01', to: '2022-03-01', label: 'ends within', tone: 'easing' },
          { from: '2025-01-01', label: 'lasts', tone: 'neutral' },
        ],
        events: [
          { day: '2010-01-01', label: 'long ago' },
          { day: '2023-03-10', label: 'within' },
        ],
      }),
    );
    expect(annotations.phases.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['ends within', axes.x!.min, day('2022-03-01')],
      ['lasts', day('2025-01-01'), axes.x!.max],
    ]);
    expect(annotations.events).toEqual([{ at: day('2023-03-10'), label: 'within' }]);
  });

  test('includes the levels it compares with', () => {
    const { axes, annotations } = made(charts['two axes']!);
    expect(annotations.levels).toEqual([{ axis: 'y', value: 2.7e12, label: 'A floor' }]);
    expect(axes.y!.min).toBeLessThanOrEqual(2.7e12);
  });
});
