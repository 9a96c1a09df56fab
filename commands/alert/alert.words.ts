import type { Quantity } from '../../src/values/quantity.ts';
import type { Metric, Side } from '../../src/values/settings.ts';
import { words } from '../../src/words/words.ts';

/** Words all of `/alert` shares: what is watched, and how a setting reads. */
export default words((f) => ({
  metrics: {
    reserves: 'Reserves',
    'reserves-change': 'Weekly change in reserves',
    srf: 'Standing repo use in a day',
    'effr-iorb': 'EFFR − IORB',
    'sofr-iorb': 'SOFR − IORB',
    'on-rrp': 'ON RRP',
    tga: 'Treasury General Account',
  } satisfies Record<Metric, string> as Record<Metric, string>,
  measures: { wednesday: 'Wednesday level', average: 'week average' },
  sides: { above: 'above', below: 'below' } satisfies Record<Side, string> as Record<Side, string>,
  setting: (metric: string, side: Side, level: Quantity, measure?: string) =>
    `${metric}${measure ? ` (${measure})` : ''} ${side} ${f.show(level)}`,
  unknown: (n: number) => `There is no alert ${f.number(n)} in this server. /alert list shows them.`,
  number: 'Its number in /alert list',
})).and({
  'zh-CN': (f) => ({
    metrics: {
      reserves: '准备金',
      'reserves-change': '准备金周变动',
      srf: '常备回购单日用量',
      'effr-iorb': 'EFFR − IORB',
      'sofr-iorb': 'SOFR − IORB',
      'on-rrp': '隔夜逆回购',
      tga: '财政部一般账户',
    },
    measures: { wednesday: '周三余额', average: '周均值' },
    sides: { above: '高于', below: '低于' },
    setting: (metric, side, level, measure) =>
      `${metric}${measure ? `（${measure}）` : ''}${side === 'above' ? '高于' : '低于'}${f.show(level)}`,
    unknown: (n) => `本服务器没有提醒${f.number(n)}。用 /alert list 查看。`,
    number: '它在 /alert list 里的编号',
  }),
  'zh-TW': (f) => ({
    metrics: {
      reserves: '準備金',
      'reserves-change': '準備金週變動',
      srf: '常備附買回單日用量',
      'effr-iorb': 'EFFR − IORB',
      'sofr-iorb': 'SOFR − IORB',
      'on-rrp': '隔夜附賣回',
      tga: '財政部一般帳戶',
    },
    measures: { wednesday: '週三餘額', average: '週平均' },
    sides: { above: '高於', below: '低於' },
    setting: (metric, side, level, measure) =>
      `${metric}${measure ? `（${measure}）` : ''}${side === 'above' ? '高於' : '低於'}${f.show(level)}`,
    unknown: (n) => `本伺服器沒有提醒${f.number(n)}。用 /alert list 查看。`,
    number: '它在 /alert list 裡的編號',
  }),
});
