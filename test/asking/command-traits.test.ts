import { expect, test } from 'vitest';
import { intents } from '../../src/asking/all-intents.ts';
import { commandTraits, having } from '../../src/asking/command-traits.ts';
import { commands } from '../world.ts';

test('every command that a question becomes has its row, and no other', () => {
  const become = new Set(intents.map(({ command }) => command));
  expect(Object.keys(commandTraits).sort()).toEqual([...become].sort());
});

const optionsOf = (name: string) => commands.find((command) => command.name === name)!.options;

test.each([
  ['asOf', 'date'],
  ['ranged', 'range'],
] as const)('what is %s has the option it is filled by: %s', (trait, option) => {
  expect([...having(trait)].filter((name) => !(option in optionsOf(name)))).toEqual([]);
});

test('what is bare needs no option', () => {
  const needing = [...having('bare')].filter((name) =>
    Object.values(optionsOf(name)).some((option) => 'required' in option && option.required),
  );
  expect(needing).toEqual([]);
});

test('what is asked on for another week is asked of a kind that there is', () => {
  const named = intents.flatMap(({ ofAWeek }) => ofAWeek ?? []);
  expect(named.filter((name) => !intents.some((intent) => intent.name === name))).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});
