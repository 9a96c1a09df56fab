import { plainText } from '../parse/plain-text.ts';
import type { QuestionReading } from './question-reading.ts';

/** Words with which a statement is given to be checked: it stands behind them, with a mark or a line's end between. */
const FRAMES: readonly RegExp[] = [
  /^ ?(?:(?:hey|hi|hello|ok|so|please|pls|plz|can you|could you|would you|just|quick|a|reservoir)[, ]+){0,4}(?:(?:fact|claim|sanity|reality)[- ]?check(?:ing)?|(?:double[- ]?)?check|verify|validate|confirm|debunk|true or false|right or wrong|real or fake|(?:is|was) (?:this|that|it|the following|what follows)(?: (?:claim|statement|sentence|line|post|tweet|quote|one|still|actually|really|factually))* (?:right|true|correct|accurate|so|legit|ok)|(?:is it|are these|are they) (?:right|true|correct|accurate)|(?:claim|statement|rumou?r|hearsay))(?: (?:this|that|these|it|one|me|us|for me|for us|please|pls|quickly|quick|claim|statement|sentence|line|post|tweet|quote|the following|or not|or false|or wrong))* ?[:?-]+ ?/,
  /^ ?fact[- ]?check (?!(?:the|these|my|some|all|this|that|an?|it|me|please|for|by|on)\b)/,
  /^ ?(?:请问|请|麻烦|劳驾|帮忙|帮我|你|能不能|能|可以|可否|先|再|来)*(?:(?:这|以下|下面|如下|上面)(?:个|句|段|条|则|种|一)?(?:说法|话|陈述|消息|讲法|传闻|数字|数据|内容|叙述|贴文|信息|资讯)?(?:是|说得|讲得|到底|究竟)?(?:不是)?(?:对|正确|属实|靠谱|准确|真|真实|成立|可信)(?:的|不对|不正确|不属实|不靠谱|不准确|假)?(?:吗|么|嘛|吧)?|(?:事实)?(?:查核|核实|核查|核对|查证|验证|求证|检验|打假|辟谣|核一下|查一下真假|确认)(?:一下|下|看看|事实)?(?:以下|下面|这)?(?:个|句|段|条|则)?(?:说法|话|陈述|消息|讲法|传闻|内容|叙述|事实)?(?:对不对|真假|是否属实|是否正确)?|真假|真的假的|是真是假|对不对|对还是错|判断(?:对错|真假|正误)|是非题) ?[:?，,-]+ ?/,
];

/** A statement holds at least so much (characters). */
const LEAST = 6;
/** What is asked for by itself is no statement. */
const ASKS =
  /^(?:what|when|which|how|why|who|where|is|are|was|were|did|do|does|has|have|can|could|will|should|would|chart|show|compare|plot)\b|[?]|多少|什么|为何|怎么|哪|[吗呢么] ?[?。!]?$/;

/** The statement that a message asks to have checked: "Fact check: …", "is this right: …", 幫我查核：…. */
export const saidToCheck = (message: string): string | undefined => {
  const frame = FRAMES.flatMap((one) => one.exec(plainText(message))?.[0] ?? [])[0];
  if (frame === undefined) return undefined;
  const said = message.slice(behind(message, frame)).trim();
  return said.length >= LEAST && !ASKS.test(plainText(said)) ? said : undefined;
};

/** Where in a message as it was written a beginning of the text as it is read ends: the shortest one that is read so. */
const behind = (message: string, frame: string): number => {
  const wanted = frame.trimEnd();
  for (let end = wanted.length; end <= message.length; end++)
    if (plainText(message.slice(0, end)).trim() === wanted.trim()) return end;
  return 0;
};

const HOLDS =
  /\b(?:is|are|was|were|has|have|had|there'?s|fell|rose|dropped|jumped|climbed|grew|hit|reached|peaked|bottomed|stands?|stood|lost|gained|shrank|must)\b|是|为|达到|增加了?|减少了?|下降了?|上升了?|跌了?|涨了?/;
/** What is supposed, looked for or asked of the bot holds nothing to be so. */
const SUPPOSES =
  /^ ?(?:\w+ )?(?:days?|weeks?|months?|times?|dates?|number|count|highest|lowest|max|min|biggest|largest|average|change)\b|\b(?:if|what|when(?:ever)?|which|how|why|who|where|whether|first|last|since|ever|alert|ping|notify|tell|remind|warn|show|give|find|list|calc|compute|let me|want|need|my|i|we)\b|如果|要是|假设|假如|提醒|通知|告诉|看|查|列|算|我|咱|何|谁|几|多久|是否|有没有|是不是|首次|第一次|上次|一次|以来|曾|天数|次数/;
/** So little stands behind the amount where a Chinese sentence ends with it (characters). */
const BEHIND = 3;
/** What a statement about a figure is read as finding. */
const FOUND: ReadonlySet<string | undefined> = new Set([
  undefined,
  ...['latest', 'highest', 'lowest', 'change', 'on', 'average'],
]);

/** What is held to be so for a reason is judged with its reason, where a topic does so. */
const REASONED = /\bbecause\b|\bdue to\b|因为|由于/;

/** Whether a message holds something to be so and asks for nothing: "SOFR is 10%". */
export const isStatement = ({ kind, line, slots: { text, amounts, claim, why } }: QuestionReading): boolean => {
  const said = amounts.findLast((amount) => amount.kind !== 'number');
  if (kind !== 'line' || !said || claim || why || !FOUND.has(line?.args.find)) return false;
  if (line?.command === 'explain' && REASONED.test(text)) return false;
  const ends = !/\p{Script=Han}/u.test(text) || text.length - said.end <= BEHIND;
  return ends && HOLDS.test(text) && !ASKS.test(text) && !SUPPOSES.test(text);
};
