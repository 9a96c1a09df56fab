import type { Locale } from '../values/locale.ts';

/**
 * What options are called in Chinese, by their own names: one option is called alike wherever it stands. What is not here
 * keeps its English name.
 */
const NAMES: Readonly<Record<string, Readonly<Record<Exclude<Locale, 'en'>, string>>>> = {
  after: { 'zh-CN': '之后', 'zh-TW': '之後' },
  against: { 'zh-CN': '对比', 'zh-TW': '對比' },
  before: { 'zh-CN': '之前', 'zh-TW': '之前' },
  amount: { 'zh-CN': '金额', 'zh-TW': '金額' },
  answers: { 'zh-CN': '回答', 'zh-TW': '回答' },
  at: { 'zh-CN': '时点', 'zh-TW': '時點' },
  channel: { 'zh-CN': '频道', 'zh-TW': '頻道' },
  charts: { 'zh-CN': '图表', 'zh-TW': '圖表' },
  claim: { 'zh-CN': '说法', 'zh-TW': '說法' },
  country: { 'zh-CN': '国家', 'zh-TW': '國家' },
  date: { 'zh-CN': '日期', 'zh-TW': '日期' },
  days: { 'zh-CN': '天数', 'zh-TW': '天數' },
  deposits: { 'zh-CN': '存款', 'zh-TW': '存款' },
  event: { 'zh-CN': '某个事件', 'zh-TW': '某個事件' },
  events: { 'zh-CN': '事件', 'zh-TW': '事件' },
  find: { 'zh-CN': '查找', 'zh-TW': '查找' },
  first: { 'zh-CN': '第一个', 'zh-TW': '第一個' },
  from: { 'zh-CN': '起始', 'zh-TW': '起始' },
  held: { 'zh-CN': '实持', 'zh-TW': '實持' },
  hours: { 'zh-CN': '小时', 'zh-TW': '小時' },
  index: { 'zh-CN': '基期', 'zh-TW': '基期' },
  kind: { 'zh-CN': '类别', 'zh-TW': '類別' },
  language: { 'zh-CN': '语言', 'zh-TW': '語言' },
  level: { 'zh-CN': '水平', 'zh-TW': '水準' },
  measure: { 'zh-CN': '口径', 'zh-TW': '口徑' },
  metric: { 'zh-CN': '指标', 'zh-TW': '指標' },
  month: { 'zh-CN': '月份', 'zh-TW': '月份' },
  number: { 'zh-CN': '编号', 'zh-TW': '編號' },
  other: { 'zh-CN': '其他意思', 'zh-TW': '其他意思' },
  question: { 'zh-CN': '问题', 'zh-TW': '問題' },
  range: { 'zh-CN': '区间', 'zh-TW': '區間' },
  ratio: { 'zh-CN': '比率', 'zh-TW': '比率' },
  'reply-to': { 'zh-CN': '回复', 'zh-TW': '回覆' },
  role: { 'zh-CN': '身份组', 'zh-TW': '身分組' },
  rule: { 'zh-CN': '规则', 'zh-TW': '規則' },
  second: { 'zh-CN': '第二个', 'zh-TW': '第二個' },
  series: { 'zh-CN': '序列', 'zh-TW': '數列' },
  side: { 'zh-CN': '方向', 'zh-TW': '方向' },
  text: { 'zh-CN': '文字', 'zh-TW': '文字' },
  theme: { 'zh-CN': '配色', 'zh-TW': '配色' },
  'time-zone': { 'zh-CN': '时区', 'zh-TW': '時區' },
  title: { 'zh-CN': '标题', 'zh-TW': '標題' },
  to: { 'zh-CN': '截止', 'zh-TW': '截止' },
  top: { 'zh-CN': '前几', 'zh-TW': '前幾' },
  topic: { 'zh-CN': '主题', 'zh-TW': '主題' },
  until: { 'zh-CN': '直到', 'zh-TW': '直到' },
  'vault-cash': { 'zh-CN': '库存现金', 'zh-TW': '庫存現金' },
  view: { 'zh-CN': '视图', 'zh-TW': '檢視' },
  week: { 'zh-CN': '周', 'zh-TW': '週' },
  what: { 'zh-CN': '内容', 'zh-TW': '內容' },
  with: { 'zh-CN': '对照', 'zh-TW': '對照' },
  year: { 'zh-CN': '年份', 'zh-TW': '年份' },
};

/** What an option is called in a language; nothing where it keeps its own name. */
export const optionName = (name: string, locale: Locale): string | undefined =>
  locale === 'en' ? undefined : NAMES[name]?.[locale];
