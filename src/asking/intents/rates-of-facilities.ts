import { defineIntent } from '../intent.ts';

/** Which of the rates the Fed sets is above which: the corridor has them in their order. */
export default defineIntent({
  isSure: true,
  rank: 89,
  command: 'explain',
  slots: ['several', 'noTime', 'noLevel'],
  cues: {
    en: [
      'which (?:\\w+ )?(?:is|one|of them|rate|comes?|sits?)\\b.{0,30}(?:high|low|top|bottom|above|below)',
      '(?:rrp|reverse repo|srf|standing repo) rate (?:is |sits |lies )?(?:above|below|higher than|lower than|over|under) (?:the )?(?:iorb|interest on|srf|standing|rrp|reverse|range)',
      '(?:rank|order|sort)\\b',
      '(?:difference|differ\\w*)\\b',
      '(?:vs\\.?|versus|compared (?:to|with)|and)\\b.{0,24}\\brates?\\b',
      '\\brates?\\b.{0,16}(?:vs\\.?|versus|compared)',
      'from (?:highest|lowest|top|bottom|high|low)\\b',
    ],
    zh: [
      '(?:哪个|谁|哪一个)(?:比较|更|最|要)?(?:高|低)',
      '高低',
      '区别',
      '差别|差异|不同|有何不同',
      '(?:比|对比|和|与|跟).{0,20}利率',
      '(?:排|什么)顺序',
      '从[高低]到[高低]',
      '排(?:个|一)?(?:序|列|队)',
    ],
  },
  also: {
    en: [
      '(?:rrp|reverse repo|srf|standing repo).{0,40}\\b(?:rates?|pays?)\\b',
      '\\brates?\\b.{0,20}(?:rrp|reverse repo|srf|standing repo)',
    ],
    zh: [
      '(?:rrp|逆回购|附卖回|srf|常备回购|常备附买回).{0,20}利率',
      '利率.{0,12}(?:rrp|逆回购|附卖回|srf|常备回购|常备附买回)',
    ],
  },
  not: {
    en: ['how (?:many|far|much)', 'bps?\\b', 'basis points?', 'chart', 'plot', 'graph', 'why', 'volume', 'usage'],
    zh: ['差(?:多少|几)', '基点', '图', '走势', '用量', '余额', '为什么', '为何'],
  },
  args: { topic: 'corridor-and-floor' },
  examples: [
    ['iorb, on rrp and srf rates, which is highest?', '/explain topic:corridor-and-floor'],
    ['IORB vs ON RRP rate', '/explain topic:corridor-and-floor'],
    ['IORB和ON RRP利率区别', '/explain topic:corridor-and-floor'],
    ['IORB、ON RRP、SRF這三個利率誰高誰低', '/explain topic:corridor-and-floor'],
  ],
});
