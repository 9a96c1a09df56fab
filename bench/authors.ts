import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankFinder } from '../src/asking/banks.ts';
import { kindTeller } from '../src/asking/question-kinds.ts';
import type { QuestionReading } from '../src/asking/question-reading.ts';
import { readFollowing } from '../src/asking/read-question.ts';
import { setupLine } from '../src/asking/setup-line.ts';
import { topicFinder } from '../src/asking/topic-finder.ts';
import { topicNames } from '../src/asking/topic-names.ts';
import { loadFacts } from '../src/bundle/load-facts.ts';
import { root } from '../src/bundle/root.ts';
import type { CommandCall } from '../src/values/answer.ts';
import { day } from '../src/values/day.ts';
import { locales } from '../src/values/locale.ts';
import { fits, type Question, type Reading, TODAY } from '../test/questions/expectation.ts';
import { learn } from './learn.ts';
import { lessons, topicLessons } from './lessons.ts';

/** Whose questions stand in which folders. */
const AUTHORS: Readonly<Record<string, readonly string[]>> = {
  first: ['', 'paraphrases/', 'options/'],
  second: ['second/', 'validation/'],
  third: ['third/', 'fourth/'],
  fourth: ['fifth/'],
  fifth: ['sixth/', 'seventh/'],
};

/** `npm run bench -- authors`: how each author's questions are read by what is learnt of all the others': thresholds are chosen by it. The rules have seen every one of them. */
export const bench = async (): Promise<void> => {
  const facts = loadFacts();
  const [kinds, topics] = [lessons(), topicLessons()];
  const known = {
    policy: facts.policy,
    topicsFor: topicFinder(facts.topics()),
    topicCalled: topicNames(facts.topics()),
    banks: bankFinder(facts.banks()),
  };
  for (const [author, folders] of Object.entries(AUTHORS)) {
    const [kindsOf, topicsOf] = [kinds, topics].map((all) =>
      kindTeller(learn(all.filter(({ source }) => !folders.includes(source)))),
    );
    const outcomes = folders.flatMap((folder) =>
      rowsOf(folder).map(({ row, earlier, traditional }) => {
        const parts = { ...known, kindsOf: kindsOf!, topicsOf: topicsOf!, today: day(row.today ?? TODAY), traditional };
        return outcomeOf(readFollowing(earlier, row.text, parts), row);
      }),
    );
    const share = (wanted: string) =>
      `${((100 * outcomes.filter((one) => one === wanted).length) / outcomes.length).toFixed(1)}%`;
    console.log(
      `${author} author: ${outcomes.length} questions, right ${share('right')}, confidently wrong ${share('line')}, asked back ${share('askBack')}, declined ${share('decline')}`,
    );
  }
};

const rowsOf = (folder: string) =>
  locales.flatMap((locale) => {
    const file = join(root, 'test', 'questions', folder, `${locale}.json`);
    const all: readonly Question[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    const before = (row: Question): readonly string[] => {
      const asked = all.find(({ id }) => id === row.replyTo);
      return asked ? [...before(asked), asked.text] : [];
    };
    return all.map((row) => ({ row, earlier: before(row), traditional: locale === 'zh-TW' }));
  });

const outcomeOf = (reading: QuestionReading, { expect }: Question): 'right' | QuestionReading['kind'] => {
  const setup = setupLine(reading, day(TODAY));
  const told = [plain(reading), ...(setup ? [called(setup)] : [])];
  return told.some((one) => fits(one, expect)) ? 'right' : reading.kind;
};

const called = ({ command, args }: CommandCall): Reading => ({ command: `/${command}`, args });

const plain = ({ kind, line, reason, locale }: QuestionReading): Reading =>
  kind === 'line' && line
    ? { ...called(line), ...(locale ? { locale } : {}) }
    : kind === 'decline'
      ? { decline: reason ?? '' }
      : { askBack: true };
