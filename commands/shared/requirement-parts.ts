import type { UnusedOption } from '../../src/ask/option.ts';
import type { Working } from '../../src/measures/calculator.ts';
import { sameSince } from '../../src/measures/requirement.ts';
import { type ReadAmount, readAmount } from '../../src/parse/amount.ts';
import { citationOf } from '../../src/series/citation.ts';
import type { RequirementRow, RequirementRule } from '../../src/series/facts.ts';
import type { Reply, Source, Step, Table } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { Money } from '../../src/values/quantity.ts';
import type words from '../calc-reserve.words.ts';

/** The rules on offer: the ids of `data/requirements.json`, and one's own ratio. */
export const RULES = ['custom', 'us', 'ecb', 'india', 'turkey', 'switzerland'] as const;
export type RuleId = Exclude<(typeof RULES)[number], 'custom'>;
export type CalcWords = ReturnType<typeof words>;

/** Something that cannot be reckoned, with what would fit: for the asker alone. */
export const refusal = (lead: string, actions: readonly Step[] = []): Reply => ({
  mood: 'trouble',
  lead,
  ephemeral: true,
  ...(actions.length > 0 && { actions }),
});

/** The amounts as written, and every currency they name; a sign that several share follows the first one named. */
export const readMoney = (written: readonly (string | undefined)[], locale: Locale) => {
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

/** A rule's ratios in a phrase. */
export const stepsOf = ({ tranches, allowance }: RequirementRow, currency: string, say: CalcWords): string => {
  const [first, ...rest] = tranches;
  const flat = rest.every(({ ratio }) => ratio === first?.ratio);
  const steps = (flat ? [{ ratio: first!.ratio }] : tranches).map(({ ratio, ...bound }) =>
    'upTo' in bound && bound.upTo !== undefined ? { ratio, upTo: { amount: bound.upTo, currency } } : { ratio },
  );
  return say.steps(steps, allowance === undefined ? undefined : { amount: allowance, currency });
};

/** A rule's ratios and since when. */
export const stateOf = (
  { rule, id }: { readonly rule: RequirementRule; readonly id: RuleId },
  row: RequirementRow,
  today: Day,
  say: CalcWords,
): string => {
  const since = sameSince(rule, row);
  return say.state(say.ratios[id], stepsOf(row, rule.currency, say), since, since > iso(today));
};

/** What is held against a requirement, as it is said. */
export const balanceOf = ({ total, excess }: NonNullable<Working['held']>, inMoney: (amount: string) => Money) => {
  const side = Number(excess) === 0 ? 'even' : excess.startsWith('-') ? 'shortfall' : 'excess';
  return { held: inMoney(total), gap: inMoney(excess.replace('-', '')), side } as const;
};

/** The working: a row for each tranche, the allowance where there is one, and the total. */
export const tableOf = (working: Working, inMoney: (amount: string) => Money, say: CalcWords): Table => ({
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
export const sourcesOf = (
  rule: RequirementRule,
  rows: readonly (RequirementRow | undefined)[],
  locale: Locale,
): Source[] =>
  [...new Set(rows.flatMap((row) => row?.source ?? []))].flatMap((source) => {
    const { url, title } = citationOf(source) ?? {};
    return url === undefined ? [] : [{ url, title: title ?? `${rule.name[locale]} (${new URL(url).hostname})` }];
  });

/** Whether vault cash counts, where that is on record. */
export const cashNote = ({ vaultCash }: RequirementRule, rule: string, say: CalcWords): string => {
  if (vaultCash === undefined) return say.cashUnknown(rule);
  return vaultCash ? say.cashCounts : say.cashDoesNot(rule);
};

type GivenWithRatio = Readonly<
  Partial<Record<'ratio' | 'rule' | 'deposits' | 'required' | 'excess' | 'bank', string | undefined>>
>;

/** What a ratio of one's own leaves without use: a rule, and a day on which it might have been another. */
export const unusedBesideRatio = (args: GivenWithRatio, say: CalcWords): readonly UnusedOption[] => {
  const { ratio, rule, deposits, required, excess, bank } = args;
  if (ratio === undefined) return [];
  const isBackwards = deposits === undefined || required !== undefined || excess !== undefined;
  return [
    ...(rule === 'custom' ? [] : [{ option: 'rule', told: say.ratioWins }]),
    ...(isBackwards && bank === undefined ? [{ option: 'date' }] : []),
  ];
};
