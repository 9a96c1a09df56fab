import type { Quantity } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import { words } from '../src/words/words.ts';
import type { Paced } from './shared/paced.ts';

const moved = (f: Format, change: Quantity): string =>
  change.value === 0 ? 'did not change' : `${change.value < 0 ? 'fell' : 'rose'} ${f.size(change)}`;

/** When a runoff was announced, and began. */
type Begun = { readonly announced: string; readonly began: string };

/** Reserve management purchases: since when they are made, at which monthly pace, through which day that was announced to hold. */
type Buying = {
  readonly began: string;
  readonly from: string;
  readonly monthly: Quantity;
  readonly statedThrough?: string;
  readonly isPast: boolean;
};

/** Monthly caps from a day on. */
type Caps = { readonly from: string; readonly treasuries: Quantity; readonly mbs: Quantity };

/** The last caps of a runoff, and since when each of them stood. */
type LastCaps = {
  readonly treasuries: Quantity;
  readonly mbs: Quantity;
  readonly since: { readonly treasuries: string; readonly mbs: string };
};

/** Through which day something was announced to hold, and whether that day has passed. */
type Stated = { readonly through: string; readonly past: boolean };

/** How far the total is below its peak, and when that was. */
type Below = { readonly by: Quantity; readonly peak: string; readonly day: string };

const HELD: Readonly<Record<Paced, string>> = {
  assets: 'Total assets',
  treasuries: 'The Fed’s Treasuries',
  mbs: 'The Fed’s MBS',
  bills: 'Total assets',
};
const SHORT: Readonly<Record<Paced, string>> = { ...HELD, treasuries: 'Treasuries', mbs: 'MBS' };
const HANS: Readonly<Record<Paced, string>> = {
  assets: '总资产',
  treasuries: '国债持仓',
  mbs: 'MBS持仓',
  bills: '总资产',
};
const HANT: Readonly<Record<Paced, string>> = {
  assets: '總資產',
  treasuries: '公債持有量',
  mbs: 'MBS持有量',
  bills: '總資產',
};

export default words((f) => ({
  about: 'Whether QT is on or over, what came after it, and how fast the Fed’s balance sheet moves',
  options: {
    range: { about: 'How far back the chart goes' },
    view: {
      about: 'What the chart shows',
      choices: { balance: 'Holdings', caps: 'Monthly caps', pace: 'Pace per month' },
    },
    of: {
      about: 'With the pace: of what',
      choices: { assets: 'All assets', treasuries: 'Treasuries', mbs: 'MBS', bills: 'Purchases of bills' },
    },
  },
  before: (day: string, first?: Begun, isAhead = false) => {
    const none = `No runoff of the balance sheet had begun by ${f.day(day)}`;
    if (!first) return `${none}.`;
    const began = isAhead ? 'begins' : 'began';
    const told = `${none}: QT1 was announced on ${f.day(first.announced)} and ${began} on ${f.day(first.began)}.`;
    return isAhead ? told : `${told} Pick that day or a later one, for example ${first.began}.`;
  },
  /** Its end, where that is announced. */
  running: (from: string, assets: Quantity, change: Quantity, ends?: string) =>
    `QT is running${ends ? `, and ends on ${f.day(ends)}` : ''}: it began on ${f.day(from)}, and total assets are ${f.show(assets)}, ${change.value === 0 ? 'unchanged' : `${change.value < 0 ? 'down' : 'up'} ${f.size(change)}`} since then.`,
  over: (ended: string, phase: string, from: string, assets: Quantity, stated?: Stated, below?: Below) =>
    `QT is over: it ended on ${f.day(ended)}. ${
      stated?.past
        ? `The last arrangement known here is “${phase}”, from ${f.day(from)} and announced through at least ${f.day(stated.through)}`
        : `The phase since ${from === ended ? 'then' : f.day(from)} is “${phase}”${stated ? `, announced through at least ${f.day(stated.through)}` : ''}`
    }; total assets ${below ? `were ${f.show(assets)} ${f.on(below.day)}, ${f.size(below.by)} below their peak of ${f.day(below.peak)}` : `are ${f.show(assets)}`}.`,
  /** The caps in force, and the next step where one is decided. */
  capsNow: (now: Caps, next?: Caps) =>
    `Up to ${f.show(now.treasuries)} of Treasuries and ${f.show(now.mbs)} of MBS a month may run off, since ${f.day(now.from)}${next ? `; from ${f.day(next.from)}, ${f.show(next.treasuries)} and ${f.show(next.mbs)}` : ''}.`,
  /** The same as an answer of its own: what each cap is, or was at the end, and since when. */
  capsSince: ({ treasuries, mbs, since }: LastCaps) =>
    `The monthly cap on runoff is ${f.show(mbs)} for MBS (since ${f.day(since.mbs)}) and ${f.show(treasuries)} for Treasuries (since ${f.day(since.treasuries)}).`,
  capsNext: (next: Caps) => `From ${f.day(next.from)} they are ${f.show(next.mbs)} and ${f.show(next.treasuries)}.`,
  capsOver: (ended: string, { treasuries, mbs, since }: LastCaps) =>
    `Nothing is capped now: QT ended on ${f.day(ended)}. Until then the monthly cap was ${f.show(mbs)} for MBS (since ${f.day(since.mbs)}) and ${f.show(treasuries)} for Treasuries (since ${f.day(since.treasuries)}).`,
  space: ' ',
  cap: { treasuries: 'Treasuries, monthly cap', mbs: 'MBS, monthly cap' },
  capSpan: (from: string, to?: string) => (to ? `from ${f.day(from)} until ${f.day(to)}` : `since ${f.day(from)}`),
  /** A phase announced and still to begin; without a name it is the end of QT. */
  announced: (on: string, from: string, phase?: string) =>
    phase
      ? `Announced on ${f.day(on)}: “${phase}” from ${f.day(from)}.`
      : `Announced on ${f.day(on)}: QT ends on ${f.day(from)}.`,
  sincePeak: (day: string) => `since the peak (${f.day(day)})`,
  sinceQt: (day: string) => `since QT began (${f.day(day)})`,
  isOver: (ended: string) => `QT is over: it ended on ${f.day(ended)}.`,
  buys: ({ began, from, monthly, statedThrough: through, isPast }: Buying) => {
    const since = from === began ? '' : `, begun on ${f.day(began)},`;
    const pace = monthly.value === 0 ? 'at zero' : `${f.show(monthly)} of bills a month`;
    const stated = through ? `, announced through at least ${f.day(through)}` : '';
    return `Reserve management purchases (RMP)${since} have been ${pace} since ${f.day(from)}${stated}${isPast ? '; nothing later is known here' : ''}.`;
  },
  noneKnown: (day: string) => `No pace of bill purchases is on record here for ${f.day(day)}.`,
  paceLead: (of: Paced, day: string, long: Quantity, short: Quantity) =>
    `${HELD[of]} ${long.value < 0 ? 'shrank' : 'grew'} by ${f.size(long)} a month over the 13 weeks to ${f.day(day)}; over the last 4 weeks the pace is ${f.signed(short)}.`,
  pace: (of: Paced, weeks: number) => `${SHORT[of]}, monthly pace over ${weeks} weeks`,
  split: (from: string, to: string) => `QT from ${f.day(from)} to ${f.day(to)}`,
  outOf: (reserves: Quantity, rrp: Quantity) =>
    `total assets; over the same days reserves (Wednesday level) ${moved(f, reserves)} and ON RRP ${moved(f, rrp)}`,
  purchases: 'Reserve management purchases (RMP)',
  /** The start of QT where no Wednesday falls on it. */
  countedFrom: (wednesday: string, began: string) =>
    `QT began on ${f.day(began)}; changes since then are counted from the Wednesday before, ${f.day(wednesday)}.`,
  monthly: (from: string, about: boolean, through?: string) =>
    `${about ? 'about this much in bills a month' : 'in bills a month'}, as announced from ${f.day(from)}${through ? ` through at least ${f.day(through)}` : ''}`,
  caps: 'Monthly caps on runoff',
  columns: ['From', 'Treasuries', 'MBS'],
  reinvested: 'reinvested',
  intoBills: 'into bills',
  mbs: 'MBS keep running off after the end of QT: it is total holdings that no longer shrink, as MBS principal goes into Treasury bills.',
  dispute:
    'Whether reserve management purchases are “QE” is disputed: the instrument is Treasury bills, and the stated aim is ample reserves.',
  checked: (day: string) => `Policy as last checked on ${f.day(day)}.`,
  titles: {
    balance: (assets: Quantity, change: Quantity) =>
      change.value === 0
        ? `The Fed holds ${f.show(assets)}, its peak`
        : `The Fed holds ${f.show(assets)}, down ${f.size(change)} from its peak`,
    caps: (begun: string, ended?: string) =>
      ended
        ? `The caps on runoff, ${f.month(begun)} to ${f.month(ended)}`
        : `The caps on runoff since ${f.month(begun)}`,
    pace: (of: Paced, monthly: Quantity) =>
      `${SHORT[of]} ${monthly.value < 0 ? 'shrink' : 'grow'} by ${f.size(monthly)} a month`,
  },
  subtitles: {
    balance: 'Total assets of the Fed by holding, Wednesday level, US dollars',
    caps: 'The most that may run off in a month, US dollars',
    pace: (of: Paced) => `${SHORT[of]}: change over 4 and 13 weeks, as an amount a month, US dollars`,
  },
  other: 'Everything else',
  weeks: (n: number) => `${n} weeks`,
})).and({
  'zh-CN': (f) => {
    const hans = ({ value, unit }: Quantity) =>
      value === 0 ? '持平' : `${value < 0 ? '减少' : '增加'}${f.size({ value, unit })}`;
    return {
      name: '缩表',
      about: '缩表是否还在进行、之后是什么安排，以及美联储资产负债表变动的快慢',
      options: {
        range: { about: '图表回看多久' },
        view: { about: '图表显示什么', choices: { balance: '持有资产', caps: '每月上限', pace: '月均变动' } },
        of: {
          about: '月均变动：看哪一项',
          choices: { assets: '总资产', treasuries: '国债', mbs: 'MBS', bills: '短债购买' },
        },
      },
      before: (day, first, isAhead) => {
        const none = `截至${f.day(day)}，美联储尚未开始缩表`;
        if (!first) return `${none}。`;
        const told = `${none}；首轮缩表（QT1）于${f.day(first.announced)}宣布、${f.day(first.began)}开始。`;
        return isAhead ? told : `${told}请选这一天或更晚的日期，例如 ${first.began}。`;
      },
      running: (from, assets, change, ends) =>
        `缩表仍在进行${ends ? `，将于${f.day(ends)}结束` : ''}：始于${f.day(from)}，总资产现为${f.show(assets)}，${change.value === 0 ? '与当时持平' : `累计${change.value < 0 ? '减少' : '增加'}${f.size(change)}`}。`,
      over: (ended, phase, from, assets, stated, below) =>
        `缩表已于${f.day(ended)}结束。${
          stated?.past
            ? `已知的最新安排是“${phase}”（${f.day(from)}起），按公告至少持续到${f.day(stated.through)}`
            : `${from === ended ? '此后' : `${f.day(from)}起`}的安排是“${phase}”${stated ? `，按公告至少持续到${f.day(stated.through)}` : ''}`
        }；${below ? f.day(below.day) : ''}总资产为${f.show(assets)}${below ? `，比${f.day(below.peak)}的峰值少${f.size(below.by)}` : ''}。`,
      capsNow: (now, next) =>
        `${f.day(now.from)}起，每月最多允许${f.show(now.treasuries)}国债、${f.show(now.mbs)}MBS到期不续作${next ? `；${f.day(next.from)}起分别为${f.show(next.treasuries)}和${f.show(next.mbs)}` : ''}。`,
      capsSince: ({ treasuries, mbs, since }) =>
        `每月缩表上限为MBS ${f.show(mbs)}（${f.day(since.mbs)}起）、国债${f.show(treasuries)}（${f.day(since.treasuries)}起）。`,
      capsNext: (next) => `${f.day(next.from)}起分别为${f.show(next.mbs)}和${f.show(next.treasuries)}。`,
      capsOver: (ended, { treasuries, mbs, since }) =>
        `已不再设上限：缩表已于${f.day(ended)}结束。结束前的每月上限为MBS ${f.show(mbs)}（${f.day(since.mbs)}起）、国债${f.show(treasuries)}（${f.day(since.treasuries)}起）。`,
      space: '',
      cap: { treasuries: '国债每月上限', mbs: 'MBS每月上限' },
      capSpan: (from, to) => (to ? `${f.day(from)}至${f.day(to)}前` : `${f.day(from)}起`),
      announced: (on, from, phase) =>
        phase
          ? `${f.day(on)}已宣布：${f.day(from)}起进入“${phase}”阶段。`
          : `${f.day(on)}已宣布：缩表于${f.day(from)}结束。`,
      sincePeak: (day) => `较峰值（${f.day(day)}）`,
      sinceQt: (day) => `较缩表开始时（${f.day(day)}）`,
      isOver: (ended) => `缩表已于${f.day(ended)}结束。`,
      buys: ({ began, from, monthly, statedThrough: through, isPast }) => {
        const since = from === began ? '' : `始于${f.day(began)}，`;
        const pace = monthly.value === 0 ? '降至零' : `每月购入短期国债${f.show(monthly)}`;
        const stated = through ? `（公告至少持续至${f.day(through)}）` : '';
        return `准备金管理购买（RMP）${since}自${f.day(from)}起${pace}${stated}${isPast ? '；此后的公告尚未收录' : ''}。`;
      },
      noneKnown: (day) => `${f.day(day)}的短债购买规模此处未载。`,
      paceLead: (of, day, long, short) =>
        `截至${f.day(day)}的13周，${HANS[of]}月均${long.value < 0 ? '减少' : '增加'}${f.size(long)}；近4周月均变动${f.signed(short)}。`,
      pace: (of, weeks) => `近${weeks}周${HANS[of]}月均变动`,
      split: (from, to) => `缩表期间（${f.day(from)}至${f.day(to)}）`,
      countedFrom: (wednesday, began) =>
        `缩表始于${f.day(began)}，相关变动以此前最近的周三（${f.day(wednesday)}）为起点计算。`,
      outOf: (reserves, rrp) => `总资产；同期准备金（周三余额）${hans(reserves)}，隔夜逆回购${hans(rrp)}`,
      purchases: '准备金管理购买（RMP）',
      monthly: (from, about, through) =>
        `公告的每月短债购买规模${about ? '（约数）' : ''}（${f.day(from)}起${through ? `，至少持续至${f.day(through)}` : ''}）`,
      caps: '每月缩表上限',
      columns: ['起始日', '国债', 'MBS'],
      reinvested: '再投资',
      intoBills: '转投短期国债',
      mbs: '缩表结束后MBS仍在减少：不再缩减的是总持仓，MBS收回的本金转投短期国债。',
      dispute: '准备金管理购买算不算“量化宽松”存在争议：买的是短期国债，官方表述的目的是保持准备金充足。',
      checked: (day) => `政策信息最近一次核对：${f.day(day)}。`,
      titles: {
        balance: (assets, change) =>
          `美联储总资产${f.show(assets)}，${change.value === 0 ? '处于峰值' : `较峰值减少${f.size(change)}`}`,
        caps: (begun, ended) =>
          ended ? `缩表上限：${f.month(begun)}至${f.month(ended)}` : `${f.month(begun)}以来的缩表上限`,
        pace: (of, monthly) => `${HANS[of]}每月${monthly.value < 0 ? '减少' : '增加'}${f.size(monthly)}`,
      },
      subtitles: {
        balance: '美联储总资产构成，周三余额，美元',
        caps: '每月最多可缩减的金额，美元',
        pace: (of) => `${HANS[of]}4周与13周变动，折合每月金额，美元`,
      },
      other: '其他资产',
      weeks: (n) => `${n}周`,
    };
  },
  'zh-TW': (f) => {
    const hant = ({ value, unit }: Quantity) =>
      value === 0 ? '持平' : `${value < 0 ? '減少' : '增加'}${f.size({ value, unit })}`;
    return {
      name: '縮表',
      about: '縮表是否仍在進行、之後是什麼安排，以及聯準會資產負債表變動的快慢',
      options: {
        range: { about: '圖表回看多久' },
        view: { about: '圖表顯示什麼', choices: { balance: '持有資產', caps: '每月上限', pace: '月均變動' } },
        of: {
          about: '月均變動：看哪一項',
          choices: { assets: '總資產', treasuries: '公債', mbs: 'MBS', bills: '國庫券購買' },
        },
      },
      before: (day, first, isAhead) => {
        const none = `截至${f.day(day)}，聯準會尚未開始縮表`;
        if (!first) return `${none}。`;
        const told = `${none}；首輪縮表（QT1）於${f.day(first.announced)}宣布、${f.day(first.began)}開始。`;
        return isAhead ? told : `${told}請選這一天或更晚的日期，例如 ${first.began}。`;
      },
      running: (from, assets, change, ends) =>
        `縮表仍在進行${ends ? `，將於${f.day(ends)}結束` : ''}：始於${f.day(from)}，總資產現為${f.show(assets)}，${change.value === 0 ? '與當時持平' : `累計${change.value < 0 ? '減少' : '增加'}${f.size(change)}`}。`,
      over: (ended, phase, from, assets, stated, below) =>
        `縮表已於${f.day(ended)}結束。${
          stated?.past
            ? `已知的最新安排是「${phase}」（${f.day(from)}起），依公告至少持續到${f.day(stated.through)}`
            : `${from === ended ? '此後' : `${f.day(from)}起`}的安排是「${phase}」${stated ? `，依公告至少持續到${f.day(stated.through)}` : ''}`
        }；${below ? f.day(below.day) : ''}總資產為${f.show(assets)}${below ? `，比${f.day(below.peak)}的高峰少${f.size(below.by)}` : ''}。`,
      capsNow: (now, next) =>
        `${f.day(now.from)}起，每月最多允許${f.show(now.treasuries)}公債、${f.show(now.mbs)}MBS到期不再投資${next ? `；${f.day(next.from)}起分別為${f.show(next.treasuries)}與${f.show(next.mbs)}` : ''}。`,
      capsSince: ({ treasuries, mbs, since }) =>
        `每月縮表上限為MBS ${f.show(mbs)}（${f.day(since.mbs)}起）、公債${f.show(treasuries)}（${f.day(since.treasuries)}起）。`,
      capsNext: (next) => `${f.day(next.from)}起分別為${f.show(next.mbs)}與${f.show(next.treasuries)}。`,
      capsOver: (ended, { treasuries, mbs, since }) =>
        `已不再設上限：縮表已於${f.day(ended)}結束。結束前的每月上限為MBS ${f.show(mbs)}（${f.day(since.mbs)}起）、公債${f.show(treasuries)}（${f.day(since.treasuries)}起）。`,
      space: '',
      cap: { treasuries: '公債每月上限', mbs: 'MBS每月上限' },
      capSpan: (from, to) => (to ? `${f.day(from)}至${f.day(to)}前` : `${f.day(from)}起`),
      announced: (on, from, phase) =>
        phase
          ? `${f.day(on)}已宣布：${f.day(from)}起進入「${phase}」階段。`
          : `${f.day(on)}已宣布：縮表於${f.day(from)}結束。`,
      sincePeak: (day) => `較高點（${f.day(day)}）`,
      sinceQt: (day) => `較縮表開始時（${f.day(day)}）`,
      isOver: (ended) => `縮表已於${f.day(ended)}結束。`,
      buys: ({ began, from, monthly, statedThrough: through, isPast }) => {
        const since = from === began ? '' : `始於${f.day(began)}，`;
        const pace = monthly.value === 0 ? '降至零' : `每月購入國庫券${f.show(monthly)}`;
        const stated = through ? `（公告至少持續至${f.day(through)}）` : '';
        return `準備金管理購買（RMP）${since}自${f.day(from)}起${pace}${stated}${isPast ? '；此後的公告尚未收錄' : ''}。`;
      },
      noneKnown: (day) => `${f.day(day)}的國庫券購買規模此處未載。`,
      paceLead: (of, day, long, short) =>
        `截至${f.day(day)}的13週，${HANT[of]}月均${long.value < 0 ? '減少' : '增加'}${f.size(long)}；近4週月均變動${f.signed(short)}。`,
      pace: (of, weeks) => `近${weeks}週${HANT[of]}月均變動`,
      split: (from, to) => `縮表期間（${f.day(from)}至${f.day(to)}）`,
      countedFrom: (wednesday, began) =>
        `縮表始於${f.day(began)}，相關變動以先前最近的週三（${f.day(wednesday)}）為起點計算。`,
      outOf: (reserves, rrp) => `總資產；同期準備金（週三餘額）${hant(reserves)}，隔夜附賣回${hant(rrp)}`,
      purchases: '準備金管理購買（RMP）',
      monthly: (from, about, through) =>
        `公告的每月國庫券買進規模${about ? '（約數）' : ''}（${f.day(from)}起${through ? `，至少持續至${f.day(through)}` : ''}）`,
      caps: '每月縮表上限',
      columns: ['起始日', '公債', 'MBS'],
      reinvested: '再投資',
      intoBills: '轉投國庫券',
      mbs: '縮表結束後MBS仍在減少：不再縮減的是總持有量，MBS收回的本金轉投國庫券。',
      dispute: '準備金管理購買算不算「量化寬鬆」仍有爭議：買的是國庫券，官方表述的目的是維持準備金充足。',
      checked: (day) => `政策資訊最近一次核對：${f.day(day)}。`,
      titles: {
        balance: (assets, change) =>
          `聯準會總資產${f.show(assets)}，${change.value === 0 ? '處於高點' : `較高點減少${f.size(change)}`}`,
        caps: (begun, ended) =>
          ended ? `縮表上限：${f.month(begun)}至${f.month(ended)}` : `${f.month(begun)}以來的縮表上限`,
        pace: (of, monthly) => `${HANT[of]}每月${monthly.value < 0 ? '減少' : '增加'}${f.size(monthly)}`,
      },
      subtitles: {
        balance: '聯準會總資產構成，週三餘額，美元',
        caps: '每月最多可縮減的金額，美元',
        pace: (of) => `${HANT[of]}4週與13週變動，折合每月金額，美元`,
      },
      other: '其他資產',
      weeks: (n) => `${n}週`,
    };
  },
});
