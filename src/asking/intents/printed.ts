import { defineIntent } from '../intent.ts';

/** What the Fed is said to have printed is what its assets grew by. */
export default defineIntent({
  isSure: true,
  rank: 91,
  command: 'history',
  slots: ['time', 'oneTime'],
  cues: { en: ['\\bprint(?:ed|ing|s)?\\b'], zh: ['印(?:了|出|钞|钱|美元|美金)'] },
  also: {
    en: [
      '\\bfed\\b.{0,40}\\bprint(?:ed|ing|s)? (?:out |up )?(?:about |another |over |some |nearly )?(?:\\$|\\d|us|how|money)',
      'how much.{0,40}\\bprint',
      '\\bfed\\b.{0,24}\\bprint',
    ],
    zh: ['(?:美联储|联储|联准会|他们|fed).{0,16}印'],
  },
  not: {
    en: [
      'why',
      'what (?:does|happens)',
      'is (?:it|this|that|rmp|qe) ',
      'same',
      'bitcoin',
      'btc',
      'reserves',
      'sofr',
      'rrp',
      'currency',
      'notes',
      'will\\b',
      'chart',
      'inflation',
    ],
    zh: ['为什么', '是不是印', '算不算', '等于', '比特币', '准备金', '钞票', '纸币', '流通', '会不会', '图'],
  },
  args: { series: 'WALCL', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['the fed printed $300bn last month, true?', '/history series:WALCL find:change from:2026-09-01 to:2026-09-30'],
    ['how much did the fed print in 2020', '/history series:WALCL find:change from:2020-01-01 to:2020-12-31'],
    ['有人说美联储上个月印了3000亿，真的假的', '/history series:WALCL find:change from:2026-09-01 to:2026-09-30'],
    ['聯準會2020年印了多少錢', '/history series:WALCL find:change from:2020-01-01 to:2020-12-31'],
  ],
});
