import type { Quantity } from '../src/values/quantity.ts';
import type { Clock } from '../src/words/clock.ts';
import { words } from '../src/words/words.ts';

const LAST = ['', 'last', 'last but one', 'third to last', 'fourth to last', 'fifth to last'];

export default words((f) => ({
  about: 'Ask in your own words about bank reserves, the Fed’s balance sheet and overnight rates',
  options: {
    question: { about: 'The question, in English or Chinese' },
    after: { about: 'The question it follows on, where it leans on one' },
    other: { about: 'Offer what else could be meant' },
  },
  /** The line the question became. */
  readAs: (line: string) => `Read as: ${line}`,
  /** The command that sets what was asked for. */
  toType: (line: string) => `Nothing is set by asking. Whoever manages the server can type: ${line}`,
  and: ' and ',
  yes: 'Yes.',
  no: 'No.',
  /** By one measure it is so, by the other it is not, and what that one did. */
  byMeasure: (
    holds: boolean,
    [own, other]: readonly [own: string, other: string],
    by: Quantity,
    rose: boolean,
    from: string,
    to: string,
  ) =>
    `By the ${own} ${holds ? 'yes' : 'no'}, but the ${other} ${rose ? 'rose' : 'fell'} by ${f.show(by)} from ${f.day(from)} to ${f.day(to)}.`,
  /** By one measure it is past the level, by the newest figure of the other it is not. */
  byMeasureNow: (holds: boolean, [own, other]: readonly [own: string, other: string], value: Quantity, day: string) =>
    `By the ${own} ${holds ? 'yes' : 'no'}, but the ${other} was ${f.show(value)} ${f.on(day)}.`,
  /** A move that is near to what is said. */
  roughly: 'Roughly so.',
  /** When something began that is held to have begun at another time, or then. */
  claimedBegan: (holds: boolean, name: string, day: string) => `${holds ? 'Yes' : 'No'}: ${name} began ${f.on(day)}.`,
  /** A record that was one when it was set. */
  recordThen: (record: Quantity, day: string) =>
    `It was a record when it was set, ${f.show(record)} ${f.on(day)}, and has been passed since.`,
  /** What stood on the day that something is held to have passed. */
  besideDay: (holds: boolean, then: Quantity, day: string) =>
    `${holds ? 'Yes' : 'No'}: it was ${f.show(then)} ${f.on(day)}.`,
  /** The rates the Fed sets, the highest first. */
  setRates: (top: Quantity | undefined, iorb: Quantity, onRrp: Quantity, since: string) =>
    `Since ${f.day(since)}: ${top ? `standing repo ${f.show(top)}, ` : ''}IORB ${f.show(iorb)}, ON RRP ${f.show(onRrp)}.`,
  /** When purchases on a large scale ran. */
  qeRan: (stretches: readonly { readonly name: string; readonly from: string; readonly to: string | undefined }[]) =>
    `${stretches.map(({ name, from, to }) => `${name}: ${f.day(from)}${to ? ` to ${f.day(to)}` : ' on'}`).join('; ')}.`,
  /** How often the range was moved. */
  rangeMoves: (rises: number, cuts: number, from: string, to: string) => {
    const times = (n: number) => (n === 0 ? 'not' : n === 1 ? 'once' : `${f.number(n)} times`);
    const said =
      rises === 0 && cuts === 0
        ? 'not moved'
        : rises === 0
          ? `cut ${times(cuts)} and not raised`
          : `raised ${times(rises)} and ${cuts === 0 ? 'not cut' : `cut ${times(cuts)}`}`;
    return `The target range was ${said} from ${f.day(from)} to ${f.day(to)}.`;
  },
  /** Whether the Fed buys on top of what matures. */
  buysNothing: (since: string) => `Not at present: since ${f.day(since)} nothing is bought on top of what matures.`,
  buys: (since: string) => `Securities are being bought, since ${f.day(since)}.`,
  shrinks: (since: string) => `Not at present: the balance sheet has been shrinking since ${f.day(since)}.`,
  /** Whether a facility was used. */
  used: { yes: 'Yes.', small: 'Yes, but only in small amounts.', no: 'No.' },
  /** The day that is asked for, before what else there is to tell. */
  began: (name: string, day: string) => `${name} began ${f.on(day)}.`,
  moved: (way: 'up' | 'down' | 'either', bottom: Quantity, top: Quantity, day: string, nth: number) =>
    `The ${LAST[nth] ?? `${nth}th to last`} ${way === 'up' ? 'rise' : way === 'down' ? 'cut' : 'move'} of the target range took effect ${f.on(day)}, to ${f.show(bottom)}–${f.show(top)}.`,
  met: (day: string, nth: number) =>
    `The ${nth === 2 ? 'FOMC meeting before the last one' : `${LAST[nth] ?? `${nth}th to last`} FOMC meeting`} ended ${f.on(day)}.`,
  /** What a meeting made of the target range. */
  decided: (day: string, way: 'up' | 'down' | 'none', bottom: Quantity, top: Quantity) =>
    `At the meeting that ended ${f.on(day)}, the FOMC ${way === 'none' ? 'left the target range at' : way === 'up' ? 'raised the target range to' : 'lowered the target range to'} ${f.show(bottom)}–${f.show(top)}.`,
  turn: (name: string, day: string) => `The next ${name} is ${f.on(day).replace(/^on /, '')}.`,
  /** A publication, where it is published and in a place that is named. */
  publication: (name: string, there: Clock, here?: Clock) =>
    `${name}: next out on ${f.day(there.day)} at ${there.time} in ${there.place}${here ? `, which is ${here.time}${here.day === there.day ? '' : ` on ${f.day(here.day)}`} in ${here.place}` : ''}.`,
  /** Why something moved when nothing is on record of it. */
  noCause: 'No cause of that is on record here; this is what the figures show.',
  /** What is blamed for a move, where that was so or was not said: whether its day was such a day, or nothing known of it. */
  caused: {
    onTurn: (moved: boolean, day: string, turn: string) =>
      `${moved ? 'The move is right, and its day' : 'Its day'}, ${f.day(day)}, was a ${turn}; that this was the cause, figures alone do not show.`,
    offTurn: (moved: boolean, day: string, turn: string, was: readonly string[]) =>
      `${moved ? 'The move is right, though its day' : 'Its day'} was no ${turn}: it was ${f.day(day)}${was.length > 0 ? `, a ${was.join(' and ')}` : ''}.`,
    unknown: (moved: boolean) =>
      `${moved ? 'The move is right; whether that' : 'Whether that'} was its cause, figures alone do not show.`,
  },
  which: 'I need one thing more: which figure do you mean, and over what time?',
  several: 'That can be read in more than one way; what did you mean?',
  /** The nearest reading, and the words of the question it leaves out. */
  unused: (line: string, left: readonly string[]) =>
    `I read this as ${line}, but that leaves out ${left.map((word) => `“${word}”`).join(' and ')}. What did you mean?`,
  noDay: (day: string) => `“${day}” is no day, or no year, that figures here are of. What did you mean?`,
  welcome: 'You’re welcome. Ask me about reserves whenever you like.',
  otherwise: 'Then what did you mean? These come nearest.',
  pick: 'What do you mean?',
  notMeant: 'Not what I meant',
  nearest: 'The nearest I know about',
  help: 'What can I ask?',
  unknown: (day: string) =>
    `That is beyond what I know. I tell about bank reserves, the Fed’s balance sheet and overnight rates; the figures reach to ${f.day(day)}.`,
  declined: {
    advice: 'I give no advice on what to do with money; these are the figures.',
    unheld: 'I give no advice on what to do with money, and no figures of that are held here.',
    forecast: 'I make no forecasts; this is what is known.',
    both: 'I make no forecasts and give no advice on what to do with money; this is what is known.',
  },
  /** What is on record of the range and of the meetings to come. */
  ratesToCome: (bottom: Quantity, top: Quantity, since: string, meetings: readonly string[]) =>
    `The target range has been ${f.show(bottom)}–${f.show(top)} since ${f.day(since)}${meetings.length > 0 ? `, and the next FOMC ${meetings.length === 1 ? 'statement is' : 'statements are'} due ${meetings.map(f.on).join(' and ')}` : ''}.`,
  /** Whether a dollar in the Treasury's account is one less of reserves. */
  oneForOne: 'Yes, as long as nothing else moves: ON RRP or the Fed’s assets can take up part of it.',
  /** Whether rates move reserves. */
  ratesAndReserves: {
    yesNo: 'No, not by themselves: the Fed sets its rates without changing how many reserves there are.',
    open: 'By themselves they change nothing about how many reserves there are.',
  },
})).and({
  'zh-CN': (f) => ({
    name: '提问',
    about: '用自己的话提问：银行准备金、美联储资产负债表、隔夜利率',
    options: {
      question: { about: '要问的话，中文或英文' },
      after: { about: '如果是追问，上一个问题' },
      other: { about: '列出其他可能的意思' },
    },
    readAs: (line) => `理解为：${line}`,
    toType: (line) => `提问不会改动任何设置。管理服务器的人可以输入：${line}`,
    and: ' 和 ',
    yes: '是的。',
    no: '并非如此。',
    byMeasure: (holds, [own, other], by, rose, from, to) =>
      `按${own}${holds ? '是这样' : '并非如此'}，但${f.day(from)}至${f.day(to)}，${other}${rose ? '增加' : '减少'}${f.show(by)}。`,
    byMeasureNow: (holds, [own, other], value, day) =>
      `按${own}${holds ? '是这样' : '并非如此'}，但${f.day(day)}的${other}为${f.show(value)}。`,
    roughly: '大致如此。',
    claimedBegan: (holds, name, day) => `${holds ? '是的' : '并非如此'}：${name}始于${f.day(day)}。`,
    recordThen: (record, day) => `在当时是纪录（${f.day(day)}，${f.show(record)}），此后已被打破。`,
    besideDay: (holds, then, day) => `${holds ? '有' : '没有'}：${f.day(day)}为${f.show(then)}。`,
    setRates: (top, iorb, onRrp, since) =>
      `${f.day(since)}起：${top ? `常备回购${f.show(top)}，` : ''}IORB ${f.show(iorb)}，隔夜逆回购${f.show(onRrp)}。`,
    qeRan: (stretches) =>
      `${stretches.map(({ name, from, to }) => `${name}：${f.day(from)}${to ? `至${f.day(to)}` : '起'}`).join('；')}。`,
    rangeMoves: (rises, cuts, from, to) =>
      `${f.day(from)}至${f.day(to)}，目标区间上调${f.number(rises)}次、下调${f.number(cuts)}次。`,
    buysNothing: (since) => `目前没有：${f.day(since)}起，除到期再投资外没有新增购买。`,
    buys: (since) => `目前正在买入证券，始于${f.day(since)}。`,
    shrinks: (since) => `目前没有：资产负债表自${f.day(since)}起在缩减。`,
    used: { yes: '有。', small: '有，但金额很小。', no: '没有。' },
    began: (name, day) => `${name}始于${f.day(day)}。`,
    moved: (way, bottom, top, day, nth) =>
      `目标区间${nth === 1 ? '最近一次' : `倒数第${nth}次`}${way === 'up' ? '上调' : way === 'down' ? '下调' : '调整'}于${f.day(day)}生效，调整后为${f.show(bottom)}–${f.show(top)}。`,
    met: (day, nth) =>
      `${nth === 1 ? '上一次' : nth === 2 ? '再上一次' : `倒数第${nth}次`}FOMC会议于${f.day(day)}结束。`,
    decided: (day, way, bottom, top) =>
      `FOMC在${f.day(day)}结束的会议上将目标区间${way === 'none' ? '维持在' : way === 'up' ? '上调至' : '下调至'}${f.show(bottom)}–${f.show(top)}。`,
    turn: (name, day) => `下一个${name}是${f.day(day)}。`,
    publication: (name, there, here) =>
      `${name}下一次公布在${there.place}${f.day(there.day)}${there.time}${here ? `，即${here.place}时间${f.day(here.day)}${here.time}` : ''}。`,
    noCause: '此处没有记载原因，以下是数据所示。',
    caused: {
      onTurn: (moved, day, turn) =>
        `${moved ? '变动属实，' : ''}当天（${f.day(day)}）是${turn}；是否由此引起，仅凭数据无法判断。`,
      offTurn: (moved, day, turn, was) =>
        `${moved ? '变动属实，但' : ''}当天并非${turn}，而是${f.day(day)}${was.length > 0 ? `（${was.join('、')}）` : ''}。`,
      unknown: (moved) => `${moved ? '变动属实；' : ''}是否由此引起，仅凭数据无法判断。`,
    },
    which: '还差一点信息：您问的是哪个数据、哪段时间？',
    several: '这个问题可以有几种理解，您问的是哪一种？',
    unused: (line, left) =>
      `我的理解是 ${line}，但其中没有用到${left.map((word) => `“${word}”`).join('、')}。您问的是哪一种？`,
    noDay: (day) => `“${day}”不是日历上的日期，或者没有那时的数据。您问的是哪一天？`,
    welcome: '不客气，有关准备金的问题随时可以问。',
    otherwise: '那您想问的是？以下最为接近。',
    pick: '您想问的是？',
    notMeant: '不是我想问的',
    nearest: '我知道的相近内容',
    help: '可以问什么？',
    unknown: (day) => `这个我不知道。我能回答银行准备金、美联储资产负债表和隔夜利率的问题；数据截至${f.day(day)}。`,
    declined: {
      advice: '我不提供投资建议，只列数据。',
      unheld: '我不提供投资建议，这里也没有这方面的数据。',
      forecast: '我不做预测，以下是目前已知的情况。',
      both: '我不做预测，也不提供投资建议，以下是目前已知的情况。',
    },
    ratesToCome: (bottom, top, since, meetings) =>
      `${f.day(since)}起，目标区间为${f.show(bottom)}–${f.show(top)}${meetings.length > 0 ? `；接下来的FOMC声明定于${meetings.map(f.day).join('、')}公布` : ''}。`,
    oneForOne: '是的，前提是其他项目不变：隔夜逆回购或美联储资产的变动可以抵消其中一部分。',
    ratesAndReserves: {
      yesNo: '不会，利率变动本身不会改变准备金总量：美联储设定利率，并不因此增减准备金。',
      open: '利率变动本身不会改变准备金总量。',
    },
  }),
  'zh-TW': (f) => ({
    name: '提問',
    about: '用自己的話提問：銀行準備金、聯準會資產負債表、隔夜利率',
    options: {
      question: { about: '要問的話，中文或英文' },
      after: { about: '如果是追問，上一個問題' },
      other: { about: '列出其他可能的意思' },
    },
    readAs: (line) => `理解為：${line}`,
    toType: (line) => `提問不會更動任何設定。管理伺服器的人可以輸入：${line}`,
    and: ' 與 ',
    yes: '是的。',
    no: '並非如此。',
    byMeasure: (holds, [own, other], by, rose, from, to) =>
      `以${own}而言${holds ? '是這樣' : '並非如此'}，但${f.day(from)}至${f.day(to)}，${other}${rose ? '增加' : '減少'}${f.show(by)}。`,
    byMeasureNow: (holds, [own, other], value, day) =>
      `以${own}而言${holds ? '是這樣' : '並非如此'}，但${f.day(day)}的${other}為${f.show(value)}。`,
    roughly: '大致如此。',
    claimedBegan: (holds, name, day) => `${holds ? '是的' : '並非如此'}：${name}始於${f.day(day)}。`,
    recordThen: (record, day) => `在當時是紀錄（${f.day(day)}，${f.show(record)}），此後已被打破。`,
    besideDay: (holds, then, day) => `${holds ? '有' : '沒有'}：${f.day(day)}為${f.show(then)}。`,
    setRates: (top, iorb, onRrp, since) =>
      `${f.day(since)}起：${top ? `常備附買回${f.show(top)}，` : ''}IORB ${f.show(iorb)}，隔夜附賣回${f.show(onRrp)}。`,
    qeRan: (stretches) =>
      `${stretches.map(({ name, from, to }) => `${name}：${f.day(from)}${to ? `至${f.day(to)}` : '起'}`).join('；')}。`,
    rangeMoves: (rises, cuts, from, to) =>
      `${f.day(from)}至${f.day(to)}，目標區間調升${f.number(rises)}次、調降${f.number(cuts)}次。`,
    buysNothing: (since) => `目前沒有：${f.day(since)}起，除到期再投資外沒有新增購買。`,
    buys: (since) => `目前正在買進證券，始於${f.day(since)}。`,
    shrinks: (since) => `目前沒有：資產負債表自${f.day(since)}起在縮減。`,
    used: { yes: '有。', small: '有，但金額很小。', no: '沒有。' },
    began: (name, day) => `${name}始於${f.day(day)}。`,
    moved: (way, bottom, top, day, nth) =>
      `目標區間${nth === 1 ? '最近一次' : `倒數第${nth}次`}${way === 'up' ? '調升' : way === 'down' ? '調降' : '調整'}於${f.day(day)}生效，調整後為${f.show(bottom)}–${f.show(top)}。`,
    met: (day, nth) =>
      `${nth === 1 ? '上一次' : nth === 2 ? '再上一次' : `倒數第${nth}次`}FOMC會議於${f.day(day)}結束。`,
    decided: (day, way, bottom, top) =>
      `FOMC在${f.day(day)}結束的會議上將目標區間${way === 'none' ? '維持在' : way === 'up' ? '調升至' : '調降至'}${f.show(bottom)}–${f.show(top)}。`,
    turn: (name, day) => `下一個${name}是${f.day(day)}。`,
    publication: (name, there, here) =>
      `${name}下一次公布在${there.place}${f.day(there.day)}${there.time}${here ? `，即${here.place}時間${f.day(here.day)}${here.time}` : ''}。`,
    noCause: '這裡沒有記載原因，以下是數據所示。',
    caused: {
      onTurn: (moved, day, turn) =>
        `${moved ? '變動屬實，' : ''}當天（${f.day(day)}）是${turn}；是否由此引起，僅憑數據無法判斷。`,
      offTurn: (moved, day, turn, was) =>
        `${moved ? '變動屬實，但' : ''}當天並非${turn}，而是${f.day(day)}${was.length > 0 ? `（${was.join('、')}）` : ''}。`,
      unknown: (moved) => `${moved ? '變動屬實；' : ''}是否由此引起，僅憑數據無法判斷。`,
    },
    which: '還差一點資訊：您問的是哪個數據、哪段期間？',
    several: '這個問題可以有幾種理解，您問的是哪一種？',
    unused: (line, left) =>
      `我的理解是 ${line}，但其中沒有用到${left.map((word) => `「${word}」`).join('、')}。您問的是哪一種？`,
    noDay: (day) => `「${day}」不是日曆上的日期，或者沒有那時的資料。您問的是哪一天？`,
    welcome: '不客氣，有關準備金的問題隨時可以問。',
    otherwise: '那您想問的是？以下最為接近。',
    pick: '您想問的是？',
    notMeant: '不是我想問的',
    nearest: '我知道的相近內容',
    help: '可以問什麼？',
    unknown: (day) => `這個我不知道。我能回答銀行準備金、聯準會資產負債表與隔夜利率的問題；資料截至${f.day(day)}。`,
    declined: {
      advice: '我不提供投資建議，只列數據。',
      unheld: '我不提供投資建議，這裡也沒有這方面的數據。',
      forecast: '我不做預測，以下是目前已知的情況。',
      both: '我不做預測，也不提供投資建議，以下是目前已知的情況。',
    },
    ratesToCome: (bottom, top, since, meetings) =>
      `${f.day(since)}起，目標區間為${f.show(bottom)}–${f.show(top)}${meetings.length > 0 ? `；接下來的FOMC聲明預定於${meetings.map(f.day).join('、')}公布` : ''}。`,
    oneForOne: '是的，前提是其他項目不變：隔夜附賣回或聯準會資產的變動可以抵銷其中一部分。',
    ratesAndReserves: {
      yesNo: '不會，利率變動本身不會改變準備金總量：聯準會訂定利率，並不因此增減準備金。',
      open: '利率變動本身不會改變準備金總量。',
    },
  }),
});
