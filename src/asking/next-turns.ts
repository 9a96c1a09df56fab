import { type CalendarTurn, turnsOf } from '../series/turns.ts';
import { type Day, iso } from '../values/day.ts';
import type { Slots } from './slots.ts';

/** As far ahead as a calendar looks where nothing is said, and as it can look (days). */
const [USUALLY, AT_MOST] = [14, 120];

type Turns = { readonly said: RegExp; readonly of: readonly CalendarTurn[]; readonly months?: readonly string[] };

/** The turns of a calendar as they are named. A refunding settles in the middle of its quarter's second month. */
const NAMED: readonly Turns[] = [
  { said: /\btax(?:es)?\b|[缴报交]税|税期/, of: ['taxDay'] },
  { said: /\byear[- ]?end\b|\bend of (?:the |this )?year\b|年[末底终]/, of: ['yearEnd'] },
  { said: /\bquarter[- ]?ends?\b|\bend of (?:the |a |this )?quarter\b|季[末底]/, of: ['quarterEnd', 'yearEnd'] },
  {
    said: /\bmonth[- ]?ends?\b|\bend of (?:the |a |this )?month\b|月[末底]/,
    of: ['monthEnd', 'quarterEnd', 'yearEnd'],
  },
  { said: /\brefundings?\b|再融资/, of: ['settlement', 'taxDay'], months: ['02', '05', '08', '11'] },
  { said: /\bsettle(?:s|ments?)?\b|交割|结算日/, of: ['settlement'] },
];

/** How many days ahead the next turn lies that a text names, where a calendar does not reach it anyway. */
export const daysToTurn = (text: string, today: Day): string | undefined => {
  const named = NAMED.find(({ said }) => said.test(text));
  if (!named) return undefined;
  for (let ahead = 0; ahead <= AT_MOST; ahead++) {
    const day = today + ahead;
    const isOfMonth = named.months === undefined || (named.months.includes(iso(day).slice(5, 7)) && isMiddle(day));
    if (isOfMonth && turnsOf(day).some((turn) => named.of.includes(turn)))
      return ahead > USUALLY ? String(ahead) : undefined;
  }
  return undefined;
};

const isMiddle = (day: Day): boolean => Number(iso(day).slice(8)) > 10;

/** The turns of a calendar that a text names; of a refunding, which is a settlement among others, none. */
export const turnsNamed = (text: string): readonly CalendarTurn[] | undefined => {
  const named = NAMED.find(({ said }) => said.test(text));
  return named && named.months === undefined ? named.of : undefined;
};

/** The last tax date up to the end of a time that is named. */
export const TURN_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  taxWeek: ({ time: { to } }) => {
    const back = Array.from({ length: AT_MOST }, (_, i) => (to ?? 0) - i);
    const found = to === undefined ? undefined : back.find((day) => turnsOf(day).includes('taxDay'));
    return found === undefined ? undefined : iso(found);
  },
};
