import { SINCE_THAT_DAY } from '../day-move-cues.ts';
import { defineIntent } from '../intent.ts';

const MOVES =
  '(?:rise|fall|drop|climb|jump|tick|move|budge|change|increase|decline|go up|go down|print (?:higher|lower))';

/** Whether a figure rose or fell on one day: from the figure before it. */
export default defineIntent({
  isSure: true,
  rank: 67,
  command: 'history',
  slots: ['series', 'at', 'single', 'noLevel'],
  cues: {
    en: [
      `did .{2,30} ${MOVES}(?: (?:at all|much|a bit|any|or not))? *[?.!]*$`,
      `did .{2,30} ${MOVES}(?: (?:at all|much|a bit|any))? on *[?.!]*$`,
      '(?:up or down|higher or lower|rise or fall)(?: on)? *[?.!]*$',
    ],
    zh: [
      '[又还再]?[上下]了(?:多少|几)(?:个)?(?:bps?|基点|点)',
      '(?:涨|升|增|多|上行|上升)了?(?:还是|或)(?:跌|降|减|少|下行|下降)',
      '(?:跌|降|减|少|下行|下降)了?(?:还是|或)(?:涨|升|增|多|上行|上升)',
      '是增是减',
    ],
  },
  not: SINCE_THAT_DAY,
  args: { series: '$seriesOfTheDay', find: 'change', from: '$dayBefore', to: '$on' },
  examples: [
    ['did sofr tick up yesterday', '/history series:SOFR find:change from:2026-10-06 to:2026-10-07'],
    ['sofr up or down yesterday', '/history series:SOFR find:change from:2026-10-06 to:2026-10-07'],
    ['SOFR昨天又上了几个bp？', '/history series:SOFR find:change from:2026-10-06 to:2026-10-07'],
    ['逆回购昨天是多了还是少了', '/history series:RRPONTSYD find:change from:2026-10-06 to:2026-10-07'],
  ],
});
