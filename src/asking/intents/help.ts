import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 118,
  command: 'help',
  cues: {
    en: [
      '^ ?help ?[!.?]*$',
      '^ ?(?:menu|commands?|start|hi|hello|hey|yo) ?[!.?]*$',
      'what can (?:you|u|i|this|the bot)',
      '^ ?what (?:kinda|kind of|sort of|other) (?:stuff|things|questions?)\\b',
      'how do(?:es)? (?:you|this|the bot|i use|it work ?\\?*$)',
      'how to use',
      'what do you (?:do|know|cover)',
      'who are you',
      'what are you',
      'your commands',
      'list (?:of )?commands',
      'what commands',
      'what else can',
    ],
    zh: [
      '^ ?帮助',
      '你(?:会|能)(?:干|做)?(?:啥|什么)',
      '你能(?:做|干|回答|帮)什么',
      '能做什么',
      '怎么用',
      '如何使用',
      '使用说明',
      '有什么功能',
      '有哪些(?:功能|命令|指令)',
      '你是谁',
      '可以问什么',
      '能问什么',
      '会做什么',
      '^ ?你好',
    ],
  },
  examples: [
    ['what can you do', '/help'],
    ['你会什么', '/help'],
  ],
});
