import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { seriesIds, series as seriesOf } from '../../series/catalog.ts';
import type { Answer, Cell, Figure } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { formatIn } from '../../words/format.ts';
import { answerText } from '../text.ts';

/** A value as a program reads it: the number with its unit where it is one, and as people read it. */
const cell = (value: Cell, print: (cell: Cell) => string) =>
  typeof value === 'string'
    ? { text: value }
    : 'value' in value
      ? { value: value.value, unit: value.unit, text: print(value) }
      : 'amount' in value
        ? { amount: value.amount, currency: value.currency, text: print(value) }
        : { text: print(value) };

const figure = ({ label, value, day, series, changes = [], note }: Figure, print: (cell: Cell) => string) => ({
  label,
  ...cell(value, print),
  ...(day !== undefined && { day }),
  ...(series !== undefined && { series: codeOf(series) }),
  ...(changes.length > 0 && { changes: changes.map((one) => ({ label: one.label, ...cell(one.value, print) })) }),
  ...(note !== undefined && { note }),
});

/** The published code of a series, whichever way the figure names it. */
const codeOf = (name: string): string => {
  const id = seriesIds.find((one) => one === name);
  return id ? seriesOf(id).code : name;
};

/** An answer as the result of a tool: the text people read, and the same as data with its days, sources and receipt. */
export const toolResult = (answer: Answer, receipt: string): CallToolResult => {
  const print = formatIn(closest(answer.locale)).cell;
  const { mood, lead, asOf, figures = [], table, notes = [], warnings = [], sources, freshness } = answer;
  if (mood === 'trouble') return { isError: true, content: [{ type: 'text', text: answerText(answer) }] };
  return {
    content: [{ type: 'text', text: `${answerText(answer)}\n\nReceipt: ${receipt}` }],
    structuredContent: {
      lead,
      ...(asOf !== undefined && { asOf }),
      figures: figures.map((one) => figure(one, print)),
      ...(table && {
        table: { columns: table.columns, rows: table.rows.map((row) => row.map((one) => cell(one, print))) },
      }),
      notes: [...notes, ...warnings.map(({ text }) => text)],
      sources: sources.map(({ publisher, title, code, url, day }) => ({ publisher, title, code, url, day })),
      ...(freshness && { freshness }),
      receipt,
    },
  };
};
