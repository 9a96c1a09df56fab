import type { Chart, ChartDraft } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { Said } from './parts.ts';
import { lineOf, pointsOf, stamped } from './parts.ts';

const say = {
  ended: { en: 'Reserves at the end of each year', 'zh-CN': '准备金各年末余额', 'zh-TW': '準備金各年末餘額' },
  measure: { en: 'Wednesday levels, US dollars', 'zh-CN': '周三余额，美元', 'zh-TW': '週三餘額，美元' },
} as const satisfies Record<string, Said>;

/** Reserves on the last Wednesday of each year, the latest marked. */
export const ranks = (locale: Locale): Chart => {
  const ends = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => {
    const last = pointsOf('reservesWednesday', `${year}-12-01`, `${year}-12-31`).at(-1);
    return last ? [{ label: String(year), value: last[1] }] : [];
  });
  const draft: ChartDraft = {
    kind: 'ranks',
    title: say.ended[locale],
    subtitle: say.measure[locale],
    unit: 'usd',
    of: lineOf('reservesWednesday', locale, '2018-01-01').id,
    rows: ends.map((row, i) => (i === ends.length - 1 ? { ...row, key: true } : row)),
  };
  return stamped(draft, locale, '2025-12-31');
};
