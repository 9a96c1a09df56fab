import type { BoardPartId } from '../../src/measures/board.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { words } from '../../src/words/words.ts';
import { languageNames } from '../shared/posting.words.ts';

type Labels = Readonly<Record<BoardPartId, string>>;

/** A figure as the lead says it, on its own day. */
type Told = { readonly value: Quantity; readonly day: string };

export default words((f) => ({
  about: 'Show, to you alone, the board as it would stand now',
  options: { language: { about: 'The language of the board; otherwise this channel’s', choices: languageNames } },
  heading: 'Liquidity, as last published',
  lead: (reserves: Told, sofr?: Told, srf?: Told) =>
    [
      `Banks held ${f.show(reserves.value)} of reserves ${f.on(reserves.day)}`,
      sofr &&
        `SOFR was ${
          sofr.value.value === 0
            ? 'level with IORB'
            : `${f.size(sofr.value)} ${sofr.value.value > 0 ? 'above' : 'below'} IORB`
        } ${f.on(sofr.day)}`,
      srf && `standing repo ${srf.value.value === 0 ? 'was not used' : `lent ${f.show(srf.value)}`} ${f.on(srf.day)}`,
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  columns: ['figure', 'latest', 'change', 'day', 'published', 'expected'],
  overdue: 'overdue',
  late: 'The weekly figures are overdue. ',
  labels: {
    reservesWednesday: 'Reserves',
    totalAssets: 'Fed’s assets',
    tgaDaily: 'Treasury’s account',
    onRrp: 'ON RRP',
    srf: 'Standing repo',
    sofr: 'SOFR − IORB',
    effr: 'EFFR − IORB',
  } satisfies Labels as Labels,
})).and({
  'zh-CN': (f) => ({
    name: '预览',
    about: '只给您看：看板现在的样子',
    options: { language: { about: '看板的语言；不填则用本频道的设置', choices: languageNames } },
    heading: '流动性看板 · 最新公布',
    lead: (reserves, sofr, srf) =>
      [
        `${f.day(reserves.day)}银行持有准备金${f.show(reserves.value)}`,
        sofr &&
          `${f.day(sofr.day)}${sofr.value.value === 0 ? 'SOFR与IORB持平' : `SOFR${sofr.value.value > 0 ? '高于' : '低于'}IORB ${f.size(sofr.value)}`}`,
        srf && `${f.day(srf.day)}${srf.value.value === 0 ? '常备回购无成交' : `常备回购成交${f.show(srf.value)}`}`,
      ]
        .filter(Boolean)
        .join('；')
        .concat('。'),
    columns: ['指标', '最新', '变动', '日期', '公布', '下次预计'],
    overdue: '应已公布，尚未取得',
    late: '新一期周度数据应已公布，但尚未取得。',
    labels: {
      reservesWednesday: '准备金',
      totalAssets: '美联储总资产',
      tgaDaily: '财政部账户（TGA）',
      onRrp: '隔夜逆回购',
      srf: '常备回购',
      sofr: 'SOFR − IORB',
      effr: 'EFFR − IORB',
    },
  }),
  'zh-TW': (f) => ({
    name: '預覽',
    about: '只給您看：看板現在的樣子',
    options: { language: { about: '看板的語言；不填則用本頻道的設定', choices: languageNames } },
    heading: '流動性看板 · 最新公布',
    lead: (reserves, sofr, srf) =>
      [
        `${f.day(reserves.day)}銀行持有準備金${f.show(reserves.value)}`,
        sofr &&
          `${f.day(sofr.day)}${sofr.value.value === 0 ? 'SOFR與IORB持平' : `SOFR${sofr.value.value > 0 ? '高於' : '低於'}IORB ${f.size(sofr.value)}`}`,
        srf && `${f.day(srf.day)}${srf.value.value === 0 ? '常備附買回無承作' : `常備附買回承作${f.show(srf.value)}`}`,
      ]
        .filter(Boolean)
        .join('；')
        .concat('。'),
    columns: ['指標', '最新', '變動', '日期', '公布', '下次預計'],
    overdue: '應已公布，尚未取得',
    late: '新一期每週資料應已公布，但尚未取得。',
    labels: {
      reservesWednesday: '準備金',
      totalAssets: '聯準會總資產',
      tgaDaily: '財政部帳戶（TGA）',
      onRrp: '隔夜附賣回',
      srf: '常備附買回',
      sofr: 'SOFR − IORB',
      effr: 'EFFR − IORB',
    },
  }),
});
