import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 84,
  command: 'explain',
  cues: {
    en: [
      'where (?:can|do|could|would) (?:i|u|you|we|one).{0,24}(?:find|look|get|see|download|check|pull)',
      'data sources?',
      'source (?:for|of) (?:the|this|your|these)',
      'where.{0,20}(?:data|numbers|figures) (?:from|come)',
      'fred code',
      'series (?:code|id)',
      'look (?:this|these|it|them) up',
    ],
    zh: [
      '(?:在哪|去哪|哪里|哪儿|从哪|到哪).{0,8}(?:查|找|看|下载)',
      '数据来源',
      '数据源',
      '出处',
      '来源是',
      '(?:数据|数字).{0,6}(?:哪来|哪里来|从哪)',
      'fred代码',
      '序列代码',
    ],
  },
  args: { topic: 'look-it-up' },
  examples: [
    ['where can i look these numbers up myself', '/explain topic:look-it-up'],
    ['这些数据在哪儿自己查', '/explain topic:look-it-up'],
  ],
});
