/** A set of another author: its folder, what its ids begin with, how much of it is read right at least, and whether it is only counted: nothing is learnt from it. */
type BlindSet = {
  readonly folder: string;
  readonly prefix: string;
  readonly right: number;
  readonly isOnlyCounted?: true;
};

/** The sets written blind from the fifth on; a new one is added here. */
export const blindSets: readonly BlindSet[] = [
  { folder: 'fifth', prefix: 'b-', right: 0.98 },
  { folder: 'sixth', prefix: 'c-', right: 0.95 },
  { folder: 'seventh', prefix: 'd-', right: 0.96 },
  { folder: 'eighth', prefix: 'e-', right: 0.92 },
  { folder: 'ninth', prefix: 'g-', right: 0.95 },
  { folder: 'tenth', prefix: 'h-', right: 0.96 },
  { folder: 'eleventh', prefix: 'i-', right: 0.95 },
  { folder: 'twelfth', prefix: 'j-', right: 0.97 },
  { folder: 'thirteenth', prefix: 'k-', right: 0.97 },
  { folder: 'fourteenth', prefix: 'l-', right: 0.95 },
  { folder: 'fifteenth', prefix: 'm-', right: 0.95 },
  { folder: 'sixteenth', prefix: 'n-', right: 0.93 },
  { folder: 'seventeenth', prefix: 'q-', right: 0.93 },
  { folder: 'eighteenth', prefix: 'r-', right: 0.95 },
  { folder: 'nineteenth', prefix: 'u-', right: 0.9 },
  { folder: 'twentieth', prefix: 'w-', right: 0.9 },
  { folder: 'twentyfirst', prefix: 'x-', right: 0.98 },
  { folder: 'twentysecond', prefix: 'y-', right: 0.87 },
  { folder: 'twentythird', prefix: 'z-', right: 0.82, isOnlyCounted: true },
  { folder: 'twentyfourth', prefix: 'aa-', right: 0.95 },
  { folder: 'twentyfifth', prefix: 'ab-', right: 0.94 },
  { folder: 'twentysixth', prefix: 'ac-', right: 0.82, isOnlyCounted: true },
  { folder: 'twentyseventh', prefix: 'ad-', right: 0.92 },
  { folder: 'twentyeighth', prefix: 'ae-', right: 0.95 },
  { folder: 'twentyninth', prefix: 'af-', right: 0.95 },
  { folder: 'thirtieth', prefix: 'ag-', right: 0.8, isOnlyCounted: true },
];
