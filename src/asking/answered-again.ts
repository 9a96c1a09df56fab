import { asksPercent } from './in-percent.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';
import { lineText } from './targets.ts';
import { plainTokens } from './topic-finder.ts';
import { unread } from './unread.ts';

/** Words that only nod, doubt or thank. */
const NODS =
  /^ *(?:(?:ok(?:ay)?|hmm*|really|wow|lol|sure|nice|thanks?|thank you|ty|cool|interesting|good|great|got it|i see|right|yes|no|yeah|yep|oh|ah|haha|again|repeat(?: that)?|say (?:that|it) again|same|it|is|was|what|please|pls)[ ,.?!]*)+$|^(?:好的?|嗯+|哦|噢|是吗|真的吗?|谢谢|多谢|明白|懂了|知道了|再说一遍|重复|哈+|不会吧|这样啊|[,，。?？! ])*$/;

const LEADS = /\b(?:what|how) about\b|^[ ,，]*(?:那|和|还有)+|[呢]+[?？。 ]*$/g;
const ASKS =
  /\b(?:what|which|when|who|whose|how|where|did|does|do|is|was|are|were|has|have|had|can|could|should|will|would|most|least|highest|lowest|first|last|total|exact(?:ly)?|instead|only|just|again|still|more|less|in|as|by)\b|哪|几|多少|什么|啥|谁|最|吗|么|没|是否|有无|只|再|还|也|换|改|按|以/;

/** Kept from answering a question with what was told just before it: where what follows on it says something of its own, it is asked what is meant. */
export const notAgain = (before: QuestionReading, own: Slots, reading: QuestionReading): QuestionReading => {
  const { line, byFigures, isWhole, intent: _, ...rest } = reading;
  if (!line || !before.line || byFigures || isWhole || lineText(line) !== lineText(before.line)) return reading;
  if (line.command === 'help' || NODS.test(own.text) || own.text.trim() === before.slots.text.trim()) return reading;
  // Who asks which, when or how much may be told by the same figures.
  const isNew = own.why || (unread(own) > 0 && !ASKS.test(own.text.replace(LEADS, '')));
  if (!isNew || asksPercent(own.text)) return reading;
  const unused = own.why || own.series.length > 0 ? [] : wordsOf(own);
  return {
    ...rest,
    kind: 'askBack',
    others: [line, ...reading.others].slice(0, 4),
    ...(unused.length > 0 && { unused }),
  };
};

/** The words no figure is known by. */
const wordsOf = ({ rest }: Slots): readonly string[] => {
  const words = /\p{Script=Han}/u.test(rest)
    ? [rest.replace(/^[ ,，。?？]*(?:那|和|还有)+|[呢吗吧的?？。,， ]+$/g, '')]
    : plainTokens(rest).length === 0
      ? []
      : [rest.replace(/^ *(?:(?:and|so|but|ok|what about|how about|the|for|of|in),? )+|[ ?.!]+$/g, '')];
  return words.map((word) => word.trim()).filter((word) => word.length > 0 && word.length <= LONGEST);
};
/** A longer stretch (characters) is not quoted. */
const LONGEST = 40;
