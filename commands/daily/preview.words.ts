import type { DayPartId } from '../../src/measures/day-line.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import { words } from '../../src/words/words.ts';
import posting, { languageNames } from '../shared/posting.words.ts';

/** A figure that moved: between what, by how much, on which day and what kind of day that was. */
type Moved = {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly by: Quantity;
  readonly rose: boolean;
  readonly day: string;
  readonly tags: readonly string[];
};
type Labels = Readonly<Record<DayPartId, string>>;
type Sentences = Readonly<Record<DayPartId, (moved: Moved, tail: string) => string>>;

const size = ({ value, unit }: Quantity): Quantity => ({ value: Math.abs(value), unit });

const against = (f: Format, spread: Quantity, say: { above: string; below: string; at: string }, join = ' ') =>
  spread.value === 0 ? say.at : [f.show(size(spread)), spread.value > 0 ? say.above : say.below].join(join);

export default words((f) => {
  const on = ({ day, tags }: Moved) => `on ${f.day(day)}${tags.length > 0 ? ` (${tags.join(', ')})` : ''}`;
  const ends = (tail: string) => (tail ? `, ${tail}.` : '.');
  const spread = (q: Quantity) => against(f, q, { above: 'above IORB', below: 'below IORB', at: 'the level of IORB' });
  const to = (q: Quantity) => against(f, q, { above: 'above it', below: 'below it', at: 'its level' });
  const rate = (name: string) => (moved: Moved, tail: string) =>
    `${name} went from ${spread(moved.from)} to ${to(moved.to)} ${on(moved)}${ends(tail)}`;
  return {
    about: 'Show, to you alone, the line of the day as it would be posted now',
    options: {
      language: { about: 'The language of the post; otherwise this channel’s', choices: languageNames },
      theme: { about: 'The colours of the chart; otherwise this channel’s', choices: posting('en').themes },
    },
    heading: (day: string) => `The day in money markets · ${f.day(day)}`,
    none: 'No market day of the last ten has figures here yet. Try again later.',
    quiet: (day: string) => `Nothing moved beyond its usual range on ${f.day(day)}.`,
    stop: ' ',
    labels: {
      onRrp: 'ON RRP',
      srf: 'Standing repo',
      sofr: 'SOFR − IORB',
      effr: 'EFFR − IORB',
      tgaDaily: 'Treasury’s account',
    } satisfies Labels as Labels,
    moved: {
      onRrp: (moved, tail) =>
        `ON RRP ${moved.rose ? 'rose' : 'fell'} ${f.show(moved.by)} to ${f.show(moved.to)} ${on(moved)}${ends(tail)}`,
      srf: (moved, tail) =>
        moved.to.value === 0
          ? `Standing repo operations lent nothing ${on(moved)}, after ${f.show(moved.from)} the day before${ends(tail)}`
          : `Standing repo operations lent ${f.show(moved.to)} ${on(moved)}, ${f.show(moved.by)} ${moved.rose ? 'more' : 'less'} than the day before${ends(tail)}`,
      sofr: rate('SOFR'),
      effr: rate('EFFR'),
      tgaDaily: (moved, tail) =>
        `The Treasury’s account ${moved.rose ? 'rose' : 'fell'} ${f.show(moved.by)} to ${f.show(moved.to)} at the close ${on(moved)}${ends(tail)}`,
    } satisfies Sentences as Sentences,
    largestSince: (rose: boolean, since: string) => `the largest daily ${rose ? 'rise' : 'fall'} since ${f.day(since)}`,
    largestHeld: (rose: boolean, begins: string) =>
      `the largest daily ${rose ? 'rise' : 'fall'} in the figures here, which begin ${f.day(begins)}`,
    title: (label: string, value: Quantity, day: string) => `${label}: ${f.show(value)} on ${f.day(day)}`,
    subtitle: { rate: 'Spread over interest on reserves, basis points', amount: 'US dollars, daily' },
    days: 'Operations are of the day itself; rates and the Treasury’s close are of the business day before, which is when they are published. Standing repo is the sum of the day’s operations.',
    missing: (label: string, day: string) => `${label} of ${f.day(day)} was not out yet when this was written.`,
    method: (floor: Quantity) =>
      `A move is beyond the usual range when it is among the outermost 5% of the 252 daily moves before it, above or below (percentile rank); standing repo counts from ${f.show(floor)}.`,
    more: { rrp: 'More on ON RRP', srf: 'More on standing repo', funding: 'Funding rates', chart: 'Chart' },
  };
}).and({
  'zh-CN': (f) => {
    const on = ({ day, tags }: Moved) => `${f.day(day)}${tags.length > 0 ? `（${tags.join('、')}）` : ''}`;
    const ends = (tail: string) => (tail ? `，${tail}。` : '。');
    const spread = (q: Quantity) =>
      q.value === 0 ? '与IORB持平' : `${q.value > 0 ? '高于' : '低于'}IORB ${f.show(size(q))}`;
    const rate = (name: string) => (moved: Moved, tail: string) =>
      `${on(moved)}，${name}由${spread(moved.from)}变为${spread(moved.to)}${ends(tail)}`;
    return {
      name: '预览',
      about: '只给您看：现在会发出的每日一报',
      options: {
        language: { about: '内容的语言；不填则用本频道的设置', choices: languageNames },
        theme: { about: '图表的配色；不填则用本频道的设置', choices: posting('zh-CN').themes },
      },
      heading: (day) => `货币市场每日一报 · ${f.day(day)}`,
      none: '最近十天还没有任何一个交易日的数据，请稍后再试。',
      quiet: (day) => `${f.day(day)}，各项变动均在通常范围之内。`,
      stop: '',
      labels: {
        onRrp: '隔夜逆回购',
        srf: '常备回购',
        sofr: 'SOFR − IORB',
        effr: 'EFFR − IORB',
        tgaDaily: '财政部账户（TGA）',
      },
      moved: {
        onRrp: (moved, tail) =>
          `${on(moved)}，隔夜逆回购${moved.rose ? '增加' : '减少'}${f.show(moved.by)}，至${f.show(moved.to)}${ends(tail)}`,
        srf: (moved, tail) =>
          moved.to.value === 0
            ? `${on(moved)}，常备回购无成交，前一日为${f.show(moved.from)}${ends(tail)}`
            : `${on(moved)}，常备回购成交${f.show(moved.to)}，较前一日${moved.rose ? '增加' : '减少'}${f.show(moved.by)}${ends(tail)}`,
        sofr: rate('SOFR'),
        effr: rate('EFFR'),
        tgaDaily: (moved, tail) =>
          `${on(moved)}日终，财政部账户（TGA）余额${moved.rose ? '增加' : '减少'}${f.show(moved.by)}，至${f.show(moved.to)}${ends(tail)}`,
      },
      largestSince: (rose, since) => `为${f.day(since)}以来最大单日${rose ? '升幅' : '降幅'}`,
      largestHeld: (rose, begins) => `为${f.day(begins)}有数据以来最大单日${rose ? '升幅' : '降幅'}`,
      title: (label, value, day) => `${label}：${f.show(value)}（${f.day(day)}）`,
      subtitle: { rate: '与准备金余额利率（IORB）的利差，基点', amount: '美元，每日' },
      days: '操作数据为当日；利率和财政部账户余额为前一营业日，均按公布日计入。常备回购为当日各次操作合计。',
      missing: (label, day) => `发送时，${f.day(day)}的${label}尚未公布。`,
      method: (floor) =>
        `变动位于此前252次单日变动的最外侧5%（上下两端，按百分位）即为超出通常范围；常备回购达到${f.show(floor)}才计入。`,
      more: { rrp: '隔夜逆回购详情', srf: '常备回购详情', funding: '资金利率', chart: '图表' },
    };
  },
  'zh-TW': (f) => {
    const on = ({ day, tags }: Moved) => `${f.day(day)}${tags.length > 0 ? `（${tags.join('、')}）` : ''}`;
    const ends = (tail: string) => (tail ? `，${tail}。` : '。');
    const spread = (q: Quantity) =>
      q.value === 0 ? '與IORB持平' : `${q.value > 0 ? '高於' : '低於'}IORB ${f.show(size(q))}`;
    const rate = (name: string) => (moved: Moved, tail: string) =>
      `${on(moved)}，${name}由${spread(moved.from)}變為${spread(moved.to)}${ends(tail)}`;
    return {
      name: '預覽',
      about: '只給您看：現在會發出的每日一報',
      options: {
        language: { about: '內容的語言；不填則用本頻道的設定', choices: languageNames },
        theme: { about: '圖表的配色；不填則用本頻道的設定', choices: posting('zh-TW').themes },
      },
      heading: (day) => `貨幣市場每日一報 · ${f.day(day)}`,
      none: '最近十天還沒有任何一個交易日的資料，請稍後再試。',
      quiet: (day) => `${f.day(day)}，各項變動均在通常範圍之內。`,
      stop: '',
      labels: {
        onRrp: '隔夜附賣回',
        srf: '常備附買回',
        sofr: 'SOFR − IORB',
        effr: 'EFFR − IORB',
        tgaDaily: '財政部帳戶（TGA）',
      },
      moved: {
        onRrp: (moved, tail) =>
          `${on(moved)}，隔夜附賣回${moved.rose ? '增加' : '減少'}${f.show(moved.by)}，至${f.show(moved.to)}${ends(tail)}`,
        srf: (moved, tail) =>
          moved.to.value === 0
            ? `${on(moved)}，常備附買回無承作，前一日為${f.show(moved.from)}${ends(tail)}`
            : `${on(moved)}，常備附買回承作${f.show(moved.to)}，較前一日${moved.rose ? '增加' : '減少'}${f.show(moved.by)}${ends(tail)}`,
        sofr: rate('SOFR'),
        effr: rate('EFFR'),
        tgaDaily: (moved, tail) =>
          `${on(moved)}日終，財政部帳戶（TGA）餘額${moved.rose ? '增加' : '減少'}${f.show(moved.by)}，至${f.show(moved.to)}${ends(tail)}`,
      },
      largestSince: (rose, since) => `為${f.day(since)}以來最大單日${rose ? '升幅' : '降幅'}`,
      largestHeld: (rose, begins) => `為${f.day(begins)}有資料以來最大單日${rose ? '升幅' : '降幅'}`,
      title: (label, value, day) => `${label}：${f.show(value)}（${f.day(day)}）`,
      subtitle: { rate: '與準備金餘額利率（IORB）的利差，基點', amount: '美元，每日' },
      days: '操作資料為當日；利率與財政部帳戶餘額為前一營業日，均依公布日計入。常備附買回為當日各次操作合計。',
      missing: (label, day) => `傳送時，${f.day(day)}的${label}尚未公布。`,
      method: (floor) =>
        `變動位於此前252次單日變動的最外側5%（上下兩端，依百分位）即為超出通常範圍；常備附買回達到${f.show(floor)}才計入。`,
      more: { rrp: '隔夜附賣回詳情', srf: '常備附買回詳情', funding: '資金利率', chart: '圖表' },
    };
  },
});
