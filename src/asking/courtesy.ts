import { plainText } from '../parse/plain-text.ts';

const WORD =
  '(?:many |big )?thanks?(?: you| a lot| so much| a ton)?|thx|ty|tysm|cheers|much appreciated|appreciate it|good (?:bot|job)|well done|nice(?: one)?|great|cool|perfect|awesome|ok(?:ay)?|k|lol|haha|got it|i see|makes sense|understood|谢谢(?:你|您)?|多谢|感谢|谢啦|谢了|辛苦了|好的|好滴|好|明白了?|懂了|收到|了解|原来如此|太好了|厉害|赞';
const COURTESY = new RegExp(`^(?:(?:${WORD})(?: (?:man|mate|bot|buddy|guys|all|then))?[ ,，、!！.。~?？:)]*)+$`);

/** Whether somebody says thanks, or that they have understood, and nothing besides. */
export const isCourtesy = (message: string): boolean => COURTESY.test(plainText(message).trim().slice(0, 80));
