import plumbing from '../../commands/plumbing.words.ts';
import type { Instrument } from '../../src/measures/plumbing.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import type { Chart, ChartDraft } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { AccountEntry } from '../../src/words/charts/accounts.ts';
import { pointsOf, stamped } from './parts.ts';

/** Taxes are paid: what moves on four balance sheets. */
export const accounts = (locale: Locale): Chart => {
  const words = plumbing(locale);
  const [amount, isoDay] = [1e11, '2026-09-30'];
  const at = (id: SeriesId) => pointsOf(id, isoDay, isoDay)[0]?.[1] ?? 0;
  const line = (instrument: Instrument, by: 1 | -1, id?: SeriesId, marked?: true): AccountEntry => ({
    label: words.instruments[instrument],
    by: by * amount,
    ...(id && { before: at(id), after: at(id) + by * amount }),
    ...(marked && { marked }),
  });
  const [tga, reserves] = [['tga', 1, 'tgaWednesday'] as const, ['reserves', -1, 'reservesWednesday'] as const];
  const { fed, treasury, banks, public: people } = words.actors;
  const draft: ChartDraft = {
    kind: 'accounts',
    title: words.title['taxes-paid'],
    subtitle: words.subtitle({ value: amount, unit: 'usd' }),
    unit: 'usd',
    sides: { assets: words.columns[1]!, liabilities: words.columns[2]! },
    key: words.key,
    accounts: [
      { name: fed, assets: [], liabilities: [line(...reserves, true), line(...tga, true)] },
      { name: treasury, assets: [line(...tga)], liabilities: [line('netWorth', 1)] },
      { name: banks, assets: [line(...reserves)], liabilities: [line('deposits', -1)] },
      { name: people, assets: [line('deposits', -1)], liabilities: [line('netWorth', -1)] },
    ],
  };
  return stamped(draft, locale, isoDay);
};
