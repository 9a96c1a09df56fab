import type { Command } from '../src/ask/command.ts';
import type { Facts } from '../src/series/facts.ts';

/** A question to a command, and what a picture of its answer is called. */
export type Question = {
  readonly name: string;
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
};

/** A question with its usual options, and one for each other choice of each option; what is required is what is suggested first. */
export const questionsOf = ({ name, options }: Command, facts: Facts): readonly Question[] => {
  const needed = Object.fromEntries(
    Object.entries(options).flatMap(([option, what]) => {
      if (!('required' in what) || !what.required) return [];
      if (what.kind === 'choice') return [[option, what.values[0]!]];
      if (what.kind === 'series') return [[option, 'WRBWFRBL']];
      const suggested = what.kind === 'text' ? (what.suggest?.('', 'en', facts) ?? []) : [];
      // Two that take the same are given two that differ.
      const first = suggested[option === 'second' ? 1 : 0]?.value;
      return first ? [[option, first]] : [];
    }),
  );
  const others = Object.entries(options).flatMap(([option, what]) =>
    what.kind === 'choice'
      ? what.values.filter((value) => value !== (what.default ?? needed[option])).map((value) => ({ [option]: value }))
      : [],
  );
  return [{}, ...others].map((args) => ({
    name: [name, ...Object.entries(args).flat()].join('-').replaceAll(' ', '-'),
    command: name,
    args: { ...needed, ...args },
  }));
};

/** What only changes a server's settings shows no figures; what shows them is asked, whoever may. */
export const isTelling = ({ reads, dated }: Pick<Command, 'reads' | 'dated'>): boolean =>
  reads === undefined || dated === true;
