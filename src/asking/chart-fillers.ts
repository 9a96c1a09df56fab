import { writtenAmount } from '../parse/amounts-in-text.ts';
import { series } from '../series/catalog.ts';
import { type Day, iso } from '../values/day.ts';
import { rangeNamed } from './ranges.ts';
import type { Slots } from './slots.ts';
import { thisWeek } from './this-week.ts';

/** Either side of a day that is only spoken of as near (days). */
const NEAR = 14;

const dayText = (day: Day | undefined): string | undefined => (day === undefined ? undefined : iso(day));

const start = ({ at, week, from }: Slots['time']): Day | undefined =>
  at !== undefined ? at - NEAR : (week?.from ?? from);

/** Lines are set beside each other from a day on which each is 100. */
const INDEXED = /\b(?:to|at|=) ?100\b(?! ?(?:bn|billion|m|tn|%|bp))|\brebased?\b|(?:为|=|等于)100(?![\d亿万.%])|基期/;

/** A line is to be seen in the picture. */
export const DRAWN =
  /\b(?:line|threshold|mark(?:ed|er)?) (?:at|for|of)\b|\bmarked\b|\bdraw (?:in )?(?:the|an?) .{0,16}line\b|\bwith .{0,12}line\b|横线|水平线|标出|标注|[标划](?:个|上|在)?(?= ?[\d一二两三四五六七八九十])|门槛线|[画标加添拉][上出]?一?[条根道].{0,12}线/;

/** A line at zero is no amount of anything. */
const ZERO =
  /\b(?:0|zero)(?:[ -]|%|bps?)*(?:line|axis)\b|\bline at (?:0|zero)\b|(?:零|0)(?:的)?(?:线|轴|水平线)|(?:0|零)(?:%|个?基点|bp)?的(?:那条)?线/;

/** "As it looked on 30 June 2023": the picture ends there. */
const AS_OF =
  /\bas (?:it|they|things) (?:looked|stood|was|were|appeared)\b|\bas (?:was |were )?(?:known|seen|published|reported)\b|\bas (?:of|at)\b|截[至止]/;
const endOf = ({ time: { at, to, from }, text }: Slots): Day | undefined =>
  AS_OF.test(text) && from === undefined ? (at ?? to) : undefined;

/** What the Fed did is to be seen in the picture. */
const EVENTS =
  /\b(?:mark|show|with|add|highlight|annotate|label|flag|include|overlay|put)(?:s|ed|ing)?\b.{0,30}\b(?:events?|decisions?|meetings?|fomc|hikes|cuts|announcements?|policy (?:moves|changes|dates|steps))\b|\b(?:events?|decisions?|meetings?|announcements?|fomc dates)\b.{0,16}\b(?:marked|shown|annotated|highlighted|labell?ed|on it)\b|(?:标|加上?|带上?|显示|注明|附上?).{0,12}(?:事件|决定|决策|决议|会议|大事|政策)|(?:事件|决定|决策|决议|会议|大事|政策).{0,8}[标注]/;

const NO_EVENTS = /\b(?:without|no|hide|drop|remove)\b.{0,16}\bevents?\b|(?:不要?|别|去掉|不用).{0,6}(?:事件|大事)/;

const isOnADay = ({ time: { at, around } }: Slots): boolean => at !== undefined && !around;

/** How a picture is drawn. */
export const CHART_FILLERS: Readonly<
  Record<string, (slots: Slots, policy: unknown, today: Day) => string | undefined>
> = {
  chartFrom: (slots, _, today) =>
    INDEXED.test(slots.text) || endOf(slots) !== undefined
      ? undefined
      : dayText(thisWeek(slots, today) ?? start(slots.time)),
  chartTo: (slots) => {
    const { at, week, to } = slots.time;
    if (INDEXED.test(slots.text) || endOf(slots) !== undefined) return undefined;
    return dayText(at !== undefined ? at + NEAR : (week?.to ?? to));
  },
  // Two that are set beside each other on a day are so on that day, not on one after it.
  comparedFrom: (slots, policy, today) =>
    isOnADay(slots) ? undefined : CHART_FILLERS.chartFrom!(slots, policy, today),
  comparedTo: (slots, policy, today) =>
    isOnADay(slots) ? dayText(slots.time.at) : CHART_FILLERS.chartTo!(slots, policy, today),
  asOf: (slots) => dayText(endOf(slots)),
  range: (slots) => {
    const { time, text } = slots;
    if (time.ever) return 'max';
    return time.grain === undefined || endOf(slots) !== undefined ? rangeNamed(text) : undefined;
  },
  // Of the day that is 100 the picture is drawn from it.
  index: ({ time, text }) => (INDEXED.test(text) ? dayText(time.at ?? time.week?.wednesday ?? time.from) : undefined),
  // Below what something fell is what the picture shows it against.
  drawnLevel: ({ level, side, text, series: [id], derived }) => {
    if (level) return side || DRAWN.test(text) ? writtenAmount(level) : undefined;
    const isRate = derived?.includes('-') || (id !== undefined && series(id).unit !== 'usd');
    return isRate && ZERO.test(text) ? '0bp' : undefined;
  },
  events: ({ text }) => (EVENTS.test(text) && !NO_EVENTS.test(text) ? 'true' : undefined),
  title: ({ title }) => title,
  theme: ({ text }) =>
    /\blight (?:theme|mode|version|background)\b|\b(?:make|turn|draw|in) (?:it |that |this |(?:the |my )?charts? )?(?:in )?light\b|\bwhite background\b|浅色|亮色|白底/.test(
      text,
    )
      ? 'light'
      : /\bdark (?:theme|mode|version|background)\b|\b(?:make|turn|draw|in) (?:it |that |this |(?:the |my )?charts? )?(?:in )?dark\b|深色|暗色|黑底/.test(
            text,
          )
        ? 'dark'
        : undefined,
};
