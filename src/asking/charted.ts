import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, parseDay } from '../values/day.ts';
import type { Answering, QuestionReading } from './question-reading.ts';
import { seriesOf } from './series-topics.ts';
import type { Slots } from './slots.ts';

const ASKED =
  /^ *(?:(?:and|ok|okay|now|then|so|please|pls|plz|can you|could you|can i (?:see|get)|i want|let me see|let'?s see|give me),? )*(?:(?:chart|graph|plot|draw|show|visuali[sz]e|picture|see)(?: (?:me|us|it|that|this|them|those|these|a|an|the|as|on|in|of|chart|graph|plot|picture|line|both|please|pls|plz|for|too|then))*|(?:(?:the |its |recent )*(?:trend|history|evolution|over time))|(?:an?|the) (?:chart|graph|plot|picture)(?: (?:of (?:it|that|this|them)|please|pls))*)[ ?.!]*$|^ *(?:那|再|也|就|请|给我|帮我|能|能不能|可以|麻烦|把它|想|来|我要)*(?:画|绘|看|做|出|上|要|来|有)*(?:个|张|一下|一|幅|成|出|了|一个|它)*(?:图|图表|走势图?|曲线图?|线图|折线图|趋势图|图形)(?:看看|给我看|看一?下|呢|吧|出来|来|吗|么|好吗|没|没有)*[?？。! ]*$|^ *(?:那|再|请|给我|帮我|把它)*(?:画|绘)(?:出来|一下|一画|画看|个看看|给我看)(?:吧|呢|看看)*[?？。! ]*$/;

/** "Chart it" after figures were set beside each other, or told by others: that series over the days it was about; nothing where the words tell as much. */
export const charted = ({ line, byFigures }: QuestionReading, own: Slots, today: Day): Answering | undefined => {
  if (!line || own.series.length > 0 || own.time.grain !== undefined || own.level !== undefined) return undefined;
  if (!ASKED.test(own.text)) return undefined;
  const shown = stretchOf(line, today);
  if (!shown) return undefined;
  return {
    line: { command: 'chart', args: shown },
    isWhole: true,
    ...(byFigures?.kind === 'thatDay' && line.args.find === 'change' && { byFigures }),
  };
};

const OF_A_DAY: ReadonlySet<string | undefined> = new Set([
  'highest',
  'lowest',
  'first',
  'biggest-rise',
  'biggest-fall',
]);

/** A latest day so near today (days) is the end of the picture anyway. */
const RECENT = 14;

const stretchOf = ({ command, args }: CommandCall, today: Day): CommandCall['args'] | undefined => {
  if (command === 'compare') {
    const [first, second] = [parseDay(args.first ?? ''), parseDay(args.second ?? '')];
    if (first === undefined || second === undefined || args.find !== undefined) return undefined;
    return {
      series: args.series ?? series('reservesWednesday').code,
      from: args.first!,
      ...(second < today - RECENT && { to: args.second! }),
    };
  }
  const told = command === 'explain' ? seriesOf(args.topic) : undefined;
  if (told !== undefined) return { series: series(told).code };
  const { series: code, from, to } = args;
  if (command !== 'history' || code === undefined) return undefined;
  if (args.find === 'latest') return { series: code };
  if (args.find === 'change') return from === undefined ? undefined : { series: code, from, ...(to && { to }) };
  // What is told of all there is is to be seen in all there is.
  const isOfAll = from === undefined && to === undefined && OF_A_DAY.has(args.find);
  return isOfAll ? { series: code, range: 'max', ...(args.level && { level: args.level }) } : undefined;
};
