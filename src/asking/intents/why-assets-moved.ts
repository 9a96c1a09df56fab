import { defineIntent } from '../intent.ts';

/** What moved the Fed's assets: the balance sheet, line by line, with each one's change. */
export default defineIntent({
  isSure: true,
  rank: 88,
  command: 'balance',
  slots: ['why'],
  cues: {
    en: ['(?:total|fed|its|the) (?:total )?assets\\b', '(?:total |fed )?balance sheet\\b'],
    zh: ['总资产', '资产负债表', '(?:联准会|美联储|联储)(?:的)?资产'],
  },
  also: {
    en: ['\\b(?:change|chang|mov|fell|fall|rose|rise|grew|grow|shr[iau]nk|up|down|drop|drove|behind|jump)'],
    zh: ['变', '增', '减', '涨', '跌', '升', '降', '少了', '多了', '扩', '缩'],
  },
  not: {
    en: ['reserves', 'qt\\b', 'matter', 'does', 'do\\b', 'qe\\b', 'rmp', 'end', 'stop', 'since', 'need'],
    zh: ['准备金', '缩表', 'qt', 'qe', 'rmp', '扩表', '停', '结束', '以来', '重要', '要'],
  },
  args: {},
  examples: [
    ['what drove the change in fed assets this week', '/balance'],
    ['why did total assets fall last week', '/balance date:2026-09-30'],
    ['总资产这周为什么变了', '/balance'],
    ['聯準會總資產為什麼減少', '/balance'],
  ],
});
