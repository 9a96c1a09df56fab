import { series } from '../../src/series/catalog.ts';
import type { Cell } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { each, latest, type Points } from '../../src/values/points.ts';
import { count, type Quantity, signed } from '../../src/values/quantity.ts';
import { dated, figure, type HistoryFinding, type HistoryView, moved } from './history-values.ts';

/** Whether figures are of a rate that is set: it stands until it is set anew. */
export const isSet = ({ subject }: HistoryView): boolean => !subject.over && series(subject.of).draw === 'step';

/** As many moves as a table shows, the latest first. */
const ROWS = 25;

type Move = { readonly day: Day; readonly before: number; readonly after: number };

/** Each day on which it was set anew; the figures begin with what stood before. */
const movesIn = (points: Points): readonly Move[] => {
  const moves: Move[] = [];
  let before: number | undefined;
  for (const { day, value } of each(points)) {
    if (before !== undefined && value !== before) moves.push({ day, before, after: value });
    before = value;
  }
  return moves;
};

/** How often a rate that is set was raised or lowered, by how much in all, and every move. `stepped` are its figures with the one before them. */
export const setCount = (view: HistoryView, way: 'rise' | 'fall', stepped: Points): HistoryFinding => {
  const { say, name, short, unit, span } = view;
  const moves = movesIn(stepped);
  const own = moves.filter(({ before, after }) => (way === 'rise' ? after > before : after < before));
  const rises = moves.filter(({ before, after }) => after > before);
  const by = ({ before, after }: Move): Quantity => signed(moved(view, before, after));
  const total = own.reduce((sum, move) => sum + by(move).value, 0);
  const first = span.days[0]!;
  const now = latest(span)!;
  const rate = (value: number): Quantity => ({ value, unit });
  const ended = { value: rate(now.value), from: dated(view, first), to: dated(view, now.day) };
  return {
    lead:
      view.args.tell === 'both'
        ? say.setBoth(name, rises.length, moves.length - rises.length, ended)
        : say.setCount(name, way, own.length, { value: total, unit: 'bp' }, ended),
    title: say.titleSteps(short, way, own.length, moves.length),
    figures: [
      { label: say.rises, value: count(rises.length) },
      { label: say.falls, value: count(moves.length - rises.length) },
      figure(view, say.end, now),
    ],
    table: {
      columns: say.setColumns,
      rows: moves
        .toReversed()
        .slice(0, ROWS)
        .map((move): readonly Cell[] => [{ day: iso(move.day) }, rate(move.before), rate(move.after), by(move)]),
    },
    notes: [],
    marks: own.map(({ day }) => day),
  };
};
