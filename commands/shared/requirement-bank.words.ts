import type { Quantity } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import { words } from '../../src/words/words.ts';

type OfBank = {
  readonly bank: string;
  readonly deposits: Quantity;
  readonly quarter: string;
  readonly required: Quantity;
  readonly state: string | undefined;
};

/** How the calculator tells what a requirement would be, or is, for one bank. */
export default words((f: Format) => ({
  hypothetical: ({ ratio, bank, deposits, quarter, required, state }: OfBank & { readonly ratio: string }) =>
    `At ${ratio}%, ${bank}’s ${f.show(deposits)} of deposits (${f.day(quarter)}) would require ${f.show(required)}. This is a hypothetical${state ? `: ${state}` : ''}.`,
  now: ({ bank, deposits, quarter, required, state }: OfBank) =>
    `The US rule requires ${f.show(required)} of ${bank} on its ${f.show(deposits)} of deposits (${f.day(quarter)})${state ? `: ${state}` : ''}.`,
  past: ({ day, bank, deposits, quarter, required, state }: OfBank & { readonly day: string }) =>
    `By the US rule ${f.on(day)}, ${bank}’s ${f.show(deposits)} of deposits (${f.day(quarter)}) would require ${f.show(required)}${state ? `; today ${state}` : ''}.`,
  base: 'All deposits at its domestic and foreign offices are counted here. The US rule counted transaction accounts only, and vault cash too: by it far less would be required.',
  unknown: (typed: string) => `No bank held here is called “${typed}”.`,
  one: 'Name one bank.',
  none: (bank: string) => `No deposits of ${bank} are held for then.`,
  labels: { required: 'Required', deposits: 'Deposits', held: 'Due from Federal Reserve Banks' },
  report: 'Its report',
  explain: 'Reserve requirements',
})).and({
  'zh-CN': (f) => ({
    hypothetical: ({ ratio, bank, deposits, quarter, required, state }) =>
      `按${ratio}%计，${bank}的${f.show(deposits)}存款（${f.day(quarter)}）应缴准备金${f.show(required)}。这只是假设${state ? `：${state}` : ''}。`,
    now: ({ bank, deposits, quarter, required, state }) =>
      `${bank}的存款为${f.show(deposits)}（${f.day(quarter)}），按美国现行规则应缴准备金${f.show(required)}${state ? `：${state}` : ''}。`,
    past: ({ day, bank, deposits, quarter, required, state }) =>
      `按${f.day(day)}的美国规则，${bank}的${f.show(deposits)}存款（${f.day(quarter)}）应缴准备金${f.show(required)}${state ? `；如今${state}` : ''}。`,
    base: '这里按其境内外机构的全部存款计算。美国过去的规则只计交易账户存款，库存现金也可抵缴，照那样应缴数额要小得多。',
    unknown: (typed) => `这里的银行中没有“${typed}”。`,
    one: '请只写一家银行。',
    none: (bank) => `没有${bank}当时的存款数据。`,
    labels: { required: '应缴', deposits: '存款', held: '存放联邦储备银行款项' },
    report: '该行报告',
    explain: '法定准备金',
  }),
  'zh-TW': (f) => ({
    hypothetical: ({ ratio, bank, deposits, quarter, required, state }) =>
      `以${ratio}%計，${bank}的${f.show(deposits)}存款（${f.day(quarter)}）應提準備金${f.show(required)}。這只是假設${state ? `：${state}` : ''}。`,
    now: ({ bank, deposits, quarter, required, state }) =>
      `${bank}的存款為${f.show(deposits)}（${f.day(quarter)}），依美國現行規定應提準備金${f.show(required)}${state ? `：${state}` : ''}。`,
    past: ({ day, bank, deposits, quarter, required, state }) =>
      `依${f.day(day)}的美國規定，${bank}的${f.show(deposits)}存款（${f.day(quarter)}）應提準備金${f.show(required)}${state ? `；如今${state}` : ''}。`,
    base: '這裡以其境內外機構的全部存款計算。美國過去的規定只計交易帳戶存款，庫存現金也可抵充，照那樣應提金額要小得多。',
    unknown: (typed) => `這裡的銀行中沒有「${typed}」。`,
    one: '請只寫一家銀行。',
    none: (bank) => `沒有${bank}當時的存款資料。`,
    labels: { required: '應提', deposits: '存款', held: '存放聯邦準備銀行款項' },
    report: '該行申報資料',
    explain: '法定準備金',
  }),
});
