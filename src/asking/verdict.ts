import { beginsWith, changeOver } from '../measures/change.ts';
import { highest, lowest } from '../measures/extremes.ts';
import { subjectPoints } from '../measures/subject.ts';
import type { SaidAmount } from '../parse/amounts-in-text.ts';
import { readSubject } from '../parse/subject.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { latestRegime } from '../series/policy.ts';
import { type Subject, subjectNeeds } from '../series/subject.ts';
import { type Day, day, parseDay } from '../values/day.ts';
import { asOf, between, each, latest, type Points } from '../values/points.ts';
import { cameToAsSaid } from './came-to.ts';
import { everyStepAsSaid } from './every-step.ts';
import { sideOfExtreme } from './named-extremes.ts';
import type { QuestionReading } from './question-reading.ts';
import {
  allAlongAsSaid,
  asOftenAsSaid,
  backAsSaid,
  besideIn,
  extremeNow,
  movedAsSaid,
  neverAsSaid,
  runAsSaid,
  spikedAsSaid,
  timesAsSaid,
} from './verdict-moves.ts';
import { wayIn } from './ways.ts';

/** The subject a reading is about, where figures can tell whether what it says is so. */
export const subjectOf = ({ line }: QuestionReading): Subject | undefined => {
  if (line?.command === 'reserves')
    return { of: line.args.measure === 'average' ? 'reservesAverage' : 'reservesWednesday' };
  return line?.command === 'history' ? readSubject(line.args.series ?? '') : undefined;
};

/** The series that settle whether what a question holds to be so is so. */
export const verdictNeeds = (reading: QuestionReading): readonly SeriesId[] => {
  const { line } = reading;
  const compared = line?.command === 'compare' && line.args.first && !/^\d{4}-/.test(line.args.first);
  const subjects = compared
    ? [line.args.first, line.args.second].map((code) => readSubject(code ?? ''))
    : [subjectOf(reading)];
  return subjects.flatMap((subject) => (subject ? subjectNeeds(subject) : []));
};

type Data = Readonly<Partial<Record<SeriesId, Points>>>;

/** Yes or no to a question that holds something to be so; undefined where it asks something else or nothing held tells. */
export const verdict = (reading: QuestionReading, data: Data, policy: Policy, today: Day): boolean | undefined => {
  const { slots, line } = reading;
  if (line && isAtExtreme(reading)) return latestIsExtreme(reading, data, today);
  if (!line || !slots.claim) return undefined;
  if (line.command === 'qt') return qtVerdict(reading, policy);
  if (line.command === 'compare') return largerAsSaid(reading, data);
  const subject = subjectOf(reading);
  if (!subject) return undefined;
  const points = subjectPoints(subject, data);
  const { find } = line.args;
  const told = byKind(reading, points, today);
  if (told !== undefined) return told.holds;
  if (reading.intent === 'never-moved') return neverAsSaid(points, reading, today);
  if (reading.intent === 'back-to-before') return backAsSaid(points, reading, today);
  if (reading.intent === 'spiked-as-claimed') return spikedAsSaid(points, reading);
  if (find === 'highest' || find === 'lowest')
    return line.args.tell === 'now' ? besideAsSaid(points, reading, today) : extremeAsSaid(points, reading);
  if (!slots.level) return find === 'change' ? movedAsSaid(points, reading, today) : undefined;
  const passes = (value: number) =>
    slots.side === 'below' ? value < amountOf(slots.level!) : value > amountOf(slots.level!);
  if (find === 'on') {
    const at = day(line.args.from!);
    const told = asOf(points, at);
    // What was not out on that day may be otherwise.
    if (slots.side && told) return told.day < at && told.day === latest(points)?.day ? undefined : passes(told.value);
    return sameAsSaid(slots.level, told?.value);
  }
  if (find === 'change') return changeAsSaid(points, reading, today);
  if (find === 'first') return firstAsSaid(points, passes, reading, today);
  if (!slots.side) return find === 'latest' || find === undefined ? latestAsSaid(points, reading, today) : undefined;
  const now = latest(points);
  const isNow = now && passes(now.value);
  if (find !== 'last' && find !== 'count' && find !== 'all') return isNow;
  const [from, to] = [parseDay(line.args.from ?? ''), parseDay(line.args.to ?? '')];
  const said = from ?? to;
  if (find === 'last' && said === undefined && isOfNow(slots.text)) return isNow;
  const span = [...each(between(points, from ?? points.days[0]!, to ?? today))];
  // Of a day there is no figure of nothing is known.
  if (span.length === 0) return undefined;
  const ever = span.some(({ value }) => passes(value));
  // "Have reserves fallen below 2.5 tn?": long ago they were, and whether that is meant nobody knows.
  const isOpen = find === 'last' && said === undefined && slots.side === 'below' && !EVER.test(slots.text);
  return isOpen && ever && !isNow ? undefined : ever;
};

/** The kinds of question that have a verdict of their own: what it is, where figures tell. */
const byKind = (
  reading: QuestionReading,
  points: Points,
  today: Day,
): { readonly holds: boolean | undefined } | undefined => {
  const { intent, slots, line } = reading;
  const passes = (value: number) =>
    slots.side === 'below' ? value < amountOf(slots.level!) : value > amountOf(slots.level!);
  if (intent === 'all-along-as-claimed' && slots.level)
    return { holds: allAlongAsSaid(points, passes, reading, today) };
  if (intent === 'came-to-as-claimed')
    return { holds: cameToAsSaid(points, reading, today, (value) => sameAsSaid(slots.level!, value)) };
  if (intent === 'every-step-as-claimed') return { holds: everyStepAsSaid(points, reading, today) };
  if (intent === 'extreme-since-as-claimed') return { holds: extremeNow(points, reading, today) };
  if (intent === 'rates-moved-as-claimed') return { holds: asOftenAsSaid(points, reading, today) };
  if (intent === 'times-as-claimed' || intent === 'times-off-its-peak-as-claimed')
    return { holds: timesAsSaid(points, reading, today) };
  if (intent === 'curve-inverted') return { holds: (latest(points)?.value ?? 0) < 0 };
  if (NOBODY.test(slots.text) && line?.args.find === 'latest') return { holds: latest(points)?.value === 0 };
  return line?.args.find === 'streak' && slots.claim ? { holds: runAsSaid(points, reading) } : undefined;
};
const NOBODY = /\b(?:nobody|no one|no bank)\b.{0,20}\b(?:us|borrow|tap)|没(?:有)?(?:人|银行|机构)(?:再|还)?(?:用|借)/;

/** "The Fed holds more bills than MBS": whether the first of two figures is above the second, each by its newest. */
const largerAsSaid = ({ line, slots }: QuestionReading, data: Data): boolean | undefined => {
  const [one, other] = [line?.args.first, line?.args.second].map((code) => readSubject(code ?? ''));
  const way = besideIn(slots.text);
  if (!one || !other || !way || [one, other].some((of) => subjectNeeds(of).some((id) => !data[id]))) return undefined;
  const [first, second] = [one, other].map((of) => latest(subjectPoints(of, data))?.value);
  if (first === undefined || second === undefined || first === second) return undefined;
  return first > second === (way === 'up');
};

/** Whether the latest figure is at the extreme of a stretch that reaches to now, asked as a yes or no. */
const AT_EXTREME =
  /^ ?(?:is|are|has|have|did)\b.{0,40}\b(?:at|hit|make|made|set|reached?) (?:(?:its|their|a|the) )?(?:new |fresh )?(?:highest|lowest|highs?|lows?)\b(?! (?:ever|of all time|on record))|(?:是不是|是否|有没有)?[创破]了?.{0,6}新[高低](?:了)?[吗嘛么]|(?:是不是|是否|有没有)[创破]了?.{0,6}新[高低]/;
const isAtExtreme = ({ line, slots }: QuestionReading): boolean =>
  (line?.args.find === 'highest' || line?.args.find === 'lowest') &&
  line.args.from !== undefined &&
  line.args.to === undefined &&
  slots.level === undefined &&
  AT_EXTREME.test(slots.text);

const latestIsExtreme = (reading: QuestionReading, data: Data, today: Day): boolean | undefined => {
  const { line } = reading;
  const subject = subjectOf(reading);
  const from = parseDay(line?.args.from ?? '');
  if (!subject || from === undefined) return undefined;
  const span = between(subjectPoints(subject, data), from, today);
  const [now, extreme] = [latest(span), (line?.args.find === 'lowest' ? lowest : highest)(span)];
  return now && extreme && now.value === extreme.value;
};

/** Whether something is held to be so at present: "they are below", "have already fallen below", 已经跌破. */
const isOfNow = (text: string): boolean => !EVER.test(text) && PRESENT.test(text);
const EVER =
  /\bever\b|\bdid\b|\bbeen (?:below|under|above|over)\b|\bw(?:as|ere)\b|\bat (?:any|some|one) (?:time|point|stage)\b|\bonce\b|\bbefore\b|\bin the past\b|曾|以前|历史|史上|(?<!超)过[吗嘛么没?？]|有没有.{0,16}(?<!超)过/;
const PRESENT =
  /\b(?:is|are|isn't|aren't|it's|they're)(?: not)?(?: \w+){0,6} (?:above|below|over|under|at|more|less|higher|lower|past|beneath)\b|\b(?:holds?|owns?|keeps?|has|have|sits?|exceeds?|tops) (?:\w+ ){0,4}(?:above|below|over|under|more|less|fewer) than|\b(?:holds?|owns?|keeps?|sits?) (?:\w+ ){0,3}(?:above|below|over|under)\b|\balready\b|\bby now\b|\bnow\b|\bcurrently\b|\btoday\b|\bright now\b|已经?|现在|目前|如今|今天|眼下|(?:不到|低于|高于|超过|不足).{0,14}(?:对吗|对吧|是吗|[吧吗])/;

/** "It peaked in 2022, right?": whether the extreme of all there is lies in the time that is named. */
const extremeAsSaid = (points: Points, { line, slots }: QuestionReading): boolean | undefined => {
  const { from, to } = slots.time;
  const isOfAll = line?.args.from === undefined && line?.args.to === undefined && slots.level === undefined;
  const extreme = line?.args.find === 'lowest' ? lowest(points) : highest(points);
  if (isOfAll && extreme && from !== undefined && to !== undefined) return extreme.day >= from && extreme.day <= to;
  const isLevel = line?.args.from === undefined && line?.args.to === undefined && slots.side === undefined;
  return isLevel && extreme && slots.level ? sameAsSaid(slots.level, extreme.value) : undefined;
};

/** "SOFR is at 10%, right?": whether the latest figure is the one that is said; nothing where it is said roughly, or of a time. */
const latestAsSaid = (points: Points, { slots }: QuestionReading, today: Day): boolean | undefined => {
  const now = latest(points);
  const isPlain = slots.level?.kind !== 'bp' && slots.time.named.length === 0 && !ROUGHLY.test(slots.text);
  return isPlain && now && today - now.day <= NEAR ? sameAsSaid(slots.level!, now.value) : undefined;
};
const ROUGHLY =
  /\b(?:about|around|roughly|near(?:ly)?|almost|close|some|approximately|moved?|chang|up|down|fell|rose|by|cap|took|taken|off|drain\w*|remov\w*|shed|lost|gain\w*|add\w*|withdr\w*)\b|约|左右|接近|快到|近|变|涨|跌|增|减|升|降|上限/;
/** So old a figure still tells of now (days). */
const NEAR = 9;

/** "Is it above its 2025 low?": whether the latest figure is on the side of the extreme that is said. */
const besideAsSaid = (points: Points, { line, slots }: QuestionReading, today: Day): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const span = between(points, from ?? points.days[0]!, to ?? today);
  const [now, extreme] = [latest(points), (line?.args.find === 'lowest' ? lowest : highest)(span)];
  const side = sideOfExtreme(slots.text);
  if (!now || !extreme || !side || now.day <= extreme.day) return undefined;
  return side === 'below' ? now.value < extreme.value : now.value > extreme.value;
};

const amountOf = ({ value }: SaidAmount): number => Number(value);

/** Right is the value rounded, or cut off, to the digits that were written. */
const sameAsSaid = (said: SaidAmount, value: number | undefined): boolean | undefined => {
  if (value === undefined) return undefined;
  const digits = said.value.replace(/^-/, '').replace('.', '').replace(/0+$/, '').length;
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(amountOf(said)) || 1)) + 1 - Math.max(digits, 2));
  return Math.abs(value - amountOf(said)) < scale;
};

/** "The fed printed 300 bn last month, true?": whether a change is as large as is said, and of that way; where it is near, a tenth away at most, neither is said. */
const changeAsSaid = (points: Points, { intent, line, slots }: QuestionReading, today: Day): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const by = from === undefined ? undefined : changeOver(points, beginsWith(from, to), to ?? today)?.by;
  const way = PRINTED.test(slots.text) ? 'up' : intent === 'qt-took-as-claimed' ? 'down' : wayIn(slots.text);
  const unit = slots.level!.kind === 'bp' ? 0.01 : 1;
  if (by === undefined || way === undefined || slots.side || slots.level!.kind === 'number') return undefined;
  if (REACHES.test(slots.text.slice(0, slots.level!.start))) return undefined;
  const said = Math.abs(amountOf(slots.level!)) * unit * (way === 'up' ? 1 : -1);
  if (sameAsSaid({ ...slots.level!, value: String(said) }, by)) return true;
  const near = ROUGHLY.test(slots.text.slice(0, slots.level!.start)) ? 4 : 10;
  return Math.abs(by - said) > Math.abs(said) / near ? false : undefined;
};
/** What it came to is a level, and no move. */
const REACHES = /\b(?:to|at|from|near|around)(?: about| over| almost)?[ $]*$|[到至为从]了?(?:约)?[ $]*$/;
const PRINTED = /\bprint|印/;

/** "First below 3 tn in September 2025, right?": whether the first time, after the peak where there is one, lies there. */
const firstAsSaid = (
  points: Points,
  passes: (value: number) => boolean,
  { line, slots }: QuestionReading,
  today: Day,
): boolean | undefined => {
  const { at, from, to, week } = slots.time;
  const [start, end] = [at ?? week?.from ?? from, at ?? week?.to ?? to];
  if (start === undefined || end === undefined) return undefined;
  const since = parseDay(line?.args.from ?? '') ?? points.days[0]!;
  let before: boolean | undefined;
  for (const point of each(between(points, since, today))) {
    const past = passes(point.value);
    if (past && before === false) return point.day >= start && point.day <= end;
    before = past;
  }
  return undefined;
};

const qtVerdict = ({ intent, slots: { text, time, event } }: QuestionReading, policy: Policy): boolean | undefined => {
  const qt = latestRegime(policy, 'qt');
  const ended = qt?.to !== undefined;
  const [from, to] = [time.at ?? time.from, time.at ?? time.to];
  // A day that is its very turn is no time beside it.
  if (intent === 'qt-turn-as-claimed' && event !== undefined && from === undefined && /\d/.test(text)) return true;
  if (intent === 'qt-turn-as-claimed' && qt && from !== undefined && to !== undefined) {
    const turn = BEGAN.test(text) ? qt.from : qt.to;
    return turn !== undefined && day(turn) >= from && day(turn) <= to;
  }
  if (/\bstill\b|\bshrinking\b|还在|仍在|还没|在缩/.test(text)) return !ended;
  return /\bover\b|\bdone\b|\bdun\b|\bend(?:ed)?\b|\bstopp?(?:ed)?\b|\bfinished\b|结束|停/.test(text)
    ? ended
    : undefined;
};

/** Whether the beginning of something is spoken of. */
export const BEGAN = /\b(?:beg[au]n|begins?|start(?:s|ed)?|launched|kicked off)\b|开始|启动|始于/;
