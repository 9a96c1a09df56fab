import type { Chart } from '../../values/chart.ts';
import type { AccountEntry } from '../../words/charts/accounts.ts';
import type { Format } from '../../words/format.ts';
import type { Drawing, WrittenAccount, WrittenLine } from '../annotations.ts';
import type { Palette } from '../theme.ts';

type Accounts = Extract<Chart, { accounts: unknown }>;

/** What happens to balance sheets: a T for each of them, what is owned on the left, what is owed on the right. */
const accounts = ({ accounts, sides, unit, key }: Accounts, palette: Palette, format: Format): Drawing => {
  const mark = palette.lines[2] ?? palette.ink;
  const lineOf = ({ label, by, before, after, marked }: AccountEntry): WrittenLine => ({
    label,
    change: {
      label: format.signed({ value: by, unit }),
      colour: by < 0 ? palette.fall : palette.rise,
    },
    ...(before !== undefined &&
      after !== undefined && {
        levels: `${format.show({ value: before, unit })} → ${format.show({ value: after, unit })}`,
      }),
    ...(marked && { mark }),
  });
  const written = accounts.map(
    ({ name, assets, liabilities }, i): WrittenAccount => ({
      name,
      sides: [
        { lines: assets.map(lineOf), ...(i === 0 && { name: sides.assets }) },
        { lines: liabilities.map(lineOf), ...(i === 0 && { name: sides.liabilities }) },
      ],
    }),
  );
  const isMarked = accounts.some(({ assets, liabilities }) => [...assets, ...liabilities].some(({ marked }) => marked));
  return {
    datasets: [],
    scales: { x: { display: false }, y: { display: false } },
    annotations: {
      accounts: written,
      key: isMarked ? [{ label: key, colour: mark, shape: 'bar' }] : [],
    },
  };
};

export default accounts;
