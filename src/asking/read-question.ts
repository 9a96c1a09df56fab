import { isTraditional } from '../parse/traditional.ts';
import { seriesIn } from '../parse/understand.ts';
import type { Policy } from '../series/facts.ts';
import type { CommandCall } from '../values/answer.ts';
import type { Day } from '../values/day.ts';
import { intentsAlert, type ReadyIntent } from './all-intents.ts';
import { notAgain } from './answered-again.ts';
import { answering } from './answering.ts';
import { askedAnew } from './asked-anew.ts';
import type { FindBanks } from './banks.ts';
import { asNamed } from './called-topic.ts';
import { withoutCause } from './caused.ts';
import { isElliptical, namesOurs } from './elliptical.ts';
import { filled, fits, heard, isFilled } from './fitting.ts';
import { follow, isFollowUp } from './follow-up.ts';
import { added, followed, meantThen, spokenOf } from './followed.ts';
import { declinedFor, isElsewhere, isPlainAdvice, isPlainForecast } from './gates.ts';
import { groundsOf } from './grounds.ts';
import { holdsOfADay } from './held-of-a-day.ts';
import { holds } from './intent.ts';
import { isOnlyLanguage, languageAsked } from './language.ts';
import { explains, withLearntTopic } from './learnt-topic.ts';
import { isPublished, ofThePast, tellsAhead, withoutLoss } from './losses.ts';
import { withNotHeld } from './not-held.ts';
import { ofTheRunoff } from './of-the-runoff.ts';
import type { Opinion } from './question-kinds.ts';
import type { QuestionReading } from './question-reading.ts';
import { rankTopics } from './rank-topics.ts';
import { settled } from './second-opinion.ts';
import { again, isOfItsPicture, setFurther, setsUp } from './setup-further.ts';
import { readSlots, type Slots } from './slots.ts';
import { explained, isNoSetup } from './sureness.ts';
import { withTimeLeftOut } from './time-left-out.ts';
import { isGapInFigures, isTopicAlone } from './topic-alone.ts';
import type { TopicDay } from './topic-days.ts';
import type { FoundTopic } from './topic-finder.ts';
import type { CalledTopic } from './topic-names.ts';
import { unread } from './unread.ts';
import { unrepeated } from './unrepeated.ts';
import { monthTopic } from './what-happened-then.ts';

/** What a reader knows: the day, the policy on record, and how to find topics. */
type ReaderParts = {
  readonly today: Day;
  readonly policy: Policy;
  readonly topicsFor: (question: string) => readonly FoundTopic[];
  /** The topic a question calls by its very name. */
  readonly topicCalled?: (question: string) => CalledTopic | undefined;
  /** The day each topic tells of, and which of them say why. */
  readonly topicDays?: ReadonlyMap<string, TopicDay>;
  readonly topicsSayWhy?: ReadonlySet<string>;
  /** What kind of question one is, as learnt from others: a second opinion beside the rules. */
  readonly kindsOf?: (slots: Slots) => Opinion;
  /** Which topic one is about, learnt likewise. */
  readonly topicsOf?: (slots: Slots) => Opinion;
  /** Finds the banks held. */
  readonly banks?: FindBanks;
  readonly traditional?: boolean;
};

/** With more telling words than this left unread, a reading that no cue speaks for is asked back about. */
const UNREAD = 2;
/** From here on an intent is about the bot itself, and comes before every gate. */
const SETUP = 117;
/** A topic that fits this well is meant rather than a figure's latest value. */
const TOPIC_RANK = 58;

/** Reads a question: gates, slots, intents, and the topics for the rest. `before` is what the question it follows on was read as. */
export const readQuestion = (message: string, parts: ReaderParts, before?: QuestionReading): QuestionReading => {
  const grounds = before && !setsUp(before) ? groundsOf(before, message) : undefined;
  if (grounds) return grounds;
  const uncaused = withoutCause(message);
  if (uncaused) return { ...readQuestion(uncaused.message, parts, before), cause: uncaused.cause };
  const anew = before && !setsUp(before) ? askedAnew(message, before) : undefined;
  const whole = anew === undefined ? readWhole(message, parts, before) : readWhole(anew, parts, undefined);
  const reading = withoutLoss(whole, message, parts.today);
  const called = parts.topicCalled?.(message);
  return unrepeated(withNotHeld(called ? asNamed(called, reading) : reading, message));
};

/** Reads a question and what it follows on: the questions before it, the first one first. */
export const readFollowing = (earlier: readonly string[], message: string, parts: ReaderParts): QuestionReading =>
  readQuestion(
    message,
    parts,
    earlier.reduce<QuestionReading | undefined>((before, text) => readQuestion(text, parts, before), undefined),
  );

const readWhole = (message: string, parts: ReaderParts, before: QuestionReading | undefined): QuestionReading => {
  const whole = before && !setsUp(before) ? withTimeLeftOut(message, before.slots, parts) : message;
  const traditional = parts.traditional || isTraditional(message);
  const own = readSlots(whole, { ...parts, traditional }, before?.slots);
  const setup = before && setFurther(before, own);
  if (setup) return setup;
  const locale = languageAsked(own.text);
  const follows = before !== undefined && followsOn(before, own, locale, parts);
  if (follows && locale && isOnlyLanguage(own)) return { ...before, locale };
  const slots = follows ? follow(spokenOf(before), meantThen(before.slots, own, parts), parts.today) : own;
  const also = follows ? `${own.text} ${before.slots.text}` : own.text;
  // Cues are heard once: a long message is long to listen to.
  // "And 2026 so far?" is the same question of another time, and asks for no change of its own.
  const rest = follows ? own.rest.replace(/\bso far\b/, '      ') : own.rest;
  const words = heard(rest, also, own.text);
  const isOver = isPublished(slots, parts.today);
  const fitting = intentsAlert(words.runs).filter(
    (intent) =>
      fits(intent, slots, words) &&
      isFilled(intent, slots, parts) &&
      !(isOver && tellsAhead(intent)) &&
      !(follows && isOfItsPicture(intent, own)),
  );
  // "And the week average?" is a figure's, whatever is written about measures.
  const isAnother = follows && (own.series.length === 0 || own.measures.length === 1);
  const named = isAnother ? [] : parts.topicsFor(own.text);
  const ranked = follows || !parts.topicsOf ? named : rankTopics(named, parts.topicsOf(own), own);
  const found = holdsOfADay(own) ? [] : ranked;
  const common = { topics: found.map(({ id }) => id).slice(0, 3), slots, ...(locale ? { locale } : {}) };
  const line = (intent: ReadyIntent): CommandCall => ({
    command: intent.command,
    args: follows ? added(before, intent, own, slots, parts) : filled(intent, slots, parts),
  });
  if (fitting[0] && fitting[0].rank >= SETUP && (follows || !parts.kindsOf || !isNoSetup(parts.kindsOf(slots)))) {
    const { locale: _, ...inTheirs } = common;
    // "Can the weekly post be in Chinese?" is answered in the language it is asked in.
    const said = fitting[0].name === 'weekly-post' ? inTheirs : common;
    return { kind: 'line', line: line(fitting[0]), ...again(before, fitting[0]), others: [], ...said };
  }
  const reason = declinedFor(own, follows ? slots : undefined, parts.today);
  const changed = follows && !reason ? answering(before, own, slots, parts) : undefined;
  if (changed) return { ...common, ...changed };
  const meant = follows ? followed(before, fitting, slots).filter((intent) => isFilled(intent, slots, parts)) : fitting;
  const first: QuestionReading = reason
    ? { kind: 'decline', reason, others: fitting.slice(0, 3).map(line), ...common }
    : chosen(meant, found, own, { line, common, follows });
  if (follows || isDecided(first, own, locale) || !parts.kindsOf)
    return follows ? notAgain(before, message, own, first) : first;
  const fill = (intent: ReadyIntent) =>
    (intent.slots ?? []).every((need) => holds(slots, need)) && isFilled(intent, slots, parts)
      ? { line: line(intent), heard: fitting.includes(intent) }
      : undefined;
  const opinion = parts.kindsOf(slots);
  const agreed = settled(first, isOver ? ofThePast(opinion) : opinion, found, fill, parts.today, reason !== undefined);
  const told = withLearntTopic(agreed, explains(opinion), found);
  const sure = explained(opinion, found);
  return sure ? { ...told, sure } : told;
};

/** Whether a question leans on the one before it: by its words, or by what that one was about. */
const followsOn = (
  before: QuestionReading,
  own: Slots,
  locale: QuestionReading['locale'],
  { policy, today }: ReaderParts,
): boolean => !setsUp(before) && (isFollowUp(own, locale) || ofTheRunoff(before, own, policy, today) !== undefined);

/** What stands whatever kind of question its words resemble. */
const isDecided = ({ reason, line }: QuestionReading, own: Slots, locale: string | undefined): boolean =>
  // A day to come is what it is.
  (reason === 'forecast' && (own.time.ahead !== undefined || isPlainForecast(own.text))) ||
  // Of a month that has its own story the story is told.
  ((own.why || TELLS.test(own.text)) && isItsMonth(line, own)) ||
  // A day there is none of is asked back about, whatever else is likely.
  own.time.impossible !== undefined ||
  (holdsOfADay(own) && line?.command === 'history') ||
  isElsewhere(own.text) ||
  (reason === 'advice' && isPlainAdvice(own.text)) ||
  (locale !== undefined && isOnlyLanguage(own));

const isItsMonth = (line: CommandCall | undefined, { time }: Slots): boolean => {
  const day = time.at ?? time.week?.wednesday ?? time.from;
  return line?.command === 'explain' && day !== undefined && line.args.topic === monthTopic(day);
};

const DEFINES =
  /^ ?(?:so |and |ok |hey )*(?:what(?:'s| is| are| was| were|s) (?:a |an |the |these |those )?(?:[\w .&'/-]{1,40}) ?\?*$|what (?:do|does|is meant).{0,40}mean|wtf (?:is|are)|eli5|explain|define|definition of|meaning of|tell me about|how (?:do|does|did) .{0,40} work|how (?:do|does|should|can|would|to) (?:(?:i|you|one|we|a beginner|beginners) )?(?:read|interpret|understand|make sense of)\b|what (?:do|does|did) .{0,40} do ?\?*$|wat (?:is|r|are)|who (?:uses|can use|parks|borrows|gets))|\bmeaning\b|\bdefinition\b|like i'?m (?:five|5)|什么是|是什么|是啥|啥是|是什麽|什么意思|啥意思|干嘛的|(?:干|做)什么(?:用)?的|有什么用|什么含义|啥含义|讲讲|说说|科普|怎么理解|解释(?:一下)?|介绍(?:一下)?|定义|原理|谁在用|谁能用|谁会用|什么叫/;
/** What shows that the value is asked for after all. */
const VALUES =
  /\bworth\b|\bnow\b|\bat ?[?/]|\bat$|\blatest\b|\bstands?\b|\bstanding at\b|\bthese days\b|\bat the moment\b|\btrading\b|\bholdings\b|\btoday\b|\bcurrent(?:ly)?\b|\bhow (?:much|many|high|low|big|large|small)\b|\bbalance\b|\blevel\b|\banything (?:still |left )?(?:parked|in|left|at)\b|\bnumber\b|\brn\b|\byield\b|多少|最新|现在|目前|余额|水平|几个|多大|规模|多高|多低|差距|利差|价差/;
const DISTINGUISHES =
  /\bdiff(?:erence)?\b(?! since)|\bdistinguish|\bsame (?:thing )?as|\bvs\.? .{0,30}(?:difference|diff)|区别|差别|差异|差在哪|不同|一回事|同一件事|分别是|有何不同|区分|怎么分(?!布|配|析|摊)/;
const EXPLAINS =
  /\bwhy\b|\bhow come\b|^ ?(?:can|could|does|do|is|are|did) |\bhow (?:do|does|can|is|are)\b|\bwhat (?:happens|happened|changed|did|do|does|should|counts|makes)\b|\bwhere (?:can|do)\b|\bwho\b|\bgot an example|为什么|为啥|为何|会不会|是不是|能不能|能.{1,12}吗|会.{1,10}吗|可以.{1,14}吗|算.{1,6}吗|等于|怎么回事|发生|[做干]了(?:什么|啥)|有关|什么关系|如何|怎么|会怎样|怎样|谁在|谁会|哪里|哪儿|在哪|哪些|例子|就是.{0,20}(?:吧|吗)/;

/** What was said, or decided, in a month is told by its topic. */
const SAYS =
  /\bwhat (?:did|has|had) .{2,30} (?:say|said|announced?|decided?|judged?|signall?(?:ed)?)\b|(?:说|宣布|决定|表示)了?(?:什么|啥)/;

/** Who wants to be led through a month wants its story. */
const TELLS =
  /\b(?:walk|talk|take|run|lead|guide) (?:me|us) through\b|\b(?:the )?story of\b|\brecap\b|\brundown\b|\bwhat (?:went (?:on|wrong)|blew up|broke)\b|复盘|梳理|来龙去脉|前前后后|经过是/;

type Choice = {
  readonly line: (intent: ReadyIntent) => CommandCall;
  readonly common: Pick<QuestionReading, 'topics' | 'slots' | 'locale'>;
  readonly follows: boolean;
};

const chosen = (
  fitting: readonly ReadyIntent[],
  found: readonly FoundTopic[],
  own: Slots,
  { line, common, follows }: Choice,
): QuestionReading => {
  const [best, ...rest] = fitting;
  // What moved reserves in a month is told by figures, with the topic beside them.
  const month =
    best?.command === 'drivers' || (best?.command === 'explain' && own.why) ? undefined : episode(found, own);
  const topic = month ?? found[0];
  const others = [
    ...rest
      .filter(({ command }) => command !== best?.command)
      .slice(0, 3)
      .map(line),
  ];
  if (
    topic &&
    (isTopic(topic, best, own) ||
      (topic === month &&
        (best?.rank ?? 0) <= 82 &&
        (own.why || SAYS.test(own.text) || TELLS.test(own.text) || !holds(own, 'series'))))
  ) {
    const next = [...(best ? [line(best)] : []), ...found.slice(1, 3).map(({ id }) => explain(id)), ...others];
    return { kind: 'line', line: explain(topic.id), intent: 'topic', others: next.slice(0, 4), ...common };
  }
  const lost =
    best !== undefined &&
    best.rank < TOPIC_RANK &&
    unread(follows ? common.slots : own) > UNREAD &&
    !VALUES.test(own.rest);
  if (best && !lost && own.time.impossible === undefined) {
    return {
      kind: 'line',
      line: line(best),
      intent: best.name,
      others: [...others, ...found.slice(0, 2).map(({ id }) => explain(id))].slice(0, 4),
      ...common,
    };
  }
  const asked = lost || own.time.impossible !== undefined || isElliptical(own) || follows || namesOurs(own);
  if (asked)
    return {
      kind: 'askBack',
      others: [...(best ? [line(best)] : []), ...found.slice(0, 3).map(({ id }) => explain(id))],
      ...common,
    };
  return { kind: 'decline', reason: own.off || found.length > 0 ? 'subject' : 'nonsense', others: [], ...common };
};

/** The topic about the month that is asked about, or the month of the day something is asked why of: `march-2023`. */
const episode = (found: readonly FoundTopic[], { time, text, why }: Slots): FoundTopic | undefined => {
  const on =
    why || SAYS.test(text) || TELLS.test(text) ? (time.at ?? time.week?.wednesday ?? partOfMonth(time)) : undefined;
  const day = time.grain === 'month' ? time.from : on;
  if (day === undefined || (on === undefined && !EXPLAINS.test(text) && !TELLS.test(text))) return undefined;
  return found.find(({ id }) => id === monthTopic(day));
};

/** A day of the days at the beginning, in the middle or at the end of a month: late October. */
const partOfMonth = ({ from, to, grain }: Slots['time']): Day | undefined =>
  grain === 'span' && from !== undefined && to !== undefined && to - from < THIRD ? to : undefined;
const THIRD = 12;

const explain = (topic: string): CommandCall => ({ command: 'explain', args: { topic } });

/** Whether a question is a topic's name and little more; the name of a series alone asks for its figures. */
const isNamed = ({ name }: FoundTopic, { text, rest }: Slots): boolean =>
  !VALUES.test(rest) &&
  name.length >= 0.55 * text.replace(/[^\p{L}\p{N}]/gu, '').length &&
  name.length >= (/\p{Script=Han}/u.test(name) ? 4 : 8) &&
  seriesIn(name).rest.replace(/[^\p{L}]/gu, '').length > 0;

/** What is held to be so, and is told of nearly word for word where such claims are weighed. */
const isHeldByClaim = ({ id, cover, score }: FoundTopic, { claim, why, amounts }: Slots): boolean =>
  claim && !why && id.startsWith('claim-') && cover >= 0.4 && score >= 1000 && amounts.length === 0;

/** A percentile of a rate is a figure, and no topic tells of it. */
const isPercentile = ({ series: [id] }: Slots): boolean => id !== undefined && /^sofr\d+$/.test(id);

/** Whether a topic is meant rather than figures. */
const isTopic = (topic: FoundTopic, best: ReadyIntent | undefined, own: Slots): boolean => {
  const { text, rest } = own;
  const strong = topic.score >= (/\p{Script=Han}/u.test(text) ? 120 : 55) && topic.cover >= 0.15;
  if (!best) return isTopicAlone(topic, strong, text);
  const dated = (['at', 'span', 'level'] as const).some((slot) => holds(own, slot));
  if (best.command === 'history' && isHeldByClaim(topic, own)) return true;
  if (best.rank < 80 && !dated && isNamed(topic, own)) return true;
  if (!strong || best.rank >= 80) return false;
  if ((DISTINGUISHES.test(text) && !isGapInFigures(own)) || (own.series.length < 2 && /\bvs\b|\bversus\b/.test(text)))
    return true;
  // Of two rates as one their distance is asked for.
  if (DEFINES.test(text) && !VALUES.test(rest)) return !dated && own.derived === undefined && !isPercentile(own);
  if (best.rank >= TOPIC_RANK) return best.rank <= 61 && topic.cover >= 0.5 && EXPLAINS.test(text);
  const claims = topic.cover >= 0.3 && topic.score >= 400 && EXPLAINS.test(text);
  if (topic.id.startsWith('claim-') && !dated && !own.why && own.amounts.length === 0) return claims;
  const left = unread(own);
  if (!VALUES.test(rest) && (left > 1 || (left > 0 && EXPLAINS.test(text)))) return topic.cover >= 0.2 || left > 2;
  return EXPLAINS.test(text) && !(VALUES.test(rest) && topic.cover < 0.75 && topic.score < 1500);
};
