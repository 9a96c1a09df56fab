import { type Flag, placeFlags, spreadLabels } from './label-layout.ts';
import { rowHeight } from './measuring.ts';
import { clipToWidth, type MeasureText } from './text.ts';
import { sizes } from './theme.ts';

/** A day in the picture and what it is called. */
type PlacedEvent = { readonly at: number; readonly label: string };

/** An event with a number over its line, and its name beneath the figures: `x` from the edge, `row` from the top. */
type NumberedEvent = PlacedEvent & {
  readonly number: number;
  readonly centre: number;
  readonly x: number;
  readonly row: number;
};

/** Events that stand by name at their lines, or all of them by number; and the height they take over and under the figures. */
export type EventLayout = {
  readonly flags: readonly (PlacedEvent & Flag)[];
  readonly numbered: readonly NumberedEvent[];
  readonly above: number;
  readonly below: number;
};

type Room = {
  /** The figures' ends, the right edge of what may be written, the width of the list beneath, and the height that is spare. */
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
};

/** How many rows of names may stand over the figures, and beneath them. */
const FLAG_ROWS = 3;
const LIST_ROWS = 4;
/** The width of a numbered mark, and the space between two names of the list. */
export const MARK = 27;
const LIST_GAP = 20;

/** Names at their lines where all of them fit, else numbers that are named beneath; never a line that nothing says what it is. */
export const layoutEvents = (wanted: {
  readonly events: readonly PlacedEvent[];
  readonly measure: MeasureText;
  readonly room: Room;
}): EventLayout => {
  const { events, measure, room } = wanted;
  const row = rowHeight(sizes.note);
  if (events.length === 0) return { flags: [], numbered: [], above: 0, below: 0 };
  const flags = placeFlags(
    events.map(({ at, label }) => ({ at, size: measure(label) + 10 })),
    room.from - 4,
    room.right,
    Math.max(1, Math.min(FLAG_ROWS, Math.floor(room.height / row))),
  );
  if (flags.every((flag) => flag !== undefined)) {
    const rows = 1 + Math.max(...flags.map((flag) => flag!.row));
    return {
      flags: events.map((event, i) => ({ ...event, ...flags[i]! })),
      numbered: [],
      above: rows * row + 4,
      below: 0,
    };
  }
  const rows = Math.max(1, Math.min(LIST_ROWS, Math.floor((room.height - MARK) / row)));
  const numbered = numberedIn(events, rows, measure, room);
  const used = 1 + Math.max(0, ...numbered.map((event) => event.row));
  return { flags: [], numbered, above: MARK + 4, below: used * row + 4 };
};

/** As many events as there is room to number and name; of two that stand closest the earlier one goes first. */
const numberedIn = (
  events: readonly PlacedEvent[],
  rows: number,
  measure: MeasureText,
  room: Room,
): readonly NumberedEvent[] => {
  const list = listed(events, measure, room.width);
  const isWide = events.length * MARK > room.to - room.from + MARK;
  if ((isWide || list.some(({ row }) => row >= rows)) && events.length > 1)
    return numberedIn(withoutCrowded(events), rows, measure, room);
  const centres = spreadLabels(
    events.map(({ at }) => ({ at, size: MARK })),
    room.from - MARK / 2,
    Math.min(room.right, room.to + MARK / 2),
  );
  return list.map((event, i) => ({ ...event, centre: centres[i]! }));
};

const withoutCrowded = (events: readonly PlacedEvent[]): readonly PlacedEvent[] => {
  let closest = 0;
  for (let i = 1; i + 1 < events.length; i++)
    if (events[i + 1]!.at - events[i]!.at < events[closest + 1]!.at - events[closest]!.at) closest = i;
  return events.filter((_, i) => i !== closest);
};

/** The text before a name of the list. */
export const numberText = (number: number): string => `${number} `;

/** Where each name of the list stands: one after the other, in as many rows as it takes. */
const listed = (events: readonly PlacedEvent[], measure: MeasureText, width: number) => {
  let [x, row] = [0, 0];
  return events.map(({ at, label }, i) => {
    const before = measure(numberText(i + 1)) + 3;
    const name = clipToWidth(label, width - before, measure);
    const size = before + measure(name);
    if (x > 0 && x + size > width) [x, row] = [0, row + 1];
    const place = { at, label: name, number: i + 1, x, row };
    x += size + LIST_GAP;
    return place;
  });
};
