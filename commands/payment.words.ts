import type { Money } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import { words } from '../src/words/words.ts';

/** How a bank stands against its requirement; `gap` is never negative. */
type Standing = { readonly side: 'excess' | 'shortfall' | 'even'; readonly gap: Money };

export default words((f: Format) => {
  const stands = ({ side, gap }: Standing) =>
    side === 'even' ? 'exactly covered' : `${f.amount(gap)} ${side === 'excess' ? 'in excess' : 'short'}`;
  return {
    about: 'Two banks and a payment between them, or a deposit moved: what each holds, needs and lacks',
    options: {
      amount: { about: 'How much is paid, or moved, from bank A to bank B: 5m' },
      deposits: { about: 'Deposits of bank A (100m, if you leave it out)' },
      held: { about: 'Reserves bank A holds (12m, if you leave it out)' },
      'other-deposits': { about: 'Deposits of bank B; as bank A’s, if you leave it out' },
      'other-held': { about: 'Reserves bank B holds; as bank A’s, if you leave it out' },
      ratio: { about: 'A reserve ratio to hold both against (10%, if you leave it out)' },
    },
    lead: (amount: Money, a: Standing, b: Standing, together: Money) =>
      `${f.amount(amount)} paid by a customer of bank A to one of bank B takes that much in deposits and in reserves from A to B: A is then ${stands(a)}, B ${stands(b)}, and together they hold ${f.amount(together)} as before.`,
    borrow: (gap: Money) => `Bank A does not hold enough to pay: it has to borrow ${f.amount(gap)} first.`,
    banks: { payer: 'Bank A', payee: 'Bank B', both: 'Both together' },
    when: { before: 'before', after: 'after', throughout: 'before and after' },
    of: (bank: string, when: string) => `${bank}, ${when}`,
    table: 'Before and after',
    columns: ['Bank', 'Deposits', 'Reserves', 'Required', 'Excess'],
    hypothetical: (ratio: string, assumed: boolean) =>
      `A hypothetical at ${ratio}%: the Fed’s ratio is 0%, yet a bank has to be able to pay. Nothing here is a real bank.${assumed ? ' What you left out was filled with round figures.' : ''}`,
    system: 'A payment moves reserves between banks; only the Fed’s own balance sheet changes their total.',
    tooMuch: (amount: Money, deposits: Money) =>
      `${f.amount(amount)} is more than the ${f.amount(deposits)} of deposits bank A has: give at most that, or more deposits.`,
    mixed: (currencies: readonly string[]) =>
      `The amounts are in different currencies (${currencies.map(f.currency).join(', ')}). Please write them all in one.`,
    explain: 'Step by step',
    plumbing: 'What moves the total',
  };
}).and({
  'zh-CN': (f) => {
    const stands = ({ side, gap }: Standing) =>
      side === 'even' ? '刚好足额' : `${side === 'excess' ? '超额' : '缺口'}${f.amount(gap)}`;
    return {
      name: '两家银行',
      about: '两家银行之间一笔付款或存款转移：各自持有、需要和缺少多少准备金',
      options: {
        amount: { about: '从甲银行付给（转到）乙银行的金额，如500万' },
        deposits: { about: '甲银行的存款（不填为1亿）' },
        held: { about: '甲银行持有的准备金（不填为1200万）' },
        'other-deposits': { about: '乙银行的存款，不填则与甲相同' },
        'other-held': { about: '乙银行持有的准备金，不填则与甲相同' },
        ratio: { about: '用来衡量两家的准备金率（不填为10%）' },
      },
      lead: (amount, a, b, together) =>
        `甲银行客户付给乙银行客户${f.amount(amount)}，甲的存款和准备金都减少同样金额，乙则都增加：甲${stands(a)}，乙${stands(b)}，两家合计仍持有${f.amount(together)}。`,
      borrow: (gap) => `甲银行的准备金不够支付：须先借入${f.amount(gap)}。`,
      banks: { payer: '甲银行', payee: '乙银行', both: '两家合计' },
      when: { before: '付款前', after: '付款后', throughout: '付款前后' },
      of: (bank, when) => `${bank}${when}`,
      table: '付款前后',
      columns: ['银行', '存款', '准备金', '法定', '超额'],
      hypothetical: (ratio, assumed) =>
        `这是按${ratio}%所作的假设：美联储的法定准备金率为0%，但银行仍须付得出款。此处并非真实银行。${assumed ? '未填的各项以整数代替。' : ''}`,
      system: '付款只在银行之间转移准备金；能改变总量的只有美联储自己的资产负债表。',
      tooMuch: (amount, deposits) =>
        `${f.amount(amount)}超过甲银行的存款${f.amount(deposits)}：请填不超过该数的金额，或调高存款。`,
      mixed: (currencies) => `这些金额的币种不同（${currencies.map(f.currency).join('、')}）。请统一成一种币种。`,
      explain: '逐步讲解',
      plumbing: '总量由什么决定',
    };
  },
  'zh-TW': (f) => {
    const stands = ({ side, gap }: Standing) =>
      side === 'even' ? '剛好足額' : `${side === 'excess' ? '超額' : '缺口'}${f.amount(gap)}`;
    return {
      name: '兩家銀行',
      about: '兩家銀行之間一筆付款或存款移轉：各自持有、需要與缺少多少準備金',
      options: {
        amount: { about: '從甲銀行付給（轉到）乙銀行的金額，如500萬' },
        deposits: { about: '甲銀行的存款（不填為1億）' },
        held: { about: '甲銀行持有的準備金（不填為1200萬）' },
        'other-deposits': { about: '乙銀行的存款，不填則與甲相同' },
        'other-held': { about: '乙銀行持有的準備金，不填則與甲相同' },
        ratio: { about: '用來衡量兩家的準備率（不填為10%）' },
      },
      lead: (amount, a, b, together) =>
        `甲銀行客戶付給乙銀行客戶${f.amount(amount)}，甲的存款與準備金都減少同樣金額，乙則都增加：甲${stands(a)}，乙${stands(b)}，兩家合計仍持有${f.amount(together)}。`,
      borrow: (gap) => `甲銀行的準備金不夠支付：須先借入${f.amount(gap)}。`,
      banks: { payer: '甲銀行', payee: '乙銀行', both: '兩家合計' },
      when: { before: '付款前', after: '付款後', throughout: '付款前後' },
      of: (bank, when) => `${bank}${when}`,
      table: '付款前後',
      columns: ['銀行', '存款', '準備金', '應提', '超額'],
      hypothetical: (ratio, assumed) =>
        `這是依${ratio}%所作的假設：聯準會的法定準備率為0%，但銀行仍須付得出款。此處並非真實銀行。${assumed ? '未填的各項以整數代替。' : ''}`,
      system: '付款只在銀行之間移轉準備金；能改變總量的只有聯準會自己的資產負債表。',
      tooMuch: (amount, deposits) =>
        `${f.amount(amount)}超過甲銀行的存款${f.amount(deposits)}：請填不超過該數的金額，或調高存款。`,
      mixed: (currencies) => `這些金額的幣別不同（${currencies.map(f.currency).join('、')}）。請統一成一種幣別。`,
      explain: '逐步講解',
      plumbing: '總量由什麼決定',
    };
  },
});
