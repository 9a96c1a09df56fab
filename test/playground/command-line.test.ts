import { expect, test } from 'vitest';
import {
  completeCommand,
  fittingChoices,
  matchingCommands,
  readCommandLine,
  readOption,
} from '../../src/playground/page/command-line.ts';
import type { OfferedCommand, OfferedOption } from '../../src/playground/protocol.ts';

const offer = (line: string, title = line): OfferedCommand => ({ line, title, about: '', kind: 'slash', options: [] });
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
const lines = (found: readonly OfferedCommand[]) => found.map(({ line }) => line);

test('a slash alone offers every command in the bot’s order, and no menu’s', () => {
  expect(lines(matchingCommands(offers, '/'))).toEqual([
    'calc-reserve',
    'reserves',
    'weekly',
    'weekly on',
    'weekly off',
  ]);
});

test('what begins as typed comes before what merely holds it, by either of its names', () => {
  expect(lines(matchingCommands(offers, '/res'))).toEqual(['reserves', 'calc-reserve']);
  expect(lines(matchingCommands(offers, '/准备')), 'as the bot orders them').toEqual(['calc-reserve', 'reserves']);
  expect(lines(matchingCommands(offers, '/准备金')), 'a whole name before a longer one').toEqual([
    'reserves',
    'calc-reserve',
  ]);
  expect(lines(matchingCommands(offers, '/nothing'))).toEqual([]);
});

test('a whole name and a space is the command, unless a longer name begins so', () => {
  expect(completeCommand(offers, '/reserves ')?.line).toBe('reserves');
  expect(completeCommand(offers, '/准备金 ')?.line).toBe('reserves');
  expect(completeCommand(offers, '/weekly on ')?.line).toBe('weekly on');
  expect(completeCommand(offers, '/weekly ')).toBeUndefined();
  expect(completeCommand(offers, '/reserves')).toBeUndefined();
  expect(completeCommand(offers, '/Chart this ')).toBeUndefined();
});

test('a choice is found by how it reads and by its value', () => {
  const choices = [
    { name: '3 months', value: '3m' },
    { name: '1 year', value: '1y' },
  ];
  expect(fittingChoices(choices, 'year')).toEqual([choices[1]]);
  expect(fittingChoices(choices, '3m')).toEqual([choices[0]]);
  expect(fittingChoices(choices, '')).toEqual(choices);
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
  ['too short', { minLength: 10 }, '2019', { fault: { kind: 'shortest', bound: 10 } }],
  ['too long', { maxLength: 2 }, 'abc', { fault: { kind: 'longest', bound: 2 } }],
  ['a choice that was not picked', { choices: [{ name: 'One', value: '1' }] }, 'On', { fault: { kind: 'choice' } }],
  ['a flag that was not picked', { kind: 'flag' }, 'True', { fault: { kind: 'choice' } }],
] as const)('%s in a box', ([, more, typed, expected]) => {
  expect(readOption(option(more as Partial<OfferedOption>), { text: typed })).toEqual(expected);
});

test('a pick counts while its words still stand in the box', () => {
  const picked = { name: '#weekly', value: '42' };
  expect(readOption(option({ kind: 'pick' }), { text: '#weekly', picked })).toEqual({ value: '42' });
  expect(readOption(option({ kind: 'pick' }), { text: '#week', picked })).toEqual({ fault: { kind: 'choice' } });
  const yes = { name: 'True', value: 'true' };
  expect(readOption(option({ kind: 'flag' }), { text: 'True', picked: yes })).toEqual({ value: true });
});

const whole: readonly OfferedCommand[] = [
  {
    ...offer('reserves', '准备金'),
    options: [
      option({ name: 'range', title: '范围', choices: [{ name: '1 year', value: '1y' }] }),
      option({ name: 'measure', title: '口径' }),
    ],
  },
  {
    ...offer('weekly on'),
    options: [option({ name: 'channel', kind: 'pick', choices: [{ name: '#weekly', value: '42' }] })],
  },
  { ...offer('calc-reserve'), options: [option({ name: 'deposits', required: true }), option({ name: 'ratio' })] },
  {
    ...offer('chart'),
    options: [option({ name: 'series' }), option({ name: 'from' }), option({ name: 'events', kind: 'flag' })],
  },
];
const read = (typed: string) => {
  const line = readCommandLine(whole, typed);
  return (
    line && [
      line.command.line,
      Object.fromEntries(Object.entries(line.filled).map(([name, { text, picked }]) => [name, picked?.value ?? text])),
    ]
  );
};

test.for<[string, ReturnType<typeof read>]>([
  ['/reserves', ['reserves', {}]],
  ['/reserves range:1y', ['reserves', { range: '1y' }]],
  ['/reserves range: 1 year measure:average', ['reserves', { range: '1y', measure: 'average' }]],
  ['/准备金 范围：1y', ['reserves', { range: '1y' }]],
  ['/weekly on channel:#weekly', ['weekly on', { channel: '42' }]],
  ['/weekly on channel:<#42>', ['weekly on', { channel: '42' }]],
  ['/calc-reserve $1.2 bn ratio:10%', ['calc-reserve', { deposits: '$1.2 bn', ratio: '10%' }]],
  [
    '/chart series:SOFR, EFFR from:2019-09-01 events:true',
    ['chart', { series: 'SOFR, EFFR', from: '2019-09-01', events: 'true' }],
  ],
  ['/nothing range:1y', undefined],
  ['/weekly', undefined],
  ['/reservesrange:1y', undefined],
  ['reserves range:1y', undefined],
])('%s is read as the command it is', ([typed, expected]) => {
  expect(read(typed)).toEqual(expected);
});
