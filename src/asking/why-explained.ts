import type { CommandCall } from '../values/answer.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

const ALONE =
  /^ *(?:(?:and|but|so|ok),? )*(?:why|how come|what(?:'?s| was| is) the (?:reason|cause)|what caused (?:it|that|this))(?: (?:is|was|did|does|has|were|are) (?:it|that|this|they)(?: (?:happen(?:ed)?|so|fail(?:ed)?|collapse|go wrong|end|run))?| tho(?:ugh)?| then| so(?: (?:high|low|big|small|much|little))?| exactly)*[ ?.!]*$|^ *(?:那|但|可|所以)*(?:是|它|他们|当时|会|这样)*(?:为什么|为啥|为何|怎么回事|什么原因|原因|怎么会)(?:会|是|呢|这样|发生|如此|倒闭|这么|那么|这个数|什么|倒|出事|啥|在哪|高|低|多|少)*[?？。 ]*$/;

/** Whether it is asked why, and nothing besides. */
export const isWhyAlone = (text: string): boolean => ALONE.test(text);

/** "Why?" after a text that says why further down: the same text, its reason first. */
export const whyExplained = (
  { line }: QuestionReading,
  { text, series: named, why }: Slots,
  topicsSayWhy: ReadonlySet<string>,
): CommandCall | undefined =>
  line?.command === 'explain' &&
  why &&
  named.length === 0 &&
  ALONE.test(text) &&
  topicsSayWhy.has(line.args.topic ?? '')
    ? line
    : undefined;
