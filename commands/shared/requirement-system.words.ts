import type { Quantity } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import { words } from '../../src/words/words.ts';

/** What stands against what a ratio would require of all banks; `gap` is never negative. */
type SystemGap = { readonly gap: Quantity; readonly side: 'excess' | 'shortfall' };

type System = {
  readonly ratio: string;
  readonly deposits: Quantity;
  readonly depositsDay: string;
  readonly required: Quantity;
  readonly held: Quantity;
  readonly heldDay: string;
  readonly state?: string | undefined;
} & SystemGap;

/** How the calculator tells what a ratio would mean for all banks together. */
export default words((f: Format) => ({
  lead: ({ ratio, deposits, depositsDay, required, held, heldDay, gap, side, state }: System) =>
    `At ${ratio}%, the ${f.show(deposits)} of deposits at US commercial banks (${f.day(depositsDay)}) would require ${f.show(required)}; reserve balances were ${f.show(held)} ${f.on(heldDay)}, ${f.show(gap)} ${side === 'excess' ? 'more' : 'less'} than that. This is a hypothetical${state ? `: ${state}` : ''}.`,
  base: 'All deposits are counted here, and the balances of all depository institutions. The US rule counted transaction accounts only, and vault cash too: by it far less would be required.',
  meaning:
    'A requirement sets no ceiling on lending: the Fed pays interest on reserves and sets the rate it lends at; with more required, banks would want to hold more, and the Fed would have to supply more for the same interest rates.',
  one: 'For one bank, give its deposits too.',
  labels: { required: 'Required', excess: 'More than that', shortfall: 'Less than that' },
  explain: 'Reserve requirements',
  why: 'Why ratios exist',
})).and({
  'zh-CN': (f) => ({
    lead: ({ ratio, deposits, depositsDay, required, held, heldDay, gap, side, state }) =>
      `按${ratio}%计，美国商业银行的${f.show(deposits)}存款（${f.day(depositsDay)}）应缴准备金${f.show(required)}；${f.day(heldDay)}准备金余额为${f.show(held)}，比它${side === 'excess' ? '多' : '少'}${f.show(gap)}。这只是假设${state ? `：${state}` : ''}。`,
    base: '这里按全部存款计算，余额则是全部存款机构的。美国过去的规则只计交易账户存款，库存现金也可抵缴，照那样应缴数额要小得多。',
    meaning:
      '准备金要求并不是放贷的上限：美联储对准备金付息，也决定贷款给银行的利率；要求提高后，银行想持有的准备金更多，要维持同样的利率，美联储就得提供更多。',
    one: '要算单家银行，请再填它的存款。',
    labels: { required: '应缴', excess: '多出', shortfall: '不足' },
    explain: '法定准备金',
    why: '为何有准备金率',
  }),
  'zh-TW': (f) => ({
    lead: ({ ratio, deposits, depositsDay, required, held, heldDay, gap, side, state }) =>
      `以${ratio}%計，美國商業銀行的${f.show(deposits)}存款（${f.day(depositsDay)}）應提準備金${f.show(required)}；${f.day(heldDay)}準備金餘額為${f.show(held)}，比它${side === 'excess' ? '多' : '少'}${f.show(gap)}。這只是假設${state ? `：${state}` : ''}。`,
    base: '這裡以全部存款計算，餘額則是全部存款機構的。美國過去的規定只計交易帳戶存款，庫存現金也可抵充，照那樣應提金額要小得多。',
    meaning:
      '準備金要求並不是放款的上限：聯準會對準備金付息，也決定對銀行放款的利率；要求提高後，銀行想持有的準備金更多，要維持同樣的利率，聯準會就得提供更多。',
    one: '要計算單一銀行，請再填它的存款。',
    labels: { required: '應提', excess: '多出', shortfall: '不足' },
    explain: '法定準備金',
    why: '為何有準備率',
  }),
});
