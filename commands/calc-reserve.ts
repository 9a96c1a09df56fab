import { defineCommand } from '../src/ask/command.ts';
import { calculate, type Working } from '../src/measures/calculator.ts';
import { nearest, rowOn, sameSince } from '../src/measures/requirement.ts';
import { type ReadAmount, readAmount } from '../src/parse/amount.ts';
import { readRatio } from '../src/parse/ratio.ts';
import { citationOf } from '../src/series/citation.ts';
import type { RequirementRow, RequirementRule } from '../src/series/facts.ts';
import type { Figure, Reply, Source, Table } from '../src/values/answer.ts';
import { iso } from '../src/values/day.ts';
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
    const own = args.ratio === undefined ? undefined : readRatio(args.ratio);
    if (args.rule === 'custom' && !own) return refusal(say.ratioMissing);

    const chosen = args.rule === 'custom' ? undefined : args.rule;
    const money = readMoney([args.deposits, args.held, args['vault-cash']], format.locale, currencyOf(facts, chosen));
    if (money.currencies.length > 1) return refusal(say.mixed(money.currencies));
    const [deposits, held, vaultCash] = money.amounts;
    const named = money.currencies[0];

    const rule = ruleOf(facts.requirements, chosen, named);
    const id = rule.id as RuleId;
    const now = rowOn(rule, iso(today));
    const then = args.date === undefined ? now : rowOn(rule, iso(args.date));
    if (!own && !then) {
      const asked = args.date ?? today;
      return refusal(say.noRule(say.rules[id], iso(asked), nearest(rule, asked).map(iso)));
    }

    const currency = own ? (named ?? rule.currency) : rule.currency;
    const inMoney = (amount: string): Amount => ({ amount, currency });
    const requirement = (row: Pick<RequirementRow, 'tranches' | 'allowance'>): Working =>
      calculate({
        deposits: deposits!.amount,
        tranches: row.tranches,
        vaultCashCounts: rule.vaultCash,
        ...(row.allowance !== undefined && { allowance: row.allowance }),
        ...(held && { balances: held.amount }),
        ...(vaultCash && { vaultCash: vaultCash.amount }),
      });
    const working = requirement(own ? { tranches: [{ ratio: own.ratio }] } : then!);

    const state = (row: RequirementRow) =>
      say.state(say.ratios[id], stepsOf(row, rule.currency, say), sameSince(rule, row));
    const [required, base] = [inMoney(working.required), inMoney(working.deposits)];
    const balance = working.held ? say.balance(balanceOf(working.held, inMoney)) : '';
    const changed = !own && now !== undefined && then !== now;
    const requiredToday = changed ? inMoney(requirement(now).required) : undefined;

    return {
      mood: working.held?.excess.startsWith('-') ? 'watch' : 'calm',
      lead: own
        ? say.hypothetical(own.ratio, base, required, balance, now && state(now))
        : then !== now
          ? say.past(iso(args.date!), say.rules[id], base, required, balance, requiredToday)
          : say.now(say.rules[id], base, required, balance, state(then!)),
      figures: figuresOf(working, requiredToday, inMoney, say),
      table: tableOf(working, inMoney, say),
      notes: [
        ...(own?.other !== undefined ? [say.ambiguous(args.ratio!, own.ratio, own.other)] : []),
        ...(own && chosen ? [say.ratioWins] : []),
        ...(!own && named !== undefined && named !== rule.currency
          ? [say.asIf(say.rules[id], named, rule.currency)]
          : []),
        ...(!own && !chosen && id !== 'us' ? [say.picked(say.rules[id], rule.currency)] : []),
        ...(vaultCash ? [rule.vaultCash ? say.cashCounts : say.cashDoesNot(say.rules[id])] : []),
        ...(Number(working.allowance) > Number(working.gross) ? [say.floor] : []),
        ...(own && then && then !== now
          ? [say.onThatDay(iso(args.date!), say.ratios[id], stepsOf(then, rule.currency, say))]
          : []),
        ...(own ? [] : [say.base(rule.base[format.locale])]),
        ...(!own && then!.note ? [then!.note[format.locale]] : []),
        ...(changed ? [say.ruleToday(state(now))] : []),
        ...(args.date !== undefined && args.date > today ? [say.ahead(iso(args.date))] : []),
        ...(now && now.checked_at <= iso(today) ? [say.checked(now.checked_at)] : []),
      ],
      sources: sourcesOf(rule, own ? [now] : [then, changed ? now : undefined], format.locale),
    };
  },
});

const refusal = (lead: string): Reply => ({ mood: 'trouble', lead, ephemeral: true });

const currencyOf = (facts: { readonly requirements: readonly RequirementRule[] }, id: string | undefined) =>
  facts.requirements.find((rule) => rule.id === id)?.currency;

/** The rule chosen, else the one of the currency the figures are in, else that of the United States. */
const ruleOf = (
  rules: readonly RequirementRule[],
  id: string | undefined,
  currency: string | undefined,
): RequirementRule => {
  const found =
    rules.find((rule) => rule.id === id) ??
    rules.find((rule) => rule.currency === currency) ??
    rules.find((rule) => rule.id === 'us');
  if (!found) throw new RangeError('data/requirements.json has no rule with the id us');
  return found;
};

/** The amounts as written, and every currency they name; a sign that several share follows the first one named. */
const readMoney = (written: readonly (string | undefined)[], locale: Locale, expected: string | undefined) => {
  const amounts: (ReadAmount | undefined)[] = [];
  let likely = expected;
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
