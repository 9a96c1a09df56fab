import { addMonths } from '../../values/day.ts';
import type { Item } from './beside.ts';
import { calendar } from './calendar.ts';

/** The end of a month, a quarter or a year that is not named. */
const TURN =
  /^(?:on |at |the |last |this )*(?:month|quarter|year)[ -]?end$|^(?:the |at )*end of (?:the )?(?:month|quarter|year)$|^(?:上|这|本)?个?[月季年]度?[末底]$/;
const BETWEEN = /^[ ,，(（]*(?:of |on |at |that is |i\.?e\.? |即|也就是)?[ ]*$/;
/** A turn is spoken of on the days around it, too. */
const NEAR = 3;

/** A day beside the end of a month says which end it is: "quarter end June 30, 2026" is that day, and not from it to another end. */
export const turnsTold = (items: readonly Item[], text: string): readonly Item[] => {
  const isEnd = ({ grain, weak, from, to }: Item) =>
    grain === 'day' && !weak && from === to && addMonths(calendar('month', from).from, 1) - 1 - from <= NEAR;
  const isBare = (item: Item) => TURN.test(text.slice(item.start, item.end).trim());
  const isToldBy = (turn: Item, day: Item | undefined) =>
    day !== undefined &&
    !isBare(day) &&
    isEnd(day) &&
    BETWEEN.test(text.slice(Math.min(turn.end, day.end), Math.max(turn.start, day.start)));
  return items.filter((item, i) => !isBare(item) || (!isToldBy(item, items[i - 1]) && !isToldBy(item, items[i + 1])));
};
