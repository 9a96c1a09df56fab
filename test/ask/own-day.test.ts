import { beforeAll, expect, test } from 'vitest';
import { policyOn } from '../../src/series/policy.ts';
import type { Answer, Cell, Figure } from '../../src/values/answer.ts';
import { day, iso } from '../../src/values/day.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, facts } from '../world.ts';
import { chance } from './any-question.ts';
import { type EveryAnswer, everyAnswer } from './every-answer.ts';
import { textsOf } from './said.ts';

/** The same questions every time; another seed or more of them by hand: `SEED=7 EACH=50 npx vitest run …`. */
const [SEED, EACH] = [Number(process.env.SEED ?? 20_261_126), Number(process.env.EACH ?? 6)];

let answers: readonly EveryAnswer[] = [];
beforeAll(async () => {
  const every = await everyAnswer(SEED, EACH);
  // What is said in another language than asked was asked in its words.
  answers = every.answers.filter(({ answer, locale }) => answer.mood !== 'trouble' && answer.locale === locale);
}, 120_000);

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?<month>[A-Z][a-z]{2}) (?<dom>\d{1,2}), (?<year>\d{4})/g,
  'zh-CN': /(?<year>\d{4})年(?<month>\d{1,2})月(?<dom>\d{1,2})日/g,
  'zh-TW': /(?<year>\d{4})年(?<month>\d{1,2})月(?<dom>\d{1,2})日/g,
};

/** The days a text names, as a reader of its language finds them. */
const daysSaid = (text: string, locale: Locale): readonly string[] =>
  [...text.matchAll(DAYS[locale])].flatMap(({ groups = {} }) => {
    const month = locale === 'en' ? MONTHS.indexOf(groups.month!) + 1 : Number(groups.month);
    return month > 0 ? [`${groups.year}-${String(month).padStart(2, '0')}-${groups.dom!.padStart(2, '0')}`] : [];
  });

const todayOf = ({ line }: EveryAnswer) => line.slice(-10);

/** A calendar is of days to come, a rule that lies ahead is told as announced, and a text says of which day it is. */
const TELLS_AHEAD = new Set(['calendar', 'calc-reserve', 'explain']);

test('no sentence names a day after the one it is said on, unless it had been announced, in any language', () => {
  let named = 0;
  for (const one of answers) {
    if (TELLS_AHEAD.has(one.command.name)) continue;
    const today = todayOf(one);
    const announced = JSON.stringify(policyOn(facts.policy, today));
    for (const text of textsOf(one.answer))
      for (const said of daysSaid(text, one.locale)) {
        named++;
        if (one.line.includes(said) || announced.includes(said)) continue;
        expect(said <= today, `${said} in ${one.locale} ${one.line}: ${text}`).toBe(true);
      }
  }
  expect(named).toBeGreaterThan(1_000);
});

const isQuantity = (value: Cell): value is Quantity => typeof value === 'object' && 'value' in value;

/** Whether a text says an amount, and not one that merely ends like it. */
const says = (text: string, amount: string): boolean =>
  new RegExp(`(?<![\\d.,])${amount.replace(/[.$]/g, '\\$&')}`).test(text);

/** The figures whose value a text says, the one it says first in front. */
const figuresSaid = ({ figures = [] }: Answer, text: string, locale: Locale): readonly Figure[] =>
  figures
    .flatMap((figure) => {
      const at = figure.day && isQuantity(figure.value) ? text.indexOf(formatIn(locale).show(figure.value)) : -1;
      return at < 0 ? [] : [{ figure, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ figure }) => figure);

test('a lead that names no day is stamped with the day of the figure it opens with', () => {
  let stamped = 0;
  for (const { answer, locale, line, command } of answers) {
    const { lead, asOf } = answer;
    // What was found in a history, or first of its periods, has a day of its own; the stamp says up to when was looked.
    if (asOf === undefined || ['history', 'by-period'].includes(command.name) || daysSaid(lead, locale).length > 0)
      continue;
    const [opening, ...others] = figuresSaid(answer, lead, locale);
    if (!opening) continue;
    stamped++;
    const alike = others.filter(({ value }) => JSON.stringify(value) === JSON.stringify(opening.value));
    expect(
      [opening, ...alike].map((figure) => figure.day),
      `${locale} ${line}: ${lead}`,
    ).toContain(asOf);
  }
  expect(stamped).toBeGreaterThan(10);
});

/** Two days side by side, which no option suggests. */
const ofTwoDays = async (): Promise<readonly Pick<EveryAnswer, 'answer' | 'locale' | 'line'>[]> => {
  const next = chance(SEED);
  const some = () => iso(day('2019-01-01') + Math.floor(next() * (day('2026-09-01') - day('2019-01-01'))));
  const pairs = Array.from({ length: 5 * EACH }, () => ({ first: some(), second: some() }));
  const asked = pairs.flatMap((args) =>
    locales.map(async (locale) => ({
      ...{ locale, line: JSON.stringify(args) },
      answer: await ask({ command: 'compare', args, locale }),
    })),
  );
  return Promise.all(asked);
};

test('a change that a lead tells from one day to another is over these very days', async () => {
  let told = 0;
  for (const { answer, locale, line } of [...answers, ...(await ofTwoDays())]) {
    const { show, size, day: dayIn } = formatIn(locale);
    for (const { value, day: to, changes = [] } of answer.figures ?? [])
      for (const { label, value: by } of changes) {
        const [from] = daysSaid(label, locale);
        const isSaid =
          to && from && isQuantity(by) && isQuantity(value) && by.value !== 0 && says(answer.lead, size(by));
        if (!isSaid || says(size(by), show(value)) || daysSaid(answer.lead, locale).length < 2) continue;
        told++;
        expect(answer.lead, `${locale} ${line}: ${show(value)} ${label}`).toContain(dayIn(from));
        expect(answer.lead, `${locale} ${line}: ${show(value)} ${label}`).toContain(dayIn(to));
      }
  }
  expect(told).toBeGreaterThan(20);
});
