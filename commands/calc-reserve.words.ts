import type { Money } from '../src/values/quantity.ts';
import type { Format } from '../src/words/format.ts';
import { words } from '../src/words/words.ts';

/** Steps of a rule as people say them: ratios in percent, bounds as money. */
type Steps = readonly { readonly ratio: string; readonly upTo?: Money }[];

/** What is held against a requirement, and by how much it is over or under; `gap` is never negative. */
export type Balance = { readonly held: Money; readonly gap: Money; readonly side: 'excess' | 'shortfall' | 'even' };

/** What a rule asks of an amount, the rule by name. */
type Paid = { readonly rule: string; readonly deposits: Money; readonly required: Money; readonly balance: string };

/** A day ahead, and the day up to which announcements are known. */
type Ahead = { readonly day: string; readonly known: string; readonly state: string };

export default words((f: Format) => ({
  about: 'Reserve requirements, forwards and backwards: any of deposits, ratio, required, held, excess',
  options: {
    deposits: { about: 'Deposits, as you would write them: 100m, $1.2bn, 1,000,000' },
    ratio: { about: 'Reserve ratio, 10% or 0.1; without one the rule decides' },
    required: { about: 'The requirement itself, where it is known: its deposits or its ratio follow' },
    held: { about: 'Balances already held at the central bank' },
    excess: { about: 'Excess over the requirement; a shortfall with a minus, as -2m' },
    'vault-cash': { about: 'Cash in the vault; it counts where the rule lets it' },
    rule: {
      about: 'Whose rule; your own ratio goes first',
      choices: {
        custom: 'My own ratio',
        us: 'United States (Regulation D)',
        ecb: 'Euro area (ECB)',
        india: 'India (cash reserve ratio)',
        turkey: 'Türkiye (lira deposits of up to three months)',
        switzerland: 'Switzerland (minimum reserves)',
      },
    },
    date: { about: 'The rule of which day, for example 2019-06-01' },
    bank: { about: 'A US bank, by name: its own deposits, as it reported them' },
  },
  rules: {
    us: 'the US rule',
    ecb: 'the euro-area rule',
    india: 'India’s rule',
    turkey: 'Türkiye’s rule',
    switzerland: 'Switzerland’s rule',
  },
  ratios: {
    us: 'the US ratio',
    ecb: 'the euro-area ratio',
    india: 'India’s cash reserve ratio',
    turkey: 'Türkiye’s ratio for short lira deposits',
    switzerland: 'Switzerland’s ratio',
  },

  /** A rule's ratios in a phrase. */
  steps: (steps: Steps, allowance?: Money) => {
    const ratios = steps.map(({ ratio, upTo }, i) =>
      steps.length === 1
        ? `${ratio}%`
        : upTo
          ? `${ratio}% ${i === 0 ? 'up to' : 'from there to'} ${f.amount(upTo)}`
          : `${ratio}% above`,
    );
    return `${ratios.join(', ')}${allowance ? ` (less a lump sum of ${f.amount(allowance)})` : ''}`;
  },
  /** A rule's ratio and since when. */
  state: (ratio: string, steps: string, since: string, isToCome = false) =>
    `${ratio} ${isToCome ? `is to be ${steps} from` : `has been ${steps} since`} ${f.day(since)}`,
  balance: ({ held, gap, side }: Balance) =>
    ` against ${f.amount(held)} held (${side === 'even' ? 'exactly enough' : `${side} ${f.amount(gap)}`})`,

  hypothetical: (ratio: string, deposits: Money, required: Money, balance: string, state?: string) =>
    `At ${ratio}%, ${f.amount(deposits)} of deposits would require ${f.amount(required)}${balance} — a hypothetical${state ? `: ${state}` : ''}.`,
  now: ({ rule, deposits, required, balance, state }: Paid & { readonly state: string }) =>
    `Today ${rule} requires ${f.amount(required)} on ${f.amount(deposits)} of deposits${balance}: ${state}.`,
  past: ({
    day,
    rule,
    deposits,
    required,
    balance,
    today,
  }: Paid & { readonly day: string } & { today?: Money | undefined }) =>
    `On ${f.day(day)}, ${rule} required ${f.amount(required)} on ${f.amount(deposits)} of deposits${balance}${today ? `; today it ${same(required, today) ? 'requires the same' : `requires ${f.amount(today)}`}` : ''}.`,
  /** A day that is still to come: by what has been announced. */
  ahead: ({ day, known, rule, deposits, required, balance, state }: Paid & Ahead) =>
    `On ${f.day(day)}, by what had been announced by ${f.day(known)}, ${rule} would require ${f.amount(required)} on ${f.amount(deposits)} of deposits${balance}: ${state}.`,

  required: 'Required',
  requiredToday: 'Required today',
  held: 'Held',
  excess: 'Excess',
  shortfall: 'Shortfall',
  heldNote: (balances: Money, cash: Money) => `${f.amount(balances)} in balances + ${f.amount(cash)} of vault cash`,

  working: 'Working',
  columns: ['From', 'Up to', 'Ratio', 'Deposits in it', 'Required'],
  allowance: 'Lump-sum allowance',
  total: 'Total',

  /** Notes. */
  ambiguous: (given: string, ratio: string, other: string) =>
    `“${given}” was read as ${ratio}%. If you meant ${other}%, write ${other}%.`,
  eitherBank:
    'A bank’s deposits are those it reported, under the US rule or a ratio of your own: give a bank, or amounts and another rule, not both.',
  ratioWins: 'You gave a ratio of your own, so it was used instead of the rule.',
  floor: 'The allowance is larger than the requirement: nothing is required, and nothing is owed back.',
  cashCounts: 'Vault cash counts towards the requirement.',
  cashDoesNot: (rule: string) => `Vault cash does not count towards the requirement under ${rule}, so it was left out.`,
  cashUnknown: (rule: string) => `Whether vault cash counts under ${rule} is not on record here, so it was left out.`,
  otherRules: 'Ratios elsewhere',
  picked: (rule: string, currency: string) =>
    `Your figure is in ${f.currency(currency)}, so ${rule} was applied; for another one, use “rule”.`,
  /** A sign that several currencies share, read as one of them. */
  readAs: (sign: string, currency: string) =>
    `“${sign}” was read as ${f.currency(currency)}; name another currency to have it reckoned in that.`,
  assumed: (currency: string) =>
    `No currency was named: the amounts were taken as ${f.currency(currency)}. Name one, as in €1bn, to have it reckoned in that.`,
  onThatDay: (day: string, ratio: string, steps: string, ahead = false) =>
    `On ${f.day(day)}, ${ratio} ${ahead ? 'is to be' : 'was'} ${steps}.`,
  /** What the rule takes its ratio of. */
  base: (base: string) => `The rule counts ${base}; your figure was taken as that.`,
  mayChange: (day: string) => `${f.day(day)} lies ahead: the rule may change before then.`,
  ruleToday: (state: string) => `Today: ${state}.`,
  checked: (day: string) => `Rules as last checked on ${f.day(day)}.`,

  /** Trouble of this command's own. */
  noRule: (rule: string, day: string, nearest: readonly string[]) =>
    `I have no record of ${rule} for ${f.day(day)}${nearest.length > 0 ? `; the nearest ${nearest.length === 1 ? 'day' : 'days'} on record ${nearest.length === 1 ? 'is' : 'are'} ${nearest.map(f.day).join(' and ')}` : ''}.`,
  ratioMissing: 'Your own ratio is missing: add one, for example ratio:10%, or pick a rule.',
  mixed: (currencies: readonly string[]) =>
    `These amounts are in different currencies (${currencies.map(f.currency).join(', ')}), and no exchange rate is applied here. Please write them all in one.`,
  /** A rule written in another currency than the figure; `fits` is the rule of the figure's own, where there is one. */
  otherCurrency: (rule: string, reckoned: string, given: string, fits?: string) =>
    `${rule[0]!.toUpperCase()}${rule.slice(1)} is written in ${f.currency(reckoned)}, your figure in ${f.currency(given)}, and no exchange rate is applied here. Write the amount in ${f.currency(reckoned)}${fits ? `, pick ${fits} (which is in ${f.currency(given)})` : ''}, or give a ratio of your own, for example ratio:10%.`,
  /** A sign that several currencies share beside a rule of one of them: whose money is meant is asked back. */
  whose: (sign: string, usual: string, rule: string, inRule: Money, fits?: string) =>
    `“${sign}” could be ${f.currency(usual)} or ${f.currency(inRule.currency)}, and ${rule} is written in ${f.currency(inRule.currency)}. If you mean those, write ${f.amount(inRule)}. For ${f.currency(usual)} ${fits ? `pick ${fits}, or` : 'no rule is held here:'} give a ratio of your own, for example ratio:10%.`,
  noRuleIn: (given: string, rules: readonly (readonly [rule: string, currency: string])[]) =>
    `No rule in ${f.currency(given)} is on record here. Give a ratio of your own, for example ratio:10%, or write the amount for ${rules.map(([rule, currency]) => `${rule} (${f.currency(currency)})`).join(', ')}.`,
})).and({
  'zh-CN': (f) => ({
    name: '准备金计算',
    about: '准备金正算反算：存款、比率、法定、实持、超额，知其二即可推出其余',
    options: {
      deposits: { about: '存款金额，怎么顺手怎么写：1亿、5千万、$1.2bn、1,000,000' },
      ratio: { about: '准备金率，例如 10% 或 0.1；不填则按规则计算' },
      required: { about: '已知的法定准备金：由它反推存款或比率' },
      held: { about: '已存放在央行的余额' },
      excess: { about: '超额准备金；缺口写成负数，如 -200万' },
      'vault-cash': { about: '库存现金；规则允许时可计入' },
      rule: {
        about: '按哪里的规则；填了比率则以比率为准',
        choices: {
          custom: '自定比率',
          us: '美国（D条例）',
          ecb: '欧元区（欧洲央行）',
          india: '印度（现金准备金率）',
          turkey: '土耳其（三个月以内里拉存款）',
          switzerland: '瑞士（最低准备金）',
        },
      },
      date: { about: '按哪一天的规则，例如 2019-06-01' },
      bank: { about: '美国的银行，写名称：按其报告的存款计算' },
    },
    rules: { us: '美国规则', ecb: '欧元区规则', india: '印度规则', turkey: '土耳其规则', switzerland: '瑞士规则' },
    ratios: {
      us: '美国的法定准备金率',
      ecb: '欧元区的法定准备金率',
      india: '印度的现金准备金率',
      turkey: '土耳其三个月以内里拉存款的准备金率',
      switzerland: '瑞士的最低准备金率',
    },

    steps: (steps, allowance) => {
      const ratios = steps.map(({ ratio, upTo }, i) =>
        steps.length === 1
          ? `${ratio}%`
          : upTo
            ? `${i === 0 ? `${f.amount(upTo)}以内` : `${f.amount(steps[i - 1]!.upTo!)}至${f.amount(upTo)}`}${ratio}%`
            : `超过部分${ratio}%`,
      );
      return `${ratios.join('，')}${allowance ? `（可定额扣除${f.amount(allowance)}）` : ''}`;
    },
    state: (ratio, steps, since) => `${ratio}自${f.day(since)}起${steps.includes('，') ? '：' : '为'}${steps}`,
    balance: ({ held, gap, side }) =>
      `，已持有${f.amount(held)}（${side === 'even' ? '刚好足额' : `${side === 'excess' ? '超额' : '缺口'}${f.amount(gap)}`}）`,

    hypothetical: (ratio, deposits, required, balance, state) =>
      `按${ratio}%计算，${f.amount(deposits)}存款需缴存${f.amount(required)}${balance}。这只是假设${state ? `：${state}` : ''}。`,
    now: ({ rule, deposits, required, balance, state }) =>
      `按现行${rule}，${f.amount(deposits)}存款${due(f, required)}${balance}：${state}。`,
    past: ({ day, rule, deposits, required, balance, today }) =>
      `按${f.day(day)}的${rule}，${f.amount(deposits)}存款${due(f, required)}${balance}${today ? `；按现行规则${same(required, today) ? '同样' : ''}${due(f, today, '')}` : ''}。`,
    ahead: ({ day, known, rule, deposits, required, balance, state }) =>
      `${f.day(day)}尚未到来。按截至${f.day(known)}已公布的${rule}，届时${f.amount(deposits)}存款${due(f, required)}${balance}：${state}。`,

    required: '应缴存',
    requiredToday: '按现行规则应缴存',
    held: '已持有',
    excess: '超额',
    shortfall: '缺口',
    heldNote: (balances, cash) => `央行余额${f.amount(balances)} + 库存现金${f.amount(cash)}`,

    working: '计算过程',
    columns: ['起', '止', '比率', '落入此档的存款', '应缴存'],
    allowance: '定额扣除',
    total: '合计',

    ambiguous: (given, ratio, other) => `“${given}”按${ratio}%理解；若指${other}%，请写成 ${other}%。`,
    eitherBank: '填银行时，存款取其报告的数额，并按美国规则或您自己的比率计算：请不要同时填金额或别的规则。',
    ratioWins: '您填了自己的比率，因此按该比率而非规则计算。',
    floor: '可扣除额大于应缴额：无需缴存，差额也不退还。',
    cashCounts: '库存现金计入准备金。',
    cashDoesNot: (rule) => `${rule}不允许库存现金计入准备金，因此未计入。`,
    cashUnknown: (rule) => `${rule}是否允许库存现金计入，这里没有记录，因此未计入。`,
    otherRules: '各国准备金率',
    picked: (rule, currency) => `金额为${f.currency(currency)}，故按${rule}计算；如需改用其他规则，可选填“规则”。`,
    readAs: (sign, currency) => `“${sign}”按${f.currency(currency)}理解；如为其他币种，请写明。`,
    assumed: (currency) => `金额未写明币种，按${f.currency(currency)}计算；如为其他币种，请写明，例如10亿欧元。`,
    onThatDay: (day, ratio, steps) => `${f.day(day)}当日，${ratio}${steps.includes('，') ? '：' : '为'}${steps}。`,
    base: (base) => `该规则的计提基数是${base}，您填的金额按此处理。`,
    mayChange: (day) => `${f.day(day)}尚未到来，届时规则可能有变。`,
    ruleToday: (state) => `现行规则：${state}。`,
    checked: (day) => `规则最近一次核对：${f.day(day)}。`,

    noRule: (rule, day, nearest) =>
      `没有${f.day(day)}的${rule}记录${nearest.length > 0 ? `；有记录且最近的日期是${nearest.map(f.day).join('和')}` : ''}。`,
    ratioMissing: '还缺您自己的比率：请补上，例如10%，或选择一套规则。',
    mixed: (currencies) =>
      `这些金额的币种不同（${currencies.map(f.currency).join('、')}），这里不做汇率换算。请统一成一种币种。`,
    otherCurrency: (rule, reckoned, given, fits) =>
      `${rule}以${f.currency(reckoned)}计，所填金额为${f.currency(given)}，这里不做汇率换算。请改填${f.currency(reckoned)}金额${fits ? `，或改用${fits}（以${f.currency(given)}计）` : ''}，也可自填“比率”，例如10%。`,
    whose: (sign, usual, rule, inRule, fits) =>
      `“${sign}”可指${f.currency(usual)}，也可指${f.currency(inRule.currency)}，而${rule}以${f.currency(inRule.currency)}计。若指${f.currency(inRule.currency)}，请写${f.amount(inRule)}；若指${f.currency(usual)}，${fits ? `请改用${fits}，也可` : '这里没有相应的规则，请'}自填“比率”，例如10%。`,
    noRuleIn: (given, rules) =>
      `这里没有以${f.currency(given)}计的规则。请自填“比率”，例如10%；或按规则的币种填写金额：${rules.map(([rule, currency]) => `${rule}（${f.currency(currency)}）`).join('、')}。`,
  }),
  'zh-TW': (f) => ({
    name: '準備金試算',
    about: '準備金正算反算：存款、比率、應提、實持、超額，知其二即可推出其餘',
    options: {
      deposits: { about: '存款金額，怎麼順手怎麼寫：1億、5千萬、$1.2bn、1,000,000' },
      ratio: { about: '準備率，例如 10% 或 0.1；不填則依規則計算' },
      required: { about: '已知的應提準備：由它反推存款或比率' },
      held: { about: '已存放在央行的餘額' },
      excess: { about: '超額準備；缺口寫成負數，如 -200萬' },
      'vault-cash': { about: '庫存現金；規則允許時可計入' },
      rule: {
        about: '依哪裡的規則；填了比率則以比率為準',
        choices: {
          custom: '自訂比率',
          us: '美國（Regulation D）',
          ecb: '歐元區（歐洲央行）',
          india: '印度（現金準備率）',
          turkey: '土耳其（三個月以內里拉存款）',
          switzerland: '瑞士（最低準備）',
        },
      },
      date: { about: '依哪一天的規則，例如 2019-06-01' },
      bank: { about: '美國的銀行，寫名稱：以其申報的存款計算' },
    },
    rules: { us: '美國規則', ecb: '歐元區規則', india: '印度規則', turkey: '土耳其規則', switzerland: '瑞士規則' },
    ratios: {
      us: '美國的法定準備率',
      ecb: '歐元區的法定準備率',
      india: '印度的現金準備率',
      turkey: '土耳其三個月以內里拉存款的準備率',
      switzerland: '瑞士的最低準備率',
    },

    steps: (steps, allowance) => {
      const ratios = steps.map(({ ratio, upTo }, i) =>
        steps.length === 1
          ? `${ratio}%`
          : upTo
            ? `${i === 0 ? `${f.amount(upTo)}以內` : `${f.amount(steps[i - 1]!.upTo!)}至${f.amount(upTo)}`}${ratio}%`
            : `超過部分${ratio}%`,
      );
      return `${ratios.join('，')}${allowance ? `（可定額扣除${f.amount(allowance)}）` : ''}`;
    },
    state: (ratio, steps, since) => `${ratio}自${f.day(since)}起${steps.includes('，') ? '：' : '為'}${steps}`,
    balance: ({ held, gap, side }) =>
      `，已持有${f.amount(held)}（${side === 'even' ? '剛好足額' : `${side === 'excess' ? '超額' : '缺口'}${f.amount(gap)}`}）`,

    hypothetical: (ratio, deposits, required, balance, state) =>
      `依${ratio}%計算，${f.amount(deposits)}存款應提存${f.amount(required)}${balance}。這只是假設${state ? `：${state}` : ''}。`,
    now: ({ rule, deposits, required, balance, state }) =>
      `依現行${rule}，${f.amount(deposits)}存款${dueInTaiwan(f, required)}${balance}：${state}。`,
    past: ({ day, rule, deposits, required, balance, today }) =>
      `依${f.day(day)}的${rule}，${f.amount(deposits)}存款${dueInTaiwan(f, required)}${balance}${today ? `；依現行規則${same(required, today) ? '同樣' : ''}${dueInTaiwan(f, today, '')}` : ''}。`,
    ahead: ({ day, known, rule, deposits, required, balance, state }) =>
      `${f.day(day)}尚未到來。依截至${f.day(known)}已公布的${rule}，屆時${f.amount(deposits)}存款${dueInTaiwan(f, required)}${balance}：${state}。`,

    required: '應提存',
    requiredToday: '依現行規則應提存',
    held: '已持有',
    excess: '超額',
    shortfall: '缺口',
    heldNote: (balances, cash) => `央行餘額${f.amount(balances)} + 庫存現金${f.amount(cash)}`,

    working: '計算過程',
    columns: ['起', '迄', '比率', '落入此級距的存款', '應提存'],
    allowance: '定額扣除',
    total: '合計',

    ambiguous: (given, ratio, other) => `「${given}」以${ratio}%解讀；若是指${other}%，請寫成 ${other}%。`,
    eitherBank: '填銀行時，存款取其申報的數額，並依美國規定或您自己的比率計算：請勿同時填金額或其他規則。',
    ratioWins: '您填了自己的比率，因此以該比率計算，未套用規則。',
    floor: '可扣除額大於應提額：無須提存，差額亦不退還。',
    cashCounts: '庫存現金可計入準備金。',
    cashDoesNot: (rule) => `${rule}不允許庫存現金計入準備金，因此未計入。`,
    cashUnknown: (rule) => `${rule}是否允許庫存現金計入，這裡沒有紀錄，因此未計入。`,
    otherRules: '各國準備率',
    picked: (rule, currency) => `金額為${f.currency(currency)}，故依${rule}計算；如需改用其他規則，可選填「規則」。`,
    readAs: (sign, currency) => `「${sign}」以${f.currency(currency)}解讀；如為其他幣別，請寫明。`,
    assumed: (currency) => `金額未寫明幣別，以${f.currency(currency)}計算；如為其他幣別，請寫明，例如10億歐元。`,
    onThatDay: (day, ratio, steps) => `${f.day(day)}當日，${ratio}${steps.includes('，') ? '：' : '為'}${steps}。`,
    base: (base) => `此規則的計提基數是${base}，您填的金額以此處理。`,
    mayChange: (day) => `${f.day(day)}尚未到來，屆時規則可能有變。`,
    ruleToday: (state) => `現行規則：${state}。`,
    checked: (day) => `規則最近一次核對：${f.day(day)}。`,

    noRule: (rule, day, nearest) =>
      `沒有${f.day(day)}的${rule}紀錄${nearest.length > 0 ? `；有紀錄且最近的日期是${nearest.map(f.day).join('與')}` : ''}。`,
    ratioMissing: '還缺您自己的比率：請補上，例如10%，或選一套規則。',
    mixed: (currencies) =>
      `這些金額的幣別不同（${currencies.map(f.currency).join('、')}），這裡不做匯率換算。請統一成一種幣別。`,
    otherCurrency: (rule, reckoned, given, fits) =>
      `${rule}以${f.currency(reckoned)}計，所填金額為${f.currency(given)}，這裡不做匯率換算。請改填${f.currency(reckoned)}金額${fits ? `，或改用${fits}（以${f.currency(given)}計）` : ''}，也可自填「比率」，例如10%。`,
    whose: (sign, usual, rule, inRule, fits) =>
      `「${sign}」可指${f.currency(usual)}，也可指${f.currency(inRule.currency)}，而${rule}以${f.currency(inRule.currency)}計。若指${f.currency(inRule.currency)}，請寫${f.amount(inRule)}；若指${f.currency(usual)}，${fits ? `請改用${fits}，也可` : '這裡沒有相應的規則，請'}自填「比率」，例如10%。`,
    noRuleIn: (given, rules) =>
      `這裡沒有以${f.currency(given)}計的規則。請自填「比率」，例如10%；或依規則的幣別填寫金額：${rules.map(([rule, currency]) => `${rule}（${f.currency(currency)}）`).join('、')}。`,
  }),
});

/** What is due, as a mainland desk says it: nothing is not "zero yuan". */
const same = (one: Money, other: Money): boolean => Number(one.amount) === Number(other.amount);

const due = (f: Format, required: Money, what = '准备金'): string =>
  Number(required.amount) === 0 ? `无需缴存${what}` : `需缴存${what}${f.amount(required)}`;

const dueInTaiwan = (f: Format, required: Money, what = '準備金'): string =>
  Number(required.amount) === 0 ? `無須提存${what}` : `應提存${what}${f.amount(required)}`;
