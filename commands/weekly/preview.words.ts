import type { Quantity } from '../../src/values/quantity.ts';
import { words } from '../../src/words/words.ts';
import posting, { languageNames } from '../shared/posting.words.ts';

export default words((f) => ({
  about: 'Show, to you alone, what would be posted now',
  options: {
    language: { about: 'The language of the post; otherwise this channel’s', choices: languageNames },
    theme: { about: 'The colours of the chart; otherwise this channel’s', choices: posting('en').themes },
  },
  heading: 'Weekly reserves · H.4.1',
  srf: 'Standing repo, peak day',
  srfDays: (days: number, floor: Quantity) =>
    days === 0
      ? `no day above ${f.show(floor)}`
      : days === 1
        ? `one day above ${f.show(floor)}`
        : `${f.number(days)} days above ${f.show(floor)}`,
  spread: { sofr: 'SOFR − IORB', effr: 'EFFR − IORB' },
  spreadRange: (low: Quantity, high: Quantity) => `${f.show(low)} to ${f.show(high)} over the week`,
  spreadFlat: 'the same all week',
  due: (due: readonly string[]) => `Due that week: ${due.join(', ')}`,
  season: (years: number, fell: number, middle: Quantity) =>
    `The same week of the ${f.number(years)} years before: a fall in ${f.number(fell)}, median ${f.signed(middle)}`,
  byYear: (weeks: readonly string[]) => `The same week, by year: ${weeks.join(' · ')}`,
  regime: 'Policy',
  since: (day: string) => `since ${f.day(day)}`,
})).and({
  'zh-CN': (f) => ({
    name: '预览',
    about: '只给您看：现在会发出什么内容',
    options: {
      language: { about: '内容的语言；不填则用本频道的设置', choices: languageNames },
      theme: { about: '图表的配色；不填则用本频道的设置', choices: posting('zh-CN').themes },
    },
    heading: '每周准备金 · H.4.1',
    srf: '常备回购，单日最高',
    srfDays: (days, floor) => (days === 0 ? `没有一天超过${f.show(floor)}` : `${f.number(days)}天超过${f.show(floor)}`),
    spread: { sofr: 'SOFR − IORB', effr: 'EFFR − IORB' },
    spreadRange: (low, high) => `本周在${f.show(low)}至${f.show(high)}之间`,
    spreadFlat: '全周不变',
    due: (due) => `当周既定时点：${due.join('、')}`,
    season: (years, fell, middle) =>
      `此前${f.number(years)}年同一周：${f.number(fell)}次减少，变动中位数${f.signed(middle)}`,
    byYear: (weeks) => `历年同一周：${weeks.join(' · ')}`,
    regime: '政策阶段',
    since: (day) => `自${f.day(day)}起`,
  }),
  'zh-TW': (f) => ({
    name: '預覽',
    about: '只給您看：現在會發出什麼內容',
    options: {
      language: { about: '內容的語言；不填則用本頻道的設定', choices: languageNames },
      theme: { about: '圖表的配色；不填則用本頻道的設定', choices: posting('zh-TW').themes },
    },
    heading: '每週準備金 · H.4.1',
    srf: '常備附買回，單日最高',
    srfDays: (days, floor) => (days === 0 ? `沒有一天超過${f.show(floor)}` : `${f.number(days)}天超過${f.show(floor)}`),
    spread: { sofr: 'SOFR − IORB', effr: 'EFFR − IORB' },
    spreadRange: (low, high) => `本週在${f.show(low)}至${f.show(high)}之間`,
    spreadFlat: '整週不變',
    due: (due) => `當週既定時點：${due.join('、')}`,
    season: (years, fell, middle) =>
      `此前${f.number(years)}年同一週：${f.number(fell)}次減少，變動中位數${f.signed(middle)}`,
    byYear: (weeks) => `歷年同一週：${weeks.join(' · ')}`,
    regime: '政策階段',
    since: (day) => `自${f.day(day)}起`,
  }),
});
