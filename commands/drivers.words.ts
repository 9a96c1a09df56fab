import type { FactorLine } from '../src/measures/factors.ts';
import type { OutlineLine } from '../src/measures/outline.ts';
import type { Quantity } from '../src/values/quantity.ts';
import { nameInside } from '../src/words/english-name.ts';
import { words } from '../src/words/words.ts';

/** A line of an account of why reserves moved. */
export type AccountLine = FactorLine | OutlineLine;

/** One factor in a story: which, which way its level went, and by how much. */
export type Mover = { readonly line: AccountLine; readonly rose: boolean; readonly by: Quantity };

/** How far an outline reaches: the days the weekly factors lack, where these are held in one run, and its lines. */
type OutlineMade = {
  readonly lacking: readonly string[];
  readonly begins: string | undefined;
  readonly repos: 'balance' | 'operations' | undefined;
  readonly onRrp: boolean;
};

/** A change in reserves and what is said of it. */
export type ChangeStory = {
  readonly change: Quantity;
  readonly from: string;
  readonly to: string;
  /** What pushed the way reserves went, and what pushed the other way. */
  readonly pushed: readonly Mover[];
  readonly against: readonly Mover[];
  /** What everything else did to reserves, where that is worth saying. */
  readonly left?: Quantity;
};

export default words((f) => {
  const lines: Record<AccountLine, string> = {
    securities: 'Securities',
    repos: 'Repos',
    loans: 'Loans',
    otherSupply: 'Other supplying',
    otherAssets: 'Loans, other assets',
    currency: 'Currency',
    tgaWednesday: 'Treasury (TGA)',
    reverseRepoForeign: 'Foreign repo pool',
    reverseRepoOthers: 'Other rev. repos',
    onRrp: 'ON RRP',
    otherAbsorb: 'Other absorbing',
  };
  const nouns: Record<AccountLine, string> = {
    securities: 'securities held by the Fed',
    repos: 'the Fed’s repos',
    loans: 'loans by the Fed',
    otherSupply: 'other supplying factors',
    otherAssets: 'the Fed’s loans and other assets',
    currency: 'currency in circulation',
    tgaWednesday: 'the Treasury’s account',
    reverseRepoForeign: 'the foreign repo pool',
    reverseRepoOthers: 'reverse repos with others',
    onRrp: 'ON RRP',
    otherAbsorb: 'other absorbing factors',
  };
  const story = (movers: readonly Mover[]) =>
    movers.map(({ line, rose, by }) => `${nouns[line]} ${rose ? 'rose' : 'fell'} ${f.size(by)}`).join(', ');
  const moved = ({ value, unit }: Quantity) =>
    value === 0 ? 'were unchanged' : `${value < 0 ? 'fell' : 'rose'} ${f.size({ value, unit })}`;
  /** What pushed, what pushed back, and the rest: one clause after the other. */
  const account = ({ pushed, against, left }: ChangeStory): string => {
    const rest = left ? `everything else ${left.value < 0 ? 'took' : 'added'} ${f.size(left)}` : '';
    // Where nothing named pushed the way reserves went, what is not named did.
    const [head, tail] = pushed.length > 0 ? [story(pushed), rest] : [rest, ''];
    return [[head, story(against)].filter(Boolean).join(', partly offset as '), tail].filter(Boolean).join('; ');
  };
  return {
    about: 'Why reserves moved: what put money into the banking system and what took it out',
    options: {
      from: { about: 'First Wednesday, as 2026-09-23' },
      to: { about: 'Last Wednesday, as 2026-09-30' },
      week: { about: 'A single week instead: any day of it, as 2026-09-30' },
      moved: { about: 'Which way you take them to have moved', choices: { up: 'Up', down: 'Down' } },
      because: {
        about: 'What you take to have moved them',
        choices: {
          tga: 'Treasury account',
          debt: 'Treasury borrowing',
          taxes: 'Taxes',
          rrp: 'ON RRP',
          foreign: 'Foreign repo pool',
          securities: 'The Fed’s securities',
          currency: 'Currency',
          loans: 'Loans',
          repos: 'Repos',
          unlisted: 'Something else',
        },
      },
      start: { about: 'The level you take that to have gone from, as 2.5tn' },
      end: { about: 'The level you take it to have come to, as 0' },
    },
    neverWent: 'No: it never went from the one level to the other in the figures held.',
    /** Before the answer to a question that takes the wrong way for granted. */
    premise: (up: boolean) => `No: reserves did not ${up ? 'rise' : 'fall'} over these days. `,
    lead: (told: ChangeStory) => {
      const why = account(told);
      return `Reserves (Wednesday level) ${moved(told.change)} from ${f.day(told.from)} to ${f.day(told.to)}${why ? `: ${why}` : ''}.`;
    },
    /** Why alone, where the change has been told; nothing where nothing moved. */
    because: (told: ChangeStory) => {
      const why = account(told);
      return why && `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
    },
    title: ({ change, pushed: [first] }: ChangeStory) =>
      `Reserves ${change.value === 0 ? 'unchanged' : `${change.value < 0 ? 'fall' : 'rise'} ${f.size(change)}`}${first ? `: ${nouns[first.line].replace(/^the /, '')} ${first.rose ? 'up' : 'down'} ${f.size(first.by)}` : ''}`,
    subtitle: 'Reserve balances and what moved them, Wednesday levels, US dollars',
    table: 'Factors (H.4.1, Table 1, Wednesday levels)',
    outlineTable: 'Factors in outline (H.4.1 Wednesday levels, and operations of the day)',
    columns: ['Factor', 'Level', 'Change', 'Effect on reserves'],
    lines,
    nouns,
    effect: (line: AccountLine) => `${lines[line]}, effect`,
    everythingElse: 'Everything else, effect',
    residual: 'Rounding',
    rest: 'Not itemised',
    reserves: 'Reserves',
    start: (day: string) => `Reserves ${f.day(day)}`,
    closure: (residual: Quantity) =>
      `Reserves = factors supplying − factors absorbing; the “other” lines are derived from the published totals${residual.value === 0 ? ', and nothing is left over' : `; rounding accounts for ${f.show(residual)}`}.`,
    notRrp:
      'The foreign repo pool is not the overnight reverse repo facility (ON RRP), which sits in “other rev. repos”.',
    repos: {
      balance: 'Repos are the balance H.4.1 publishes, those with foreign authorities among them.',
      operations: 'Repos are what the day’s operations accepted; they run overnight.',
    },
    reposWithin: (day: string) => `Repos are part of “other supplying” here: no operations are held for ${f.day(day)}.`,
    outline: ({ lacking, begins, repos, onRrp }: OutlineMade) =>
      `The weekly factors of Table 1 are not held for ${lacking.map(f.day).join(' and ')}${begins ? ` (they are from ${f.day(begins)} on)` : ''}, so this is an outline. “Loans, other assets” are total assets less securities${{ balance: ' and repos; swaps are', operations: ' and the day’s repos; swaps and repos for a term are', none: '; swaps and repos, which are not held for both days, are' }[repos ?? 'none']} among them. “Not itemised” is what remains: currency, ${onRrp ? '' : 'ON RRP, '}the foreign repo pool, other deposits.`,
    snapped: (asked: string, used: string) => `${f.day(asked)} is not a Wednesday; Wednesday, ${f.day(used)}, is used.`,
    latest: (asked: string, used: string) =>
      `The Wednesday of ${f.day(asked)} is not published yet; the latest one, ${f.day(used)}, is used.`,
    overdue: (asked: string, used: string) =>
      `The Wednesday of ${f.day(asked)} is published and not held here yet; the latest one held, ${f.day(used)}, is used.`,
    unheld: (asked: string, used: string) =>
      `Not all lines are held for Wednesday, ${f.day(asked)}; the one before, ${f.day(used)}, is used.`,
    notHeld: (first: string, last: string, line: string, asked: string) =>
      `This can be told between Wednesdays from ${f.day(first)} to ${f.day(last)}: no figure of ${nameInside(line)} is held for ${f.day(asked)}.`,
    firstHeld: (first: string, next?: string) =>
      `${f.day(first)} is the first Wednesday held: a change can be told from the next one on${next ? `, for example ${next}` : ''}.`,
    oneWednesday: (day: string) =>
      `One Wednesday, ${f.day(day)}, stands for both days: nothing is published between them.`,
    order: 'The first Wednesday has to come before the last one.',
    nearest: (from: string, to: string) => `${from} → ${to}`,
  };
}).and({
  'zh-CN': (f) => {
    const lines: Record<AccountLine, string> = {
      securities: '证券持仓',
      repos: '回购',
      loans: '贷款',
      otherSupply: '其他供给',
      otherAssets: '贷款及其他资产',
      currency: '流通中货币',
      tgaWednesday: '财政部（TGA）',
      reverseRepoForeign: '外国官方逆回购',
      reverseRepoOthers: '其他逆回购',
      onRrp: '隔夜逆回购',
      otherAbsorb: '其他吸收',
    };
    const nouns: Record<AccountLine, string> = {
      securities: '美联储持有的证券',
      repos: '美联储回购',
      loans: '美联储贷款',
      otherSupply: '其他供给因素',
      otherAssets: '美联储贷款及其他资产',
      currency: '流通中货币',
      tgaWednesday: '财政部一般账户（TGA）余额',
      reverseRepoForeign: '外国官方逆回购',
      reverseRepoOthers: '其他逆回购',
      onRrp: '隔夜逆回购',
      otherAbsorb: '其他吸收因素',
    };
    const story = (movers: readonly Mover[]) =>
      movers.map(({ line, rose, by }) => `${nouns[line]}${rose ? '增加' : '减少'}${f.size(by)}`).join('，');
    const moved = ({ value, unit }: Quantity) =>
      value === 0 ? '持平' : `${value < 0 ? '减少' : '增加'}${f.size({ value, unit })}`;
    const account = ({ pushed, against, left }: ChangeStory): string => {
      const rest = left ? `其余因素合计使准备金${left.value < 0 ? '减少' : '增加'}${f.size(left)}` : '';
      const [head, tail] = pushed.length > 0 ? [story(pushed), rest] : [rest, ''];
      const offset = against.length > 0 ? (head ? `同时${story(against)}，部分抵消` : story(against)) : '';
      return [head, offset, tail].filter(Boolean).join('；');
    };
    return {
      name: '变动原因',
      about: '准备金为什么变动：哪些因素投放了资金，哪些因素吸走了资金',
      options: {
        from: { about: '起始的周三，如 2026-09-23' },
        to: { about: '截止的周三，如 2026-09-30' },
        week: { about: '只看一周：填其中任意一天，如 2026-09-30' },
        moved: { about: '您认为准备金是增还是减', choices: { up: '增加', down: '减少' } },
        because: {
          about: '您认为的原因',
          choices: {
            tga: '财政部账户',
            debt: '财政部发债',
            taxes: '缴税',
            rrp: '隔夜逆回购',
            foreign: '外国官方逆回购',
            securities: '美联储持有的证券',
            currency: '流通中货币',
            loans: '贷款',
            repos: '回购',
            unlisted: '其他',
          },
        },
        start: { about: '认为该项从什么水平变动，如2.5万亿' },
        end: { about: '认为该项变到什么水平，如0' },
      },
      neverWent: '并非如此：现有数据中，该项从未由前一水平变到后一水平。',
      premise: (up) => `这段时间准备金并未${up ? '增加' : '减少'}。`,
      lead: (told) => {
        const why = account(told);
        return `${f.day(told.from)}至${f.day(told.to)}，准备金（周三余额）${moved(told.change)}${why ? `：${why}` : ''}。`;
      },
      because: (told) => account(told) && `${account(told)}。`,
      title: ({ change, pushed: [first] }) =>
        `准备金${moved(change)}${first ? `，主因${nouns[first.line]}${first.rose ? '增加' : '减少'}` : ''}`,
      subtitle: '准备金余额及其变动因素，周三余额，美元',
      table: '各项因素（H.4.1 表1，周三余额）',
      outlineTable: '主要因素（H.4.1 周三余额与当日操作）',
      columns: ['因素', '余额', '变动', '对准备金的影响'],
      lines,
      nouns,
      effect: (line) => `${lines[line]}的影响`,
      everythingElse: '其余因素的影响',
      residual: '四舍五入误差',
      rest: '未单列因素',
      reserves: '准备金',
      start: (day) => `准备金 ${f.day(day)}`,
      closure: (residual) =>
        `准备金＝供给因素−吸收因素；“其他”由公布的合计数倒推得出，${residual.value === 0 ? '加总无误差' : `四舍五入误差${f.show(residual)}`}。`,
      notRrp: '外国官方逆回购池不是隔夜逆回购（ON RRP）；后者包含在“其他逆回购”中。',
      repos: {
        balance: '回购为H.4.1公布的余额，包含与外国官方机构的回购。',
        operations: '回购为当日操作的成交额，期限为隔夜。',
      },
      reposWithin: (day) => `${f.day(day)}没有操作数据，回购计入“其他供给”。`,
      outline: ({ lacking, begins, repos, onRrp }) =>
        `${lacking.map(f.day).join('和')}没有H.4.1表1的每周因素数据${begins ? `（连续数据自${f.day(begins)}起）` : ''}，因此只列主要因素。“贷款及其他资产”为总资产减去证券${{ balance: '与回购，包含货币互换', operations: '与当日回购，包含货币互换和定期回购', none: '，包含货币互换和回购（两日不全有回购数据）' }[repos ?? 'none']}；“未单列因素”为倒推所得，包含流通中货币、${onRrp ? '' : '隔夜逆回购、'}外国官方逆回购和其他存款。`,
      snapped: (asked, used) => `${f.day(asked)}不是周三，改用${f.day(used)}（周三）。`,
      overdue: (asked, used) =>
        `${f.day(asked)}所在周的周三数据已公布，但这里尚未取得，改用最近的周三（${f.day(used)}）。`,
      latest: (asked, used) => `${f.day(asked)}所在周的周三数据尚未公布，改用最近的周三（${f.day(used)}）。`,
      unheld: (asked, used) => `${f.day(asked)}（周三）的数据不全，改用此前的周三（${f.day(used)}）。`,
      notHeld: (first, last, line, asked) =>
        `可以解释的是${f.day(first)}至${f.day(last)}之间各个周三的变动：${line}没有${f.day(asked)}的数据。`,
      firstHeld: (first, next) =>
        `${f.day(first)}是现有数据的第一个周三，自下一个周三起才有变动${next ? `，例如 ${next}` : ''}。`,
      oneWednesday: (day) => `两个日期都对应同一个周三（${f.day(day)}），其间没有新数据。`,
      order: '起始的周三必须早于截止的周三。',
      nearest: (from, to) => `${from} → ${to}`,
    };
  },
  'zh-TW': (f) => {
    const lines: Record<AccountLine, string> = {
      securities: '證券部位',
      repos: '附買回',
      loans: '放款',
      otherSupply: '其他供給',
      otherAssets: '放款及其他資產',
      currency: '流通中貨幣',
      tgaWednesday: '財政部（TGA）',
      reverseRepoForeign: '外國官方附賣回',
      reverseRepoOthers: '其他附賣回',
      onRrp: '隔夜附賣回',
      otherAbsorb: '其他吸收',
    };
    const nouns: Record<AccountLine, string> = {
      securities: '聯準會持有的證券',
      repos: '聯準會附買回',
      loans: '聯準會放款',
      otherSupply: '其他供給因素',
      otherAssets: '聯準會放款及其他資產',
      currency: '流通中貨幣',
      tgaWednesday: '財政部一般帳戶（TGA）餘額',
      reverseRepoForeign: '外國官方附賣回',
      reverseRepoOthers: '其他附賣回',
      onRrp: '隔夜附賣回',
      otherAbsorb: '其他吸收因素',
    };
    const story = (movers: readonly Mover[]) =>
      movers.map(({ line, rose, by }) => `${nouns[line]}${rose ? '增加' : '減少'}${f.size(by)}`).join('，');
    const moved = ({ value, unit }: Quantity) =>
      value === 0 ? '持平' : `${value < 0 ? '減少' : '增加'}${f.size({ value, unit })}`;
    const account = ({ pushed, against, left }: ChangeStory): string => {
      const rest = left ? `其餘因素合計使準備金${left.value < 0 ? '減少' : '增加'}${f.size(left)}` : '';
      const [head, tail] = pushed.length > 0 ? [story(pushed), rest] : [rest, ''];
      const offset = against.length > 0 ? (head ? `同時${story(against)}，部分抵銷` : story(against)) : '';
      return [head, offset, tail].filter(Boolean).join('；');
    };
    return {
      name: '變動原因',
      about: '準備金為什麼變動：哪些因素釋出資金，哪些因素吸走資金',
      options: {
        from: { about: '起始的週三，如 2026-09-23' },
        to: { about: '截止的週三，如 2026-09-30' },
        week: { about: '只看一週：填其中任一天，如 2026-09-30' },
        moved: { about: '您認為準備金是增還是減', choices: { up: '增加', down: '減少' } },
        because: {
          about: '您認為的原因',
          choices: {
            tga: '財政部帳戶',
            debt: '財政部發債',
            taxes: '繳稅',
            rrp: '隔夜附賣回',
            foreign: '外國官方附賣回',
            securities: '聯準會持有的證券',
            currency: '流通中貨幣',
            loans: '放款',
            repos: '附買回',
            unlisted: '其他',
          },
        },
        start: { about: '認為該項從什麼水準變動，如2.5兆' },
        end: { about: '認為該項變到什麼水準，如0' },
      },
      neverWent: '並非如此：現有資料中，該項從未由前一水準變到後一水準。',
      premise: (up) => `這段期間準備金並未${up ? '增加' : '減少'}。`,
      lead: (told) => {
        const why = account(told);
        return `${f.day(told.from)}至${f.day(told.to)}，準備金（週三餘額）${moved(told.change)}${why ? `：${why}` : ''}。`;
      },
      because: (told) => account(told) && `${account(told)}。`,
      title: ({ change, pushed: [first] }) =>
        `準備金${moved(change)}${first ? `，主因${nouns[first.line]}${first.rose ? '增加' : '減少'}` : ''}`,
      subtitle: '準備金餘額及其變動因素，週三餘額，美元',
      table: '各項因素（H.4.1 表1，週三餘額）',
      outlineTable: '主要因素（H.4.1 週三餘額與當日操作）',
      columns: ['因素', '餘額', '變動', '對準備金的影響'],
      lines,
      nouns,
      effect: (line) => `${lines[line]}的影響`,
      everythingElse: '其餘因素的影響',
      residual: '四捨五入誤差',
      rest: '未單列因素',
      reserves: '準備金',
      start: (day) => `準備金 ${f.day(day)}`,
      closure: (residual) =>
        `準備金＝供給因素−吸收因素；「其他」由公布的合計數倒推得出，${residual.value === 0 ? '加總無誤差' : `四捨五入誤差${f.show(residual)}`}。`,
      notRrp: '外國官方附賣回資金池不是隔夜附賣回（ON RRP）；後者包含在「其他附賣回」中。',
      repos: {
        balance: '附買回為H.4.1公布的餘額，包含與外國官方機構的附買回。',
        operations: '附買回為當日操作的承作金額，天期為隔夜。',
      },
      reposWithin: (day) => `${f.day(day)}沒有操作資料，附買回計入「其他供給」。`,
      outline: ({ lacking, begins, repos, onRrp }) =>
        `${lacking.map(f.day).join('與')}沒有H.4.1表1的每週因素資料${begins ? `（連續資料自${f.day(begins)}起）` : ''}，因此只列主要因素。「放款及其他資產」為總資產減去證券${{ balance: '與附買回，包含換匯', operations: '與當日附買回，包含換匯與定期附買回', none: '，包含換匯與附買回（兩日未全有附買回資料）' }[repos ?? 'none']}；「未單列因素」為倒推所得，包含流通中貨幣、${onRrp ? '' : '隔夜附賣回、'}外國官方附賣回與其他存款。`,
      snapped: (asked, used) => `${f.day(asked)}不是週三，改用${f.day(used)}（週三）。`,
      overdue: (asked, used) =>
        `${f.day(asked)}當週的週三資料已公布，但這裡尚未取得，改用最近的週三（${f.day(used)}）。`,
      latest: (asked, used) => `${f.day(asked)}當週的週三資料尚未公布，改用最近的週三（${f.day(used)}）。`,
      unheld: (asked, used) => `${f.day(asked)}（週三）的資料不全，改用此前的週三（${f.day(used)}）。`,
      notHeld: (first, last, line, asked) =>
        `可以說明的是${f.day(first)}至${f.day(last)}之間各個週三的變動：${line}沒有${f.day(asked)}的資料。`,
      firstHeld: (first, next) =>
        `${f.day(first)}是現有資料的第一個週三，自下一個週三起才有變動${next ? `，例如 ${next}` : ''}。`,
      oneWednesday: (day) => `兩個日期都對應同一個週三（${f.day(day)}），其間沒有新資料。`,
      order: '起始的週三必須早於截止的週三。',
      nearest: (from, to) => `${from} → ${to}`,
    };
  },
});
