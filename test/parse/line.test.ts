import { expect, test } from 'vitest';
import { parseLine } from '../../src/parse/line.ts';
import { Trouble } from '../../src/values/trouble.ts';

test.each([
  ['/reserves', 'reserves', {}],
  ['reserves', 'reserves', {}],
  ['/reserves range:1y', 'reserves', { range: '1y' }],
  ['  /Reserves   range : 1y  measure:both ', 'reserves', { range: '1y', measure: 'both' }],
  ['/calc-reserve deposits:1 000 000 ratio:10%', 'calc-reserve', { deposits: '1 000 000', ratio: '10%' }],
  ['/calc-reserve deposits:1亿 vault-cash:5千万', 'calc-reserve', { deposits: '1亿', 'vault-cash': '5千万' }],
  ['/calc-reserve deposits：1亿 ratio：10%', 'calc-reserve', { deposits: '1亿', ratio: '10%' }],
  ['/chart series:"SOFR, IORB" title:"Funding: calm"', 'chart', { series: 'SOFR, IORB', title: 'Funding: calm' }],
  ['/reserves range=3y', 'reserves', { range: '3y' }],
])('%s is read as typed', (line, command, args) => {
  expect(parseLine(line)).toEqual({ command, args });
});

test.each(['', '   ', '/', '/reserves what is this', '/reserves :1y'])('“%s” is told back kindly', (line) => {
  expect(() => parseLine(line)).toThrow(Trouble);
});
