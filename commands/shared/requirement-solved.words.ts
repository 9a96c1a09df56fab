import type { Money } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import { words } from '../../src/words/words.ts';

/** By what a requirement is reckoned: a ratio of one's own in percent, or a rule by name, on a past day where one is named. */
export type Basis = { readonly ratio: string } | { readonly rule: string; readonly day?: string };

/** What is held beside a requirement; `gap` is never negative. */
type Gap = { readonly gap: Money; readonly side: 'excess' | 'shortfall' | 'even' };

/** How the calculator tells what follows from what it was given. */
export default words((f: Format) => {
  const on = (basis: Basis) =>
    'ratio' in basis ? `At ${basis.ratio}%` : `Under ${basis.rule}${basis.day ? ` of ${f.day(basis.day)}` : ''}`;
  return {
    deposits: (basis: Basis, required: Money, deposits: Money, exact: boolean, most: boolean) =>
      most
        ? `${on(basis)}, nothing is required on up to ${f.amount(deposits)} of deposits.`
        : `${on(basis)}, a requirement of ${f.amount(required)} is that of ${exact ? '' : 'about '}${f.amount(deposits)} of deposits.`,
    ratio: (required: Money, deposits: Money, ratio: string, exact: boolean) =>
      `${f.amount(required)} required on ${f.amount(deposits)} of deposits is a ratio of ${exact ? '' : 'about '}${ratio}%.`,
    required: (basis: Basis, deposits: Money, required: Money) =>
      `${on(basis)}, ${f.amount(deposits)} of deposits require ${f.amount(required)}.`,
    requiredOf: (held: Money, { gap, side }: Gap, required: Money) =>
      `${f.amount(held)} held, ${side === 'even' ? 'exactly enough' : side === 'excess' ? `${f.amount(gap)} of it in excess` : `${f.amount(gap)} short`}, means a requirement of ${f.amount(required)}.`,
    held: (required: Money, { gap, side }: Gap, held: Money) =>
      `${side === 'shortfall' ? 'To be short' : 'An excess'} ${side === 'shortfall' ? 'by' : 'of'} ${f.amount(gap)} ${side === 'shortfall' ? 'of' : 'over'} a requirement of ${f.amount(required)} ${side === 'shortfall' ? 'is to hold' : 'takes'} ${f.amount(held)}.`,
    excess: (held: Money, required: Money, { gap, side }: Gap) =>
      `${f.amount(held)} held against ${f.amount(required)} required is ${side === 'even' ? 'exactly enough' : side === 'excess' ? `an excess of ${f.amount(gap)}` : `a shortfall of ${f.amount(gap)}`}.`,
    hypothetical: (state: string) => `A hypothetical: ${state}.`,
    space: ' ',

    labels: {
      deposits: 'Deposits',
      ratio: 'Ratio',
      required: 'Required',
      held: 'Held',
      excess: 'Excess',
      shortfall: 'Shortfall',
    },
    reckoned: 'reckoned',
    rounded: 'reckoned, rounded',
    most: 'the most that require nothing',
    given: 'given',
    cash: (cash: Money) => `of which ${f.amount(cash)} is vault cash`,

    tooLittle:
      'Too little is given to reckon with. Any two of these decide the rest: deposits with a ratio or a rule, the requirement, what is held, the excess. For example deposits:100m ratio:10%, required:50bn ratio:10%, or held:12m required:10m.',
    nothingRequired: (required: Money, state: string, day?: string) =>
      `No amount of deposits requires ${f.amount(required)} there: ${state}. Give a ratio of your own, for example ratio:10%${day ? `, or a day on which there was one, for example date:${day}` : ''}.`,
    excessOverHeld: (held: Money, excess: Money) =>
      `An excess of ${f.amount(excess)} is more than the ${f.amount(held)} held: give an excess of at most ${f.amount(held)}.`,
    shortOverRequired: (required: Money, gap: Money) =>
      `A shortfall of ${f.amount(gap)} is more than the ${f.amount(required)} required: give one of at most ${f.amount(required)}.`,
    contradictsRequired: (basis: Basis, deposits: Money, would: Money, given: Money) =>
      `${on(basis)}, ${f.amount(deposits)} of deposits require ${f.amount(would)}, not ${f.amount(given)}. Leave out the deposits, the requirement or the ratio, and it follows from the others.`,
    contradictsExcess: (held: Money, required: Money, would: Money, given: Money) =>
      `${f.amount(held)} held less ${f.amount(required)} required is ${f.amount(would)}, not ${f.amount(given)}. Leave out one of the three, and it follows from the others.`,
  };
}).and({
  'zh-CN': (f) => {
    const on = (basis: Basis) =>
      'ratio' in basis ? `按${basis.ratio}%计算` : `按${basis.day ? `${f.day(basis.day)}的` : ''}${basis.rule}`;
    return {
      deposits: (basis, required, deposits, exact, most) =>
        most
          ? `${on(basis)}，存款不超过${f.amount(deposits)}时无需缴存。`
          : `${on(basis)}，法定准备金${f.amount(required)}对应的存款${exact ? '为' : '约为'}${f.amount(deposits)}。`,
      ratio: (required, deposits, ratio, exact) =>
        `${f.amount(deposits)}存款缴存${f.amount(required)}，准备金率${exact ? '为' : '约为'}${ratio}%。`,
      required: (basis, deposits, required) => `${on(basis)}，${f.amount(deposits)}存款需缴存${f.amount(required)}。`,
      requiredOf: (held, { gap, side }, required) =>
        `实持${f.amount(held)}，${side === 'even' ? '刚好足额' : `${side === 'excess' ? '超额' : '缺口'}${f.amount(gap)}`}，可知法定准备金为${f.amount(required)}。`,
      held: (required, { gap, side }, held) =>
        `法定准备金${f.amount(required)}，${side === 'shortfall' ? '缺口' : '超额'}${f.amount(gap)}，可知实持为${f.amount(held)}。`,
      excess: (held, required, { gap, side }) =>
        `实持${f.amount(held)}，法定${f.amount(required)}，${side === 'even' ? '刚好足额' : `${side === 'excess' ? '超额' : '缺口'}为${f.amount(gap)}`}。`,
      hypothetical: (state) => `这只是假设：${state}。`,
      space: '',
      labels: {
        deposits: '存款',
        ratio: '准备金率',
        required: '法定准备金',
        held: '实持',
        excess: '超额',
        shortfall: '缺口',
      },
      reckoned: '推算得出',
      rounded: '推算得出，已四舍五入',
      most: '无需缴存的最大金额',
      given: '您给出的',
      cash: (cash) => `其中库存现金${f.amount(cash)}`,
      tooLittle:
        '条件不足，无法推算。以下任意两项可推出其余：存款与比率（或规则）、法定准备金、实持、超额。例如：存款1亿、比率10%；法定500亿、比率10%；实持1200万、法定1000万。',
      nothingRequired: (required, state, day) =>
        `按此规则，多少存款都不会产生${f.amount(required)}的法定准备金：${state}。请自填“比率”，例如10%${day ? `；或选一个当时有要求的日期，例如${f.day(day)}` : ''}。`,
      excessOverHeld: (held, excess) =>
        `超额${f.amount(excess)}大于实持${f.amount(held)}：超额最多只能是${f.amount(held)}。`,
      shortOverRequired: (required, gap) =>
        `缺口${f.amount(gap)}大于法定准备金${f.amount(required)}：缺口最多只能是${f.amount(required)}。`,
      contradictsRequired: (basis, deposits, would, given) =>
        `${on(basis)}，${f.amount(deposits)}存款需缴存${f.amount(would)}，而不是${f.amount(given)}。存款、法定、比率三项请留空一项，由其余两项推算。`,
      contradictsExcess: (held, required, would, given) =>
        `实持${f.amount(held)}减去法定${f.amount(required)}是${f.amount(would)}，而不是${f.amount(given)}。三项请留空一项，由其余两项推算。`,
    };
  },
  'zh-TW': (f) => {
    const on = (basis: Basis) =>
      'ratio' in basis ? `依${basis.ratio}%計算` : `依${basis.day ? `${f.day(basis.day)}的` : ''}${basis.rule}`;
    return {
      deposits: (basis, required, deposits, exact, most) =>
        most
          ? `${on(basis)}，存款不超過${f.amount(deposits)}時無須提存。`
          : `${on(basis)}，應提準備${f.amount(required)}對應的存款${exact ? '為' : '約為'}${f.amount(deposits)}。`,
      ratio: (required, deposits, ratio, exact) =>
        `${f.amount(deposits)}存款提存${f.amount(required)}，準備率${exact ? '為' : '約為'}${ratio}%。`,
      required: (basis, deposits, required) => `${on(basis)}，${f.amount(deposits)}存款應提存${f.amount(required)}。`,
      requiredOf: (held, { gap, side }, required) =>
        `實持${f.amount(held)}，${side === 'even' ? '剛好足額' : `${side === 'excess' ? '超額' : '缺口'}${f.amount(gap)}`}，可知應提準備為${f.amount(required)}。`,
      held: (required, { gap, side }, held) =>
        `應提準備${f.amount(required)}，${side === 'shortfall' ? '缺口' : '超額'}${f.amount(gap)}，可知實持為${f.amount(held)}。`,
      excess: (held, required, { gap, side }) =>
        `實持${f.amount(held)}，應提${f.amount(required)}，${side === 'even' ? '剛好足額' : `${side === 'excess' ? '超額' : '缺口'}為${f.amount(gap)}`}。`,
      hypothetical: (state) => `這只是假設：${state}。`,
      space: '',
      labels: {
        deposits: '存款',
        ratio: '準備率',
        required: '應提準備',
        held: '實持',
        excess: '超額',
        shortfall: '缺口',
      },
      reckoned: '推算得出',
      rounded: '推算得出，已四捨五入',
      most: '無須提存的最大金額',
      given: '您給的',
      cash: (cash) => `其中庫存現金${f.amount(cash)}`,
      tooLittle:
        '條件不足，無法推算。以下任兩項可推出其餘：存款與比率（或規則）、應提準備、實持、超額。例如：存款1億、比率10%；應提500億、比率10%；實持1200萬、應提1000萬。',
      nothingRequired: (required, state, day) =>
        `依此規則，多少存款都不會產生${f.amount(required)}的應提準備：${state}。請自填「比率」，例如10%${day ? `；或選一個當時有規定的日期，例如${f.day(day)}` : ''}。`,
      excessOverHeld: (held, excess) =>
        `超額${f.amount(excess)}大於實持${f.amount(held)}：超額最多只能是${f.amount(held)}。`,
      shortOverRequired: (required, gap) =>
        `缺口${f.amount(gap)}大於應提準備${f.amount(required)}：缺口最多只能是${f.amount(required)}。`,
      contradictsRequired: (basis, deposits, would, given) =>
        `${on(basis)}，${f.amount(deposits)}存款應提存${f.amount(would)}，而不是${f.amount(given)}。存款、應提、比率三項請留空一項，由其餘兩項推算。`,
      contradictsExcess: (held, required, would, given) =>
        `實持${f.amount(held)}減去應提${f.amount(required)}是${f.amount(would)}，而不是${f.amount(given)}。三項請留空一項，由其餘兩項推算。`,
    };
  },
});
