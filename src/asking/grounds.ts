import { plainText } from '../parse/plain-text.ts';
import type { QuestionReading } from './question-reading.ts';

const ASKED =
  /^ *(?:(?:and|but|so|ok|wait|hm+),? )*(?:(?:based on|according to) (?:what|whom|who)|on what (?:basis|grounds?)|says who|who says(?: so| that)?|how (?:do|can|would) (?:you|u) (?:know|tell|say)(?: that| this| so| it)?|how (?:did|do) (?:you|u) (?:get|come up with|arrive at|work out|figure) (?:that|this|it)(?: out)?|what(?:'?s| is) (?:that|this|it) based on|what(?:'?s| is| are) (?:the|your) (?:basis|grounds?|evidence|proof|sources?)(?: (?:for|of) (?:that|this|it))?|what makes (?:you|u) (?:say|think)(?: that| this| so)?|why (?:do|would|should) (?:you|u) (?:say|think)(?: that| this| so)?|how so|(?:(?:are|r) (?:you|u) )?(?:sure|certain)(?: about (?:that|this|it))?|really|is (?:that|this|it) (?:true|right|correct|so|accurate)|(?:(?:the|your|any|data|got an?|got any) )*(?:sources?|citations?|cite|proof|evidence|reference)(?: (?:for (?:that|this|it)|please|pls))?|where (?:is|does|'?s|did) (?:that|this|it|you get that|the (?:number|figure|data))(?: (?:come )?from)?|where (?:did|do) (?:you|u) (?:get|have) (?:that|this|it)(?: from)?)[ ?.!]*$|^ *(?:那|有|你|您|这|这个|请问|的)*(?:依据|根据|凭|凭的|凭据|证据|出处|来源|数据来源|资料来源|数据源|怎么(?:判断|看出来|得出|算出来|知道|得到)|怎么会?知道|为什么(?:这么|这样|会这么)(?:说|讲|认为)|为啥这么说|何以见得|从何得知|(?:数据|数字|资料)?(?:从|打)?(?:哪|哪里|哪儿)(?:来|得来|看到|得到)|谁说|你?确定|真的|是真的|准确|靠谱|可靠|可信)(?:是|的|么|不|在|什么|啥|哪里|哪儿|哪|这么说|这样说|这么讲|出来|说|有)*(?:呢|啊|吗)?[?？。 ]*$/;

/** "How do you know?", 凭什么: what the answer before rests on; nothing where something else is asked, or nothing was told. */
export const groundsOf = (before: QuestionReading, message: string): QuestionReading | undefined => {
  const { cause: _, locale: __, ...told } = before;
  const text = plainText(message);
  if (before.kind !== 'line' || !before.line || NOT_OF_FIGURES.has(before.line.command) || !ASKED.test(text))
    return undefined;
  const slots = { ...before.slots, claim: false, why: false, text };
  return { ...told, others: [], slots, asksGrounds: true, isWhole: true };
};

/** What is set up or only helps rests on nothing. */
const NOT_OF_FIGURES: ReadonlySet<string> = new Set(['help', 'settings', 'check']);
