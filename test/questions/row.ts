/** What is wrong with a row of the exam: its shape, and commands, options and values there are none of. */

import { z } from 'zod';
import type { Option } from '../../src/ask/option.ts';
import { readStretch } from '../../src/parse/stretch-text.ts';
import { series, seriesIds } from '../../src/series/catalog.ts';
import { commands, facts } from '../world.ts';
import type { Expectation, Question, Wanted } from './expectation.ts';

const one = z.union([z.string().min(1), z.number(), z.null()]);
const expectation = z.union([
  z.strictObject({
    command: z.union([z.string().startsWith('/'), z.array(z.string().startsWith('/')).min(1)]),
    args: z.record(z.string(), z.union([one, z.array(one).min(1)])).optional(),
    locale: z.enum(['en', 'zh-CN', 'zh-TW']).optional(),
  }),
  z.strictObject({ decline: z.enum(['advice', 'forecast', 'subject', 'nonsense']) }),
  z.strictObject({ askBack: z.literal(true) }),
]);
const row = z.strictObject({
  id: z.string().regex(/^[a-z]{1,2}-[a-z]+(-[a-z]+)*\.[a-z0-9.-]+\.(en|zh-CN|zh-TW)(\.\d+)?$/),
  text: z.string().trim().min(1).max(2000),
  today: z.iso.date().optional(),
  replyTo: z.string().optional(),
  twin: z.string().optional(),
  expect: z.union([expectation, z.array(expectation).min(1)]),
});

const codes = new Set(seriesIds.map((id) => series(id).code));
const topics = new Set(facts.topics().map(({ id }) => id));
const DAY = /^\d{4}-\d\d-\d\d(\.\.\d{4}-\d\d-\d\d)?$/;

/** What is wrong with a row, in words; nothing where it is right. */
export const faultsOf = (asked: Question): readonly string[] => {
  const shape = row.safeParse(asked);
  if (!shape.success) return shape.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const expected = Array.isArray(asked.expect)
    ? (asked.expect as readonly Expectation[])
    : [asked.expect as Expectation];
  return expected.flatMap((reading) => {
    if (!('command' in reading)) return [];
    const names = Array.isArray(reading.command) ? (reading.command as readonly string[]) : [reading.command as string];
    return names.flatMap((name) => faultsOfReading(name, reading.args ?? {}));
  });
};

const faultsOfReading = (name: string, args: Readonly<Record<string, Wanted>>): readonly string[] => {
  const command = commands.find((known) => `/${known.name}` === name);
  if (!command) return [`${name} is no command`];
  return Object.entries(args).flatMap(([key, wanted]) => {
    const option = command.options[key];
    if (!option) return [`${name} has no ${key}`];
    const values = (Array.isArray(wanted) ? wanted : [wanted]) as readonly (string | number | null)[];
    return values
      .filter((value) => value !== null && !isPossible(String(value), key, option))
      .map((value) => `${name} ${key}: ${value}`);
  });
};

/** One series, or two reckoned together. */
const isSubject = (value: string): boolean => value.split(/[-/]/).every((code) => codes.has(code));

const isPossible = (value: string, key: string, option: Option): boolean => {
  if (option.kind === 'series') return value.split(',').every(isSubject);
  if (key === 'series') return isSubject(value);
  if (key === 'first' || key === 'second')
    return DAY.test(value) || readStretch(value) !== undefined || isSubject(value);
  if (key === 'topic') return topics.has(value);
  if (key === 'event' && option.kind === 'text') return DAY.test(value);
  if (option.kind === 'day') return DAY.test(value) && value.slice(0, 10) <= value.slice(-10);
  if (option.kind === 'choice') return option.values.includes(value);
  if (option.kind === 'number') return value.split('..').every((part) => Number.isFinite(Number(part)));
  return true;
};
