import type { Quantity } from '../../src/values/quantity.ts';
import type { AlertRule, WatchedSpan, Way } from '../../src/values/settings.ts';
import { nameAtHead } from '../../src/words/english-name.ts';
import { words } from '../../src/words/words.ts';
import type { By } from '../shared/history-words/counting.ts';

type Level = Extract<AlertRule, { kind: 'level' }>;
type Extreme = Extract<AlertRule, { kind: 'record' }>;
/** A reading as it is told: its value, and the day or quarter it is of. */
type Told = { readonly value: Quantity; readonly day: string };

/** What an alert waits for, as it is told. */
export type RuleTold =
  | { readonly kind: 'level'; readonly side: Level['side']; readonly level: Quantity }
  | { readonly kind: 'change'; readonly way: Way; readonly by: Quantity; readonly within: WatchedSpan }
  | { readonly kind: 'record'; readonly side: Extreme['side']; readonly since?: string }
  | { readonly kind: 'streak'; readonly way: Way; readonly length: number; readonly counted: By };

/** How things stand with what an alert waits for: nothing is measured from where nothing moved that way. */
export type StandTold =
  | { readonly kind: 'level'; readonly side: Level['side']; readonly level: Quantity; readonly before?: Told }
  | {
      readonly kind: 'change';
      readonly way: Way;
      readonly within: WatchedSpan;
      readonly by: Quantity;
      readonly from?: Told;
    }
  /** The record there is now, the one before it, and since when figures were looked at. */
  | {
      readonly kind: 'record';
      readonly side: Extreme['side'];
      readonly since: string;
      readonly record: Told;
      readonly before?: Told;
    }
  | { readonly kind: 'streak'; readonly way: Way; readonly length: number; readonly counted: By; readonly from?: Told };

type LevelStand = Extract<StandTold, { kind: 'level' }>;

/** Whether the reading before was on the other side of the level, or at it. */
const hasCrossed = ({ side, level, before }: LevelStand): boolean =>
  before === undefined || (side === 'above' ? before.value.value <= level.value : before.value.value >= level.value);

type Spans = Readonly<Record<WatchedSpan, string>>;

/** Words all of `/alert` shares: how a setting reads, what it says when it goes off, and how things stand until then. */
export default words((f) => {
  const spans = {
    ...{ '1d': '1 business day', '1w': '1 week', '2w': '2 weeks', '4w': '4 weeks' },
    ...{ '13w': '13 weeks', '26w': '26 weeks', '52w': '52 weeks' },
  } satisfies Spans as Spans;
  const unit = (by: By) => ({ daily: 'day', weekly: 'week', quarterly: 'quarter' })[by];
  const counts = (n: number, by: By) => `${f.number(n)} ${unit(by)}${n === 1 ? '' : 's'}`;
  const told = ({ value, day }: Told) => `${f.show(value)} ${f.on(day)}`;
  return {
    spans,
    setting: (name: string, rule: RuleTold): string => {
      switch (rule.kind) {
        case 'level':
          return `${nameAtHead(name)} ${rule.side} ${f.show(rule.level)}`;
        case 'change':
          return `${nameAtHead(name)}: a ${rule.way} of ${f.size(rule.by)} or more within ${spans[rule.within]}`;
        case 'record':
          return `${nameAtHead(name)}: a new ${rule.side} since ${rule.since ? f.day(rule.since) : 'its figures begin'}`;
        case 'streak':
          return `${nameAtHead(name)}: ${f.number(rule.length)} ${rule.counted} ${rule.way}s in a row`;
      }
    },
    /** What is said when it goes off. */
    wentOff: (name: string, now: Told, stand: StandTold): string => {
      switch (stand.kind) {
        case 'level':
          return `${nameAtHead(name)} ${hasCrossed(stand) ? (stand.side === 'below' ? 'fell' : 'rose') : 'stayed'} ${stand.side} ${f.show(stand.level)} ${f.on(now.day)}: ${f.show(now.value)}${stand.before ? `, after ${told(stand.before)}` : ''}.`;
        case 'change':
          return `${nameAtHead(name)} ${stand.way === 'fall' ? 'fell' : 'rose'} by ${f.size(stand.by)} within ${spans[stand.within]}${stand.from ? `, from ${told(stand.from)} to ${told(now)}` : ''}.`;
        case 'record':
          return `${nameAtHead(name)}: ${told(now)}, the ${stand.side === 'low' ? 'lowest' : 'highest'} since ${f.day(stand.since)}${stand.before ? `; the ${stand.side} before it was ${told(stand.before)}` : ''}.`;
        case 'streak':
          return `${nameAtHead(name)} ${stand.way === 'fall' ? 'fell' : 'rose'} ${counts(stand.length, stand.counted)} in a row${stand.from ? `, from ${told(stand.from)} to ${told(now)}` : ''}.`;
      }
    },
    /** How things stand: nothing more is to be said of a level than the reading. */
    stands: (stand: StandTold): string | undefined => {
      switch (stand.kind) {
        case 'level':
          return undefined;
        case 'change':
          return stand.from
            ? `Its largest ${stand.way} within ${spans[stand.within]} is ${f.size(stand.by)}, from ${told(stand.from)}.`
            : `It has not ${stand.way === 'fall' ? 'fallen' : 'risen'} within ${spans[stand.within]}.`;
        case 'record':
          return `Its ${stand.side} since ${f.day(stand.since)} is ${told(stand.record)}.`;
        case 'streak':
          if (stand.length === 0) return `It did not ${stand.way === 'fall' ? 'fall' : 'rise'} at its latest reading.`;
          return stand.length === 1
            ? `It ${stand.way === 'fall' ? 'fell' : 'rose'} at its latest reading, and not at the one before.`
            : `It has ${stand.way === 'fall' ? 'fallen' : 'risen'} ${counts(stand.length, stand.counted)} in a row.`;
      }
    },
    unknown: (n: number) => `There is no alert ${f.number(n)} here. /alert list shows them.`,
    number: 'Its number in /alert list',
  };
}).and({
  'zh-CN': (f) => {
    const spans: Spans = {
      ...{ '1d': '1个工作日', '1w': '1周', '2w': '2周', '4w': '4周', '13w': '13周', '26w': '26周', '52w': '52周' },
    };
    const counts = (n: number, by: By) => `${f.number(n)}${{ daily: '日', weekly: '周', quarterly: '个季度' }[by]}`;
    const way = (one: Way) => (one === 'fall' ? '下降' : '上升');
    const side = (one: Level['side']) => (one === 'above' ? '高于' : '低于');
    const crossing = (stand: LevelStand) =>
      hasCrossed(stand) ? (stand.side === 'above' ? '升破' : '跌破') : `仍${side(stand.side)}`;
    const record = (one: Extreme['side']) => (one === 'low' ? '新低' : '新高');
    const told = ({ value, day }: Told) => `${f.day(day)}的${f.show(value)}`;
    return {
      spans,
      setting: (name, rule) => {
        switch (rule.kind) {
          case 'level':
            return `${name}${side(rule.side)}${f.show(rule.level)}`;
          case 'change':
            return `${name}在${spans[rule.within]}内${way(rule.way)}至少${f.size(rule.by)}`;
          case 'record':
            return `${name}创${rule.since ? f.day(rule.since) : '有数据'}以来${record(rule.side)}`;
          case 'streak':
            return `${name}连续${counts(rule.length, rule.counted)}${way(rule.way)}`;
        }
      },
      wentOff: (name, now, stand) => {
        switch (stand.kind) {
          case 'level':
            return `${name}于${f.day(now.day)}${crossing(stand)}${f.show(stand.level)}，为${f.show(now.value)}${stand.before ? `；${f.day(stand.before.day)}为${f.show(stand.before.value)}` : ''}。`;
          case 'change':
            return `${name}在${spans[stand.within]}内${way(stand.way)}${f.size(stand.by)}${stand.from ? `：由${told(stand.from)}${stand.way === 'fall' ? '降至' : '升至'}${told(now)}` : ''}。`;
          case 'record':
            return `${name}：${f.day(now.day)}为${f.show(now.value)}，创${f.day(stand.since)}以来${record(stand.side)}${stand.before ? `；此前的${stand.side === 'low' ? '低点' : '高点'}是${told(stand.before)}` : ''}。`;
          case 'streak':
            return `${name}连续${counts(stand.length, stand.counted)}${way(stand.way)}${stand.from ? `，由${told(stand.from)}${stand.way === 'fall' ? '降至' : '升至'}${told(now)}` : ''}。`;
        }
      },
      stands: (stand) => {
        switch (stand.kind) {
          case 'level':
            return undefined;
          case 'change':
            return stand.from
              ? `${spans[stand.within]}内最大${stand.way === 'fall' ? '降幅' : '升幅'}为${f.size(stand.by)}（自${told(stand.from)}起）。`
              : `${spans[stand.within]}内未见${way(stand.way)}。`;
          case 'record':
            return `${f.day(stand.since)}以来的${stand.side === 'low' ? '低点' : '高点'}是${told(stand.record)}。`;
          case 'streak':
            if (stand.length < 2)
              return `最近一期${stand.length === 0 ? `未${way(stand.way)}` : `${way(stand.way)}，此前一期未${way(stand.way)}`}。`;
            return `目前已连续${counts(stand.length, stand.counted)}${way(stand.way)}。`;
        }
      },
      unknown: (n) => `这里没有提醒${f.number(n)}。用 /alert list 查看。`,
      number: '它在 /alert list 里的编号',
    };
  },
  'zh-TW': (f) => {
    const spans: Spans = {
      ...{ '1d': '1個營業日', '1w': '1週', '2w': '2週', '4w': '4週', '13w': '13週', '26w': '26週', '52w': '52週' },
    };
    const counts = (n: number, by: By) => `${f.number(n)}${{ daily: '日', weekly: '週', quarterly: '季' }[by]}`;
    const way = (one: Way) => (one === 'fall' ? '下降' : '上升');
    const side = (one: Level['side']) => (one === 'above' ? '高於' : '低於');
    const crossing = (stand: LevelStand) =>
      hasCrossed(stand) ? (stand.side === 'above' ? '升破' : '跌破') : `仍${side(stand.side)}`;
    const record = (one: Extreme['side']) => (one === 'low' ? '新低' : '新高');
    const told = ({ value, day }: Told) => `${f.day(day)}的${f.show(value)}`;
    return {
      spans,
      setting: (name, rule) => {
        switch (rule.kind) {
          case 'level':
            return `${name}${side(rule.side)}${f.show(rule.level)}`;
          case 'change':
            return `${name}在${spans[rule.within]}內${way(rule.way)}至少${f.size(rule.by)}`;
          case 'record':
            return `${name}創${rule.since ? f.day(rule.since) : '有資料'}以來${record(rule.side)}`;
          case 'streak':
            return `${name}連續${counts(rule.length, rule.counted)}${way(rule.way)}`;
        }
      },
      wentOff: (name, now, stand) => {
        switch (stand.kind) {
          case 'level':
            return `${name}於${f.day(now.day)}${crossing(stand)}${f.show(stand.level)}，為${f.show(now.value)}${stand.before ? `；${f.day(stand.before.day)}為${f.show(stand.before.value)}` : ''}。`;
          case 'change':
            return `${name}在${spans[stand.within]}內${way(stand.way)}${f.size(stand.by)}${stand.from ? `：由${told(stand.from)}${stand.way === 'fall' ? '降至' : '升至'}${told(now)}` : ''}。`;
          case 'record':
            return `${name}：${f.day(now.day)}為${f.show(now.value)}，創${f.day(stand.since)}以來${record(stand.side)}${stand.before ? `；先前的${stand.side === 'low' ? '低點' : '高點'}是${told(stand.before)}` : ''}。`;
          case 'streak':
            return `${name}連續${counts(stand.length, stand.counted)}${way(stand.way)}${stand.from ? `，由${told(stand.from)}${stand.way === 'fall' ? '降至' : '升至'}${told(now)}` : ''}。`;
        }
      },
      stands: (stand) => {
        switch (stand.kind) {
          case 'level':
            return undefined;
          case 'change':
            return stand.from
              ? `${spans[stand.within]}內最大${stand.way === 'fall' ? '降幅' : '升幅'}為${f.size(stand.by)}（自${told(stand.from)}起）。`
              : `${spans[stand.within]}內未見${way(stand.way)}。`;
          case 'record':
            return `${f.day(stand.since)}以來的${stand.side === 'low' ? '低點' : '高點'}是${told(stand.record)}。`;
          case 'streak':
            if (stand.length < 2)
              return `最近一期${stand.length === 0 ? `未${way(stand.way)}` : `${way(stand.way)}，前一期未${way(stand.way)}`}。`;
            return `目前已連續${counts(stand.length, stand.counted)}${way(stand.way)}。`;
        }
      },
      unknown: (n) => `這裡沒有提醒${f.number(n)}。用 /alert list 檢視。`,
      number: '它在 /alert list 裡的編號',
    };
  },
});
