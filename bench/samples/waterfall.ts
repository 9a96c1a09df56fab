import type { SeriesId } from '../../src/series/catalog.ts';
import type { Chart, ChartDraft } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';
import { shared } from '../../src/words/shared.ts';
import type { Said } from './parts.ts';
import { pointsOf, stamped } from './parts.ts';

const say = {
  treasury: {
    en: 'The Treasury’s account took reserves down',
    'zh-CN': '财政部账户上升，准备金随之下降',
    'zh-TW': '財政部帳戶上升，準備金隨之下降',
  },
  moved: {
    en: 'What moved reserve balances, Wednesday levels, US dollars',
    'zh-CN': '准备金余额变动的来源，周三余额，美元',
    'zh-TW': '準備金餘額變動的來源，週三餘額，美元',
  },
  other: { en: 'Other', 'zh-CN': '其他', 'zh-TW': '其他' },
} as const satisfies Record<string, Said>;

/** The Treasury's account rises: what moved reserve balances over five weeks. */
export const waterfall = (locale: Locale): Chart => {
  const [from, to] = ['2026-08-26', '2026-09-30'];
  const at = (id: SeriesId, isoDay: string) => pointsOf(id, isoDay, isoDay)[0]?.[1] ?? 0;
  const step = (id: SeriesId, sign: 1 | -1) => ({
    label: shared(locale).series[id].title,
    value: sign * (at(id, to) - at(id, from)),
  });
  const known = [
    step('securities', 1),
    step('loans', 1),
    step('currency', -1),
    step('reverseRepoForeign', -1),
    step('reverseRepoOthers', -1),
    step('tgaWednesday', -1),
  ];
  const change = at('reservesWednesday', to) - at('reservesWednesday', from);
  const other = change - known.reduce((sum, { value }) => sum + value, 0);
  const total = (isoDay: string) => ({
    label: formatIn(locale).day(isoDay),
    value: at('reservesWednesday', isoDay),
    total: true,
  });
  const draft: ChartDraft = {
    kind: 'waterfall',
    title: say.treasury[locale],
    subtitle: say.moved[locale],
    unit: 'usd',
    steps: [total(from), ...known, { label: say.other[locale], value: other }, total(to)],
  };
  return stamped(draft, locale, to);
};
