import { defineIntent } from '../intent.ts';

/** Whether the bot answers somebody alone, or in a direct message. */
export default defineIntent({
  rank: 120.6,
  command: 'help',
  cues: {
    en: [
      '(?:can|could|will|do|would) (?:you|u) (?:also |please )?(?:dm|pm|direct[- ]?message|message) me\\b',
      '^ ?(?:please |pls )?(?:dm|pm|direct[- ]?message) me[ .!?]*$',
      '(?:can|could|do|does|may) (?:i|we|you|it|the bot) .{0,16}(?:in|by|via|through|over) (?:dms?|direct messages?|private messages?|pms?)\\b',
      '(?:work|works|answer|answers|reply|use you|ask you) .{0,12}(?:in|by|via) (?:dms?|direct messages?)\\b',
      '(?:who|can (?:others|everyone|everybody|anyone|other people|people)) (?:can |else )?(?:sees?|read) (?:my |the |your |what i |these )?(?:questions?|answers?|ask|replies)',
      'can (?:you|u) (?:answer|reply to|show (?:it |this )?to) (?:only )?(?:just )?(?:me|me only|me alone)\\b.{0,8}(?:only|alone|privately)?',
    ],
    zh: [
      '(?:能|可以|可不可以|能不能|会)(?:不能)?(?:给|发)?(?:我)?(?:发)?(?:私信|私聊|私讯|dm)(?:我|给我|回我)?',
      '(?:只|仅|就)(?:有)?(?:回复?|回答|答|发)?(?:给)?我(?:一个人|自己)?(?:能|可以)?看',
      '(?:别人|其他人|大家|群里的?人|谁)(?:也|都|还)?(?:能|会|可以)?(?:看到|看见|看得到)(?:我的?(?:问题|提问)|你的?(?:回答|回复)|我问|回答|答案)',
    ],
  },
  not: { en: ['alert', 'weekly', 'daily', 'when', 'if\\b', 'every'], zh: ['提醒', '每', '如果', '时'] },
  args: { about: 'seeing' },
  examples: [
    ['can you DM me', '/help about:seeing'],
    ['who can see my questions', '/help about:seeing'],
    ['只回复给我看可以吗', '/help about:seeing'],
    ['別人看得到你的回答嗎', '/help about:seeing'],
  ],
});
