import type { CommandCall } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import { saysItsAggregate } from './aggregates.ts';
import { believed, isAlike } from './alike-kinds.ts';
import { intentNamed, type ReadyIntent } from './all-intents.ts';
import { having } from './command-traits.ts';
import { contradicts } from './contradicts.ts';
import type { Declined } from './gates.ts';
import { intentsOf } from './intents-of-kind.ts';
import { losses } from './losses.ts';
import { callOf, kindOf, type Opinion } from './question-kinds.ts';
import type { QuestionReading } from './question-reading.ts';
import { topicOf } from './series-topics.ts';
import type { Slots } from './slots.ts';
import type { FoundTopic } from './topic-finder.ts';
import { unread } from './unread.ts';

/** So likely is a reading of the rules that stands. */
const STANDS = 0.3;
/** So likely is an explanation that stands: words of a topic stand in every question about figures too. */
const EXPLAINS = 0.5;
/** What the gates refuse they refuse for a word that is nowhere else. */
const REFUSES = 0.02;
/** What is to come is spoken of in words that few of the questions learnt from have. */
const FORECASTS = 0.01;
/** So likely is a kind that is taken where the rules read another. */
const SURE = 0.4;
/** So likely is what is heard, where what is likelier cannot be answered. */
const HEARD = 0.02;
/** A kind that is no likelier than this speaks against nothing. */
const UNSURE = 0.35;
const SURE_TO_EXPLAIN = 0.6;
const SURE_TO_EXPLAIN_A_FIGURE = 0.95;
/** That something is to be explained is so likely that the nearest topic is told, though another is near. */
const SURE_OF_ANY_TOPIC = 0.95;
/** So much of a question a topic covers that is taken without the rules. */
const COVERS = 0.2;
/** As many other readings as are offered. */
const MOST = 4;

/** An intent's line where the slots fill it, and whether its words are heard too. */
type Fill = (intent: ReadyIntent) => { readonly line: CommandCall; readonly heard: boolean } | undefined;

/** The rules' reading, held against what is learnt: it stands where both agree, gives way to what is far likelier and can be answered, and else is asked back about. */
export const settled = (
  first: QuestionReading,
  opinion: Opinion,
  found: readonly FoundTopic[],
  fill: Fill,
  today: Day,
  isGated: boolean,
): QuestionReading => {
  const weighedAgain = isGated ? undefined : understood(first, opinion, found, fill);
  return weighedAgain ?? doubted(weighed(first, opinion, found, fill, today), opinion);
};

/** What only failed to be read, and is of no kind that is declined, is read as the kind it most likely is. */
const understood = (
  first: QuestionReading,
  opinion: Opinion,
  found: readonly FoundTopic[],
  fill: Fill,
): QuestionReading | undefined => {
  const [top] = opinion.best;
  if (first.kind !== 'decline' || !top || top.likely < SURE || /^decline:|^askBack$/.test(top.kind)) return undefined;
  if (top.kind === 'explain' && top.likely < SURE_TO_EXPLAIN) return undefined;
  const read = readAs(top.kind, found, fill, first);
  const { reason: _, ...rest } = first;
  return read?.line ? { ...rest, ...read } : undefined;
};

/** What neither words of its kind nor what is learnt speaks for, while words are left unread, was right in a third of new questions: it is asked back about. */
const doubted = (reading: QuestionReading, opinion: Opinion): QuestionReading => {
  const { line, intent, others, slots, ...rest } = reading;
  const own = kindRead(reading);
  if (
    !line ||
    intent === 'topic' ||
    opinion.of(own) === undefined ||
    believed(own, opinion) >= STANDS ||
    isSpokenFor(reading) ||
    isChecked(reading, opinion.best[0]!.kind) ||
    unread(slots) === 0
  )
    return reading;
  return { ...rest, slots, kind: 'askBack', others: distinct([line, ...others]).slice(0, MOST) };
};

const isSpokenFor = (reading: QuestionReading): boolean => {
  const { cues, also, isSure } = intentNamed(reading.intent) ?? {};
  return isHeard(reading) || isSure === true || (!cues && also !== undefined);
};

const weighed = (
  first: QuestionReading,
  opinion: Opinion,
  found: readonly FoundTopic[],
  fill: Fill,
  today: Day,
): QuestionReading => {
  const own = kindRead(first);
  const [top] = opinion.best;
  if (!top || opinion.of(own) === undefined) return first;
  // Which of two alike reasons it is, words tell better than the lack of them.
  if (first.kind === 'decline' && isAlike(own, top.kind)) return { ...first, reason: top.kind.slice(8) as Declined };
  const dropped = first.line !== undefined && !isSureTopic(first) && drops(first.line, first.slots, today);
  if ((isPlain(first) || saysItsAggregate(first) || isOfABank(first) || isSure(first)) && !dropped) return first;
  const retrieved = first.intent === 'topic';
  const doubtful = retrieved && found[0]?.doubtful === true && first.line?.args.topic === found[0].id;
  if (
    !dropped &&
    !doubtful &&
    (isAlike(own, top.kind) ||
      isChecked(first, top.kind) ||
      isTold(first, top.kind) ||
      isWhole(first) ||
      believed(own, opinion) >= standsFrom(own, retrieved))
  )
    return first;
  // Who knows no kind for it either does not speak against what was heard.
  if (!dropped && !retrieved && top.likely < UNSURE && isHeard(first)) return first;
  const [other, ...next] = opinion.best.map(({ kind }) => readAs(kind, found, fill, first));
  // What is likelier cannot be answered, or not without a loss, and this was heard.
  if (
    (!other || (other.line && drops(other.line, first.slots, today))) &&
    !dropped &&
    isHeard(first) &&
    believed(own, opinion) >= HEARD
  )
    return first;
  const lines = [first.line, ...[other, ...next].map(lineOf)];
  const others = distinct([...lines, ...first.others]).slice(0, MOST);
  const { line: _, intent: __, reason: ___, ...rest } = first;
  // Where the rules have a reading, what its own words speak against does not take its place.
  if (first.line && !dropped && (contradicts(top.kind, first.slots) || isNoReason(top.kind, first))) return first;
  const sure =
    believed(top.kind, opinion) >= (isOfNow(first, top.kind) ? UNSURE : sureOf(top.kind, dropped)) &&
    !(doubtful && top.kind === 'explain' && top.likely < SURE_OF_ANY_TOPIC) &&
    other &&
    !(other.line && drops(other.line, first.slots, today));
  if (sure) return { ...rest, ...other, others: others.filter((line) => line !== other.line) };
  return { ...rest, kind: 'askBack', others };
};

/** A bank with what is asked of its report. */
const isOfABank = ({ line, slots }: QuestionReading): boolean =>
  line?.command === 'bank' &&
  !/\bwho\b|谁/.test(slots.text) &&
  line.args.name !== undefined &&
  line.args.metric !== undefined;

/** Whether one rate is above another is told by how far it is from it now. */
const isOfNow = ({ intent, slots }: QuestionReading, kind: string): boolean =>
  intent === 'past-a-level' && slots.claim && slots.derived !== undefined && kind === 'history find:latest';

const isSure = ({ intent }: QuestionReading): boolean => intentNamed(intent)?.isSure === true;

/** A topic chosen by its own words tells of the time that is named. */
const isSureTopic = (reading: QuestionReading): boolean => isSure(reading) && reading.line?.command === 'explain';

/** What no line tells an explanation hardly tells either. */
const sureOf = (kind: string, dropped: boolean): number =>
  kind !== 'explain' ? SURE : dropped ? SURE_TO_EXPLAIN_A_FIGURE : SURE_TO_EXPLAIN;

/** Whether a question says nothing but what its kind is heard by. */
const isWhole = ({ intent: name, slots }: QuestionReading): boolean => {
  const heard = intentNamed(name)?.hears?.exec(slots.rest);
  return heard?.[0].trim().length === slots.rest.trim().length;
};

/** Whether a reading has words of its own kind to go by. */
export const isHeard = ({ intent: name, slots }: QuestionReading): boolean =>
  intentNamed(name)?.hears?.test(slots.rest) === true;

/** Every word of it is read, and read as a figure's: a name and a time need no verb. */
const isPlain = ({ line, intent, slots }: QuestionReading): boolean =>
  line !== undefined &&
  !slots.why &&
  !DOES.test(slots.text) &&
  intentNamed(intent)?.isPlain === true &&
  unread(slots) === 0;

/** What a figure did is no level, nor is what it is more or less than. */
const DOES = /\bd(?:o|id|oes|one|oing)\b|\b(?:than|lower|higher|more|less|compared?|happens?)\b|[比较变]/;

const standsFrom = (kind: string, retrieved: boolean): number =>
  retrieved ? EXPLAINS : kind === 'decline:forecast' ? FORECASTS : kind.startsWith('decline:') ? REFUSES : STANDS;

const kindRead = ({ kind, line, reason }: QuestionReading): string =>
  line ? kindOf(line) : kind === 'decline' ? `decline:${reason}` : 'askBack';

/** What is held to be so of a figure is answered with yes or no: that is a check of it. */
const isChecked = ({ intent, line, slots }: QuestionReading, kind: string): boolean =>
  line?.command === 'history' &&
  slots.level !== undefined &&
  ((kind === 'check' && slots.claim) ||
    (line.args.find === 'last' && (slots.claim || EVER.test(slots.text)) && PASSED.has(kind)) ||
    (intent === 'past-a-level-then' && (PASSED.has(kind) || kind === 'history find:last')));

/** Whether something ever was so, its last time tells as well as its first. */
const EVER = /\bever\b|有没有|曾经?|过吗/;
const PASSED: ReadonlySet<string> = new Set([
  'history find:first',
  'history find:count',
  'history find:all',
  'ampleness',
]);

/** "Why did reserves fall to 2.88 tn": a level that was come to, and none they are held against. */
const isMovedTo = ({ level, side, text }: Slots): boolean =>
  level !== undefined && side === undefined && TO_A_LEVEL.test(text.slice(0, level.start));
const TO_A_LEVEL = /(?:\bto|[到至]) ?(?:just |only |about |around |就|只|只剩)*$/;

/** What moved reserves over a stretch that is named is told by figures, whatever is written about that time. */
const isTold = ({ intent, line, slots }: QuestionReading, kind: string): boolean =>
  (intent === 'why-reserves-moved' && kind === 'explain' && (slots.time.grain !== undefined || isMovedTo(slots))) ||
  // What tells the newest reading with its change tells a change of this week.
  (intentNamed(intent)?.ofAWeek !== undefined && kind === 'history find:change') ||
  // What moved reserves in a week begins with how far they moved.
  (intent === 'drivers-week-change' && kind === 'history find:change') ||
  // What moves reserves either way moved them at no time.
  (intent === 'what-moves-reserves' && kind === 'drivers') ||
  // What a figure did on a day, or at an event, is told by figures, whatever is written about such days.
  (intent === 'spike-on-a-day' && (kind === 'explain' || kind === 'history find:count')) ||
  (intent === 'change' && kind === 'explain' && slots.time.events.length > 0 && !slots.why) ||
  // Nor is a rate that is set beside another one told by all rates but it.
  (intent === 'compare-series' && kind === 'funding' && line?.args.second === 'DFEDTARU') ||
  (line?.command === 'markets' && kind === 'explain' && slots.claim && !slots.why && slots.series.length > 0) ||
  // What the whole of QT took off is told from its beginning to its end; how QT stands is another thing.
  (intent === 'qt-total' && kind === 'qt');

/** Why something moved is no level, where there is a telling of why. */
const isNoReason = (kind: string, { line, slots }: QuestionReading): boolean =>
  (slots.why && line?.command === 'explain' && isAlike('reserves', kind)) ||
  // A day that is on the calendar is no forecast.
  (kind === 'decline:forecast' && (line?.command === 'calendar' || line?.args.topic === 'fomc-calendar'));

type Read = Pick<QuestionReading, 'kind' | 'line' | 'intent' | 'reason'>;

const lineOf = (read: Read | undefined): CommandCall | undefined => read?.line;

/** A question read as one of a kind, where its slots allow it. */
const readAs = (kind: string, found: readonly FoundTopic[], fill: Fill, first: QuestionReading): Read | undefined => {
  if (kind === 'askBack') return { kind };
  if (kind.startsWith('decline:')) return { kind: 'decline', reason: kind.slice(8) as Declined };
  if (kind === 'explain') {
    if (first.line?.command === 'explain') return { kind: 'line', line: first.line, intent: 'topic' };
    const told = intentsOf('explain').find((intent) => fill(intent)?.heard);
    if (told) return { kind: 'line', line: fill(told)!.line, intent: told.name };
    const [topic] = found;
    return topic && (topic.cover >= COVERS || !topic.doubtful || topic.id === topicOf(first.slots))
      ? { kind: 'line', line: { command: 'explain', args: { topic: topic.id } }, intent: 'topic' }
      : undefined;
  }
  const able = intentsOf(kind).flatMap((intent) => {
    const filled = fill(intent);
    return filled && (filled.heard || isGeneral(intent)) ? [{ intent, ...filled }] : [];
  });
  const best = able.find(({ heard }) => heard) ?? able[0];
  if (best) return { kind: 'line', line: best.line, intent: best.intent.name };
  // A command that needs nothing answers its kind of question whatever the slots hold.
  return BARE.has(callOf(kind).command)
    ? { kind: 'line', line: callOf(kind), intent: callOf(kind).command }
    : undefined;
};

/** Whether slots alone fill an intent, its kind being known: a fixed word that the kind does not say needs its cues, and so does what must be said besides. */
const isGeneral = ({ command, args = {}, also }: ReadyIntent): boolean => {
  // Help is for whoever wants something set up only where that is heard.
  const isOfOne = command === 'compare' || command === 'history' || args.week === '$taxWeek';
  if ((isOfOne && also) || command === 'help') return false;
  const fixed = Object.entries(args).filter(([, source]) => !source.startsWith('$'));
  const { args: told } = callOf(kindOf({ command, args }));
  return fixed.every(([name, value]) => told[name] === value);
};

/** Commands that answer without any option. */
const BARE = having('bare');

/** Whether a line leaves something out of what was read: such a reading is never sure. */
const drops = (line: CommandCall, slots: Slots, today: Day): boolean => losses(line, slots, today).length > 0;

const distinct = (lines: readonly (CommandCall | undefined)[]): readonly CommandCall[] => {
  const seen = new Map<string, CommandCall>();
  for (const line of lines) if (line && !seen.has(JSON.stringify(line))) seen.set(JSON.stringify(line), line);
  return [...seen.values()];
};
