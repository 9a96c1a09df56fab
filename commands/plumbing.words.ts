import type { Actor, Instrument, PlumbingEvent } from '../src/measures/plumbing.ts';
import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Events<T> = Readonly<Record<PlumbingEvent, T>>;
type Sentence = Events<(amount: Quantity) => string>;
const names = (choices: Events<string>): Readonly<Record<string, string>> => choices;

export default words((f) => {
  const a = f.show;
  const titles: Events<string> = {
    'bills-to-banks': 'The Treasury sells bills to banks',
    'bills-to-funds': 'The Treasury sells bills to money funds',
    'taxes-paid': 'Taxes are paid',
    'fed-buys-from-bank': 'The Fed buys from a bank',
    'fed-buys-from-fund': 'The Fed buys from a fund',
    'runoff-bank': 'Runoff, a bank buys instead',
    'runoff-fund': 'Runoff, a fund buys instead',
    'repo-drawn': 'A bank draws a repo from the Fed',
    'bank-lends': 'A bank makes a loan',
    'cash-withdrawn': 'Cash is withdrawn',
    'treasury-spends': 'The Treasury spends',
    'rrp-falls': 'Funds leave ON RRP',
    'rrp-rises': 'Funds put cash into ON RRP',
    'bills-to-funds-spent': 'Bills sold to money funds, and spent',
  };
  return {
    about: 'What happens to the balance sheets of the Fed, the Treasury, banks, funds and the public when …',
    options: {
      event: { about: 'What happens', choices: names(titles) },
      amount: { about: 'How much, as 100bn; a round amount that is there, if you leave it out' },
    },
    lead: {
      'bills-to-banks': (x) =>
        `If it is banks that buy ${a(x)} of new bills, they pay with reserves: reserves fall by ${a(x)} and the Treasury’s account rises by as much.`,
      'bills-to-funds': (x) =>
        `When money funds buy ${a(x)} of new bills out of ON RRP, reserves stay as they are: ON RRP falls by ${a(x)} and the Treasury’s account rises by as much.`,
      'taxes-paid': (x) =>
        `When ${a(x)} of taxes is paid, deposits and reserves both fall by ${a(x)}, and the Treasury’s account at the Fed rises by as much.`,
      'fed-buys-from-bank': (x) =>
        `When the Fed buys ${a(x)} of securities from a bank, reserves rise by ${a(x)} and deposits do not: the bank has swapped one asset for another.`,
      'fed-buys-from-fund': (x) =>
        `When the Fed buys ${a(x)} of securities from a fund, reserves and deposits both rise by ${a(x)}: the fund is paid into its bank account.`,
      'runoff-bank': (x) =>
        `When ${a(x)} of the Fed’s securities runs off and a bank buys the replacement, reserves fall by ${a(x)} with the Fed’s holdings.`,
      'runoff-fund': (x) =>
        `When ${a(x)} of the Fed’s securities runs off and a money fund buys instead, out of ON RRP, that falls by ${a(x)} and reserves stay.`,
      'repo-drawn': (x) =>
        `When a bank draws ${a(x)} from the standing repo facility, reserves rise by ${a(x)} until it is repaid, and the bank owes the Fed as much.`,
      'bank-lends': (x) =>
        `When a bank lends ${a(x)}, it creates a deposit of ${a(x)}; reserves in total do not change, whoever the borrower pays.`,
      'cash-withdrawn': (x) =>
        `When ${a(x)} of cash is withdrawn, banks buy notes from the Fed: reserves fall by ${a(x)} and currency rises by as much.`,
      'treasury-spends': (x) =>
        `When the Treasury spends ${a(x)}, its account falls by ${a(x)}, and reserves and deposits rise by as much.`,
      'rrp-falls': (x) =>
        `When funds take ${a(x)} out of ON RRP and keep it at banks, reserves and deposits both rise by ${a(x)}.`,
      'rrp-rises': (x) =>
        `When funds put ${a(x)} into ON RRP, it leaves their banks: reserves and deposits both fall by ${a(x)}.`,
      'bills-to-funds-spent': (x) =>
        `When money funds buy ${a(x)} of bills out of ON RRP and the Treasury spends it, reserves and deposits rise by ${a(x)}: ON RRP gives it up, and the Treasury’s account is as before.`,
    } satisfies Sentence as Sentence,
    onReserves: 'On reserves',
    moves: 'moves',
    before: (level: Quantity, day: string) => `${f.show(level)} on ${f.day(day)} before`,
    table: 'T-accounts: what changes on each side',
    columns: ['Who', 'Assets', 'Liabilities and net worth'],
    actors: {
      fed: 'Fed',
      treasury: 'Treasury',
      banks: 'Banks',
      funds: 'Money funds',
      public: 'Public',
    } satisfies Record<Actor, string> as Record<Actor, string>,
    instruments: {
      reserves: 'Reserves',
      tga: 'Treasury’s account (TGA)',
      reverseRepo: 'ON RRP',
      currency: 'Currency',
      securities: 'Securities',
      bills: 'Bills',
      repo: 'Repo with the Fed',
      deposits: 'Deposits',
      loans: 'Loans',
      netWorth: 'Net worth',
    } satisfies Record<Instrument, string> as Record<Instrument, string>,
    comma: ', ',
    step: (n: number, actor: string) => `${f.number(n)}. ${actor}`,
    net: (actor: string) => `In all: ${actor}`,
    balances:
      'Every balance sheet stays balanced at each step: what changes on one side changes on the other, or within the same side.',
    model:
      'A model with one of each: which bank gains or loses reserves is another question. The levels before are the latest of H.4.1; that of ON RRP is the newest daily figure where that is later.',
    whoBuys: 'Money funds that pay out of ON RRP would leave reserves as they are.',
    outOfReserves: (line: string, level: Quantity, rest: Quantity) =>
      `Only ${f.show(level)} is there now (${line}), so ${f.show(rest)} would come out of reserves instead.`,
    tooLittle: (line: string, level: Quantity) =>
      `Only ${f.show(level)} is there now (${line}): more than that cannot come out of it.`,
    nothing: 'No line of H.4.1 moves.',
    title: titles,
    subtitle: (x: Quantity) => `What moves on each balance sheet: ${a(x)}, with its level before and after`,
    key: 'A line of H.4.1 that moves',
    space: ' ',
    drivers: 'This week’s moves',
  };
}).and({
  'zh-CN': (f) => {
    const a = f.show;
    const titles: Events<string> = {
      'bills-to-banks': '财政部向银行发短债',
      'bills-to-funds': '财政部向货币基金发短债',
      'taxes-paid': '缴税',
      'fed-buys-from-bank': '美联储向银行买债',
      'fed-buys-from-fund': '美联储向基金买债',
      'runoff-bank': '缩表，由银行接手',
      'runoff-fund': '缩表，由货币基金接手',
      'repo-drawn': '银行动用常备回购',
      'bank-lends': '银行放贷',
      'cash-withdrawn': '提取现金',
      'treasury-spends': '财政部支出',
      'rrp-falls': '资金流出隔夜逆回购',
      'rrp-rises': '资金流入隔夜逆回购',
      'bills-to-funds-spent': '向货币基金发短债并支出',
    };
    return {
      name: '资金流向',
      about: '当……发生时，美联储、财政部、银行、基金和公众的资产负债表各怎么变',
      options: {
        event: { about: '发生什么', choices: names(titles) },
        amount: { about: '金额，如1000亿；不填则取可实现的整数金额' },
      },
      lead: {
        'bills-to-banks': (x) =>
          `假设${a(x)}新发短债由银行买入，银行用准备金付款：准备金减少${a(x)}，财政部账户增加同样金额。`,
        'bills-to-funds': (x) =>
          `货币基金从隔夜逆回购中取出资金买入${a(x)}新发短债时，准备金不变：隔夜逆回购减少${a(x)}，财政部账户增加同样金额。`,
        'taxes-paid': (x) => `缴税${a(x)}时，存款和准备金都减少${a(x)}，财政部在美联储的账户增加同样金额。`,
        'fed-buys-from-bank': (x) =>
          `美联储从银行买入${a(x)}证券时，准备金增加${a(x)}，存款不变：银行只是用一种资产换另一种。`,
        'fed-buys-from-fund': (x) =>
          `美联储从基金买入${a(x)}证券时，准备金和存款都增加${a(x)}：款项付进基金的银行账户。`,
        'runoff-bank': (x) => `美联储${a(x)}证券到期不续作、由银行买入新债时，准备金随美联储持仓一同减少${a(x)}。`,
        'runoff-fund': (x) =>
          `美联储${a(x)}证券到期不续作、由货币基金用隔夜逆回购资金买入新债时，隔夜逆回购减少${a(x)}，准备金不变。`,
        'repo-drawn': (x) => `银行动用${a(x)}常备回购时，准备金增加${a(x)}，直到归还为止；银行对美联储负债同样金额。`,
        'bank-lends': (x) => `银行放贷${a(x)}的同时就产生${a(x)}存款；无论借款人付给谁，准备金总量都不变。`,
        'cash-withdrawn': (x) =>
          `公众提取${a(x)}现金时，银行要向美联储买入钞票：准备金减少${a(x)}，流通中货币增加同样金额。`,
        'treasury-spends': (x) => `财政部支出${a(x)}时，其账户减少${a(x)}，准备金和存款增加同样金额。`,
        'rrp-falls': (x) => `基金从隔夜逆回购取出${a(x)}存入银行时，准备金和存款都增加${a(x)}。`,
        'rrp-rises': (x) => `基金把${a(x)}转入隔夜逆回购时，资金离开银行：准备金和存款都减少${a(x)}。`,
        'bills-to-funds-spent': (x) =>
          `货币基金从隔夜逆回购取出资金买入${a(x)}新发短债、财政部再支出时，准备金和存款都增加${a(x)}：来自隔夜逆回购，财政部账户不变。`,
      },
      onReserves: '对准备金的影响',
      moves: '变动',
      before: (level, day) => `此前为${f.show(level)}（${f.day(day)}）`,
      table: 'T型账户：两边各变动什么',
      columns: ['主体', '资产', '负债与净值'],
      actors: { fed: '美联储', treasury: '财政部', banks: '银行', funds: '货币基金', public: '公众' },
      instruments: {
        reserves: '准备金',
        tga: '财政部账户（TGA）',
        reverseRepo: '隔夜逆回购',
        currency: '流通中货币',
        securities: '证券',
        bills: '短期国债',
        repo: '对美联储回购',
        deposits: '存款',
        loans: '贷款',
        netWorth: '净值',
      },
      comma: '，',
      step: (n, actor) => `第${f.number(n)}步：${actor}`,
      net: (actor) => `合计：${actor}`,
      balances: '每一步之后，每张资产负债表都保持平衡：一边变动，另一边同样变动，或在同一边此增彼减。',
      model:
        '这是各方各一家的简化模型，哪家银行增减准备金是另一回事。“此前”为H.4.1最新数据；隔夜逆回购若有更新的每日数据，则用每日数据。',
      whoBuys: '如由货币基金用隔夜逆回购资金买入，准备金不变。',
      outOfReserves: (line, level, rest) =>
        `${line}目前只有${f.show(level)}，其余${f.show(rest)}只能转而消耗准备金。若余额足够：`,
      tooLittle: (line, level) => `${line}目前只有${f.show(level)}：超出部分取不出来。`,
      nothing: 'H.4.1没有任何一项变动。',
      title: titles,
      subtitle: (x) => `各张资产负债表上变动的项目：${a(x)}，及变动前后的余额`,
      key: 'H.4.1中变动的项目',
      space: '',
      drivers: '本周变动',
    };
  },
  'zh-TW': (f) => {
    const a = f.show;
    const titles: Events<string> = {
      'bills-to-banks': '財政部向銀行發行國庫券',
      'bills-to-funds': '財政部向貨幣基金發行國庫券',
      'taxes-paid': '繳稅',
      'fed-buys-from-bank': '聯準會向銀行買債',
      'fed-buys-from-fund': '聯準會向基金買債',
      'runoff-bank': '縮表，由銀行接手',
      'runoff-fund': '縮表，由貨幣基金接手',
      'repo-drawn': '銀行動用常備附買回',
      'bank-lends': '銀行放款',
      'cash-withdrawn': '提領現金',
      'treasury-spends': '財政部支出',
      'rrp-falls': '資金流出隔夜附賣回',
      'rrp-rises': '資金流入隔夜附賣回',
      'bills-to-funds-spent': '向貨幣基金發國庫券並支出',
    };
    return {
      name: '資金流向',
      about: '當……發生時，聯準會、財政部、銀行、基金與民眾的資產負債表各怎麼變',
      options: {
        event: { about: '發生什麼', choices: names(titles) },
        amount: { about: '金額，如1000億；不填則取可實現的整數金額' },
      },
      lead: {
        'bills-to-banks': (x) =>
          `假設${a(x)}新發國庫券由銀行買進，銀行以準備金付款：準備金減少${a(x)}，財政部帳戶增加同樣金額。`,
        'bills-to-funds': (x) =>
          `貨幣基金從隔夜附賣回取出資金買進${a(x)}新發國庫券時，準備金不變：隔夜附賣回減少${a(x)}，財政部帳戶增加同樣金額。`,
        'taxes-paid': (x) => `繳稅${a(x)}時，存款與準備金都減少${a(x)}，財政部在聯準會的帳戶增加同樣金額。`,
        'fed-buys-from-bank': (x) =>
          `聯準會從銀行買進${a(x)}證券時，準備金增加${a(x)}，存款不變：銀行只是以一種資產換另一種。`,
        'fed-buys-from-fund': (x) =>
          `聯準會從基金買進${a(x)}證券時，準備金與存款都增加${a(x)}：款項撥入基金的銀行帳戶。`,
        'runoff-bank': (x) => `聯準會${a(x)}證券到期不再投資、由銀行買進新債時，準備金隨聯準會部位一同減少${a(x)}。`,
        'runoff-fund': (x) =>
          `聯準會${a(x)}證券到期不再投資、由貨幣基金以隔夜附賣回資金買進新債時，隔夜附賣回減少${a(x)}，準備金不變。`,
        'repo-drawn': (x) => `銀行動用${a(x)}常備附買回時，準備金增加${a(x)}，直到歸還為止；銀行對聯準會負債同樣金額。`,
        'bank-lends': (x) => `銀行放款${a(x)}的同時就產生${a(x)}存款；無論借款人付給誰，準備金總量都不變。`,
        'cash-withdrawn': (x) =>
          `民眾提領${a(x)}現金時，銀行要向聯準會買進鈔票：準備金減少${a(x)}，流通中貨幣增加同樣金額。`,
        'treasury-spends': (x) => `財政部支出${a(x)}時，其帳戶減少${a(x)}，準備金與存款增加同樣金額。`,
        'rrp-falls': (x) => `基金從隔夜附賣回取出${a(x)}存入銀行時，準備金與存款都增加${a(x)}。`,
        'rrp-rises': (x) => `基金把${a(x)}轉入隔夜附賣回時，資金離開銀行：準備金與存款都減少${a(x)}。`,
        'bills-to-funds-spent': (x) =>
          `貨幣基金從隔夜附賣回取出資金買進${a(x)}新發國庫券、財政部再支出時，準備金與存款都增加${a(x)}：來自隔夜附賣回，財政部帳戶不變。`,
      },
      onReserves: '對準備金的影響',
      moves: '變動',
      before: (level, day) => `此前為${f.show(level)}（${f.day(day)}）`,
      table: 'T字帳：兩邊各變動什麼',
      columns: ['主體', '資產', '負債與淨值'],
      actors: { fed: '聯準會', treasury: '財政部', banks: '銀行', funds: '貨幣基金', public: '民眾' },
      instruments: {
        reserves: '準備金',
        tga: '財政部帳戶（TGA）',
        reverseRepo: '隔夜附賣回',
        currency: '流通中貨幣',
        securities: '證券',
        bills: '國庫券',
        repo: '對聯準會附買回',
        deposits: '存款',
        loans: '放款',
        netWorth: '淨值',
      },
      comma: '，',
      step: (n, actor) => `第${f.number(n)}步：${actor}`,
      net: (actor) => `合計：${actor}`,
      balances: '每一步之後，每張資產負債表都保持平衡：一邊變動，另一邊同樣變動，或在同一邊此增彼減。',
      model:
        '這是各方各一家的簡化模型，哪家銀行增減準備金是另一回事。「此前」為H.4.1最新資料；隔夜附賣回若有更新的每日資料，則用每日資料。',
      whoBuys: '如由貨幣基金以隔夜附賣回資金買進，準備金不變。',
      outOfReserves: (line, level, rest) =>
        `${line}目前只有${f.show(level)}，其餘${f.show(rest)}只能轉而消耗準備金。若餘額足夠：`,
      tooLittle: (line, level) => `${line}目前只有${f.show(level)}：超出部分取不出來。`,
      nothing: 'H.4.1沒有任何一項變動。',
      title: titles,
      subtitle: (x) => `各資產負債表上變動的項目：${a(x)}，及變動前後的餘額`,
      key: 'H.4.1中變動的項目',
      space: '',
      drivers: '本週變動',
    };
  },
});
