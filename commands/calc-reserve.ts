import { defineCommand } from '../src/ask/command.ts';
import { calculate, type Working } from '../src/measures/calculator.ts';
import { nearest, rowOn } from '../src/measures/requirement.ts';
import type { ReadAmount } from '../src/parse/amount.ts';
import { readRatio } from '../src/parse/ratio.ts';
import type { Bank } from '../src/series/banks.ts';
import type { RequirementRow, RequirementRule } from '../src/series/facts.ts';
import type { Figure, Reply } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import type { Locale } from '../src/values/locale.ts';
import type { Money } from '../src/values/quantity.ts';
import words from './calc-reserve.words.ts';
import { bankReply } from './shared/requirement-bank.ts';
import {
  balanceOf,
  type CalcWords,
  cashNote,
  RULES,
  type RuleId,
  readMoney,
  refusal,
  sourcesOf,
  stateOf,
  stepsOf,
  tableOf,
  unusedBesideRatio,
} from './shared/requirement-parts.ts';
import { type Backwards, type GivenOfRequirement, solvedReply } from './shared/requirement-solved.ts';
import { systemReply, systemSeries } from './shared/requirement-system.ts';
import { suggestBanks } from './shared/suggest-banks.ts';

type Words = CalcWords;

export default defineCommand({
  words,
  callReports: ({ bank }) => bank !== undefined,
  needs: (args) => (isSystem(args) ? systemSeries : []),
  optional: 'all',
  options: {
    deposits: { kind: 'text' },
    ratio: { kind: 'text' },
    required: { kind: 'text' },
    held: { kind: 'text' },
    excess: { kind: 'text' },
    'vault-cash': { kind: 'text' },
    rule: { kind: 'choice', values: RULES },
    date: { kind: 'day' },
    bank: { kind: 'text', max: 100, suggest: suggestBanks },
  },
  unused: unusedBesideRatio,
  run({ args, data, say, format, facts, banks, today }): Reply {
    const read = readQuestion(args, facts.requirements, format.locale, say);
    if ('refused' in read) return refusal(read.refused, read.noRule ? [explainRules(say)] : []);
    const { own, rule, id, currency } = read;
    if (args.bank !== undefined) return ofBank(args, args.bank, read, banks, today, say, format.locale);
    const { deposits } = read;
    const now = rowOn(rule, iso(today));
    const then = args.date === undefined ? now : rowOn(rule, iso(args.date));
    if (!own && !then) {
      const asked = args.date ?? today;
      return refusal(say.noRule(say.rules[id], iso(asked), nearest(rule, asked).map(iso)));
    }
    const inMoney = (amount: string): Money => ({ amount, currency });
    if (own && isSystem(args)) {
      const state = now && stateOf(read, now, today, say);
      const system = systemReply(data as Parameters<typeof systemReply>[0], own.ratio, state, format.locale);
      if (system) return system;
    }
    const isBackwards = !deposits || read.required !== undefined || read.excess !== undefined;
    if (isBackwards) return solvedReply(backwards(read, args, now, then, today), say, format);
    const forward = { ...read, deposits };
    const working = workingOf(forward, own ? { tranches: [{ ratio: own.ratio }] } : then!);
    const changed = !own && now !== undefined && then !== now ? now : undefined;
    const requiredToday = changed && inMoney(workingOf(forward, changed).required);
    const stated: Stated = { read, working, now, then, changed, requiredToday, inMoney };
    const days = { asked: args.date, today };

    return {
      mood: working.held?.excess.startsWith('-') ? 'watch' : 'calm',
      lead: leadOf(stated, days, say),
      figures: figuresOf(working, requiredToday, inMoney, say),
      table: tableOf(working, inMoney, say),
      notes: notesOf(stated, days, args.ratio, say, format.locale),
      sources: sourcesOf(rule, own ? [isBeside(read) ? now : undefined] : [then, changed], format.locale),
    };
  },
});

/** What was typed, read: the amounts, the currency they are in, and the rule or the ratio to apply. */
type ReadQuestion = GivenOfRequirement & {
  readonly own: ReturnType<typeof readRatio> | undefined;
  readonly chosen: RuleId | undefined;
};

type Given = {
  readonly deposits?: string | undefined;
  readonly ratio?: string | undefined;
  readonly required?: string | undefined;
  readonly excess?: string | undefined;
  readonly held?: string | undefined;
  readonly 'vault-cash'?: string | undefined;
  readonly rule?: (typeof RULES)[number] | undefined;
  readonly bank?: string | undefined;
};

const AMOUNTS = ['deposits', 'required', 'held', 'excess', 'vault-cash'] as const;

/** Whether only a ratio is given, of no other country: it is asked what it would mean for all banks. */
const isSystem = ({ ratio, rule = 'custom', ...amounts }: Given): boolean =>
  ratio !== undefined &&
  (rule === 'custom' || rule === 'us') &&
  AMOUNTS.every((name) => amounts[name] === undefined) &&
  amounts.bank === undefined;

/** One bank's requirement, of the deposits it reported: amounts of one's own do not go with it. */
const ofBank = (
  args: Given & { readonly date?: Day | undefined },
  typed: string,
  read: ReadQuestion,
  banks: readonly Bank[],
  today: Day,
  say: Words,
  locale: Locale,
): Reply => {
  if (AMOUNTS.some((name) => args[name] !== undefined) || read.id !== 'us') return refusal(say.eitherBank);
  const { rule, own } = read;
  const stated = (row: RequirementRow) => stateOf(read, row, today, say);
  return bankReply({ typed, banks, ratio: own?.ratio, rule, asked: args.date, today, stateOf: stated }, locale);
};

/** Reads the question, or says why it cannot be reckoned: what is typed is what is answered, and no rate is applied. */
const readQuestion = (
  args: Given,
  rules: readonly RequirementRule[],
  locale: Locale,
  say: Words,
): ReadQuestion | { readonly refused: string; readonly noRule?: boolean } => {
  const own = args.ratio === undefined ? undefined : readRatio(args.ratio);
  if (args.rule === 'custom' && !own) return { refused: say.ratioMissing };
  const chosen = args.rule === 'custom' ? undefined : args.rule;
  const picked = rules.find((rule) => rule.id === chosen);
  const { excess: over, isShort } = signOf(args.excess);
  const money = readMoney([args.deposits, args.held, args['vault-cash'], args.required, over], locale);
  if (money.currencies.length > 1) return { refused: say.mixed(money.currencies) };
  const [deposits, held, vaultCash, required, gap] = money.amounts;
  const excess = gap && isShort ? { ...gap, amount: `-${gap.amount}` } : gap;
  const named = money.currencies[0];
  const fitting = rules.find((rule) => rule.currency === named);
  const rule = picked ?? fitting ?? rules.find(({ id }) => id === 'us');
  if (!rule) throw new RangeError('data/requirements.json has no rule with the id us');
  const id = rule.id as RuleId;
  const local = money.amounts.find((read) => read?.local)?.local;
  const currency = named ?? rule.currency;
  const read = { own, chosen, rule, id, currency, named, local, deposits, required, held, excess, vaultCash };
  // What follows without any rule needs none: deposits with a requirement, or three that belong together.
  const free = own || (!chosen && required !== undefined && (deposits ?? held ?? excess) !== undefined);
  return free || currency === rule.currency
    ? read
    : { refused: otherMoney(read, fitting, rules, say), noRule: !fitting };
};

/** A shortfall is an excess below zero: `-2m`. */
const signOf = (text: string | undefined): { readonly excess: string | undefined; readonly isShort: boolean } => {
  const short = text === undefined ? null : /^\s*[-−–](.+)$/.exec(text);
  return { excess: short ? short[1] : text, isShort: short !== null };
};

const explainRules = (say: Words) =>
  ({ kind: 'next', label: say.otherRules, command: 'explain', args: { topic: 'ratios-in-other-countries' } }) as const;

/** A question that asks for something else than the requirement, with the rule that applies to it. */
const backwards = (
  read: ReadQuestion,
  args: Given & { readonly date?: Day | undefined },
  now: RequirementRow | undefined,
  then: RequirementRow | undefined,
  today: Day,
): Backwards => ({
  ...read,
  isChosen: read.chosen !== undefined || args.date !== undefined,
  now: now && isBeside(read) ? now : undefined,
  applied: read.own || read.currency !== read.rule.currency ? undefined : then,
  asked: args.date,
  today,
});

/** No exchange rate is applied: a rule of another currency says what would fit, and a shared sign is asked back. */
const otherMoney = (
  { chosen, rule, id, currency, local, deposits, required, held }: ReadQuestion,
  fitting: RequirementRule | undefined,
  rules: readonly RequirementRule[],
  say: Words,
): string => {
  const fits = fitting && say.rules[fitting.id as RuleId];
  const first = deposits ?? required ?? held;
  if (chosen && first && local?.means.includes(rule.currency))
    return say.whose(local.sign, currency, say.rules[id], { amount: first.amount, currency: rule.currency }, fits);
  if (chosen) return say.otherCurrency(say.rules[id], rule.currency, currency, fits);
  return say.noRuleIn(
    currency,
    rules.map((each) => [say.rules[each.id as RuleId], each.currency]),
  );
};

/** Whether a rule of the same currency (or one that was asked for) is worth telling beside a ratio of one's own. */
const isBeside = ({ rule, chosen, currency }: ReadQuestion): boolean =>
  chosen !== undefined || rule.currency === currency;

const workingOf = (
  { deposits, held, vaultCash, rule }: ReadQuestion & { readonly deposits: ReadAmount },
  row: Pick<RequirementRow, 'tranches' | 'allowance'>,
): Working =>
  calculate({
    deposits: deposits.amount,
    tranches: row.tranches,
    vaultCashCounts: rule.vaultCash === true,
    ...(row.allowance !== undefined && { allowance: row.allowance }),
    ...(held && { balances: held.amount }),
    ...(vaultCash && { vaultCash: vaultCash.amount }),
  });

/** Everything that is known of the answer. */
type Stated = {
  readonly read: ReadQuestion;
  readonly working: Working;
  readonly now: RequirementRow | undefined;
  readonly then: RequirementRow | undefined;
  /** Today's row, where it is another than the one asked about. */
  readonly changed: RequirementRow | undefined;
  readonly requiredToday: Money | undefined;
  readonly inMoney: (amount: string) => Money;
};

type AskedDay = { readonly asked: Day | undefined; readonly today: Day };

const leadOf = (
  { read, working, now, then, requiredToday, inMoney }: Stated,
  { asked, today }: AskedDay,
  say: Words,
): string => {
  const [required, base] = [inMoney(working.required), inMoney(working.deposits)];
  const balance = working.held ? say.balance(balanceOf(working.held, inMoney)) : '';
  const rule = say.rules[read.id];
  if (read.own) {
    const beside = now && isBeside(read) ? stateOf(read, now, today, say) : undefined;
    return say.hypothetical(read.own.ratio, base, required, balance, beside);
  }
  const paid = { rule, deposits: base, required, balance };
  if (asked !== undefined && asked > today)
    return say.ahead({ ...paid, day: iso(asked), known: iso(today), state: stateOf(read, then!, today, say) });
  if (then === now) return say.now({ ...paid, state: stateOf(read, then!, today, say) });
  return say.past({ ...paid, day: iso(asked!), today: requiredToday });
};

const notesOf = (
  { read, working, now, then, changed }: Stated,
  { asked, today }: AskedDay,
  ratio: string | undefined,
  say: Words,
  locale: Locale,
): readonly string[] => {
  const { own, chosen, rule, id, currency, named, local, vaultCash } = read;
  const isAhead = asked !== undefined && asked > today;
  return [
    ...(own?.other !== undefined ? [say.ambiguous(ratio!, own.ratio, own.other)] : []),
    ...(local ? [say.readAs(local.sign, currency)] : []),
    ...(named === undefined && chosen === undefined ? [say.assumed(currency)] : []),
    ...(!own && !chosen && id !== 'us' ? [say.picked(say.rules[id], rule.currency)] : []),
    ...(vaultCash ? [cashNote(rule, say.rules[id], say)] : []),
    ...(Number(working.allowance) > Number(working.gross) ? [say.floor] : []),
    ...(own && then && then !== now
      ? [say.onThatDay(iso(asked!), say.ratios[id], stepsOf(then, rule.currency, say), isAhead)]
      : []),
    ...(own ? [] : [say.base(rule.base[locale])]),
    ...(!own && then!.note ? [then!.note[locale]] : []),
    ...(changed ? [say.ruleToday(stateOf(read, changed, today, say))] : []),
    ...(isAhead ? [say.mayChange(iso(asked))] : []),
    ...(now && now.checked_at <= iso(today) && (!own || isBeside(read)) ? [say.checked(now.checked_at)] : []),
  ];
};

const figuresOf = (
  { required, held }: Working,
  requiredToday: Money | undefined,
  inMoney: (amount: string) => Money,
  say: Words,
): Figure[] => {
  const figures: Figure[] = [{ label: say.required, value: inMoney(required) }];
  if (held) {
    const { gap, side } = balanceOf(held, inMoney);
    const note =
      Number(held.vaultCash) > 0 ? { note: say.heldNote(inMoney(held.balances), inMoney(held.vaultCash)) } : {};
    figures.push({ label: say.held, value: inMoney(held.total), ...note });
    figures.push({ label: side === 'shortfall' ? say.shortfall : say.excess, value: gap });
  }
  if (requiredToday) figures.push({ label: say.requiredToday, value: requiredToday });
  return figures;
};
