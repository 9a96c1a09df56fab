import type { QuestionReading } from './question-reading.ts';

/** The words that ask for what is reckoned from many figures, by what finds it: whoever says one means it. */
const SAID: Readonly<Record<string, RegExp>> = {
  average: /\b(?:average|avg|averaged)\b|平均|均值/,
  median: /\bmedian\b|中位/,
  highest:
    /\b(?:highest|peak(?:ed)?|max(?:imum)?(?! (?:history|range|period|view|span))|record high|very top|widest|high point)\b|最高|峰值|最多(?:的?时候|几|多少|到|达)|最[大宽](?:到|达|时|的时候|几|多少)/,
  lowest:
    /\b(?:lowest|trough|min(?:imum)?|record low|low point|deepest (?:inversion|point)|most (?:deeply )?inverted)\b|最低|倒挂.{0,4}最深|最少的?时候/,
  count:
    /\bhow (?:many (?:of the )?(?:trading |business )?(?:days|weeks|times|months|sessions)|often)\b|(?:(?<![那这前后近头])几|多少)(?:次|天|周|个(?:交易日|月|星期))/,
  streak: /\b(?:in a row|consecutive|on the trot|streak|since when (?:has|have))\b|连续|连着/,
  last: /\b(?:last|most recent) time\b|\bwhen (?:was it )?last\b|\bever\b|上次|上一次|最近一次|有没有.{0,16}过|曾经?/,
  first: /\bfirst time\b|首次|第一次|首度/,
  'biggest-rise':
    /(?:增加|涨|升|多)得?最(?:多|猛|狠|大)|最大的?(?:单[日周天]|一[次天周]的?)?(?:涨幅|升幅|增幅|上升|增加)|\b(?:biggest|largest|sharpest) (?:[\w-]+ ){0,3}(?:rise|jump|increase|gain)|\b(?:rise|rose|jump(?:ed)?|climb(?:ed)?|surged?) (?:the )?most\b/,
  'biggest-fall':
    /(?:减少|跌|降|掉|少)得?最(?:多|猛|狠|大)|最大的?(?:单[日周天]|一[次天周]的?)?(?:跌幅|降幅|减幅|下降|减少)|\b(?:biggest|largest|sharpest|steepest) (?:[\w-]+ ){0,3}(?:fall|drop|decline|decrease)|\b(?:fall|fell|drop(?:ped)?|declined?|sink|sank) (?:the )?(?:most|hardest)\b/,
  change:
    /增还是减|升还是降|减还是增|降还是升|是增是减|(?:变|变化|变动|扩表|缩表|少|多|增加|减少|上升|下降|涨|跌|降|缩)了?(?:多少|几)|\bby how much\b|\bplus or minus\b|\bhow much (?:did|has|have) .{2,40}\b(?:change|move|rise|fall|grow|drop|gain|shrink|increase|decrease)|\bhow (?:have|has|did) .{2,30} (?:changed?|moved?)\b|\bwhat did .{2,30} do (?:over|in|during|between)\b/,
};

/** What is held to be so is told by a topic as well. */
const CLAIMED: ReadonlySet<string> = new Set(['first', 'highest', 'lowest', 'average', 'change']);

/** What asks for reasons or meaning, whatever figures it names besides. */
const REASONS =
  /\bwhy\b|\bhow come\b|\breasons?\b|\bmean(?:s|t)? (?:for|that|when)\b|\bwhat (?:does|do|did) .{0,40}\b(?:mean|imply)\b|\bhow (?:does|do|did) .{0,30} work|\bexplain\b|\bcomfortable\b|\blclor\b|舒适|为什么|为啥|为何|意味|说明|怎么回事|原因|解释/;

/** Whether a figure's history is read for a word that asks for just that: "average", "how many days", 最高. */
export const saysItsAggregate = ({ line, slots }: QuestionReading): boolean =>
  line?.command === 'history' &&
  SAID[line.args.find ?? '']?.test(slots.rest) === true &&
  !slots.why &&
  !(slots.claim && CLAIMED.has(line.args.find ?? '')) &&
  (line.args.find !== 'change' || slots.time.from !== undefined) &&
  !REASONS.test(slots.text);
