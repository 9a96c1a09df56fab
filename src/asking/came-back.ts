import { series } from '../series/catalog.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, iso, parseDay } from '../values/day.ts';
import { dayToTell } from './on-that-day.ts';
import type { Answering, QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';
import type { TopicDay } from './topic-days.ts';

const ASKED =
  /\bhow (?:long|quickly|soon|fast|many (?:days|weeks|months))\b.{0,40}\b(?:stay|stayed|last|lasted|there|take|took|back|recover\w*|normali[sz]\w*|return\w*|come down|came down|calm\w*|settle\w*)\b|\bwhen (?:did|was|were|had) (?:it|that|they|things|this) .{0,16}\b(?:back|recover\w*|normal\w*|return\w*|calm\w*|settle\w*|(?:down|up) again)\b|多久.{0,6}(?:回|恢复|降|跌|升|涨|正常|下来|上来|退|缓)|(?:持续|停留|待|呆|维持|撑|保持|停)(?:在那(?:里|儿)?)?了?(?:多久|几天|多长时间|几周|多少[天周])(?!了)|多(?:久|长时间)(?:才|就)|(?:什么时候|何时|哪天|几时)(?:才|又|再)?(?:回来|回落|恢复|降回|升回|涨回|跌回|回到|回去|正常)/;
const NOW = /\bnow\b|\bso far\b|现在|至今/;

/** "How long did it stay there?" after a level crossed, an extreme or an episode: when it came back. */
export const cameBack = (
  { line, byFigures }: QuestionReading,
  said: Slots,
  slots: Slots,
  { today, topicDays }: { readonly today: Day; readonly topicDays: ReadonlyMap<string, TopicDay> },
): Answering | undefined => {
  if (!line || !ASKED.test(said.text) || NOW.test(said.text) || said.why || said.level !== undefined) return undefined;
  if (said.derived !== undefined || said.time.grain !== undefined) return undefined;
  const told = line.command === 'explain' ? topicDays.get(line.args.topic ?? '') : onDay(line, byFigures !== undefined);
  const found = dayToTell(line);
  const code = told?.code ?? (line.command === 'history' ? found?.of : undefined);
  if (code === undefined || found?.find === 'latest' || !isOf(code, said)) return undefined;
  const back: CommandCall = { command: 'history', args: { series: code, find: 'on', from: iso(today) } };
  const of = found ?? { of: code, find: 'highest' as const };
  return {
    line: back,
    isWhole: true,
    slots: { ...slots, claim: false },
    byFigures: { ...of, kind: 'back', ...(told && { at: iso(told.day) }) },
  };
};

/** The figure of a day that is named. */
const onDay = ({ command, args }: CommandCall, isByFigures: boolean): TopicDay | undefined => {
  const day = parseDay(args.from ?? '');
  return command === 'history' && args.find === 'on' && !isByFigures && day !== undefined && args.series !== undefined
    ? { day, code: args.series }
    : undefined;
};

/** Whether it is that figure that is asked about, and no other. */
const isOf = (code: string, { series: [id, ...more] }: Slots): boolean =>
  id === undefined || (more.length === 0 && series(id).code === code);
