import { plainText } from '../parse/plain-text.ts';
import type { Topic } from '../series/knowledge.ts';
import { locales } from '../values/locale.ts';

/** A topic a question calls by its very name. */
export type CalledTopic = {
  readonly id: string;
  /** By its title, or by one of its synonyms. */
  readonly by: 'title' | 'synonym';
  /** There are words that ask what it is. */
  readonly asked: boolean;
};

/** Longer texts (characters) are no name. */
const LONGEST = 160;

const BEFORE =
  /^(?:(?:hey|hi|so|and|ok|well|please|pls|just|sorry) ?,? ?)*(?:(?:can|could) (?:you|u) )?(?:(?:what|wat|wtf|who)(?:'?s|'?re| is| are| was| were| r)?(?: exactly| actually)?|explain(?: to me)?|define|describe|eli5|tell me(?: more)? about|(?:give|show) me(?: the| a)?|(?:meaning|definition) of|info on|remind me what)[ :]+|^(?:请问|请)?(?:什么是|何谓|啥是|何为|解释一?下?|介绍一?下?|讲讲|说说|科普一?下?|谈谈)[ ::]*/;
const AFTER =
  /[ ,.:;-]*(?:(?:what|wat|wtf)(?:'?s| is| are| was| were)? (?:it|that|this|those|they|these)(?: again| exactly| mean| for)?|explained|(?:and )?what does (?:it|that|this) (?:do|mean)|remind me what (?:it|that|this) is|meaning|definition|is what|again)[ ?.!]*$|[ ,]*(?:这个?|那个?|它)?(?:到底|究竟)?(?:是|指)(?:个)?(?:什么|啥)(?:意思|东西|玩意儿?|来着|呢|啊)?[ ?.!]*$|[ ,]*(?:什么意思|啥意思|干嘛的|是干什么的)[ ?.!]*$/;

/** Who says please asks for no explanation. */
const COURTESY = /[ ,]*(?:please|pls|plz|thanks|thank you|thx|谢谢|多谢)[ ?.!]*$/;

const bare = (text: string): string =>
  text
    .replace(/(?! [\p{L}\p{N}])[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim()
    .replace(/^(?:the|a|an) /, '');

/** Finds the topic that is called by its title or by a synonym that no other topic has, alone or with what asks for it. */
export const topicNames = (topics: readonly Topic[]) => {
  const titles = new Map<string, string>();
  const synonyms = new Map<string, string | undefined>();
  for (const { id, texts } of topics)
    for (const { title, synonyms: others } of locales.map((locale) => texts[locale])) {
      const plain = plainText(title);
      for (const name of [plain, plain.replace(/\(.*?\)/g, ' '), plain.replace(BEFORE, '').replace(AFTER, '')].map(
        bare,
      ))
        titles.set(name, id);
      for (const name of others.map((one) => bare(plainText(one))))
        synonyms.set(name, synonyms.has(name) && synonyms.get(name) !== id ? undefined : id);
    }
  const named = (name: string, asked: boolean): CalledTopic | undefined => {
    const title = titles.get(name);
    if (title !== undefined) return { id: title, by: 'title', asked };
    const synonym = synonyms.get(name);
    return synonym === undefined ? undefined : { id: synonym, by: 'synonym', asked };
  };
  return (question: string): CalledTopic | undefined => {
    if (question.length > LONGEST) return undefined;
    const text = plainText(question).trim().replace(COURTESY, '');
    const stripped = [text.replace(BEFORE, ''), text.replace(AFTER, ''), text.replace(BEFORE, '').replace(AFTER, '')];
    const asked = stripped.filter((one) => one !== text).map((one) => named(bare(one), true));
    return named(bare(text), false) ?? asked.find((one) => one !== undefined);
  };
};
