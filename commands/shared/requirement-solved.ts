import { calculate } from '../../src/measures/calculator.ts';
import { type Solution, solveRequirement } from '../../src/measures/solve-requirement.ts';
import type { ReadAmount } from '../../src/parse/amount.ts';
import type { RequirementRow, RequirementRule } from '../../src/series/facts.ts';
import type { Figure, Reply } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import type { Money } from '../../src/values/quantity.ts';
import type { Format } from '../../src/words/format.ts';
import { type CalcWords, type RuleId, refusal, sourcesOf, stateOf, tableOf } from './requirement-parts.ts';
import words, { type Basis } from './requirement-solved.words.ts';

/** What is given of a requirement, and the rule it stands under. */
export type GivenOfRequirement = {
  readonly rule: RequirementRule;
  readonly id: RuleId;
  /** What everything is reckoned in: what was typed, else what the rule is written in. */
  readonly currency: string;
  /** The currency that was typed, and a sign that several share. */
  readonly named: string | undefined;
  readonly local: ReadAmount['local'];
  readonly deposits: ReadAmount | undefined;
  readonly required: ReadAmount | undefined;
  readonly held: ReadAmount | undefined;
  /** Negative where it is a shortfall. */
  readonly excess: ReadAmount | undefined;
  readonly vaultCash: ReadAmount | undefined;
};

/** A question for anything but what a rule asks of deposits: what is given, and the rule or ratio that applies. */
export type Backwards = GivenOfRequirement & {
  readonly own: { readonly ratio: string } | undefined;
  /** The rule was named, or a day of it was: it is not only taken because of the money. */
  readonly isChosen: boolean;
  /** The rule today, and the one on the day asked about, where it is of the same money and no ratio of one's own goes first. */
  readonly now: RequirementRow | undefined;
  readonly applied: RequirementRow | undefined;
  readonly asked: Day | undefined;
  readonly today: Day;
};

type Say = ReturnType<typeof words>;
type Told = Backwards & { readonly say: Say; readonly calc: CalcWords; readonly inMoney: (amount: string) => Money };

/** Deposits, ratio, requirement, what is held or the excess, from the others; or why nothing follows and what would fit. */
export const solvedReply = (question: Backwards, calc: CalcWords, { locale }: Format): Reply => {
  const { own, rule, currency, now, applied } = question;
  const inMoney = (amount: string): Money => ({ amount, currency });
  const told: Told = { ...question, say: words(locale), calc, inMoney };
  const found = solve(question);
  if (found.kind !== 'solved') return refusal(unsolved(found, told));
  const row = appliedRow(question);
  const working =
    row && found.deposits !== undefined && found.ratio === undefined
      ? tableOf(calculate({ deposits: found.deposits, ...row }), inMoney, calc)
      : undefined;
  return {
    mood: found.excess?.startsWith('-') ? 'watch' : 'calm',
    lead: [...found.steps.map(({ what, exact }) => sentence(what, exact, found, told)), ...beside(told)].join(
      told.say.space,
    ),
    figures: figures(found, told),
    ...(working && { table: working }),
    notes: notesOf(found, told, locale),
    sources: sourcesOf(
      rule,
      own ? [now] : found.steps.some(({ what }) => what === 'deposits') ? [applied] : [],
      locale,
    ),
  };
};

/** The tranches that apply: one's own ratio as one, or the rule's. */
const appliedRow = ({ own, applied }: Backwards): Pick<RequirementRow, 'tranches' | 'allowance'> | undefined =>
  own ? { tranches: [{ ratio: own.ratio }] } : applied;

const solve = (question: Backwards): ReturnType<typeof solveRequirement> => {
  const { own, isChosen, deposits, required, held, excess, vaultCash, rule } = question;
  const counted = vaultCash && rule.vaultCash ? vaultCash.amount : undefined;
  const holding = held || counted !== undefined ? sum(held?.amount, counted) : undefined;
  const known = {
    deposits: deposits?.amount,
    required: required?.amount,
    held: holding,
    excess: excess?.amount,
  };
  const given = Object.values(known).filter((value) => value !== undefined).length;
  // A rule nobody named is only asked where nothing else would answer: deposits and a requirement have a ratio of their own.
  const row = own || isChosen || given < 2 || (deposits && !required) ? appliedRow(question) : undefined;
  return solveRequirement(known, row);
};

const sum = (a = '0', b = '0'): string =>
  calculate({ deposits: '0', tranches: [{ ratio: '0' }], balances: a, vaultCash: b, vaultCashCounts: true }).held!
    .total;

const basisOf = ({ own, id, asked, calc }: Told): Basis =>
  own ? { ratio: own.ratio } : { rule: calc.rules[id], ...(asked !== undefined && { day: iso(asked) }) };

const gapOf = (excess: string, inMoney: Told['inMoney']) => {
  const side = Number(excess) === 0 ? 'even' : excess.startsWith('-') ? 'shortfall' : 'excess';
  return { gap: inMoney(excess.replace('-', '')), side } as const;
};

/** One sentence for each thing that was reckoned. */
const sentence = (what: Solution['steps'][number]['what'], exact: boolean, found: Solution, told: Told): string => {
  const { say, inMoney } = told;
  const required = inMoney(found.required);
  const [deposits, held] = [inMoney(found.deposits ?? '0'), inMoney(found.held ?? '0')];
  const gap = gapOf(found.excess ?? '0', inMoney);
  switch (what) {
    case 'deposits':
      return say.deposits(basisOf(told), required, deposits, exact, Number(found.required) === 0);
    case 'ratio':
      return say.ratio(required, deposits, found.ratio!, exact);
    case 'required':
      return told.deposits ? say.required(basisOf(told), deposits, required) : say.requiredOf(held, gap, required);
    case 'held':
      return say.held(required, gap, held);
    case 'excess':
      return say.excess(held, required, gap);
  }
};

/** A ratio of one's own is told beside the rule as it is today. */
const beside = (told: Told): readonly string[] =>
  told.own && told.now ? [told.say.hypothetical(stateOf(told, told.now, told.today, told.calc))] : [];

const figures = (found: Solution, told: Told): readonly Figure[] => {
  const { say, inMoney, own } = told;
  const noteOf = (what: Solution['steps'][number]['what']) => {
    const step = found.steps.find((one) => one.what === what);
    if (!step) return { note: say.given };
    const isMost = what === 'deposits' && Number(found.required) === 0;
    return { note: isMost ? say.most : step.exact ? say.reckoned : say.rounded, key: true as const };
  };
  const figure = (what: 'deposits' | 'required' | 'held', value: string | undefined): readonly Figure[] =>
    value === undefined ? [] : [{ label: say.labels[what], value: inMoney(value), ...noteOf(what) }];
  const ratio = found.ratio ?? own?.ratio;
  const gap = found.excess === undefined ? undefined : gapOf(found.excess, inMoney);
  return [
    ...figure('deposits', found.deposits),
    ...(ratio === undefined ? [] : [{ label: say.labels.ratio, value: `${ratio}%`, ...noteOf('ratio') }]),
    ...figure('required', found.required),
    ...figure('held', found.held),
    ...(gap
      ? [
          {
            label: gap.side === 'shortfall' ? say.labels.shortfall : say.labels.excess,
            value: gap.gap,
            ...noteOf('excess'),
          },
        ]
      : []),
  ];
};

const notesOf = (found: Solution, told: Told, locale: Format['locale']): readonly string[] => {
  const { own, rule, id, currency, named, local, isChosen, vaultCash, calc, inMoney, say } = told;
  const byRule = !own && found.steps.some(({ what }) => what === 'deposits' || what === 'required') && told.applied;
  return [
    ...(local ? [calc.readAs(local.sign, currency)] : []),
    ...(named === undefined && !isChosen ? [calc.assumed(currency)] : []),
    ...(byRule ? [calc.base(rule.base[locale]), ...(byRule.note ? [byRule.note[locale]] : [])] : []),
    ...(byRule && told.now && told.now !== byRule ? [calc.ruleToday(stateOf(told, told.now, told.today, calc))] : []),
    ...(vaultCash && rule.vaultCash === true ? [calc.cashCounts, say.cash(inMoney(vaultCash.amount))] : []),
    ...(vaultCash && rule.vaultCash === false ? [calc.cashDoesNot(calc.rules[id])] : []),
    ...(vaultCash && rule.vaultCash === undefined ? [calc.cashUnknown(calc.rules[id])] : []),
  ];
};

/** Why nothing follows, and what would fit. */
const unsolved = (found: Exclude<ReturnType<typeof solveRequirement>, Solution>, told: Told): string => {
  const { say, calc, inMoney, required, held, excess, deposits, applied, rule, today } = told;
  const amount = (read: ReadAmount | undefined) => inMoney(read?.amount.replace('-', '') ?? '0');
  switch (found.kind) {
    case 'tooLittle':
      return say.tooLittle;
    case 'nothingRequired':
      return applied
        ? say.nothingRequired(amount(required), stateOf(told, applied, today, calc), lastAsking(rule))
        : say.tooLittle;
    case 'excessOverHeld':
      return say.excessOverHeld(amount(held), amount(excess));
    case 'shortOverRequired':
      return say.shortOverRequired(amount(required), amount(excess));
    case 'contradicts':
      return found.what === 'required'
        ? say.contradictsRequired(basisOf(told), amount(deposits), inMoney(found.would), amount(required))
        : say.contradictsExcess(
            inMoney(found.held),
            inMoney(found.required),
            inMoney(found.would),
            inMoney(excess!.amount),
          );
  }
};

/** The first day of the latest stretch in which a rule asked for anything. */
const lastAsking = ({ rows }: RequirementRule): string | undefined =>
  rows.findLast(({ tranches }) => tranches.some(({ ratio }) => Number(ratio) > 0))?.from;
