import { beforeAll, expect, test } from 'vitest';
import { isTelling, questionsOf } from '../../bench/questions.ts';
import { createBot } from '../../src/bot.ts';
import { bundled } from '../../src/library/bundled.ts';
import { bundledSeries } from '../../src/series/catalog.ts';
import { evening } from '../../src/series/new-york.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day, iso } from '../../src/values/day.ts';
import { first } from '../../src/values/points.ts';
import { bugs, facts, snapshot, TODAY } from '../world.ts';
import { chanceFor, oneOf } from './any-question.ts';

const [SEED, EACH] = [Number(process.env.SEED ?? 20_261_127), Number(process.env.EACH ?? 5)];

/** Asked on a day by a clock that stands on it, or today by naming it. */
type Early = { readonly line: string; readonly answer: Answer; readonly present: string; readonly again: Answer[] };

const asked: Early[] = [];

/** Days written so that they can be typed again: what a refusal gives for an example. */
const examplesIn = ({ lead }: Answer): readonly string[] => lead.match(/\b\d{4}-\d\d-\d\d\b/g) ?? [];

beforeAll(async () => {
  let present = TODAY;
  const now = () => evening(day(present));
  const report = (_: string, error: unknown) => void bugs.push(error);
  const { ask, commands } = await createBot({ library: bundled(snapshot), facts, now, report });
  for (const command of commands.filter(isTelling)) {
    const next = chanceFor(command, SEED);
    for (let i = 0; i < EACH; i++) {
      // Around the day on which some series begins, where what is held and what was out differ.
      const early = first(snapshot[oneOf(bundledSeries, next)])!.day - 4 + Math.floor(next() * 14);
      const { args } = oneOf(questionsOf(command, facts), next);
      for (const how of command.dated ? (['clock', 'date'] as const) : (['clock'] as const)) {
        present = how === 'clock' ? iso(early) : TODAY;
        const question = { command: command.name, args: { ...args, ...(how === 'date' && { date: iso(early) }) } };
        const answer = await ask(question);
        const tried = answer.mood === 'trouble' && command.dated ? examplesIn(answer) : [];
        const again: Answer[] = [];
        for (const date of tried) again.push(await ask({ command: command.name, args: { ...args, date } }));
        asked.push({ line: `${JSON.stringify(question)} on ${present}`, answer, present, again });
      }
    }
  }
}, 60_000);

test('on an early day every command answers or refuses in a sentence, and none breaks', () => {
  expect(bugs).toEqual([]);
  expect(asked.filter(({ answer }) => answer.mood === 'trouble').length).toBeGreaterThan(30);
});

test('no refusal names a day to ask about that is still to come', () => {
  const refused = asked.filter(({ answer }) => answer.mood === 'trouble');
  const ahead = refused.filter(({ answer, present }) => examplesIn(answer).some((named) => named > present));
  expect(ahead.map(({ line, answer }) => [line, answer.lead])).toEqual([]);
});

test('the day that a refusal names for an example has an answer', () => {
  const named = asked.filter(({ again }) => again.length > 0);
  expect(named.length).toBeGreaterThan(10);
  const led = named.filter(({ again }) => again.some(({ mood }) => mood === 'trouble'));
  expect(led.map(({ line, answer, again }) => [line, answer.lead, again.map(({ lead }) => lead)])).toEqual([]);
});
