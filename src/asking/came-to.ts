import { highest, lowest } from '../measures/extremes.ts';
import { series } from '../series/catalog.ts';
import { type Day, day, parseDay } from '../values/day.ts';
import { between, type Points } from '../values/points.ts';
import type { Cues } from './intent.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';
import { wayIn } from './ways.ts';

/** That something came to a level at some time: "fell to", "hit", 跌到. */
export const CAME_TO: Cues = {
  en: [
    '(?:fell|fall|fallen|drop|dropped|declined?|plunged?|tanked|crashed|slid|sank|sunk|shrank|shrink|shrunk|slumped|dipped|rose|rise|risen|jump|jumped|surged?|climb|climbed|grow|grew|spiked?|shot up|went (?:up|down)|came (?:up|down)) (?:all the way |as (?:low|high) as |down |up |back )*to\\b(?! an?\\b)',
    '(?:hit|reached|touched|topped out at|peaked at|bottomed(?: out)? at|got (?:up|down) to)\\b',
  ],
  zh: [
    '(?:[跌降掉减缩滑落升涨冲增飙]|回升|回落|跌落|减少|增加|下降|上升|上涨|下跌|缩水)(?:到|至)了?',
    '达到了?',
    '触及',
    '到过',
    '冲上',
  ],
};

/** Which extreme it was, by the way it moved; where no way is said the highest is told, and the lowest beside it. */
const extremeTo = ({ text }: Slots): 'highest' | 'lowest' => (wayIn(text) === 'down' ? 'lowest' : 'highest');

/** Options filled by what something came to: of the Treasury's account its daily balance, which a Wednesday may miss. */
export const CAME_TO_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  cameFind: extremeTo,
  cameTell: ({ text }) => (wayIn(text) === undefined ? 'both' : undefined),
  cameSeries: ({ series: [id], derived, time: { from } }) => {
    const isDaily = id === 'tgaWednesday' && from !== undefined && from >= DAILY_BALANCES;
    return derived ?? (id === undefined ? undefined : series(isDaily ? 'tgaDaily' : id).code);
  },
};

/** Since then the Treasury's daily statement has told the balance as it does now. */
const DAILY_BALANCES = day('2022-04-18');

/** "Reserves fell to 2.8 tn in December, right?": whether a figure of the time is the one that is said; nothing where it lies between two of them. */
export const cameToAsSaid = (
  points: Points,
  { line, slots }: QuestionReading,
  today: Day,
  isSame: (value: number) => boolean | undefined,
): boolean | undefined => {
  const [from, to] = [parseDay(line?.args.from ?? ''), parseDay(line?.args.to ?? '')];
  const span = between(points, from ?? points.days[0]!, to ?? today);
  const [low, high] = [lowest(span), highest(span)];
  if (!low || !high || !slots.level) return undefined;
  const way = wayIn(slots.text);
  const told = way === undefined ? span.values : [way === 'down' ? low.value : high.value];
  if (told.some(isSame)) return true;
  const said = Number(slots.level.value);
  const isBetween = said > low.value && said < high.value;
  return isBetween && (way === undefined || span.values.some(isSame)) ? undefined : false;
};
