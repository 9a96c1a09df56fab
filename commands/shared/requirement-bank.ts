import { calculate } from '../../src/measures/calculator.ts';
import { amountOf } from '../../src/measures/call-report.ts';
import { rowOn } from '../../src/measures/requirement.ts';
import { readBanks } from '../../src/parse/bank-names.ts';
import type { Bank } from '../../src/series/banks.ts';
import type { RequirementRow, RequirementRule } from '../../src/series/facts.ts';
import type { Reply } from '../../src/values/answer.ts';
import { type Day, iso } from '../../src/values/day.ts';
import type { Locale } from '../../src/values/locale.ts';
import { usd } from '../../src/values/quantity.ts';
import { clip } from '../../src/words/clip.ts';
import words from './requirement-bank.words.ts';
import { refusal } from './requirement-parts.ts';

/** A bank asked about, and by what: a ratio of one's own, or the US rule of a day. */
type BankRequirement = {
  readonly typed: string;
  readonly banks: readonly Bank[];
  readonly ratio: string | undefined;
  readonly rule: RequirementRule;
  readonly asked: Day | undefined;
  readonly today: Day;
  /** The rule's ratios of a row, and since when. */
  readonly stateOf: (row: RequirementRow) => string;
};

/**
 * What a ratio, or the US rule, would require of one bank: of the deposits it last reported (by the day asked about).
 * Method: each tranche's ratio × the deposits within it; US dollars. A bank that is not held is refused, by its name.
 */
export const bankReply = (question: BankRequirement, locale: Locale): Reply => {
  const { typed, banks, ratio, rule, asked, today } = question;
  const say = words(locale);
  const { found, unknown } = readBanks(banks, typed);
  if (unknown[0] !== undefined) return refusal(say.unknown(clip(unknown[0], 60)));
  const bank = found[0];
  if (!bank || found.length > 1) return refusal(say.one);
  const name = bank.name[locale];
  const report = bank.reports.findLast(({ quarter }) => quarter <= (asked ?? today));
  const amount = report && amountOf(report, 'deposits');
  const [row, now] = [rowOn(rule, iso(asked ?? today)), rowOn(rule, iso(today))];
  if (!report || amount === undefined || !(ratio ?? row)) return refusal(say.none(name));
  const { required } = calculate({
    deposits: String(amount),
    tranches: ratio === undefined ? row!.tranches : [{ ratio }],
    vaultCashCounts: false,
  });
  const [deposits, quarter, state] = [usd(amount), iso(report.quarter), now && question.stateOf(now)];
  const told = { bank: name, deposits, quarter, required: usd(Number(required)), state };
  const held = amountOf(report, 'reserves');
  return {
    mood: 'calm',
    asOf: quarter,
    lead:
      ratio !== undefined
        ? say.hypothetical({ ...told, ratio })
        : isPast(asked, today)
          ? say.past({ ...told, day: iso(asked) })
          : say.now(told),
    figures: [
      { label: say.labels.required, value: told.required },
      { label: say.labels.deposits, value: deposits, day: quarter },
      ...(held === undefined ? [] : [{ label: say.labels.held, value: usd(held), day: quarter }]),
    ],
    notes: [say.base],
    actions: [
      { kind: 'next', label: say.report, command: 'bank', args: { name: String(bank.cert) } },
      { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'required-reserves' } },
    ],
  };
};

const isPast = (asked: Day | undefined, today: Day): asked is Day => asked !== undefined && asked < today;
