import type { Locale } from '../values/locale.ts';

const ASKED: readonly (readonly [Locale, RegExp])[] = [
  ['zh-TW', /\b(?:in|to|into) (?:traditional chinese|trad(?:itional)?\b|taiwanese)|繁体|正体|台湾用语/],
  [
    'zh-CN',
    /\b(?:in|to|into) (?:simplified chinese|simplified|chinese|mandarin)|(?:用|换成?|翻成?|译成?|来个)?(?:简体|简中|中文)(?:版|说|再说|怎么说|回|答|讲|呢|吧|[。!！]|$)/,
  ],
  ['en', /\b(?:in|to|into) english\b|英文|英语/],
];

/** The language a plain text asks to be answered in. */
export const languageAsked = (text: string): Locale | undefined => ASKED.find(([, cue]) => cue.test(text))?.[0];

const AGAIN =
  /\b(?:say|put|repeat|give|show|send|explain|translate|write) (?:me |us )?(?:that|it|this)\b.{0,12}\bin(?:to)? |(?:翻成|翻译成|译成|再说一遍|再讲一遍)/;
/** Whether nothing but another language is asked for. */
export const isOnlyLanguage = ({ text }: { readonly text: string }): boolean =>
  AGAIN.test(text) ||
  text.replace(/\b(?:please|pls|thanks|thank you|thx|can you|could you)\b|[^\p{L}]/gu, '').length < 28;
