import type { CommandCall } from '../values/answer.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

/** Topics about figures that are not held here. */
const NOT_HELD: ReadonlySet<string | undefined> = new Set(['corporate-spreads']);
const OF_FIGURES =
  /\bvs\b|versus|compar|\b(?:high|low|record|peak|average|change|chart|graph|plot|how (?:much|many|high|low|wide)|now|latest|today)|比|最[高低新]|平均|纪录|多少|多高|变|图|现在|呢/;

/** "And a year ago?" of figures that are not held: why they are not. */
export const stillNotHeld = ({ line }: QuestionReading, own: Slots): CommandCall | undefined =>
  line?.command === 'explain' &&
  NOT_HELD.has(line.args.topic) &&
  own.series.length === 0 &&
  own.bank === undefined &&
  (own.time.grain !== undefined || OF_FIGURES.test(own.text))
    ? line
    : undefined;
