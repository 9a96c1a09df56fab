import type { CommandCall } from '../values/answer.ts';
import { asksPercent } from './in-percent.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';
import { lineText } from './targets.ts';
import { plainTokens } from './topic-finder.ts';
import { unread } from './unread.ts';
import { isWhyAlone } from './why-explained.ts';

/** Words that only nod, doubt or thank. */
const NODS =
  /^ *(?:(?:ok(?:ay)?|hmm*|really|wow|lol|sure|nice|thanks?|thank you|ty|cool|interesting|good|great|got it|i see|right|yes|no|yeah|yep|oh|ah|haha|again|repeat(?: that)?|say (?:that|it) again|same|it|is|was|what|please|pls)[ ,.?!]*)+$|^(?:好的?|嗯+|哦|噢|是吗|真的吗?|谢谢|多谢|明白|懂了|知道了|再说一遍|重复|哈+|不会吧|这样啊|[,，。?？! ])*$/;

const LEADS = /\b(?:what|how) about\b|^[ ,，]*(?:那|和|还有)+|[呢]+[?？。 ]*$/g;
const ASKS =
  /\b(?:what|which|when|who|whose|how|where|did|does|do|is|was|are|were|has|have|had|can|could|should|will|would|most|least|highest|lowest|first|last|total|exact(?:ly)?|instead|only|just|again|still|more|less|in|as|by)\b|哪|几|多少|什么|啥|谁|最|吗|么|没|是否|有无|只|再|还|也|换|改|按|以/;

/** What tells of one figure; other answers tell of much at once. */
const OF_ONE_FIGURE: ReadonlySet<string> = new Set(['history', 'reserves', 'rrp', 'srf', 'chart', 'compare']);

/** What the latest figure tells nothing of. */
const ASKS_WHEN =
  /^ *(?:(?:and|so|but),? )*(?:since when|how long(?: now)?|for how long|(?:in|as) (?:an? )?(?:%|pct|percent(?:age)?))[ ?.!]*$|^(?:那|是|从)*(?:什么时候|何时)(?:开始|起)的?[?？。 ]*$/;

/** Kept from answering a question with what was told just before it: where what follows on it says something of its own, it is asked what is meant. */
export const notAgain = (
  before: QuestionReading,
  message: string,
  own: Slots,
  reading: QuestionReading,
): QuestionReading => {
  const { line, byFigures, isWhole, intent: _, ...rest } = reading;
  if (!line || !before.line || byFigures || isWhole || line.command === 'drivers') return reading;
  const isWhy = own.why && isWhyAlone(own.text);
  // What something stands at is no reason for it.
  if (lineText(line) !== lineText(before.line) && !(isWhy && OF_ONE_FIGURE.has(line.command))) return reading;
  if (NODS.test(own.text) || own.text.trim() === before.slots.text.trim()) return reading;
  // Who asks which, when or how much may be told by the same figures.
  const isOther =
    OF_ONE_FIGURE.has(line.command) && isBrief(own.text) && unread(own) > 0 && !ASKS.test(own.text.replace(LEADS, ''));
  const isNew = isWhy || (!own.why && isOther) || (isLatest(line) && ASKS_WHEN.test(own.text));
  if (!isNew || (asksPercent(own.text) && !isLatest(line))) return reading;
  const unused = own.why || own.series.length > 0 ? [] : wordsOf(own, message);
  return {
    ...rest,
    kind: 'askBack',
    others: [line, ...reading.others].slice(0, 4),
    ...(unused.length > 0 && { unused }),
  };
};

const isLatest = ({ command, args }: CommandCall): boolean =>
  command === 'history' ? args.find === 'latest' : command === 'rrp' || command === 'srf' || command === 'reserves';

/** As long as a name in the place of another is (characters, in either script). */
const [BRIEF, BRIEF_HAN] = [16, 6];
const isBrief = (text: string): boolean => text.trim().length <= (/\p{Script=Han}/u.test(text) ? BRIEF_HAN : BRIEF);

/** The words no figure is known by. */
const wordsOf = ({ rest: said, text }: Slots, message: string): readonly string[] => {
  // As it was typed, where plain text has kept its places: that may be in another script.
  const rest = message.length === text.length && said === text ? message.toLowerCase() : said;
  const words = /\p{Script=Han}/u.test(rest)
    ? [rest.replace(/^[ ,，。?？]*(?:那|和|还有)+|[呢吗吧的?？。,， ]+$/g, '')]
    : plainTokens(rest).length === 0
      ? []
      : [rest.replace(/^ *(?:(?:and|so|but|ok|what about|how about|the|for|of|in),? )+|[ ?.!]+$/g, '')];
  return words.map((word) => word.trim()).filter((word) => word.length > 0 && word.length <= LONGEST);
};
/** A longer stretch (characters) is not quoted. */
const LONGEST = 40;
