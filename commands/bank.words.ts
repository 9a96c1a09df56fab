import { comparedBy, type Place, type SizeGroup } from '../src/measures/call-report.ts';
import { type Quantity, usd } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Filed = { readonly bank: string; readonly quarter: string; readonly item: string; readonly amount: Quantity };
type Share = { readonly share: Quantity; readonly base: 'assets' | 'deposits' };
type Changes = { readonly quarter: Quantity | undefined; readonly year: Quantity | undefined };
type Ranked = { readonly bank: string; readonly value: Quantity; readonly quarter?: string };

/** More banks than this are told by the highest and the lowest. */
const LISTED = 5;

export default words((f) => {
  const labels = {
    assets: 'Total assets',
    deposits: 'Deposits',
    equity: 'Equity capital',
    uninsured: 'Uninsured deposits',
    reserves: 'Due from Federal Reserve Banks',
    loans: 'Loans, net',
    securities: 'Securities',
  };
  const measures = {
    assets: 'total assets',
    deposits: 'deposits',
    equity: 'equity as a share of assets',
    uninsured: 'the uninsured share of deposits',
    reserves: 'reserves as a share of assets',
    loans: 'net loans',
    securities: 'securities',
  };
  const moved = (by: Quantity) => (by.value === 0 ? 'unchanged' : `${by.value > 0 ? 'up' : 'down'} ${f.size(by)}`);
  const group = ({ from, upTo }: SizeGroup) =>
    upTo === undefined
      ? `above ${f.show(usd(from))}`
      : from === 0
        ? `up to ${f.show(usd(upTo))}`
        : `between ${f.show(usd(from))} and ${f.show(usd(upTo))}`;
  const one = ({ bank, value, quarter }: Ranked) =>
    `${f.show(value)} at ${bank}${quarter ? ` (${f.quarter(quarter)})` : ''}`;
  const listed = (ranked: readonly Ranked[]) => {
    const said = ranked.map(one);
    return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
  };
  const ordinal = (n: number) => `${n}${n % 10 > 3 || (n > 10 && n < 14) ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10]}`;
  return {
    about: 'A bank’s own figures from its call reports: assets, deposits, equity, uninsured deposits, reserves',
    options: {
      name: { about: 'One bank, or up to five with commas between; without one, all that are held' },
      metric: { about: 'Which line of the report', choices: labels as Readonly<Record<string, string>> },
    },
    labels,
    items: {
      assets: 'total assets',
      deposits: 'deposits',
      equity: 'equity capital',
      uninsured: 'uninsured deposits',
      reserves: 'balances due from Federal Reserve Banks',
      loans: 'net loans',
      securities: 'securities',
    },
    measures,
    overview: (bank: string, quarter: string, assets: Quantity, deposits: Quantity, uninsured?: Quantity) =>
      `${bank} reported total assets of ${f.show(assets)} and deposits of ${f.show(deposits)} at the end of ${f.quarter(quarter)}${uninsured ? `; ${f.show(uninsured)} of the deposits were uninsured` : ''}.`,
    lead: ({ bank, quarter, item, amount }: Filed, of: Share | undefined, by: Changes) =>
      `${bank} reported ${item} of ${f.show(amount)}${of ? `, ${f.show(of.share)} of its ${of.base},` : ''} at the end of ${f.quarter(quarter)}${by.quarter ? `, ${moved(by.quarter)} on the quarter` : ''}${by.year ? `${by.quarter ? ' and' : ','} ${moved(by.year)} on the year` : ''}.`,
    leadNotReported: (bank: string, quarter: string, item: string) =>
      `${bank} did not report ${item} for ${f.quarter(quarter)}: not reported is not zero, and no other line stands in for it.`,
    leadNotHeld: (bank: string, quarter: string, item: string) =>
      `The ${item} of ${bank} for ${f.quarter(quarter)} are not held here: they come with the FDIC’s live reports, and no other line stands in for them.`,
    severalLead: (item: keyof typeof measures, ranked: readonly Ranked[], quarter: string) =>
      ranked.length > LISTED
        ? `Among ${ranked.length} banks at the end of ${f.quarter(quarter)}, ${measures[item]} ranged from ${one(ranked.at(-1)!)} to ${one(ranked[0]!)}.`
        : `At the end of ${f.quarter(quarter)}, ${measures[item]} ${comparedBy(item) === 'share' ? 'was' : 'were'} ${listed(ranked)}.`,
    severalNone: (item: string, quarter: string) =>
      `None of these banks’ reports held here for ${f.quarter(quarter)} give ${item}; they come with the FDIC’s live reports.`,
    shareOf: (share: Quantity, base: 'assets' | 'deposits') => `${f.show(share)} of ${base}`,
    onQuarter: 'on the quarter',
    onYear: 'on the year',
    comma: ', ',
    notReported: 'not reported',
    notHeld: 'not held',
    uninsuredShare: 'Uninsured share',
    quarter: 'Quarter',
    bank: 'Bank',
    byQuarter: (bank: string) => `${bank}, quarter by quarter`,
    sideBySide: 'Each bank at its latest report',
    systemReserves: 'All banks: reserves ÷ assets',
    systemDeposits: 'All banks: deposits ÷ assets',
    systemDays: (part: string, whole: string) =>
      part === whole ? `on ${f.day(part)}` : `${f.day(part)} over ${f.day(whole)}`,
    place: (measure: string, { place, of, group: size }: Place) =>
      `Among the ${of} banks held here with assets ${group(size)} (no sample of all banks), it ranks ${ordinal(place)} by ${measure}, counted from the highest.`,
    closed: (bank: string, day: string) => `${bank} was closed on ${f.day(day)}; this was its last report.`,
    closedSource: 'FDIC, failed bank information',
    asFiled: 'Figures are as filed for the quarter they name, and may be restated in silence.',
    noJudgement: 'This is no judgement of a bank’s health.',
    filingRule:
      'A report counts as filed 30 days after its quarter ends, when it is due; the end of a quarter, asked about, means its own report.',
    held: 'Reserves are the line “balances due from Federal Reserve Banks” (CHFRB), which small banks need not report. US branches of foreign banks do not file here. Size groups: FDIC Quarterly Banking Profile.',
    notAmong: (typed: readonly string[]) =>
      `Left out, since no call reports of ${typed.length > 1 ? 'them' : 'it'} are held: ${typed.map((one) => `“${one}”`).join(', ')}.`,
    unknown: (typed: string) => `No call reports of “${typed}” are held. Pick one of these, or type its short name.`,
    before: (banks: readonly string[]) =>
      `No report of ${banks.join(', ')} is held for a quarter filed by then. Reports begin with Q1 2019.`,
    tooMany: (most: number) => `At most ${most} banks fit side by side: name fewer.`,
    pick: 'Another bank',
    metric: 'Line of the report',
    explain: 'How to read it',
    distribution: 'Who holds them?',
    amountTitle: (bank: string, item: string, amount: Quantity, quarter: string) =>
      `${bank}: ${item} ${f.show(amount)} in ${f.quarter(quarter)}`,
    shareTitle: (bank: string, measure: string, share: Quantity, quarter: string) =>
      `${bank}: ${measure} ${f.show(share)} in ${f.quarter(quarter)}`,
    severalTitle: (measure: string, { bank, value }: Ranked, quarter: string) =>
      `Highest for ${measure}, ${f.quarter(quarter)}: ${bank}, ${f.show(value)}`,
    amountSubtitle: 'Call reports by quarter, US dollars',
    shareSubtitle: (measure: string) => `Call reports by quarter: ${measure}, percent`,
  };
}).and({
  'zh-CN': (f) => {
    const labels = {
      assets: '总资产',
      deposits: '存款',
      equity: '权益资本',
      uninsured: '未受保存款',
      reserves: '存放美联储款项',
      loans: '贷款净额',
      securities: '证券',
    };
    const measures = {
      assets: '总资产',
      deposits: '存款',
      equity: '权益占资产比重',
      uninsured: '未受保存款占存款比重',
      reserves: '准备金占资产比重',
      loans: '贷款净额',
      securities: '证券',
    };
    const bases = { assets: '资产', deposits: '存款' };
    const moved = (span: string, by: Quantity) =>
      by.value === 0 ? `较${span}持平` : `较${span}${by.value > 0 ? '增加' : '减少'}${f.size(by)}`;
    const group = ({ from, upTo }: SizeGroup) =>
      upTo === undefined
        ? `${f.show(usd(from))}以上`
        : from === 0
          ? `不超过${f.show(usd(upTo))}`
          : `${f.show(usd(from))}至${f.show(usd(upTo))}`;
    const one = ({ bank, value, quarter }: Ranked) =>
      `${bank}（${f.show(value)}${quarter ? `，${f.quarter(quarter)}` : ''}）`;
    return {
      name: '银行',
      about: '单家银行的报表数据：资产、存款、权益、未受保存款、准备金',
      options: {
        name: { about: '一家银行，或最多五家，用逗号隔开；不填则列出全部' },
        metric: { about: '看报表的哪一项', choices: labels as Readonly<Record<string, string>> },
      },
      labels,
      items: labels,
      measures,
      overview: (bank, quarter, assets, deposits, uninsured) =>
        `${f.quarter(quarter)}末，${bank}总资产为${f.show(assets)}，存款为${f.show(deposits)}${uninsured ? `，其中${f.show(uninsured)}未受保` : ''}。`,
      lead: ({ bank, quarter, item, amount }, of, by) =>
        `${f.quarter(quarter)}末，${bank}${item}为${f.show(amount)}${of ? `，占${bases[of.base]}的${f.show(of.share)}` : ''}${by.quarter ? `，${moved('上季末', by.quarter)}` : ''}${by.year ? `，${moved('上年同期', by.year)}` : ''}。`,
      leadNotReported: (bank, quarter, item) =>
        `${bank}在${f.quarter(quarter)}的报表中没有披露${item}：未披露不等于零，也不能用别的科目代替。`,
      leadNotHeld: (bank, quarter, item) =>
        `这里没有${bank}${f.quarter(quarter)}的${item}：这一项只随FDIC的实时报表提供，不能用别的科目代替。`,
      severalLead: (item, ranked, quarter) =>
        ranked.length > LISTED
          ? `${f.quarter(quarter)}末，${ranked.length}家银行中，${measures[item]}最高的是${one(ranked[0]!)}，最低的是${one(ranked.at(-1)!)}。`
          : `${f.quarter(quarter)}末，${measures[item]}：${ranked.map(one).join('，')}。`,
      severalNone: (item, quarter) =>
        `这里所存的${f.quarter(quarter)}报表中，这些银行都没有${item}一项；它随FDIC的实时报表提供。`,
      shareOf: (share, base) => `占${bases[base]}${f.show(share)}`,
      onQuarter: '较上季末',
      onYear: '较上年同期',
      comma: '，',
      notReported: '未披露',
      notHeld: '暂无',
      uninsuredShare: '未受保占比',
      quarter: '季度',
      bank: '银行',
      byQuarter: (bank) => `${bank}各季度数据`,
      sideBySide: '各银行最近一期报表',
      systemReserves: '全体银行：准备金÷资产',
      systemDeposits: '全体银行：存款÷资产',
      systemDays: (part, whole) => (part === whole ? `${f.day(part)}` : `${f.day(part)}对${f.day(whole)}`),
      place: (measure, { place, of, group: size }) =>
        `按${measure}从高到低，在这里所存的${of}家资产${group(size)}的银行中排第${place}；这几家不是全体银行的样本。`,
      closed: (bank, day) => `${bank}已于${f.day(day)}关闭，这是它的最后一份报表。`,
      closedSource: 'FDIC，倒闭银行信息',
      asFiled: '数据为银行就该季度申报的数字，日后可能修订而不另行公告。',
      noJudgement: '以上不构成对任何银行健康状况的判断。',
      filingRule: '季末后30天是申报期限，报表自该日起视为已申报；问到某个季末，指的就是该季度的报表。',
      held: '准备金指“存放联邦储备银行款项”一项（CHFRB），小银行可以不报。外国银行在美分行不在此申报。规模分组依FDIC《银行业季度概况》。',
      notAmong: (typed) => `未列入（没有报表）：${typed.map((one) => `“${one}”`).join('、')}。`,
      unknown: (typed) => `没有“${typed}”的报表。请从下面选一家，或输入简称。`,
      before: (banks) => `当时还没有${banks.join('、')}的报表可查，报表自2019年一季度起。`,
      tooMany: (most) => `最多并列${most}家银行，请减少几家。`,
      pick: '换一家银行',
      metric: '报表科目',
      explain: '怎么读',
      distribution: '准备金在谁手里？',
      amountTitle: (bank, item, amount, quarter) => `${bank}：${f.quarter(quarter)}末${item}${f.show(amount)}`,
      shareTitle: (bank, measure, share, quarter) => `${bank}：${f.quarter(quarter)}末${measure}${f.show(share)}`,
      severalTitle: (measure, { bank, value }, quarter) =>
        `${f.quarter(quarter)}末${measure}最高：${bank}，${f.show(value)}`,
      amountSubtitle: '各季度报表，美元',
      shareSubtitle: (measure) => `各季度报表：${measure}，百分比`,
    };
  },
  'zh-TW': (f) => {
    const labels = {
      assets: '總資產',
      deposits: '存款',
      equity: '權益資本',
      uninsured: '未受保存款',
      reserves: '存放聯準會款項',
      loans: '放款淨額',
      securities: '證券',
    };
    const measures = {
      assets: '總資產',
      deposits: '存款',
      equity: '權益占資產比重',
      uninsured: '未受保存款占存款比重',
      reserves: '準備金占資產比重',
      loans: '放款淨額',
      securities: '證券',
    };
    const bases = { assets: '資產', deposits: '存款' };
    const moved = (span: string, by: Quantity) =>
      by.value === 0 ? `較${span}持平` : `較${span}${by.value > 0 ? '增加' : '減少'}${f.size(by)}`;
    const group = ({ from, upTo }: SizeGroup) =>
      upTo === undefined
        ? `${f.show(usd(from))}以上`
        : from === 0
          ? `不超過${f.show(usd(upTo))}`
          : `${f.show(usd(from))}至${f.show(usd(upTo))}`;
    const one = ({ bank, value, quarter }: Ranked) =>
      `${bank}（${f.show(value)}${quarter ? `，${f.quarter(quarter)}` : ''}）`;
    return {
      name: '銀行',
      about: '單一銀行的報表數據：資產、存款、權益、未受保存款、準備金',
      options: {
        name: { about: '一家銀行，或最多五家，以逗號分隔；不填則列出全部' },
        metric: { about: '看報表的哪一項', choices: labels as Readonly<Record<string, string>> },
      },
      labels,
      items: labels,
      measures,
      overview: (bank, quarter, assets, deposits, uninsured) =>
        `${f.quarter(quarter)}底，${bank}總資產為${f.show(assets)}，存款為${f.show(deposits)}${uninsured ? `，其中${f.show(uninsured)}未受保障` : ''}。`,
      lead: ({ bank, quarter, item, amount }, of, by) =>
        `${f.quarter(quarter)}底，${bank}${item}為${f.show(amount)}${of ? `，占${bases[of.base]}的${f.show(of.share)}` : ''}${by.quarter ? `，${moved('上季底', by.quarter)}` : ''}${by.year ? `，${moved('去年同期', by.year)}` : ''}。`,
      leadNotReported: (bank, quarter, item) =>
        `${bank}在${f.quarter(quarter)}的報表中未揭露${item}：未揭露不等於零，也不能以其他科目代替。`,
      leadNotHeld: (bank, quarter, item) =>
        `這裡沒有${bank}${f.quarter(quarter)}的${item}：這一項只隨FDIC的即時報表提供，不能以其他科目代替。`,
      severalLead: (item, ranked, quarter) =>
        ranked.length > LISTED
          ? `${f.quarter(quarter)}底，${ranked.length}家銀行中，${measures[item]}最高的是${one(ranked[0]!)}，最低的是${one(ranked.at(-1)!)}。`
          : `${f.quarter(quarter)}底，${measures[item]}：${ranked.map(one).join('，')}。`,
      severalNone: (item, quarter) =>
        `這裡所存的${f.quarter(quarter)}報表中，這些銀行都沒有${item}一項；它隨FDIC的即時報表提供。`,
      shareOf: (share, base) => `占${bases[base]}${f.show(share)}`,
      onQuarter: '較上季底',
      onYear: '較去年同期',
      comma: '，',
      notReported: '未揭露',
      notHeld: '尚無',
      uninsuredShare: '未受保占比',
      quarter: '季度',
      bank: '銀行',
      byQuarter: (bank) => `${bank}各季數據`,
      sideBySide: '各銀行最近一期報表',
      systemReserves: '全體銀行：準備金÷資產',
      systemDeposits: '全體銀行：存款÷資產',
      systemDays: (part, whole) => (part === whole ? `${f.day(part)}` : `${f.day(part)}對${f.day(whole)}`),
      place: (measure, { place, of, group: size }) =>
        `依${measure}由高至低，在這裡所存的${of}家資產${group(size)}的銀行中排第${place}；這幾家並非全體銀行的樣本。`,
      closed: (bank, day) => `${bank}已於${f.day(day)}關閉，這是它最後一份報表。`,
      closedSource: 'FDIC，倒閉銀行資訊',
      asFiled: '數據為銀行就該季申報的數字，日後可能修訂而不另行公告。',
      noJudgement: '以上不構成對任何銀行健全與否的判斷。',
      filingRule: '季底後30天為申報期限，報表自該日起視為已申報；問到某個季底，指的就是該季的報表。',
      held: '準備金指「存放聯邦準備銀行款項」一項（CHFRB），小銀行可以不報。外國銀行在美分行不在此申報。規模分組依FDIC《銀行業季度概況》。',
      notAmong: (typed) => `未列入（沒有報表）：${typed.map((one) => `「${one}」`).join('、')}。`,
      unknown: (typed) => `沒有「${typed}」的報表。請從下面選一家，或輸入簡稱。`,
      before: (banks) => `當時尚無${banks.join('、')}的報表可查，報表自2019年第1季起。`,
      tooMany: (most) => `最多並列${most}家銀行，請減少幾家。`,
      pick: '換一家銀行',
      metric: '報表科目',
      explain: '如何解讀',
      distribution: '準備金在誰手裡？',
      amountTitle: (bank, item, amount, quarter) => `${bank}：${f.quarter(quarter)}底${item}${f.show(amount)}`,
      shareTitle: (bank, measure, share, quarter) => `${bank}：${f.quarter(quarter)}底${measure}${f.show(share)}`,
      severalTitle: (measure, { bank, value }, quarter) =>
        `${f.quarter(quarter)}底${measure}最高：${bank}，${f.show(value)}`,
      amountSubtitle: '各季報表，美元',
      shareSubtitle: (measure) => `各季報表：${measure}，百分比`,
    };
  },
});
