import { expect, test } from 'vitest';
import { complete, fitting, matching, readBox } from '../../src/playground/page/line.ts';
import type { Offer, OfferedOption } from '../../src/playground/protocol.ts';

const offer = (line: string, title = line): Offer => ({ line, title, about: '', kind: 'slash', options: [] });
const offers = [
  offer('calc-reserve', '准备金计算'),
  offer('reserves', '准备金'),
  offer('weekly'),
  offer('weekly on'),
  offer('weekly off'),
  { ...offer('Chart this'), kind: 'message' as const },
];
const option = (more: Partial<OfferedOption>): OfferedOption => ({
  name: 'a',
  title: 'a',
  about: '',
  kind: 'text',
  required: false,
  suggests: false,
  ...more,
});
const lines = (found: readonly Offer[]) => found.map(({ line }) => line);

test('a slash alone offers every command, and no menu’s', () => {
  expect(lines(matching(offers, '/'))).toEqual(['calc-reserve', 'reserves', 'weekly', 'weekly off', 'weekly on']);
});

test('what begins as typed comes before what merely holds it, by either of its names', () => {
  expect(lines(matching(offers, '/res'))).toEqual(['reserves', 'calc-reserve']);
  expect(lines(matching(offers, '/准备金'))).toEqual(['calc-reserve', 'reserves']);
  expect(lines(matching(offers, '/nothing'))).toEqual([]);
});

test('a whole name and a space is the command, unless a longer name begins so', () => {
  expect(complete(offers, '/reserves ')?.line).toBe('reserves');
  expect(complete(offers, '/准备金 ')?.line).toBe('reserves');
  expect(complete(offers, '/weekly on ')?.line).toBe('weekly on');
  expect(complete(offers, '/weekly ')).toBeUndefined();
  expect(complete(offers, '/reserves')).toBeUndefined();
  expect(complete(offers, '/Chart this ')).toBeUndefined();
});

test('a choice is found by how it reads and by its value', () => {
  const choices = [
    { name: '3 months', value: '3m' },
    { name: '1 year', value: '1y' },
  ];
  expect(fitting(choices, 'year')).toEqual([choices[1]]);
  expect(fitting(choices, '3m')).toEqual([choices[0]]);
  expect(fitting(choices, '')).toEqual(choices);
});

test.for([
  ['text as typed', {}, '$1.2bn', { value: '$1.2bn' }],
  ['a whole number', { kind: 'whole' }, ' 3 ', { value: 3 }],
  ['a number', { kind: 'number' }, '0.5', { value: 0.5 }],
  ['nothing', {}, '  ', { fault: { kind: 'missing' } }],
  ['a word for a number', { kind: 'number' }, 'many', { fault: { kind: 'number' } }],
  ['a part of a whole number', { kind: 'whole' }, '1.5', { fault: { kind: 'whole' } }],
  ['too little', { kind: 'whole', min: 1 }, '0', { fault: { kind: 'least', bound: 1 } }],
  ['too much', { kind: 'whole', max: 25 }, '26', { fault: { kind: 'most', bound: 25 } }],
  ['too short', { shortest: 10 }, '2019', { fault: { kind: 'shortest', bound: 10 } }],
  ['too long', { longest: 2 }, 'abc', { fault: { kind: 'longest', bound: 2 } }],
  ['a choice that was not picked', { choices: [{ name: 'One', value: '1' }] }, 'On', { fault: { kind: 'choice' } }],
  ['a flag that was not picked', { kind: 'flag' }, 'True', { fault: { kind: 'choice' } }],
] as const)('%s in a box', ([, more, typed, expected]) => {
  expect(readBox(option(more as Partial<OfferedOption>), { text: typed })).toEqual(expected);
});

test('a pick counts while its words still stand in the box', () => {
  const picked = { name: '#weekly', value: '42' };
  expect(readBox(option({ kind: 'pick' }), { text: '#weekly', picked })).toEqual({ value: '42' });
  expect(readBox(option({ kind: 'pick' }), { text: '#week', picked })).toEqual({ fault: { kind: 'choice' } });
  const yes = { name: 'True', value: 'true' };
  expect(readBox(option({ kind: 'flag' }), { text: 'True', picked: yes })).toEqual({ value: true });
});
