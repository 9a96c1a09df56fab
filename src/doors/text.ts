import type { Answer, Cell, Figure, Source, Table } from '../values/answer.ts';
import { closest } from '../values/locale.ts';
import { type Format, formatIn } from '../words/format.ts';
import { freshnessLine } from '../words/freshness.ts';
import { type Shared, shared } from '../words/shared.ts';
import { columnsOf } from './columns.ts';

/** An answer as lines of text: what the terminal prints. */
export const answerText = (answer: Answer): string => {
  const locale = closest(answer.locale);
  const [format, say] = [formatIn(locale), shared(locale)];
  const blocks = [
    [answer.lead, answer.aside].filter(Boolean).join('\n'),
    figures(answer.figures ?? [], format),
    answer.table ? table(answer.table, format) : '',
    answer.more ?? '',
    [...(answer.notes ?? []), ...(answer.method ?? []), ...(answer.warnings ?? []).map(({ text }) => text)]
      .map((note) => `• ${note}`)
      .join('\n'),
    sources(answer, format, say),
    picks(answer),
  ];
  return blocks.filter(Boolean).join('\n\n');
};

/** What an open question can be answered with, as the lines to type. */
const picks = ({ actions = [] }: Answer): string =>
  actions
    .flatMap((action) => (action.kind === 'pick' ? [action] : []))
    .flatMap(({ command, args, option, choices }) => {
      const rest = Object.entries(args).map(([name, value]) => ` ${name}:${value}`);
      return choices.map(
        ({ label, value, about }) => `/${command} ${option}:${value}${rest.join('')}  ${about ?? label}`,
      );
    })
    .join('\n');

/** How one figure's changes read: `1 week −$88.2 bn · 4 weeks +$12.1 bn`. */
export const changes = ({ changes = [] }: Figure, format: Format): string => format.changes(changes).join(' · ');

const figures = (all: readonly Figure[], format: Format): string =>
  columns(
    all.map((figure) => [
      figure.label,
      format.cell(figure.value),
      figure.day ? format.day(figure.day) : '',
      [changes(figure, format), figure.note].filter(Boolean).join(' · '),
    ]),
    [false, true, false, false],
    '  ',
  );

/** A table as aligned columns; numbers stand to the right. */
export const table = ({ title, columns: heads, rows }: Table, format: Format): string => {
  const right = heads.map((_, i) => rows.every((row) => isNumber(row[i])));
  const printed = heads.map((_, i) =>
    format.column(
      rows.map((row) => row[i] ?? ''),
      rows.flat(),
    ),
  );
  const lines = columns([heads, ...rows.map((row, at) => row.map((_, i) => printed[i]?.[at] ?? ''))], right);
  return title ? `${title}\n${lines}` : lines;
};

const isNumber = (cell: Cell | undefined) =>
  cell === undefined ||
  cell === '' ||
  cell === '—' ||
  (typeof cell === 'object' && ('value' in cell || 'amount' in cell));

/** Rows in columns as wide as their widest cell; a Chinese character is two columns wide. */
const columns = (rows: readonly (readonly string[])[], right: readonly boolean[], indent = ''): string => {
  const widths = right.map((_, i) => Math.max(0, ...rows.map((row) => columnsOf(row[i] ?? ''))));
  const pad = (cell: string, i: number) => {
    const space = ' '.repeat(widths[i]! - columnsOf(cell));
    return right[i] ? space + cell : cell + space;
  };
  return rows.map((row) => (indent + right.map((_, i) => pad(row[i] ?? '', i)).join('  ')).trimEnd()).join('\n');
};

const sources = ({ sources: all, asOf, freshness }: Answer, format: Format, say: Shared): string => {
  if (all.length === 0) return '';
  const stamps = [
    asOf && say.stamp.asOf(asOf),
    freshness?.late && say.stamp.late,
    freshness?.origin && freshness.origin !== 'fresh' && say.stamp[freshness.origin],
    freshness && freshnessLine(freshness, say, format.at),
  ].filter(Boolean);
  return [stamps.join(' · '), ...all.map((source) => `${sourceLine(source, format)} ${source.url}`)]
    .filter(Boolean)
    .join('\n');
};

/** A source in one line: who published what, and how far it reaches. */
const sourceLine = ({ publisher, title, code, day }: Source, format: Format): string =>
  [publisher, code ? `${title}${format.aside(code)}` : title, day && format.day(day)].filter(Boolean).join(' · ');
