import { type AccountData, decompose } from '../../src/measures/factors.ts';
import { movers, UNTOLD } from '../../src/measures/movers.ts';
import { type OutlineData, outline } from '../../src/measures/outline.ts';
import { type Day, iso } from '../../src/values/day.ts';
import { usd } from '../../src/values/quantity.ts';
import type { AccountLine, ChangeStory, Mover } from '../drivers.words.ts';

/** One line of an account, at both ends. */
type AccountedLine = {
  readonly line: AccountLine;
  readonly to: number;
  readonly change: number;
  readonly effect: number;
};

/** Why reserves moved between two Wednesdays: by the whole identity where its factors are held, else in outline. */
export type Account = {
  readonly whole: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly reserves: { readonly from: number; readonly to: number };
  readonly change: number;
  readonly lines: readonly AccountedLine[];
  /** What its repos are told by: nothing where they have no line. */
  readonly repos?: 'balance' | 'operations' | undefined;
  /** What the lines leave: rounding of the whole identity, everything else of an outline. */
  readonly rest: number;
};

/** The account of a change, or nothing where not even its outline is held. */
export const accountOf = (data: AccountData & OutlineData, from: Day, to: Day): Account | undefined => {
  const whole = decompose(data, from, to);
  if (whole.held) {
    const { reserves, change, factors, residual, repos } = whole;
    return { whole: true, from, to, reserves, change, lines: factors, rest: residual, repos };
  }
  const found = outline(data, from, to);
  if (!found) return undefined;
  const { reserves, change, factors, rest, repos } = found;
  return { whole: false, from, to, reserves, change, lines: factors, rest, repos };
};

const moverOf = ({ line, change }: AccountedLine): Mover => ({ line, rose: change > 0, by: usd(change) });

/** What is said of an account: what pushed, what pushed back, and what these leave where that is more than a tenth. */
export const storyOf = ({ from, to, change, lines }: Account, most?: number): ChangeStory => {
  const { pushed, against, left } = movers(lines, change, most);
  return {
    ...{ change: usd(change), from: iso(from), to: iso(to) },
    ...{ pushed: pushed.map(moverOf), against: against.map(moverOf) },
    ...(Math.abs(left) > Math.abs(change) * UNTOLD ? { left: usd(left) } : {}),
  };
};
