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

/** What stands beside a lead that names the largest movers: the next two, and what everything named leaves. */
type BesideStory = {
  readonly movers: readonly { readonly line: AccountLine; readonly effect: number }[];
  /** Where it is more than a tenth of the change. */
  readonly rest?: number;
};

/** A lead names the largest two, so that a phone shows it on four lines; the story goes on beside it. */
const IN_LEAD = 2;

/** The story of an account in a sentence, and what goes on beside it; together they tell nine tenths of the change, or what they leave. */
export const storyInLead = (account: Account): { readonly story: ChangeStory; readonly beside: BesideStory } => {
  const { left, ...story } = storyOf(account, IN_LEAD);
  // Where nothing named pushed the way reserves went, the sentence says what everything else did.
  if (story.pushed.length === 0) return { story: { ...story, ...(left && { left }) }, beside: { movers: [] } };
  const all = movers(account.lines, account.change);
  const told = [...story.pushed, ...story.against].map(({ line }) => line);
  const next = [...all.pushed, ...all.against]
    .filter(({ line }) => !told.includes(line))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, IN_LEAD);
  const named = account.lines.filter(({ line }) => told.includes(line) || next.some((one) => one.line === line));
  const rest = named.reduce((sum, { effect }) => sum - effect, account.change);
  return {
    story,
    beside: {
      movers: next.map(({ line, effect }) => ({ line, effect })),
      ...(Math.abs(rest) > Math.abs(account.change) * UNTOLD ? { rest } : {}),
    },
  };
};
