import { iso } from '../values/day.ts';
import { BadBody, type Provider, readDay, readPoints, readValue } from './provider.ts';

/**
 * FRED's graph as CSV, which needs no key: one series a call (several come as a ZIP), an empty field for a day without a figure.
 * @see https://fred.stlouisfed.org/graph/
 */
export const fredgraph = (base = 'https://fred.stlouisfed.org/graph/fredgraph.csv'): Provider => ({
  name: 'fredgraph',
  url({ code }, { since }) {
    const url = new URL(base);
    url.searchParams.set('id', code);
    url.searchParams.set('cosd', iso(since));
    return url;
  },
  read(body, series) {
    if (body.trim() === '') throw new BadBody('the body is empty');
    if (/^\s*</.test(body)) throw new BadBody('the body is a web page, not CSV');
    if (body.startsWith('PK')) throw new BadBody('the body is a ZIP file, not CSV');
    const [head = '', ...lines] = body.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (!/^(observation_date|DATE),/.test(head))
      throw new BadBody(`the body has another header than it had: ${head.slice(0, 60)}`);
    const id = head.slice(head.indexOf(',') + 1);
    if (id !== series.code) throw new BadBody(`the figures are of ${id.slice(0, 40)}, not of ${series.code}`);
    // A number cut in the middle is still a number: only the last line's end says that it is whole.
    if (lines.pop() !== '') throw new BadBody('the body was cut short');
    const rows = lines.map((line) => line.split(',')).filter(([, value]) => value !== '' && value !== '.');
    return { points: readPoints(rows.map(([day = '', value = '']) => [readDay(day), readValue(series, value)])) };
  },
});
