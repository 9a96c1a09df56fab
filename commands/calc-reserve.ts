import { defineCommand } from '../src/ask/command.ts';
import { calculate, type Working } from '../src/measures/calculator.ts';
import { nearest, rowOn, sameSince } from '../src/measures/requirement.ts';
import { type ReadAmount, readAmount } from '../src/parse/amount.ts';
import { readRatio } from '../src/parse/ratio.ts';
import { citationOf } from '../src/series/citation.ts';
import type { RequirementRow, RequirementRule } from '../src/series/facts.ts';
import type { Figure, Reply, Source, Table } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import type { Locale } from '../src/values/locale.ts';
import type { Amount } from '../src/values/quantity.ts';
import words from './calc-reserve.words.ts';

/** The rules on offer: the ids of `data/requirements.json`, and one's own ratio. */
const RULES = ['custom', 'us', 'ecb', 'india'] as const;
type RuleId = Exclude<(typeof RULES)[number], 'custom'>;
type Words = ReturnType<typeof words>;

export default defineCommand({
  words,
  needs: [],
  options: {
    deposits: { kind: 'text', required: true },
    ratio: { kind: 'text' },
    held: { kind: 'text' },
    'vault-cash': { kind: 'text' },
    rule: { kind: 'choice', values: RULES },
    date: { kind: 'day' },
  },
  run({ args, say, format, facts, today }): Reply {
    const read = readQuestion(args, facts.requirements, format.locale, say);
    if ('refused' in read) return refusal(read.refused);
    const { own, rule, id, currency } = read;
    const now = rowOn(rule, iso(today));
    const then = args.date === undefined ? now : rowOn(rule, iso(args.date));
    if (!own && !then) {
      const asked = args.date ?? today;
      return refusal(say.noRule(say.rules[id], iso(asked), nearest(rule, asked).map(iso)));
    }
    const inMoney = (amount: string): Amount => ({ amount, currency });
    const working = workingOf(read, own ? { tranches: [{ ratio: own.ratio }] } : then!);
    const changed = !own && now !== undefined && then !== now ? now : undefined;
    const requiredToday = changed && inMoney(workingOf(read, changed).required);
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
type ReadQuestion = {
  readonly own: ReturnType<typeof readRatio> | undefined;
  readonly chosen: RuleId | undefined;
  readonly rule: RequirementRule;
  readonly id: RuleId;
  /** What everything is reckoned in: what was typed, else what the rule is written in. */
  readonly currency: string;
  /** The currency that was typed, and the sign where it names several. */
  readonly named: string | undefined;
  readonly local: ReadAmount['local'];
  readonly deposits: ReadAmount;
  readonly held: ReadAmount | undefined;
  readonly vaultCash: ReadAmount | undefined;
};

type Given = {
  readonly deposits: string;
  readonly ratio?: string | undefined;
  readonly held?: string | undefined;
  readonly 'vault-cash'?: string | undefined;
  readonly rule?: (typeof RULES)[number] | undefined;
};

/** Reads the question, or says why it cannot be reckoned: what is typed is what is answered, and no rate is applied. */
const readQuestion = (
  args: Given,
  rules: readonly RequirementRule[],
  locale: Locale,
  say: Words,
): ReadQuestion | { readonly refused: string } => {
  const own = args.ratio === undefined ? undefined : readRatio(args.ratio);
  if (args.rule === 'custom' && !own) return { refused: say.ratioMissing };
  const chosen = args.rule === 'custom' ? undefined : args.rule;
  const picked = rules.find((rule) => rule.id === chosen);
  const money = readMoney([args.deposits, args.held, args['vault-cash']], locale);
  if (money.currencies.length > 1) return { refused: say.mixed(money.currencies) };
  const [deposits, held, vaultCash] = money.amounts;
  const named = money.currencies[0];
  const fitting = rules.find((rule) => rule.currency === named);
  const rule = picked ?? fitting ?? rules.find(({ id }) => id === 'us');
  if (!rule || !deposits) throw new RangeError('data/requirements.json has no rule with the id us');
  const id = rule.id as RuleId;
  const local = money.amounts.find((read) => read?.local)?.local;
  const read = { own, chosen, rule, id, currency: named ?? rule.currency, named, local, deposits, held, vaultCash };
  return own || read.currency === rule.currency ? read : { refused: otherMoney(read, fitting, rules, say) };
};

/** No exchange rate is applied: a rule of another currency says what would fit, and a shared sign is asked back. */
const otherMoney = (
  { chosen, rule, id, currency, local, deposits }: ReadQuestion,
  fitting: RequirementRule | undefined,
  rules: readonly RequirementRule[],
  say: Words,
): string => {
  const fits = fitting && say.rules[fitting.id as RuleId];
  if (chosen && local?.means.includes(rule.currency))
    return say.whose(local.sign, currency, say.rules[id], { amount: deposits.amount, currency: rule.currency }, fits);
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
  { deposits, held, vaultCash, rule }: ReadQuestion,
  row: Pick<RequirementRow, 'tranches' | 'allowance'>,
): Working =>
  calculate({
    deposits: deposits.amount,
    tranches: row.tranches,
    vaultCashCounts: rule.vaultCash,
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
  readonly requiredToday: Amount | undefined;
  readonly inMoney: (amount: string) => Amount;
};

type AskedDay = { readonly asked: Day | undefined; readonly today: Day };

const stateOf = ({ rule, id }: ReadQuestion, row: RequirementRow, today: Day, say: Words): string => {
  const since = sameSince(rule, row);
  return say.state(say.ratios[id], stepsOf(row, rule.currency, say), since, since > iso(today));
};

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
    ...(own && chosen ? [say.ratioWins] : []),
    ...(!own && !chosen && id !== 'us' ? [say.picked(say.rules[id], rule.currency)] : []),
    ...(vaultCash ? [rule.vaultCash ? say.cashCounts : say.cashDoesNot(say.rules[id])] : []),
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

const refusal = (lead: string): Reply => ({ mood: 'trouble', lead, ephemeral: true });

/** The amounts as written, and every currency they name; a sign that several share follows the first one named. */
const readMoney = (written: readonly (string | undefined)[], locale: Locale) => {
  const amounts: (ReadAmount | undefined)[] = [];
  let likely: string | undefined;
  for (const text of written) {
    const read = text === undefined ? undefined : readAmount(text, locale, likely);
    likely = read?.currency ?? likely;
    amounts.push(read);
  }
  const currencies = [...new Set(amounts.flatMap((read) => read?.currency ?? []))];
  return { amounts, currencies };
};

const stepsOf = ({ tranches, allowance }: RequirementRow, currency: string, say: Words): string => {
  const [first, ...rest] = tranches;
  const flat = rest.every(({ ratio }) => ratio === first?.ratio);
  const steps = (flat ? [{ ratio: first!.ratio }] : tranches).map(({ ratio, ...bound }) =>
    'upTo' in bound && bound.upTo !== undefined ? { ratio, upTo: { amount: bound.upTo, currency } } : { ratio },
  );
  return say.steps(steps, allowance === undefined ? undefined : { amount: allowance, currency });
};

const balanceOf = ({ total, excess }: NonNullable<Working['held']>, inMoney: (amount: string) => Amount) => {
  const side = Number(excess) === 0 ? 'even' : excess.startsWith('-') ? 'shortfall' : 'excess';
  return { held: inMoney(total), gap: inMoney(excess.replace('-', '')), side } as const;
};

const figuresOf = (
  { required, held }: Working,
  requiredToday: Amount | undefined,
  inMoney: (amount: string) => Amount,
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

/** The working: a row for each tranche, the allowance where there is one, and the total. */
const tableOf = (working: Working, inMoney: (amount: string) => Amount, say: Words): Table => ({
  title: say.working,
  columns: say.columns,
  rows: [
    ...working.tranches.map(({ from, upTo, ratio, deposits, required }) => [
      inMoney(from),
      upTo === undefined ? '' : inMoney(upTo),
      `${ratio}%`,
      inMoney(deposits),
      inMoney(required),
    ]),
    ...(Number(working.allowance) > 0 ? [[say.allowance, '', '', '', inMoney(`-${working.allowance}`)]] : []),
    [say.total, '', '', inMoney(working.deposits), inMoney(working.required)],
  ],
});

/** The documents behind the rows, each once. */
const sourcesOf = (rule: RequirementRule, rows: readonly (RequirementRow | undefined)[], locale: Locale): Source[] =>
  [...new Set(rows.flatMap((row) => row?.source ?? []))].flatMap((source) => {
    const { url, title } = citationOf(source) ?? {};
    return url === undefined ? [] : [{ url, title: title ?? `${rule.name[locale]} (${new URL(url).hostname})` }];
  });
