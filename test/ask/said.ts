import type { Answer, Cell } from '../../src/values/answer.ts';

const texts = (cells: readonly Cell[]): readonly string[] => cells.filter((cell) => typeof cell === 'string');

/** Every sentence and label of an answer. */
export const textsOf = ({
  lead,
  figures = [],
  table,
  notes = [],
  method = [],
  warnings = [],
  actions = [],
  chart,
  more,
}: Answer): readonly string[] => [
  lead,
  ...figures.flatMap(({ label, value, note, changes = [] }) => [
    label,
    ...texts([value]),
    note ?? '',
    ...changes.map((change) => change.label),
  ]),
  ...(table ? [table.title ?? '', ...table.columns, ...table.rows.flatMap(texts)] : []),
  ...notes,
  ...method,
  ...warnings.map(({ text }) => text),
  ...(chart ? [chart.title, chart.subtitle, chart.alt] : []),
  ...actions.map(({ label }) => label),
  ...(more ? [more] : []),
];

const POWERS: Readonly<Record<string, number>> = {
  ...{ tn: 1e12, bn: 1e9, m: 1e6 },
  ...{ 万亿: 1e12, 亿: 1e8, 万: 1e4, 兆: 1e12, 億: 1e8, 萬: 1e4 },
};

/** `$88.2 bn`, `882亿美元`; `$5,000,000`, `5,000美元`; `46.20%`; `−2.3 bp`, `2.3个基点`. */
const SAID =
  /(?<sign>[$€₹¥₺]|\b(?:CHF|TRY)\s)?(?<number>\d[\d,]*(?:\.\d+)?) ?(?:(?<power>tn|bn|m(?![a-z])|万亿|亿|万|兆|億|萬)|(?<percent>%)|(?<bp>bp\b|个?基点|個?基點)|(?<currency>[美欧歐港日]元|印度[卢盧]比|瑞士法郎|土耳其新?里拉|元)|)/g;

/** The amounts, percentages and basis points an answer says, each once; nothing is said as zero or in words. */
export const amountsSaid = (answer: Answer): readonly string[] => {
  const said = textsOf(answer)
    .flatMap((text) => [...text.matchAll(SAID)])
    .flatMap(({ groups = {} }) => {
      const value = Number(groups.number!.replaceAll(',', ''));
      if (value === 0) return [];
      if (groups.percent) return [`${value}%`];
      if (groups.bp) return [`${value} bp`];
      const isMoney = groups.power ?? groups.sign ?? groups.currency;
      return isMoney ? [`${Math.round(value * (POWERS[groups.power ?? ''] ?? 1))}`] : [];
    });
  return [...new Set(said)].sort();
};
