import type { PlainWord } from './plain-word.ts';

/** The widest of steps is spoken of. */
const MOST =
  '(?<=\\b(?:biggest|largest|steepest|sharpest|worst|wildest|fattest|best|single) (?:(?:single|one|weekly|daily|monthly|day|week|month)[- ]){0,3})';
/** A rate that was traded through another was above it. */
const TRADED =
  '(?<=\\b(?:trad(?:e|ed|es|ing)|print(?:ed|s|ing)?|gone|went|been|was|fixed|fixes|set|sat|ran|running|come|came) )';
const RATE = '(?= (?:the )?(?:iorb|sofr|effr|tgcr|bgcr|upper bound|target|top|interest on reserves)\\b)';

/** What is bought, and not swallowed. */
const PAPER =
  '(?= (?:(?:more|those|these|the|all|short|short-term|treasury) ){0,3}(?:t-?bills?|bills?|treasur|bonds?|coupons?|mbs|securities|paper|debt))';
const EATS: readonly (readonly string[])[] = [
  ['hoover', 'hoovers', 'hoovered', 'hoovering'],
  ['scoop', 'scoops', 'scooped', 'scooping'],
  ['snap', 'snaps', 'snapped', 'snapping'],
  ['gobble', 'gobbles', 'gobbled', 'gobbling'],
  ['mop', 'mops', 'mopped', 'mopping'],
  ['vacuum', 'vacuums', 'vacuumed', 'vacuuming'],
  ['lap', 'laps', 'lapped', 'lapping'],
  ['gulp', 'gulps', 'gulped', 'gulping'],
];
/** "Hoovering up bills" is buying them. */
const BUYS: readonly PlainWord[] = ['buy', 'buys', 'bought', 'buying'].map((plain, i) => [
  plain,
  EATS.map((forms) => `${forms[i]} up${PAPER}|${forms[i]}${PAPER}`).join('|'),
]);

const OF = '(?= (?:of|on|for)\\b)';

/** What traders say. */
export const SLANG: readonly PlainWord[] = [
  ['rise', ['pump', 'moonshot', 'melt-up', 'meltup', 'rip'].map((word) => MOST + word).join('|')],
  [
    'drop',
    `rugpull|rug pull|rug-pull|${['dump', 'puke', 'nuke', 'wipeout', 'bloodbath', 'flush'].map((word) => MOST + word).join('|')}`,
  ],
  ['above', `${TRADED}thru${RATE}|${TRADED}through${RATE}`],
  ['recap', ['tl;dr', 'tldr', 'tl dr', 'cliff notes', 'cliffs notes', 'highlights'].map((word) => word + OF).join('|')],
  ...BUYS,
];
