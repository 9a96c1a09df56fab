import { defineIntent } from '../intent.ts';

/** What lies at the reverse repo facility at one month-end after another: its own command lists them. */
export default defineIntent({
  isSure: true,
  rank: 88.5,
  command: 'rrp',
  slots: ['series'],
  cues: {
    en: ['show', 'list', 'figures?\\b', 'numbers?\\b', 'how (?:much|big|high)', 'table', 'give me', 'compare'],
    zh: ['的?数(?:字|据|值)?(?:[?？。 ]|$)', '多少', '列', '看看', '各是', '分别'],
  },
  also: {
    en: [
      '(?:rrp|reverse repo).{0,60}(?:each|every|all the|past|last few|last 12|recent) (?:\\w+ )?(?:month|quarter)[- ]?ends?\\b',
      '(?:each|every|all the|past|last few|last 12|recent) (?:\\w+ )?(?:month|quarter)[- ]?ends?\\b.{0,60}(?:rrp|reverse repo)',
    ],
    zh: [
      '(?:每个?|历次|各个?|历来|每到|近几个?|过去几个?)[月季](?:度)?[末底].{0,24}(?:逆回购|附卖回|rrp)',
      '(?:逆回购|附卖回|rrp).{0,24}(?:每个?|历次|各个?|近几个?|过去几个?)[月季](?:度)?[末底]',
    ],
  },
  not: { en: ['chart', 'plot', 'why', 'foreign', 'srf'], zh: ['图', '走势', '为什么', '为何', '外国', 'srf'] },
  examples: [
    ['show me rrp at each month end', '/rrp'],
    ['每到月底逆回购都会冲吗，把每个月底的数列一下', '/rrp'],
  ],
});
