import { wayBetween } from '../../src/measures/way-between.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import type { Points } from '../../src/values/points.ts';
import type { AccountLine } from '../drivers.words.ts';
import type { Account } from './story.ts';

/** What somebody takes to have moved reserves: an item of the account, what comes to it by way of one, or none of them. */
export const blamable = [
  ...(['tga', 'debt', 'taxes', 'rrp', 'foreign', 'securities', 'currency', 'loans', 'repos', 'unlisted'] as const),
];
export type Blamed = (typeof blamable)[number];

/** The lines of an account each is told by, the first that is held. */
const LINES: Readonly<Record<Blamed, readonly AccountLine[]>> = {
  tga: ['tgaWednesday'],
  debt: ['tgaWednesday'],
  taxes: ['tgaWednesday'],
  rrp: ['onRrp', 'reverseRepoOthers'],
  foreign: ['reverseRepoForeign'],
  securities: ['securities'],
  currency: ['currency'],
  loans: ['loans', 'otherAssets'],
  repos: ['repos'],
  unlisted: [],
};

/** The series whose level is meant where what is blamed is said to have gone from one level to another. */
const MEANT = {
  tga: 'tgaWednesday',
  debt: 'tgaWednesday',
  taxes: 'tgaWednesday',
  rrp: 'onRrp',
  foreign: 'reverseRepoForeign',
  securities: 'totalAssets',
  currency: 'currency',
  loans: 'loans',
} as const satisfies Partial<Record<Blamed, SeriesId>>;

/** The days between which what is blamed went from one level to another; nothing where it never did, or has no level. */
export const daysBetweenLevels = (
  data: Readonly<Record<(typeof MEANT)[keyof typeof MEANT], Points>>,
  blamed: Blamed,
  way: { readonly start?: number | undefined; readonly end?: number | undefined },
) => (blamed in MEANT ? wayBetween(data[MEANT[blamed as keyof typeof MEANT]], way) : undefined);

/** How much of a move what is blamed for it accounts for: most, some, nothing at all, or more the other way; nothing known where it has no line. */
export type BlamedShare = {
  readonly how: 'most' | 'part' | 'none' | 'against';
  readonly line: AccountLine;
  readonly change: number;
};

/** What of a change in reserves comes from an item. */
export const shareOf = ({ lines, change }: Account, blamed: Blamed): BlamedShare | undefined => {
  const found = LINES[blamed].flatMap((wanted) => lines.find(({ line }) => line === wanted) ?? [])[0];
  if (!found) return undefined;
  const share = change === 0 ? 0 : found.effect / change;
  const isLargest = lines.every(({ effect }) => effect / change <= share);
  const how = share < 0 ? 'against' : share < LEAST ? 'none' : share < MOST || !isLargest ? 'part' : 'most';
  return { how, line: found.line, change: found.change };
};

/** Less of a change than this is next to nothing, and from so much on it is most of it. */
const [LEAST, MOST] = [0.02, 0.5];
