import { defineCommand } from '../src/ask/command.ts';
import type { Suggestion } from '../src/ask/option.ts';
import { fitting } from '../src/parse/closeness.ts';
import { parseLine } from '../src/parse/line.ts';
import { plainName } from '../src/parse/series-names.ts';
import type { SeriesId } from '../src/series/catalog.ts';
import type { Facts } from '../src/series/facts.ts';
import { type Passage, paragraphOf, type Topic } from '../src/series/knowledge.ts';
import { subjectNeeds } from '../src/series/subject.ts';
import type { Reply, Source, Step } from '../src/values/answer.ts';
import { type Day, day, iso } from '../src/values/day.ts';
import { type Locale, locales } from '../src/values/locale.ts';
import { onceEach } from '../src/values/once-each.ts';
import { clip } from '../src/words/clip.ts';
import { passageText, referenceText } from '../src/words/passage.ts';
import words from './explain.words.ts';

/** How many topics are offered to whoever named none that is there. */
const CLOSEST = 10;
/** What Discord takes as the name of a button. */
const LABEL = 80;

const suggest = (typed: string, locale: Locale, { topics }: Facts): readonly Suggestion[] =>
  fitting(topics(), (topic) => namesOf(topic, locale), typed).map(({ id, texts }) => ({
    name: texts[locale].title,
    value: id,
  }));

export default defineCommand({
  words,
  needs: ({ topic }, _, facts) => seriesOf(findTopic(topic, facts)),
  optional: 'all',
  options: {
    topic: { kind: 'text', max: 100, required: true, example: 'h41-identity', suggest },
    tell: { kind: 'choice', values: ['why'] },
  },
  run({ args, data, say, format, facts, today }): Reply {
    const { locale } = format;
    const topic = findTopic(args.topic, facts);
    if (!topic) return unknown(args.topic, suggest(args.topic, locale, facts), suggest('', locale, facts), say);
    const { lead, more } = topic.texts[locale];
    const filled = { data, banks: facts.banks() };
    const why =
      args.tell === undefined || topic.why === undefined
        ? ''
        : unheaded(passageText(paragraphOf(topic.texts[locale], topic.why), filled, format));
    // Where nothing of the two sentences that come first was known, the next paragraph does.
    const [first, ...rest] = [lead, more]
      .flatMap((part) => passageText(part, filled, format).split('\n\n'))
      .filter(Boolean);
    if (first === undefined) return { mood: 'trouble', ephemeral: true, lead: say.nothingYet };
    const isShort = [...lead, ...more].some(
      (piece) => typeof piece !== 'string' && referenceText(piece, filled, format) === undefined,
    );
    return {
      mood: 'calm',
      lead: why || first,
      ...(rest.length > 0 ? { more: (why ? [first, ...rest] : rest).join('\n\n') } : {}),
      notes: [...noted(topic, today, say), ...(isShort ? [say.leftOut] : [])],
      sources: topic.sources.map(
        ({ url, title, day }): Source => ({ title, url, ...(day.length === 10 && day <= iso(today) ? { day } : {}) }),
      ),
      actions: [
        ...figures(topic, say).filter((step) => !asksAhead(step, iso(today))),
        ...related(topic, locale, facts),
      ],
    };
  },
});

/** A paragraph without its heading, which the question says. */
const unheaded = (text: string): string => text.replace(/^\*\*[^*]+\*\*\s*/, '');

/** How old the text is; asked about a past day, whether it also tells what came after. */
const noted = (topic: Topic, today: Day, say: ReturnType<typeof words>): readonly string[] => {
  if (topic.checked <= iso(today)) return [say.checked(topic.checked)];
  const written = day(topic.checked);
  const { lead, more } = topic.texts.en;
  const ahead = [...lead, ...more].flatMap(daysOf).some((named) => named > today && named <= written);
  return ahead ? [say.hindsight(topic.checked)] : [];
};

const daysOf = (piece: Passage[number]): readonly Day[] => {
  if (typeof piece === 'string' || piece.kind === 'fact') return [];
  if (piece.kind === 'bank') return piece.quarter === undefined ? [] : [piece.quarter];
  if (piece.kind === 'figure') return [piece.from, piece.to].filter((one) => one !== undefined);
  return [piece.day];
};

/** Whether a question is about a day that is still to come. */
const asksAhead = ({ args }: Step, isoDay: string): boolean =>
  Object.values(args).some((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && value > isoDay);

const unknown = (
  typed: string,
  close: readonly Suggestion[],
  all: readonly Suggestion[],
  say: ReturnType<typeof words>,
): Reply => ({
  mood: 'trouble',
  ephemeral: true,
  lead: say.unknown(clip(typed, 100)),
  actions: [
    {
      kind: 'pick',
      label: say.pick,
      command: 'explain',
      args: {},
      option: 'topic',
      most: 1,
      choices: (close.length > 0 ? close : all).slice(0, CLOSEST).map(({ name, value }) => ({ label: name, value })),
    },
  ],
});

/** All a topic is called in a language, its id among them: what was typed is compared with these. */
const namesOf = ({ id, texts }: Topic, locale: Locale): readonly string[] =>
  [id, texts[locale].title, ...texts[locale].synonyms].map(plainName);

/** The topic somebody names by its id, or by its title or a synonym in any language. */
const findTopic = (typed: string, { topics }: Facts): Topic | undefined => byName(topics()).get(plainName(typed));

/** Topics by all their names, the first one that has a name; every answer with a *Why?* looks here. */
const byName = onceEach((topics: readonly Topic[]): ReadonlyMap<string, Topic> => {
  const all = topics.flatMap((topic) =>
    locales.flatMap((locale) => namesOf(topic, locale).map((name) => [name, topic] as const)),
  );
  return new Map(all.reverse());
});

/** The series a topic's figures are read from, in the order they come. */
const seriesOf = (topic: Topic | undefined): readonly SeriesId[] => {
  if (!topic) return [];
  const { lead, more } = topic.texts.en;
  const named = [...lead, ...more].flatMap((piece) =>
    typeof piece !== 'string' && piece.kind === 'figure' ? subjectNeeds(piece.subject) : [],
  );
  return [...new Set(named)];
};

const figures = ({ command }: Topic, say: ReturnType<typeof words>): readonly Step[] => {
  if (command === undefined) return [];
  const step = parseLine(command);
  return [{ kind: 'next', label: say.figures(`/${step.command}`), ...step }];
};

const related = ({ related: ids }: Topic, locale: Locale, { topics }: Facts): readonly Step[] =>
  topics()
    .filter(({ id }) => ids.includes(id))
    .map(({ id, texts }) => ({
      kind: 'next',
      label: clip(texts[locale].title, LABEL),
      command: 'explain',
      args: { topic: id },
    }));
