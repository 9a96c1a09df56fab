import { readFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { bankFinder } from '../../src/asking/banks.ts';
import type { QuestionReading } from '../../src/asking/question-reading.ts';
import { readQuestion } from '../../src/asking/read-question.ts';
import { readerOf } from '../../src/asking/reader.ts';
import { setupLine } from '../../src/asking/setup-line.ts';
import { lineText } from '../../src/asking/targets.ts';
import { day } from '../../src/values/day.ts';
import { facts } from '../bundled.ts';
import { type Question, type Reading, TODAY } from '../questions/expectation.ts';

/** All a reader knows on a usual day. */
export const known = {
  ...{ today: day(TODAY), policy: facts.policy, banks: bankFinder(facts.banks()) },
  ...readerOf(facts),
};

/** A question read on a day, with the questions it follows on. */
export const read = (
  text: string,
  today = TODAY,
  earlier: readonly string[] = [],
  traditional = false,
): QuestionReading => {
  const key = JSON.stringify([text, today, traditional, ...earlier]);
  const before = earlier.length > 0 ? read(earlier.at(-1)!, today, earlier.slice(0, -1), traditional) : undefined;
  const reading = lately.get(key) ?? readQuestion(text, { ...known, today: day(today), traditional }, before);
  lately.set(key, reading);
  return reading;
};

/** What was read lately: a row that follows on another stands near it. */
const lately = new LRUCache<string, QuestionReading>({ max: 100 });

/** A reading as a line, or what is said instead. */
export const said = (reading: QuestionReading): string =>
  reading.line ? lineText(reading.line) : (reading.reason ?? 'ask back');

/** A reading as the exam compares it. */
export const plain = ({ kind, line, reason, locale }: QuestionReading): Reading =>
  kind === 'line' && line
    ? { command: `/${line.command}`, args: line.args, ...(locale ? { locale } : {}) }
    : kind === 'decline'
      ? { decline: reason ?? '' }
      : { askBack: true };

/** A reading as the exam compares it, and the command it names to be typed, where something is to be set up. */
export const readings = (reading: QuestionReading): readonly Reading[] => {
  const setup = setupLine(reading, known.today);
  return [plain(reading), ...(setup ? [{ command: `/${setup.command}`, args: setup.args }] : [])];
};

/** The rows of the exam, open, held out or paraphrased, each with the questions it follows on. */
export const rows = (folder: `${string}/` | '') =>
  (['en', 'zh-CN', 'zh-TW'] as const).flatMap((locale) => {
    const all = JSON.parse(
      readFileSync(new URL(`../questions/${folder}${locale}.json`, import.meta.url), 'utf8'),
    ) as readonly Question[];
    const before = (row: Question): readonly string[] => {
      const asked = all.find(({ id }) => id === row.replyTo);
      return asked ? [...before(asked), asked.text] : [];
    };
    return all.map((row) => ({ row, locale, earlier: before(row) }));
  });
