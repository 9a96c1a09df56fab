import { beforeAll, describe, expect, test } from 'vitest';
import { isTelling } from '../../bench/questions.ts';
import { createBot } from '../../src/bot.ts';
import { bundled } from '../../src/library/bundled.ts';
import { series, seriesByCode } from '../../src/series/catalog.ts';
import { evening } from '../../src/series/new-york.ts';
import { publicAt } from '../../src/series/releases.ts';
import type { Action, Answer } from '../../src/values/answer.ts';
import { day, startOf } from '../../src/values/day.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';
import { facts, snapshot } from '../world.ts';
import { type AnyQuestion, answeredQuestion, chanceFor, oneOf } from './any-question.ts';
import { amountsSaid, textsOf } from './said.ts';

/** The same questions every time; another seed or more of them by hand: `SEED=7 EACH=50 npx vitest run …`. */
const [SEED, EACH] = [Number(process.env.SEED ?? 20_261_008), Number(process.env.EACH ?? 4)];

type Asked = {
  readonly question: AnyQuestion;
  readonly name: string;
  readonly answers: Readonly<Record<Locale, Answer>>;
  /** What each of its buttons led to. */
  readonly led: readonly { readonly label: string; readonly answer: Answer }[];
};

const asked: Asked[] = [];
const broken: unknown[] = [];
let names: readonly string[] = [];

/** What a button asks, with the first choice of what it leaves open. */
const callOf = (action: Action, next: () => number) => ({
  command: action.command,
  args: {
    ...action.args,
    ...(action.kind === 'view' || action.kind === 'pick' ? { [action.option]: oneOf(action.choices, next).value } : {}),
  },
});

beforeAll(async () => {
  let now = new Date();
  const { ask, commands } = await createBot({
    library: bundled(snapshot),
    facts,
    now: () => now,
    report: (_, error) => broken.push([(error as Error).stack]),
  });
  const askOn = (question: AnyQuestion, locale: Locale = 'en') => {
    now = evening(day(question.today));
    return ask({ ...question, locale });
  };
  const telling = commands.filter(isTelling);
  names = telling.map(({ name }) => name);
  for (const command of telling) {
    const next = chanceFor(command, SEED);
    for (let i = 0; i < EACH; i++) {
      const { question, answer: en } = await answeredQuestion(command, next, askOn);
      const others = await Promise.all(locales.slice(1).map((locale) => askOn(question, locale)));
      const answers = Object.fromEntries([en, ...others].map((answer, at) => [locales[at]!, answer]));
      const led: { label: string; answer: Answer }[] = [];
      for (const action of en.actions ?? [])
        if (action.kind !== 'csv') led.push({ label: action.label, answer: await ask(callOf(action, next)) });
      asked.push({
        question,
        name: `/${question.command} ${JSON.stringify(question.args)} on ${question.today}`,
        answers: answers as Asked['answers'],
        led,
      });
    }
  }
}, 120_000);

const all = () =>
  asked.flatMap(({ answers, ...rest }) => Object.values(answers).map((answer) => ({ ...rest, answer })));
const answered = () => asked.filter(({ answers }) => answers.en.mood !== 'trouble');

test('nothing breaks, and every command that tells something was answered', () => {
  expect(broken).toEqual([]);
  const told = new Set(answered().map(({ question }) => question.command));
  expect(names.filter((name) => !told.has(name))).toEqual([]);
});

/** Every day an answer names, but for what its buttons ask, the day its next figures are due, and what was asked about. */
const daysIn = ({ question, answers }: Asked): readonly string[] => {
  const { freshness, actions: _, again: __, sources, ...said } = answers.en;
  const typed = new Set(Object.values(question.args));
  return (
    JSON.stringify([said, sources.map(({ day: one }) => one), freshness?.publishedAt]).match(/\d{4}-\d{2}-\d{2}/g) ?? []
  ).filter((one) => !typed.has(one));
};

test('nothing in an answer was published or decided after the day it is asked on', () => {
  for (const one of answered()) {
    const { command, today } = one.question;
    // A calendar is of days to come; a rule that lies ahead is told as announced.
    if (command === 'calendar' || command === 'calc-reserve') continue;
    const later = daysIn(one).filter((at) => at > today);
    expect(later, `${one.name}: ${one.answers.en.lead}`).toEqual([]);
    for (const { code = '', day: of } of one.answers.en.sources) {
      const id = seriesByCode(code);
      if (!id || !of) continue;
      const published = publicAt(facts.releases, series(id).release, startOf(of));
      expect(published, `${code} of ${of} in ${one.name}`).toBeLessThanOrEqual(evening(day(today)).getTime());
    }
  }
});

test('the stamp is the day of a figure that is shown, or one the answer says', () => {
  for (const { name, question, answers } of answered()) {
    // A text is checked against all figures held: its stamp says up to when.
    if (question.command.startsWith('check')) continue;
    const { asOf, figures = [], lead, chart, table } = answers.en;
    if (asOf === undefined) continue;
    const shown = JSON.stringify([figures, table, chart && 'lines' in chart ? chart.lines : []]);
    const isSaid = textsOf(answers.en).join().includes(formatIn(answers.en.locale).day(asOf)) || shown.includes(asOf);
    expect(isSaid, `${asOf} in ${name}: ${lead}`).toBe(true);
    // Of the days that figures have, it is one the lead names, where it names any.
    const { day: shownDay } = formatIn(answers.en.locale);
    const named = figures.flatMap(({ day: of }) => (of && lead.includes(shownDay(of)) ? [of] : []));
    const isFindings = question.command === 'history';
    // What lies ahead is told by its own days, one of which may be that of a figure beside it.
    const isAhead = question.args.view === 'ahead';
    if (named.length > 0 && !isAhead && !isFindings) expect(lead, `${asOf} in ${name}`).toContain(shownDay(asOf));
  }
});

describe('all languages say the same', () => {
  test('figures, tables and drawings', () => {
    const numbers = ({ figures = [], table, asOf, mood, freshness, notes = [], chart }: Answer) => ({
      ...{ asOf, mood, freshness, notes: notes.length },
      figures: figures.map(({ value, day: of, changes = [] }) => [
        typeof value === 'string' ? '' : value,
        of,
        changes.map(({ value: by }) => by),
      ]),
      rows: table?.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell))),
      drawn: chart && 'lines' in chart ? chart.lines.map(({ points }) => points.length) : undefined,
    });
    for (const { name, answers } of asked)
      for (const locale of locales) {
        if (answers[locale].locale !== locale) continue; // asked in words of another language
        expect(numbers(answers[locale]), `${locale} ${name}`).toEqual(numbers(answers.en));
      }
  });

  test('amounts, percentages and basis points in their sentences, to the same digit', () => {
    for (const { name, answers } of asked)
      for (const locale of locales) {
        if (answers[locale].locale !== locale || answers.en.locale !== 'en') continue;
        expect(amountsSaid(answers[locale]), `${locale} ${name}\n${answers[locale].lead}\n${answers.en.lead}`).toEqual(
          amountsSaid(answers.en),
        );
      }
  });
});

test('no button leads to a refusal', () => {
  for (const { name, led } of asked)
    for (const { label, answer } of led)
      expect(answer.mood, `${label} under ${name}: ${answer.lead}`).not.toBe('trouble');
});

test('no sentence has a hole in it', () => {
  const hole = /undefined|NaN|\[object|Infinity|null| {2,}|，，|。。|\.\.(?!\.)|, ,/;
  for (const { name, answer } of all()) {
    const holed = textsOf(answer).filter((text) => hole.test(text));
    expect(holed, name).toEqual([]);
  }
});

/** What stands in an answer but is no word of ours: what was typed is said back as it was. */
const ours = ({ question }: Asked, texts: readonly string[]): readonly string[] => {
  const typed = Object.values(question.args).filter((value) => value.length > 2);
  return texts.filter((text) => !typed.some((value) => text.includes(value)));
};

/** Names of people and banks, which a desk in Beijing or Taipei writes in Latin letters too, as it does abbreviations. */
const NAMES = new Set([
  ...facts.banks().flatMap(({ name }) => Object.values(name).flatMap((said) => said.match(/[A-Za-z]+/g) ?? [])),
  ...['BankFind', 'Perli'],
]);
/** Commands, links and amounts as they are typed. */
const EXAMPLES = /https?:[^)\s]+|\/[a-z-][^·，。；、（）\n]*|\$?\d[\d,.]*(?:tn|bn|m|k)/g;

describe.each([
  ['zh-CN', /[週準財錄據變關開個億萬題單廣聯與為將]/],
  ['zh-TW', /[备财录据变关开个亿万题单广联与为将]/],
] as const)('%s is written in its own words and script', (locale, other) => {
  test('no English word, no character of the other script', () => {
    for (const one of answered()) {
      const answer = one.answers[locale];
      // Topics of knowledge name terms in brackets; they have tests of their own.
      if (answer.locale !== locale || answer.command === 'explain') continue;
      const texts = ours(one, textsOf(answer));
      const found = (wrong: RegExp) => texts.filter((text) => wrong.test(text));
      expect(found(other), one.name).toEqual([]);
      const runsIn = /[A-Za-z]\d[\d,.]*(?:%|[万亿萬億兆]|[个個]?基[点點])/;
      expect(found(runsIn), `a name runs into a number: ${one.name}`).toEqual([]);
      const english = texts.filter((text) =>
        text
          .replace(EXAMPLES, '')
          .match(/[A-Za-z]*[a-z]{2,}[A-Za-z]*/g)
          ?.some((word) => !NAMES.has(word)),
      );
      expect(english, one.name).toEqual([]);
    }
  });
});

/** Forms that stand for a slip of the same kind wherever they come. */
const SLIPS: Readonly<Record<'zh-CN' | 'zh-TW', RegExp>> = {
  'zh-CN':
    /你|\d{4}\/\d{1,2}\/\d{1,2}|[\u4e00-\u9fff] [\u4e00-\u9fff]|[,;:?!](?=[\u4e00-\u9fff])|[「」]|时点值|无人使用|不按钟点/,
  'zh-TW':
    /你|\d{4}\/\d{1,2}\/\d{1,2}|[\u4e00-\u9fff] [\u4e00-\u9fff]|[,;:?!](?=[\u4e00-\u9fff])|[“”]|紐約聯準銀行|聯準會理事會|口徑|免提|時點值|不按鐘點|[均，：（]按(?![鈕下「])/,
};

test.each(['zh-CN', 'zh-TW'] as const)('%s keeps one form of address, one style of days, its own marks', (locale) => {
  for (const one of asked) {
    const answer = one.answers[locale];
    if (answer.locale !== locale) continue;
    const texts = [...textsOf(answer), answer.aside ?? ''].map((said) => said.replace(EXAMPLES, ''));
    const slips = ours(one, texts).filter((text) => SLIPS[locale].test(text));
    expect(slips, one.name).toEqual([]);
  }
});

test('English writes days and amounts in one style', () => {
  const another =
    /\d (January|February|March|April|June|July|August|September|October|November|December) \d|\d (billion|trillion|million)|per cent/;
  for (const one of answered()) {
    const texts = one.answers.en.locale === 'en' ? ours(one, textsOf(one.answers.en)) : [];
    const odd = texts.filter((text) => another.test(text));
    expect(odd, one.name).toEqual([]);
  }
});
