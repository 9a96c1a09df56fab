import { defineCommand, type OfferedCommand } from '../src/ask/command.ts';
import { onlyTells } from '../src/ask/only-tells.ts';
import { assetIn } from '../src/asking/assets.ts';
import { bankFinder } from '../src/asking/banks.ts';
import { otherMeasureOf } from '../src/asking/by-measure.ts';
import { checkFigures, seriesToCheck } from '../src/asking/check-figures.ts';
import { countedBack, countedBackNeeds } from '../src/asking/counted-back.ts';
import { isCourtesy } from '../src/asking/courtesy.ts';
import type { QuestionReading } from '../src/asking/question-reading.ts';
import { readFollowing } from '../src/asking/read-question.ts';
import { readerOf } from '../src/asking/reader.ts';
import { isStatement, saidToCheck } from '../src/asking/said-to-check.ts';
import { languageOf } from '../src/asking/script.ts';
import { isHeard } from '../src/asking/second-opinion.ts';
import { inChannel, leftOfSetup } from '../src/asking/setup-left-out.ts';
import { setupBeside, setupLine } from '../src/asking/setup-line.ts';
import { lineText, nearest } from '../src/asking/targets.ts';
import { byFiguresNeeds, toldByFigures } from '../src/asking/told-by-figures.ts';
import { usedAtAll } from '../src/asking/used-at-all.ts';
import { verdictNeeds } from '../src/asking/verdict.ts';
import { parseLine } from '../src/parse/line.ts';
import type { SeriesId } from '../src/series/catalog.ts';
import type { Facts } from '../src/series/facts.ts';
import type { Topic } from '../src/series/knowledge.ts';
import type { Action, CommandCall, Instead, Pick, Reply } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import { closest, type Locale } from '../src/values/locale.ts';
import { latest } from '../src/values/points.ts';
import { clip } from '../src/words/clip.ts';
import words from './ask.words.ts';
import { askedBack } from './shared/asked-back.ts';
import { beforeOf } from './shared/before-answer.ts';
import followOn from './shared/follow-on.words.ts';
import { notHeldReply } from './shared/not-held.ts';
import { ratesToCome } from './shared/rates-to-come.ts';
import setupWords from './shared/setup-left-out.words.ts';
import { toldWhy } from './shared/told-why.ts';

/** As many buttons, or choices, as a question back offers. */
const MOST = 5;
/** What Discord holds in one choice. */
const CHOICE = 100;

export default defineCommand({
  words,
  needs: ({ question, after }, _, facts): SeriesId[] => {
    const today = latestKnown(facts);
    const reading = readingOf(question, after, facts, today);
    const claimed = claimIn(reading, question);
    const other = otherMeasureOf(reading);
    const settling = [
      ...verdictNeeds(reading),
      ...(other ? [other] : []),
      ...countedBackNeeds(reading),
      ...byFiguresNeeds(reading),
    ];
    return [...new Set<SeriesId>(['reservesAverage', ...settling, ...(claimed ? seriesToCheck(claimed) : [])])];
  },
  options: {
    question: { kind: 'text', max: 6000, required: true, example: 'is QT over' },
    after: { kind: 'text', max: 6000 },
    other: { kind: 'flag' },
  },
  language: ({ question }, _, __, asker) => languageOf(question, asker),
  run({ args, data, say, shared, format, facts, today, now, offered }): Reply | Instead {
    const picked = typedLine(args.question, offered);
    if (picked) return { instead: picked, orElse: nearest(picked), aside: say.readAs(lineText(picked)) };
    if (!args.other && isCourtesy(args.question)) return { mood: 'calm', cites: [], lead: say.welcome };
    const read = toldByFigures(readingOf(args.question, args.after, facts, today), data, facts.policy, today);
    const reading = countedBack(read, data, facts.policy, today);
    const around = { say, locale: closest(reading.locale ?? format.locale), topics: facts.topics(), offered };
    // What is answered in a language that is named is wrapped in that one too.
    const told = reading.locale ? words(reading.locale) : say;
    if (args.other)
      return {
        mood: 'calm',
        ephemeral: true,
        cites: [],
        lead: say.otherwise,
        actions: choices(reading, say.pick, around, true),
      };
    if (reading.kind === 'decline') {
      if (reading.reason === 'advice' || reading.reason === 'forecast')
        return withFacts(reading, reading.reason, around, facts, today);
      const until = latest(data.reservesAverage)?.day ?? today;
      return { mood: 'trouble', lead: say.unknown(iso(until)), actions: choices(reading, say.nearest, around) };
    }
    if (reading.notHeld)
      return notHeldReply(reading.notHeld, around.locale, (label) => choices(reading, label, around));
    const { policy, requirements } = facts;
    const claimed = claimIn(reading, args.question);
    if (claimed && claimsSomething(reading, claimed, { today, policy, requirements, data }))
      return {
        instead: { command: 'check', args: { text: claimed } },
        aside: told.readAs('/check'),
        ...(reading.locale ? { locale: reading.locale } : {}),
        actions: notMeant(args, told.notMeant),
      };
    if (reading.kind === 'askBack' || !reading.line)
      return {
        mood: 'trouble',
        lead: askedBack(reading, say),
        actions: choices(reading, say.pick, around),
      };
    const setup = toSetUp(reading, args, { told, locale: around.locale }, today);
    if (setup) return setup;
    const use = usedAtAll(reading, data, today);
    const before = beforeOf(reading, use, { told, shared, locale: around.locale, data, facts, today, now });
    // Where nothing in it can be checked, what it is about is told.
    const other = mayBeChecked(reading) && !isHeard(reading) ? reading.others[0] : undefined;
    const line = toldWhy(other ?? use?.line ?? reading.line, reading, args.after !== undefined, facts);
    return {
      instead: line,
      orElse: nearest(line),
      aside: told.readAs(lineText(line)),
      ...(before === undefined ? {} : { before }),
      ...(reading.asksGrounds ? { grounds: followOn(around.locale).found(line.command) } : {}),
      ...(reading.locale ? { locale: reading.locale } : {}),
      actions: notMeant(args, told.notMeant),
    };
  },
});

/** What is to be typed where something is wanted set up. */
const toSetUp = (
  reading: QuestionReading,
  args: Parameters<typeof notMeant>[0],
  { told, locale }: { readonly told: ReturnType<typeof words>; readonly locale: Locale },
  today: Day,
): Reply | undefined => {
  const setup = setupLine(reading, today);
  if (!setup) return undefined;
  const beside = setupBeside(reading, today);
  const lines = [setup, ...(beside ? [beside] : [])].map((line) => inChannel(line, args.question));
  const left = lines.flatMap((line) => leftOfSetup(line, reading.slots, args.question));
  return {
    mood: 'calm',
    cites: [],
    lead: told.toType(lines.map(lineText).join(told.and)),
    notes: [...new Set(left.map((one) => setupWords(locale).leftOut(one)))],
    actions: [{ kind: 'next', label: told.help, command: 'help', args: {} }, ...notMeant(args, told.notMeant)],
  };
};

/** What was not understood, or is a sentence to be checked. */
const mayBeChecked = ({ kind, line }: QuestionReading): boolean => kind === 'askBack' || line?.command === 'check';

/** What a message holds to be so, as far as figures may decide it: what it asks to have checked, or all of it. */
const claimIn = (reading: QuestionReading, question: string): string | undefined => {
  const isBare = TELL_LEVELS.has(reading.line?.command ?? '') && isStatement(reading);
  return saidToCheck(question) ?? (mayBeChecked(reading) || isBare ? question : undefined);
};

/** Commands that a statement about a figure is read as. */
const TELL_LEVELS: ReadonlySet<string> = new Set([
  'history',
  'reserves',
  'balance',
  'calc-reserve',
  'funding',
  'explain',
]);

/** Whether something that is claimed names a figure that can be held against those published: then it is checked. */
const claimsSomething = (
  { line, slots }: QuestionReading,
  claimed: string,
  known: Parameters<typeof checkFigures>[1],
): boolean =>
  (line?.command === 'check' || slots.amounts.some(({ kind }) => kind !== 'number')) &&
  checkFigures(claimed, known).some(({ verdict }) => verdict !== 'not-checkable');

/** As much of a question as a button has room for. */
const ROOM = 60;

/** Offers what else could have been meant. */
const notMeant = (
  { question, after }: { readonly question: string; readonly after: string | undefined },
  label: string,
): readonly Action[] => [
  {
    kind: 'next',
    label,
    command: 'ask',
    args: {
      question: question.replace(/\s+/g, ' ').trim().slice(0, ROOM),
      other: '',
      ...(after ? { after: after.slice(-ROOM) } : {}),
    },
    spare: ['after'],
  },
];

type Around = {
  readonly say: ReturnType<typeof words>;
  readonly locale: 'en' | 'zh-CN' | 'zh-TW';
  readonly topics: readonly Topic[];
  readonly offered: readonly OfferedCommand[];
};

const readingOf = (question: string, after: string | undefined, facts: Facts, today: Day): QuestionReading =>
  readFollowing(after?.split('\n').filter(Boolean) ?? [], asAsked(question), {
    ...{ today, policy: facts.policy, banks: bankFinder(facts.banks()) },
    ...readerOf(facts),
  });

/** What is to be checked is asked about: whether it is so. */
const asAsked = (question: string): string => {
  const said = saidToCheck(question)?.replace(/[\s.。!！]+$/u, '');
  return said === undefined ? question : /\p{Script=Han}/u.test(said) ? `${said}，对吗？` : `${said}, right?`;
};

/** Which series a question is about does not depend on the day: any will do. */
const latestKnown = ({ policy }: Facts): Day => Math.floor(Date.parse(policy.checked_at) / 86_400_000);

/** A line picked from what was offered; typed by hand, only what tells something and sets nothing. */
const typedLine = (question: string, offered: readonly OfferedCommand[]): CommandCall | undefined => {
  if (!question.trimStart().startsWith('/')) return undefined;
  try {
    const line = parseLine(question);
    const command = offered.find(({ name }) => name === line.command);
    return command && onlyTells(command) && command.name !== 'ask' ? line : undefined;
  } catch {
    return undefined;
  }
};

/** No advice and no forecast: what is known instead, the figures of what was asked about. */
const withFacts = (
  reading: QuestionReading,
  reason: 'advice' | 'forecast',
  around: Around,
  facts: Facts,
  today: Day,
): Reply | Instead => {
  const { say } = around;
  const asset = reason === 'advice' ? assetIn(reading) : undefined;
  const actions = choices({ ...reading, others: [] }, say.nearest, around);
  const ofRates = ratesToCome(reading, reason, facts, today, say);
  if (asset === 'none') return { mood: 'calm', cites: [], lead: say.declined.unheld, actions };
  const [fitting] = reading.others.filter(({ command }) => command !== 'explain' && command !== 'help');
  const line = asset ?? ofRates?.line ?? fitting ?? { command: 'reserves', args: {} };
  return {
    instead: line,
    orElse: nearest(line),
    before: [ofRates?.isBoth ? say.declined.both : say.declined[reason], ...(ofRates ? [ofRates.told] : [])].join(
      around.locale === 'en' ? ' ' : '',
    ),
    aside: say.readAs(lineText(line)),
    actions,
  };
};

/** Whether a line has all that its command cannot do without: no other is worth picking. */
const isWhole = ({ command, args }: CommandCall, offered: readonly OfferedCommand[]): boolean =>
  Object.entries(offered.find(({ name }) => name === command)?.options ?? {}).every(
    ([name, option]) => !('required' in option && option.required) || args[name] !== undefined,
  );

/** The next readings and the nearest topics, to pick from; `always`, with the help alone where nothing comes near. */
const choices = (
  { others, topics: near }: QuestionReading,
  label: string,
  { say, locale, topics, offered }: Around,
  always = false,
): readonly Action[] => {
  const lines = [...others, ...near.map((id): CommandCall => ({ command: 'explain', args: { topic: id } }))];
  const texts = [...new Set(lines.filter((line) => isWhole(line, offered)).map(lineText))].filter(
    (text) => text.length <= CHOICE,
  );
  const titleOf = (text: string) => {
    const id = /^\/explain topic:(\S+)$/.exec(text)?.[1];
    return id ? topics.find((topic) => topic.id === id)?.texts[locale].title : undefined;
  };
  // A line to type says little to whoever has not typed one.
  const aboutOf = (text: string) => offered.find(({ name }) => name === parseLine(text).command)?.words(locale).about;
  const pick: Pick = {
    kind: 'pick',
    label,
    command: 'ask',
    args: {},
    option: 'question',
    most: 1,
    choices: [...new Set([...texts.slice(0, MOST), '/help'])].map((text) => {
      const title = text === '/help' ? say.help : titleOf(text);
      const about = title === undefined && aboutOf(text);
      return { label: clip(title ?? text, CHOICE), value: text, ...(about && { about }) };
    }),
  };
  return texts.length > 0 || always ? [pick] : [];
};
