import { type HeldReports, isNextQuarterOut, latestQuarter } from '../series/banks.ts';
import type { Freshness, Source, Warning } from '../values/answer.ts';
import { iso } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { shared } from '../words/shared.ts';
import type { Vantage } from './moment.ts';

/** Where anyone can look up what a bank filed. */
const BANKFIND = 'https://banks.data.fdic.gov/bankfind-suite/financialreporting';

/** Call reports as a source, with the quarter an answer is about. */
export const citeReports = (locale: Locale, asOf?: string): Source => {
  const { title, publisher } = shared(locale).callReports;
  return { title, url: BANKFIND, publisher, ...(asOf === undefined ? {} : { day: asOf }) };
};

/** How call reports came here, and whether those of a later quarter should be; the FDIC says of no report when it came out. */
export const freshnessOfReports = (
  { origin, fetchedAt, banks }: HeldReports,
  { asked, today }: Pick<Vantage, 'asked' | 'today'>,
  asOf: string | undefined,
): Freshness => {
  const last = latestQuarter(banks);
  const isLatest = last !== undefined && asOf === iso(last) && asked === undefined;
  return { origin, ...(fetchedAt && { fetchedAt }), ...(isLatest && { late: isNextQuarterOut(last, today) }) };
};

/** What has to be said of the reports themselves. */
export const warningsOfReports = ({ refused }: HeldReports, locale: Locale): readonly Warning[] =>
  refused === undefined ? [] : [{ kind: 'doubtful', text: shared(locale).callReports.refused }];
