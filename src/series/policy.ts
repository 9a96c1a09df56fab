import type { Policy, Purchase, RateStep, Regime } from './facts.ts';

/**
 * Policy as it stood on a day: what had not begun is not in force, and what had not ended goes on. What had been decided
 * by then and was still to come stands apart, under `ahead`; later decisions are not known.
 */
export const policyOn = (policy: Policy, isoDay: string): Policy => {
  const begun = <T extends { readonly from: string; readonly to?: string }>(steps: readonly T[]) =>
    steps
      .filter(({ from }) => from <= isoDay)
      .map(({ to, ...step }) => ({ ...step, ...(to !== undefined && to <= isoDay ? { to } : {}) }) as T);
  const coming = <T extends { readonly from: string }>(steps: readonly T[], decided: (step: T) => string | undefined) =>
    steps.filter((step) => isoDay < step.from && (decided(step) ?? step.from) <= isoDay);
  const ahead = {
    regimes: coming(policy.regimes, ({ announced }) => announced).map((regime) => asTold(regime, isoDay)),
    caps: coming(policy.caps, ({ decided }) => decided),
  };
  return {
    ...(ahead.regimes.length + ahead.caps.length > 0 ? { ahead } : {}),
    checked_at: policy.checked_at,
    regimes: begun(policy.regimes).map((regime) => asTold(regime, isoDay)),
    caps: policy.caps.filter(({ from }) => from <= isoDay),
    purchases: begun(policy.purchases),
    rates: policy.rates.filter(({ from }) => from <= isoDay),
    events: policy.events.filter(({ day, known = day }) => known <= isoDay),
    ...(policy.meetings ? { meetings: policy.meetings.filter(({ statement }) => statement <= isoDay) } : {}),
  };
};

/** What could be said of a regime by a day. */
const asTold = ({ updates = [], about, ...regime }: Regime, isoDay: string): Regime => ({
  ...regime,
  about: updates.findLast(({ known }) => known <= isoDay)?.about ?? about,
});

/** The regime in force on a day, as last checked; the latest one begun when several overlap. */
export const regimeOn = ({ regimes }: Policy, isoDay: string): Regime | undefined =>
  regimes.findLast((regime) => regime.from <= isoDay && (regime.to === undefined || isoDay < regime.to));

/** The runoff that "since QT began" means: the latest one, unless the Fed has bought on a large scale again since. */
export const currentRunoff = ({ regimes }: Policy): Regime | undefined => {
  const last = regimes.findLast(({ kind }) => kind === 'qt' || kind === 'qe' || kind === 'emergency');
  return last?.kind === 'qt' ? last : undefined;
};

/** The latest stretch of a kind. */
export const latestRegime = ({ regimes }: Policy, kind: Regime['kind']): Regime | undefined =>
  regimes.findLast((regime) => regime.kind === kind);

/** The pace of reserve management purchases on a day. */
export const purchaseOn = ({ purchases }: Policy, isoDay: string): Purchase | undefined =>
  purchases.findLast(({ from, to }) => from <= isoDay && (to === undefined || isoDay < to));

/** Since when the top of the target range has stood where it stood on a day: other rates may have been set in between. */
export const topSince = ({ rates }: Policy, isoDay: string): string | undefined => {
  const begun = rates.filter(({ from }) => from <= isoDay);
  const top = begun.at(-1)?.top;
  return begun[begun.findLastIndex((step) => step.top !== top) + 1]?.from;
};

/** The target range and administered rates in force on a day. */
export const rateOn = ({ rates }: Policy, isoDay: string): RateStep | undefined =>
  rates.findLast(({ from }) => from <= isoDay);
