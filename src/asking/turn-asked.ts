import { type CalendarTurn, turnsOf } from '../series/turns.ts';
import { parseDay } from '../values/day.ts';
import type { QuestionReading } from './question-reading.ts';

const NAMED: readonly (readonly [CalendarTurn, RegExp])[] = [
  ['yearEnd', /\byear[- ]?end\b|\bend of (?:the |a )?year\b|年[末底]/],
  ['quarterEnd', /\bquarter[- ]?end\b|\bend of (?:the |a )?quarter\b|季[末底]/],
  ['monthEnd', /\bmonth[- ]?end\b|\bend of (?:the |a )?month\b|月[末底]/],
  ['taxDay', /\btax (?:day|date|deadline)\b|[报缴交]税|税[日期]/],
];
const WHETHER = /那天是哪天|\b(?:is|was|were|did|does)\b|吗|么[?？。 ]*$|是不是|是否|什么日子/;
const ANY = /那天是哪天|\bspecial\b|\bwhat (?:kind of )?day\b|什么日子|特殊/;

/** Whether it is asked if a day was one on which balances swing: a quarter-end, a tax date. */
export const asksTurn = (text: string): boolean =>
  WHETHER.test(text) && (ANY.test(text) || NAMED.some(([, named]) => named.test(text)));

/** Whether the day told was the turn that is asked about, and which it was. */
export const turnTold = ({
  line,
  slots: { text, why },
}: QuestionReading):
  | { readonly holds?: boolean; readonly day: string; readonly turns: readonly CalendarTurn[] }
  | undefined => {
  const { find, from } = line?.args ?? {};
  const day = parseDay(from ?? '');
  if (find !== 'on' || from === undefined || day === undefined || why || !asksTurn(text)) return undefined;
  const turns = turnsOf(day);
  const asked = NAMED.filter(([, named]) => named.test(text)).map(([turn]) => turn);
  if (asked.length === 0) return { day: from, turns };
  const own = new Set(turns.flatMap((turn) => [turn, ...(WITHIN[turn] ?? [])]));
  return { holds: asked.some((turn) => own.has(turn)), day: from, turns };
};

/** The end of a year is that of a quarter, and of a month. */
const WITHIN: Readonly<Partial<Record<CalendarTurn, readonly CalendarTurn[]>>> = {
  yearEnd: ['quarterEnd', 'monthEnd'],
  quarterEnd: ['monthEnd'],
};
