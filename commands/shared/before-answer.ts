import { type AskedDate, askedDate } from '../../src/asking/asked-date.ts';
import { type OtherwiseNow, otherwiseByMeasure, otherwiseNow } from '../../src/asking/by-measure.ts';
import { isRunoff, TURNS_BLAMED } from '../../src/asking/caused.ts';
import { markOf } from '../../src/asking/claimed-marks.ts';
import { changeInPercent } from '../../src/asking/in-percent.ts';
import { type ComingPublication, publishedAt } from '../../src/asking/published-at.ts';
import type { QuestionReading } from '../../src/asking/question-reading.ts';
import { type CameBack, cameBackOn } from '../../src/asking/told-by-figures.ts';
import { turnTold } from '../../src/asking/turn-asked.ts';
import type { usedAtAll } from '../../src/asking/used-at-all.ts';
import { BEGAN, subjectOf, verdict } from '../../src/asking/verdict.ts';
import { highest, lowest } from '../../src/measures/extremes.ts';
import { subjectPoints } from '../../src/measures/subject.ts';
import { readSubject } from '../../src/parse/subject.ts';
import { series } from '../../src/series/catalog.ts';
import type { Facts } from '../../src/series/facts.ts';
import { latestRegime, regimeOn } from '../../src/series/policy.ts';
import { type Subject, subjectUnit } from '../../src/series/subject.ts';
import { type CalendarTurn, turnsOf } from '../../src/series/turns.ts';
import type { CommandCall } from '../../src/values/answer.ts';
import { type Day, iso, parseDay } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { between } from '../../src/values/points.ts';
import { percent, type Quantity } from '../../src/values/quantity.ts';
import { clockIn } from '../../src/words/clock.ts';
import type { Shared } from '../../src/words/shared.ts';
import type words from '../ask.words.ts';
import followOn from './follow-on.words.ts';

type Telling = {
  readonly told: ReturnType<typeof words>;
  readonly shared: Shared;
  readonly locale: Locale;
  readonly data: Parameters<typeof verdict>[1];
  readonly facts: Facts;
  readonly today: Day;
  readonly now: Date;
};

/** What stands before an answer: the day that is asked for, that no cause is known, a yes or a no. */
export const beforeOf = (
  reading: QuestionReading,
  use: ReturnType<typeof usedAtAll>,
  { told, shared, locale, data, facts, today, now }: Telling,
): string | undefined => {
  if (use) return told.used[use.used];
  const further = followOn(locale);
  const back = cameBackOn(reading, data, facts.policy, today);
  if (back) return backTold(back, reading, further);
  const turn = turnTold(reading);
  if (turn)
    return further.turnOn(
      turn.holds,
      turn.day,
      turn.turns.map((one) => shared.turns[one]),
    );
  const published = publishedAt(reading, facts.releases, now);
  if (published) return publicationTold(published, told, facts, locale);
  const asked = askedDate(reading, facts.policy, today);
  if (asked) return dateTold(asked, told, shared, locale);
  if (reading.intent?.startsWith('why-a-rate')) return told.noCause;
  if (reading.intent === 'rate-moves-counted') return movesTold(reading, facts, today, told);
  if (reading.intent === 'rates-of-facilities') return setRatesTold(facts, today, told);
  if (reading.intent === 'when-qe-was') return qeTold(reading, facts, today, told, locale);
  if (reading.intent === 'buying-now') return regimeOn(facts.policy, iso(today))?.about[locale];
  if (reading.intent === 'rate-moves-and-reserves')
    return told.ratesAndReserves[
      /\bwhat\b|\bhow\b|effect|impact|影响|怎么|什么/.test(reading.slots.text) ? 'open' : 'yesNo'
    ];
  if (reading.intent === 'tga-one-for-one') return told.oneForOne;
  if (reading.intent === 'printing-again') return buyingTold(facts, today, told);
  const mark = markOf(reading, data, today);
  if (mark) return markTold(mark, told, subjectOf(reading));
  const holds = verdict(reading, data, facts.policy, today);
  const qt = latestRegime(facts.policy, 'qt');
  if (reading.intent === 'qt-turn-as-claimed' && qt && holds !== undefined && BEGAN.test(reading.slots.text))
    return told.claimedBegan(holds, qt.label[locale], qt.from);
  const otherwise = otherwiseByMeasure(reading, data, facts.policy, today);
  if (otherwise) return otherwiseTold(otherwise, told, shared);
  const level = otherwiseNow(reading, data, holds);
  if (level) return levelTold(level, told, shared);
  if (holds === undefined && reading.intent?.startsWith('moved-by-')) return told.roughly;
  const { cause: blamed = '', line } = reading;
  const isIts = isRunoff(blamed, line?.args.series ?? '');
  const cause =
    reading.cause !== undefined && holds !== false && !isIts
      ? causeTold(reading, holds === true, told, shared, data)
      : undefined;
  const inPercent = holds === undefined && cause === undefined ? changeInPercent(reading, data, today) : undefined;
  if (inPercent !== undefined) return further.inPercent(percent(Math.abs(inPercent)), inPercent >= 0);
  return cause ?? (holds === undefined ? undefined : holds ? told.yes : told.no);
};

/** How long it stayed past a level, or when it was back where it had been. */
const backTold = (
  { began, before, side, level, back }: CameBack,
  { byFigures }: QuestionReading,
  { back: say }: ReturnType<typeof followOn>,
): string => {
  const subject = byFigures?.kind === 'back' ? readSubject(byFigures.of) : undefined;
  const unit = subject ? subjectUnit(subject) : 'usd';
  const [day, days] = back ? [iso(back.day), back.day - began] : [undefined, 0];
  return before
    ? say.where({ value: before.value, unit }, iso(before.day), day, days)
    : say.past({ value: level ?? 0, unit }, side === 'above', iso(began), day, days);
};

/** By which measure it is so, and what the other one made of the same days. */
const otherwiseTold = (
  { holds, own, other, change: { by, from, to } }: NonNullable<ReturnType<typeof otherwiseByMeasure>>,
  told: ReturnType<typeof words>,
  { measures }: Shared,
): string => {
  const names = [measures[series(own).measure], measures[series(other).measure]] as const;
  return told.byMeasure(holds, names, { value: Math.abs(by), unit: 'usd' }, by > 0, iso(from.day), iso(to.day));
};

/** By which measure it is past the level, and the newest figure of the other one. */
const levelTold = (
  { holds, own, other, newest: { day, value } }: OtherwiseNow,
  told: ReturnType<typeof words>,
  { measures }: Shared,
): string => {
  const names = [measures[series(own).measure], measures[series(other).measure]] as const;
  return told.byMeasureNow(holds, names, { value, unit: 'usd' }, iso(day));
};

/** The rates the Fed sets, on the day asked. */
const setRatesTold = ({ administeredRates }: Facts, today: Day, told: ReturnType<typeof words>): string | undefined => {
  const now = administeredRates.findLast(({ from }) => from <= iso(today));
  if (!now) return undefined;
  const { standingRepo, iorb, onRrp, from } = now;
  return told.setRates(
    standingRepo === undefined ? undefined : percent(standingRepo),
    percent(iorb),
    percent(onRrp),
    from,
  );
};

/** When the Fed bought on a large scale by a day: the programme that is named, or each. */
const qeTold = (
  { slots: { text } }: QuestionReading,
  { policy }: Facts,
  today: Day,
  told: ReturnType<typeof words>,
  locale: Locale,
): string => {
  const ran = policy.regimes.filter(({ kind, from }) => (kind === 'qe' || kind === 'emergency') && from <= iso(today));
  const named = ran.filter(({ id }) => text.includes(id));
  return told.qeRan(
    (named.length > 0 ? named : ran).map(({ label, from, to }) => ({
      name: label[locale],
      from,
      // What ends as a month begins was last in force the day before.
      to: to?.endsWith('-01') ? iso(parseDay(to)! - 1) : to,
    })),
  );
};

/** How often the range was moved in the time that is named. */
const movesTold = (
  { slots: { time } }: QuestionReading,
  { policy: { rates } }: Facts,
  today: Day,
  told: ReturnType<typeof words>,
): string | undefined => {
  const from = time.from ?? time.week?.from ?? time.at;
  const to = time.to ?? time.week?.to ?? time.at ?? today;
  if (from === undefined) return undefined;
  const by = rates.map(({ top }, i) => top - (rates[i - 1]?.top ?? top));
  const within = by.filter((_, i) => rates[i]!.from >= iso(from) && rates[i]!.from <= iso(to));
  return told.rangeMoves(
    within.filter((one) => one > 0).length,
    within.filter((one) => one < 0).length,
    iso(from),
    iso(Math.min(to, today)),
  );
};

/** Whether the Fed buys at present, on top of what matures. */
const buyingTold = ({ policy }: Facts, today: Day, told: ReturnType<typeof words>): string | undefined => {
  const now = regimeOn(policy, iso(today));
  if (!now) return undefined;
  return now.kind === 'rmp' || now.kind === 'qe'
    ? told.buys(now.from)
    : now.kind === 'qt'
      ? told.shrinks(now.from)
      : told.buysNothing(now.from);
};

/** A record that is one, or was one, or is none; a day that was passed, or not. */
const markTold = (
  mark: NonNullable<ReturnType<typeof markOf>>,
  told: ReturnType<typeof words>,
  subject: Subject | undefined,
): string => {
  if (mark.kind === 'is') return mark.holds ? told.yes : told.no;
  const { day, value } = mark.kind === 'then' ? mark.record : mark.on;
  const shown: Quantity = { value, unit: subject ? subjectUnit(subject) : 'usd' };
  return mark.kind === 'then' ? told.recordThen(shown, iso(day)) : told.besideDay(mark.holds, shown, iso(day));
};

/** What is to be said of what is blamed for a move: whether the day it is told of was such a day of the calendar; of any other cause figures tell nothing. */
const causeTold = (
  { cause = '', line }: QuestionReading,
  moved: boolean,
  { caused }: ReturnType<typeof words>,
  { turns }: Shared,
  data: Telling['data'],
): string => {
  const kind = TURNS_BLAMED.find(([, named]) => named.test(cause))?.[0];
  const on = kind && line ? dayOf(line, data) : undefined;
  if (kind === undefined || on === undefined) return caused.unknown(moved);
  const was = turnsOf(on);
  const isSuch = was.some((one) => one === kind || ENDS[kind]?.includes(one));
  return isSuch
    ? caused.onTurn(moved, iso(on), turns[kind])
    : caused.offTurn(
        moved,
        iso(on),
        turns[kind],
        was.map((one) => turns[one]),
      );
};

/** The end of a year is that of a quarter, and of a month. */
const ENDS: Readonly<Partial<Record<CalendarTurn, readonly CalendarTurn[]>>> = {
  quarterEnd: ['yearEnd'],
  monthEnd: ['quarterEnd', 'yearEnd'],
};

/** The one day an answer is of: that of an extreme, or the one that is named. */
const dayOf = ({ args }: CommandCall, data: Telling['data']): Day | undefined => {
  const [from, to] = [parseDay(args.from ?? ''), parseDay(args.to ?? '')];
  if (args.find === 'on') return from;
  if (args.find === 'change') return from !== undefined && to !== undefined && to - from <= NEIGHBOURS ? to : undefined;
  const subject = readSubject(args.series ?? '');
  if (!subject || from === undefined || to === undefined || !/^(?:high|low)est$/.test(args.find ?? ''))
    return undefined;
  const span = between(subjectPoints(subject, data), from, to);
  return (args.find === 'lowest' ? lowest : highest)(span)?.day;
};

/** The day that is asked for, in a sentence. */
const dateTold = (asked: AskedDate, say: ReturnType<typeof words>, { turns }: Shared, locale: Locale): string => {
  switch (asked.kind) {
    case 'began':
      return say.began(asked.regime.label[locale], asked.regime.from);
    case 'moved':
      return say.moved(asked.way, percent(asked.to.bottom), percent(asked.to.top), asked.to.from, asked.nth);
    case 'met':
      return say.met(asked.statement, asked.nth);
    case 'decided':
      return say.decided(asked.statement, asked.way, percent(asked.to.bottom), percent(asked.to.top));
    case 'turn':
      return say.turn(turns[asked.turn], asked.day);
  }
};

/** When a publication comes next, where it is published and in the place that is named. */
const publicationTold = (
  { release, moment, zone }: ComingPublication,
  say: ReturnType<typeof words>,
  { releases }: Facts,
  locale: Locale,
): string => {
  const name = releases.rules.find(({ id }) => id === release)!.name[locale];
  const at = (place: string) => clockIn(moment, place, locale);
  return say.publication(name, at('America/New_York'), zone === undefined ? undefined : at(zone));
};

/** Market days in a row are at most so far apart (days). */
const NEIGHBOURS = 5;
