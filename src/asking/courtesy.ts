import { plainText } from '../parse/plain-text.ts';

const ENGLISH =
  '(?:many |big )?thanks?(?: you)?(?: a lot| so much| very much| a ton| a million| again)?|thx|ty|tysm|cheers|much appreciated|appreciate it|good (?:bot|job)|well done|nice(?: one)?|great|cool|perfect|awesome|ok(?:ay)?|k|lol|haha|got it|i see|makes sense|understood|love (?:it|you|this)';
/** "You're great", "that was very helpful". */
const PRAISE =
  "(?:(?:you(?:'?re| are)|that(?:'?s| was| is)|this is) )?(?:(?:so|really|very|super) )?(?:(?:the )?best|great|awesome|amazing|brilliant|fantastic|wonderful|helpful|useful|kind|an? (?:star|legend|lifesaver|(?:big|great|huge) help))";
const GREETING = 'good (?:morning|afternoon|evening|night)|morning';
const CHINESE =
  '(?:非常|十分|太|真)?(?:谢谢|感谢|多谢)(?:你|您|啦|了|哦|喔|大家)*|谢啦|谢了|辛苦(?:你|您)?了|好的|好滴|好|明白了?|懂了|收到|了解|原来如此|太好了|你(?:真|太|好|很)(?:棒|好|厉害|强|赞)(?:了|啊|啦)?|厉害|赞|(?:早安|午安|晚安|(?:早上|上午|中午|下午|晚上)好)(?:啊|呀|哦|喔)?';
const WORD = [ENGLISH, PRAISE, GREETING, CHINESE].join('|');
const COURTESY = new RegExp(
  `^(?:(?:${WORD})(?: (?:man|mate|bot|buddy|guys|all|everyone|folks|then))?(?:[ ,，、!！.。~?？:)]+|(?![a-z])))+$`,
);

/** Whether somebody says thanks, good morning, or that they have understood, and nothing besides. */
export const isCourtesy = (message: string): boolean => COURTESY.test(plainText(message).trim().slice(0, 80));
