import type { Quantity } from '../../src/values/quantity.ts';
import type { WatchedSpan } from '../../src/values/settings.ts';
import { nameInside } from '../../src/words/english-name.ts';
import { typed } from '../../src/words/typed.ts';
import { typedLevel } from '../../src/words/typed-level.ts';
import { words } from '../../src/words/words.ts';
import { type AlertOccasion, LONGEST_RUN, type RuleFault } from '../shared/alert-rule.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import alert, { type RuleTold } from './alert.words.ts';

type Occasions = Readonly<Record<AlertOccasion, string>>;
type Needless = Extract<RuleFault, { takes: 'nothing' }>['option'];

/** A move as it is written, for an example. */
const MOVES = { usd: '100bn', bp: '10bp', percent: '0.5', points: '0.5', count: '4' } as const;

/** What each option that was needless goes with, as a line to copy. */
const FITTING: Readonly<Record<Needless, string>> = {
  value: 'when:below value:2.8tn',
  within: 'when:fall value:100bn within:4w',
  since: 'when:record-low since:2020-01-01',
};

/** From where on it can go off again, once it has: a reading, a move, a distance from a record, or the end of a run. */
type Back =
  | { readonly kind: 'level'; readonly side: 'above' | 'below'; readonly at: Quantity }
  | { readonly kind: 'change'; readonly way: 'rise' | 'fall'; readonly within: WatchedSpan; readonly to: Quantity }
  | { readonly kind: 'record'; readonly side: 'high' | 'low'; readonly by: Quantity }
  | { readonly kind: 'streak' };

/** The way back from a rule. */
export const backOf = (rule: RuleTold, band: Quantity): Back => {
  switch (rule.kind) {
    case 'level': {
      const by = rule.side === 'below' ? band.value : -band.value;
      return { kind: 'level', side: rule.side, at: { ...rule.level, value: rule.level.value + by } };
    }
    case 'change':
      return { kind: 'change', way: rule.way, within: rule.within, to: { ...rule.by, value: rule.by.value / 2 } };
    case 'record':
      return { kind: 'record', side: rule.side, by: band };
    case 'streak':
      return { kind: 'streak' };
  }
};

/** Whether the way back ends at nothing at all: no amount is lower. */
const isNone = ({ side, at }: Extract<Back, { kind: 'level' }>): boolean =>
  side === 'above' && at.unit === 'usd' && at.value <= 0;

export default words((f) => ({
  about: 'Post here, or elsewhere, when a series or spread does what you wait for',
  options: {
    series: { about: 'A series, or two: WRBWFRBL, SOFR-IORB, WRESBAL/GDP' },
    when: {
      about: 'What to wait for',
      choices: {
        above: 'It goes above a level',
        below: 'It goes below a level',
        rise: 'It rises by so much within a span',
        fall: 'It falls by so much within a span',
        'record-high': 'It sets a new high',
        'record-low': 'It sets a new low',
        'streak-up': 'It rises so many times in a row',
        'streak-down': 'It falls so many times in a row',
      } satisfies Occasions as Occasions,
    },
    value: {
      about: 'The level (2.8tn, 10bp, 3.9%), the move (100bn) or how many in a row (4); none for a high or low',
    },
    within: { about: 'Within which span it rises or falls; otherwise 4 weeks', choices: alert('en').spans },
    channel: { about: 'Where; otherwise here' },
    since: { about: 'A new high or low since this day; otherwise since its figures begin' },
    language: { about: 'In which language; otherwise yours', choices: languageNames },
    theme: { about: 'The colours of the chart', choices: posting('en').themes },
    role: { about: 'A role to mention' },
  },
  added: (n: number, setting: string, channel: string) => `Alert ${f.number(n)}: ${setting}, posted in ${channel}.`,
  now: (value: Quantity, day: string) => `The latest reading is ${f.show(value)} ${f.on(day)}.`,
  beyond: 'That is so already; the alert posts the next time it comes about.',
  back: (back: Back): string => {
    switch (back.kind) {
      case 'level':
        return `It posts once per crossing, and can post again only after a reading has been back at ${f.show(back.at)}${isNone(back) ? '' : ` or ${back.side === 'below' ? 'above' : 'below'}`}.`;
      case 'change':
        return `It posts once, and can post again only after the largest ${back.way} within ${alert('en').spans[back.within]} has come down to ${f.size(back.to)}.`;
      case 'record':
        return `It posts once per run of new ${back.side}s, and can post again only after a reading ${back.by.value === 0 ? `that is no new ${back.side}` : `at least ${f.size(back.by)} ${back.side === 'low' ? 'above' : 'below'} the ${back.side}`}.`;
      case 'streak':
        return 'It posts once per run, and can post again only after the run has ended.';
    }
  },
  floor: (floor: Quantity) =>
    `Anything up to ${f.show(floor)} counts as nothing, since test operations are near-daily.`,
  full: (most: number) => `There can be ${f.number(most)} alerts here. Remove one with /alert remove first.`,
  ended: (name: string, day: string) =>
    `No new figures come of ${nameInside(name)}: they ended on ${f.day(day)}. Pick another series, for example SOFR-IORB.`,
  fault: (fault: RuleFault): string => {
    switch (fault.takes) {
      case 'nothing':
        return `“${fault.option}” does not go with what you picked. It goes, for example, with ${FITTING[fault.option]}.`;
      case 'spans':
        return `“within” is shorter than the time between two readings. It takes one of ${fault.spans.join(', ')}.`;
      case 'length':
        return `${fault.given ? `“${typed(fault.given)}” does not fit` : 'Please fill in “value”'}: value takes how many in a row, from 2 to ${LONGEST_RUN}, for example 4.`;
      case 'level':
        return `${fault.given ? `“${typed(fault.given)}” does not fit` : 'Please fill in “value”'}: value takes a level it can reach, for example ${typedLevel[fault.unit]}.`;
      case 'move':
        return `${fault.given ? `“${typed(fault.given)}” does not fit` : 'Please fill in “value”'}: value takes how far it moves, above zero, for example ${MOVES[fault.unit]}${fault.unit === 'points' ? ' for half a percentage point' : ''}.`;
    }
  },
})).and({
  'zh-CN': (f) => ({
    name: '添加',
    about: '某个序列或利差出现您关注的情况时，在这里或别处发消息',
    options: {
      series: { about: '一个序列，或两个：WRBWFRBL、SOFR-IORB、WRESBAL/GDP' },
      when: {
        about: '等待什么情况',
        choices: {
          above: '升破某个水平',
          below: '跌破某个水平',
          rise: '一段时间内上升若干',
          fall: '一段时间内下降若干',
          'record-high': '创新高',
          'record-low': '创新低',
          'streak-up': '连续上升若干次',
          'streak-down': '连续下降若干次',
        },
      },
      value: { about: '水平（2.8万亿、10个基点、3.9%）、变动幅度（1000亿）或连续次数（4）；新高、新低不填' },
      within: { about: '在多长时间内上升或下降；不填就是4周', choices: alert('zh-CN').spans },
      channel: { about: '发到哪里；不填就是这里' },
      since: { about: '从哪一天起算的新高或新低；不填就从有数据起算' },
      language: { about: '用哪种语言；不填就用您的语言', choices: languageNames },
      theme: { about: '图表的配色', choices: posting('zh-CN').themes },
      role: { about: '提及的身份组' },
    },
    added: (n, setting, channel) => `提醒${f.number(n)}：${setting}，发到${channel}。`,
    now: (value, day) => `最新读数为${f.show(value)}（${f.day(day)}）。`,
    beyond: '目前已是这种情况，下次再出现时才会提醒。',
    back: (back) => {
      switch (back.kind) {
        case 'level':
          return `每次穿越只提醒一次；读数${back.side === 'below' ? '回升' : '回落'}至${f.show(back.at)}${isNone(back) ? '' : back.side === 'below' ? '或以上' : '或以下'}之后，再次穿越才会再提醒。`;
        case 'change':
          return `提醒一次之后，须等${alert('zh-CN').spans[back.within]}内最大${back.way === 'fall' ? '降幅' : '升幅'}缩小到${f.size(back.to)}，才会再提醒。`;
        case 'record':
          return `一轮${back.side === 'low' ? '新低' : '新高'}只提醒一次；${back.by.value === 0 ? `出现未创${back.side === 'low' ? '新低' : '新高'}的读数` : `读数较${back.side === 'low' ? '低点回升' : '高点回落'}至少${f.size(back.by)}`}之后，才会再提醒。`;
        case 'streak':
          return '每轮只提醒一次；这一轮中断之后，才会再提醒。';
      }
    },
    floor: (floor) => `几乎每天都有测试操作，不超过${f.show(floor)}的一律视为零。`,
    full: (most) => `这里最多${f.number(most)}条提醒。请先用 /alert remove 删除一条。`,
    ended: (name, day) => `${name}的数据止于${f.day(day)}，不会再有新数据。请换一个序列，例如 SOFR-IORB。`,
    fault: (fault) => {
      switch (fault.takes) {
        case 'nothing':
          return `“${{ value: '数值', within: '时段', since: '起算日' }[fault.option]}”不适用于所选情况，它的用法例如 ${FITTING[fault.option]}。`;
        case 'spans':
          return `“时段”短于两期数据的间隔，可选：${fault.spans.map((span) => alert('zh-CN').spans[span]).join('、')}。`;
        case 'length':
          return `${fault.given ? `“${typed(fault.given)}”不适用` : '请填写“数值”'}：“数值”须为连续次数，2至${LONGEST_RUN}，例如 4。`;
        case 'level':
          return `${fault.given ? `“${typed(fault.given)}”不适用` : '请填写“数值”'}：“数值”须为可能达到的水平，例如 ${typedLevel[fault.unit]}。`;
        case 'move':
          return `${fault.given ? `“${typed(fault.given)}”不适用` : '请填写“数值”'}：“数值”须为变动幅度，大于零，例如 ${MOVES[fault.unit]}${fault.unit === 'points' ? '（0.5个百分点）' : ''}。`;
      }
    },
  }),
  'zh-TW': (f) => ({
    name: '新增',
    about: '某個數列或利差出現您關注的情況時，在這裡或別處發訊息',
    options: {
      series: { about: '一個數列，或兩個：WRBWFRBL、SOFR-IORB、WRESBAL/GDP' },
      when: {
        about: '等待什麼情況',
        choices: {
          above: '升破某個水準',
          below: '跌破某個水準',
          rise: '一段時間內上升若干',
          fall: '一段時間內下降若干',
          'record-high': '創新高',
          'record-low': '創新低',
          'streak-up': '連續上升若干次',
          'streak-down': '連續下降若干次',
        },
      },
      value: { about: '水準（2.8兆、10個基點、3.9%）、變動幅度（1000億）或連續次數（4）；新高、新低不填' },
      within: { about: '在多長時間內上升或下降；不填就是4週', choices: alert('zh-TW').spans },
      channel: { about: '發到哪裡；不填就是這裡' },
      since: { about: '從哪一天起算的新高或新低；不填就從有資料起算' },
      language: { about: '用哪種語言；不填就用您的語言', choices: languageNames },
      theme: { about: '圖表的配色', choices: posting('zh-TW').themes },
      role: { about: '提及的身分組' },
    },
    added: (n, setting, channel) => `提醒${f.number(n)}：${setting}，發到${channel}。`,
    now: (value, day) => `最新讀數為${f.show(value)}（${f.day(day)}）。`,
    beyond: '目前已是這種情況，下次再出現時才會提醒。',
    back: (back) => {
      switch (back.kind) {
        case 'level':
          return `每次穿越只提醒一次；讀數${back.side === 'below' ? '回升' : '回落'}至${f.show(back.at)}${isNone(back) ? '' : back.side === 'below' ? '或以上' : '或以下'}之後，再次穿越才會再提醒。`;
        case 'change':
          return `提醒一次之後，須等${alert('zh-TW').spans[back.within]}內最大${back.way === 'fall' ? '降幅' : '升幅'}縮小到${f.size(back.to)}，才會再提醒。`;
        case 'record':
          return `一輪${back.side === 'low' ? '新低' : '新高'}只提醒一次；${back.by.value === 0 ? `出現未創${back.side === 'low' ? '新低' : '新高'}的讀數` : `讀數較${back.side === 'low' ? '低點回升' : '高點回落'}至少${f.size(back.by)}`}之後，才會再提醒。`;
        case 'streak':
          return '每輪只提醒一次；這一輪中斷之後，才會再提醒。';
      }
    },
    floor: (floor) => `幾乎每天都有測試操作，不超過${f.show(floor)}的一律視為零。`,
    full: (most) => `這裡最多${f.number(most)}則提醒。請先用 /alert remove 刪除一則。`,
    ended: (name, day) => `${name}的資料止於${f.day(day)}，不會再有新資料。請換一個數列，例如 SOFR-IORB。`,
    fault: (fault) => {
      switch (fault.takes) {
        case 'nothing':
          return `「${{ value: '數值', within: '時段', since: '起算日' }[fault.option]}」不適用於所選情況，它的用法例如 ${FITTING[fault.option]}。`;
        case 'spans':
          return `「時段」短於兩期資料的間隔，可選：${fault.spans.map((span) => alert('zh-TW').spans[span]).join('、')}。`;
        case 'length':
          return `${fault.given ? `「${typed(fault.given)}」不適用` : '請填寫「數值」'}：「數值」須為連續次數，2至${LONGEST_RUN}，例如 4。`;
        case 'level':
          return `${fault.given ? `「${typed(fault.given)}」不適用` : '請填寫「數值」'}：「數值」須為可能達到的水準，例如 ${typedLevel[fault.unit]}。`;
        case 'move':
          return `${fault.given ? `「${typed(fault.given)}」不適用` : '請填寫「數值」'}：「數值」須為變動幅度，大於零，例如 ${MOVES[fault.unit]}${fault.unit === 'points' ? '（0.5個百分點）' : ''}。`;
      }
    },
  }),
});
