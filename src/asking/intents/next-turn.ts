import { defineIntent } from '../intent.ts';

const TURN =
  '(?:tax (?:date|day|deadline|payment|due date|week)s?|(?:quarter|month|year)[- ]?ends?|(?:\\w+ )?settle(?:ment)?(?: (?:date|day))?s?|(?:treasury |quarterly )?refunding(?: settlement)?)';
const TURN_HAN =
  '(?:[缴报交]税(?:日|期|截止)?|季[末底]|月[末底]|年[末底]|(?:国债|公债|债券)?(?:交割|结算)日?|(?:季度)?再融资)';

/** When a day comes next on which balances swing: the calendar looks as far ahead as that. Its days are heard with the rest. */
export default defineIntent({
  isSure: true,
  rank: 94.5,
  command: 'calendar',
  also: {
    en: [
      `next (?:(?:big|major|federal|us|corporate|estimated|quarterly|treasury|coupon|the) )*${TURN}`,
      `(?:when(?:'s| is| are| does| do)|how (?:long|many days|far|soon)(?: is it)? (?:until|till|to|before|away is)|days (?:until|till|to)) (?:the )?(?:next |coming |upcoming )?(?:(?:big|major|federal|us|corporate|estimated|quarterly|coupon) )*${TURN}`,
      `any (?:(?:big|major|federal|us|corporate|coupon) )*${TURN} (?:coming|ahead|due|soon|scheduled|left)\\b`,
    ],
    zh: [
      `${TURN_HAN}还(?:有|剩)(?:几|多少)天`,
      `下[一]?[个次回](?:大|企业|联邦|美国|公司)*的?${TURN_HAN}`,
      `(?:离|距离?)(?:下[一]?[个次])?(?:企业|联邦|美国)?${TURN_HAN}.{0,4}(?:还有|多久|几天|多少天)`,
      `(?:企业|联邦|美国)?${TURN_HAN}(?:是|在)?(?:什么时候|哪天|几号|何时)`,
    ],
  },
  not: {
    en: [
      'past',
      'ago\\b',
      'did\\b',
      'last (?:few|time)',
      'how much',
      'why',
      'usually',
      'step by step',
      'reserves (?:at|on|around)',
    ],
    zh: ['过去', '以往', '以前', '上次', '为什么', '为何', '影响', '多少[钱亿]', '多大', '通常', '一般', '一步'],
  },
  args: { view: 'ahead', days: '$turnDays' },
  examples: [
    ['when is the next tax day', '/calendar view:ahead days:68'],
    ['next tax date that drains liquidity?', '/calendar view:ahead days:68'],
    ['when is the next quarter end', '/calendar view:ahead days:84'],
    ['下一个缴税日是哪天', '/calendar view:ahead days:68'],
  ],
});
