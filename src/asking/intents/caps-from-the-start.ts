import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 89,
  command: 'explain',
  cues: { en: ['caps?\\b', 'qt\\b', 'runoff'], zh: ['上限', '缩表', '缩减'] },
  also: {
    en: [
      '(?:full|95)(?: |bn).{0,24}(?:caps?|(?:a|per|each|every) month|monthly|/ ?mo(?:nth)?\\b).{0,30}(?:from (?:the (?:start|beginning|outset|first|get-?go|off)|day (?:one|1)|its first)|right away|straight away|immediately|(?:from|since|in) june)',
      '(?:from (?:the (?:start|beginning|outset|get-?go|off)|day (?:one|1))|right away|straight away|(?:from|since|in) june).{0,36}(?:full|95).{0,16}(?:caps?|(?:a|per|each|every) month|monthly)',
    ],
    zh: [
      '(?:一开始|一上来|第一[天个]月?|从.{0,10}(?:就|起)).{0,12}(?:满额|950亿|全额)',
      '(?:满额|950亿|全额).{0,10}(?:一开始|从一开始)',
    ],
  },
  args: { topic: 'claim-caps-from-june-2022' },
  examples: [
    ['did QT run at the full caps from the start?', '/explain topic:claim-caps-from-june-2022'],
    ['縮表是不是一開始就滿額950億', '/explain topic:claim-caps-from-june-2022'],
  ],
});
