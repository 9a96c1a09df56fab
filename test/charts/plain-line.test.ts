import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { expect, test } from 'vitest';
import { registerPlainLine } from '../../src/charts/plain-line.ts';

const drawn = (type: 'line' | 'plainLine', fill: boolean): Buffer => {
  const renderer = new ChartJSNodeCanvas({
    width: 300,
    height: 200,
    chartCallback: (library) => registerPlainLine(library as never),
  });
  const heights = [3, 1, 4, 1, Number.NaN, 9, 2, 6, 5, 3, 5];
  const data = heights.map((y, x) => ({ x, y }));
  return renderer.renderToBufferSync({
    type,
    data: { datasets: [{ data, pointRadius: 0, borderColor: '#123456', backgroundColor: '#abcdef', fill }] },
    options: { parsing: false, animation: false, scales: { x: { type: 'linear' } } },
  } as never);
};

test.each([false, true])('a line without dots is the line Chart.js draws at a radius of 0, filled: %s', (fill) => {
  expect(drawn('plainLine', fill).equals(drawn('line', fill))).toBe(true);
});
