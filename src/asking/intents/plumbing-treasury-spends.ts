import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'treasury-spends',
  cues: {
    en: [
      'treasury (?:refunds?|spend|pays?|sends|disburs)',
      '(?:runs?|draws?|drains?|works?) down (?:its|the|their) (?:treasury.s )?(?:general )?(?:account|cash|balance|tga)',
      'treasury.{0,16}(?:runs?|draws?|works?|lets?) .{0,16}(?:account|cash|balance|tga) (?:down|fall|drop|shrink)',
      'gov(?:ernment|t)? (?:spend|pays?|sends|mails|hands out|cuts? (?:everyone |people )?(?:a )?checks?|disburs)',
      '(?:stimulus|tax refund|refund|relief|benefit) (?:checks?|cheques?|payments?)',
      'social security',
      '(?:tga|treasury) (?:drawdown|runs? down|ran down|falls?|fell|drops?|dropped|declin(?:es|ed)|goes down|went down)',
      'spend(?:s|ing)? down',
      'federal (?:spending|salaries)',
      'benefit payments',
    ],
    zh: [
      '财政部.{0,3}(?:花钱|支出|付款|付出|支付|拨付|付钱|拨款|花掉)',
      '政府(?:支出|花钱)',
      '社保',
      '财政支出',
      '财政部.{0,8}(?:消耗|动用|压降|减少|降低|花掉).{0,8}(?:账户|余额|现金|tga)',
      'tga下降.{0,6}准备金',
    ],
  },
  not: {
    en: ['sells', 'issues', 'how low', 'how much did', 'rebuil', 'refill', 'replenish', 'build(?:s|ing)? (?:up|back)'],
    zh: ['发行', '多少$', '重建', '补充', '回补'],
  },
  examples: [
    ['treasury pays social security, effect on reserves', '/plumbing event:treasury-spends'],
    ['財政部支出後準備金是增是減', '/plumbing event:treasury-spends'],
  ],
});
