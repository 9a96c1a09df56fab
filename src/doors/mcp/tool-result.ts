import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { codeOf } from '../../series/code-of.ts';
import type { Answer, Cell, Figure } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { formatIn } from '../../words/format.ts';
import { answerText } from '../text.ts';

const dayOrQuarter = z.string().regex(/^\d{4}-(?:\d{2}-\d{2}|Q[1-4])$/);
const moment = z.string().describe('ISO 8601, UTC');

const cellSchema = z.object({
  value: z.number().optional().describe('in units of `unit`: usd is dollars, percent is percent, bp is basis points'),
  unit: z.string().optional(),
  amount: z.string().optional().describe('of money, as a decimal number'),
  currency: z.string().optional(),
  text: z.string().describe('as people read it'),
});

const figureSchema = cellSchema.extend({
  label: z.string(),
  day: dayOrQuarter.optional().describe('the day it describes, where that is not asOf'),
  series: z.string().optional().describe('the code its publisher gives it'),
  changes: z.array(cellSchema.extend({ label: z.string() })).optional(),
  note: z.string().optional(),
});

/** What a tool gives beside its text: the answer as data. */
export const toolOutput = z.object({
  lead: z.string().describe('the answer in a sentence'),
  asOf: dayOrQuarter.optional().describe('the day that the subject of the answer describes'),
  figures: z.array(figureSchema),
  table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(cellSchema)) }).optional(),
  notes: z.array(z.string()),
  sources: z.array(
    z.object({
      publisher: z.string().optional(),
      title: z.string(),
      code: z.string().optional(),
      url: z.string(),
      day: dayOrQuarter.optional(),
    }),
  ),
  freshness: z
    .object({
      origin: z.enum(['snapshot', 'kept', 'fresh']).describe('shipped with the program, fetched earlier, or just now'),
      publishedAt: moment.optional(),
      fetchedAt: moment.optional(),
      nextExpected: moment.optional(),
      late: z.boolean().optional().describe('a release that should have been here by now is not'),
    })
    .optional(),
  receipt: z.string().describe('from which `npm run verify` reckons the answer again'),
});

type ToolOutput = z.infer<typeof toolOutput>;

/** A value as a program reads it: the number with its unit where it is one, and as people read it. */
const cell = (value: Cell, print: (cell: Cell) => string): z.infer<typeof cellSchema> =>
  typeof value === 'string'
    ? { text: value }
    : 'value' in value
      ? { value: value.value, unit: value.unit, text: print(value) }
      : 'amount' in value
        ? { amount: value.amount, currency: value.currency, text: print(value) }
        : { text: print(value) };

const figure = (
  { label, value, day, series, changes = [], note }: Figure,
  print: (cell: Cell) => string,
): z.infer<typeof figureSchema> => ({
  label,
  ...cell(value, print),
  ...(day !== undefined && { day }),
  ...(series !== undefined && { series: codeOf(series) }),
  ...(changes.length > 0 && { changes: changes.map((one) => ({ label: one.label, ...cell(one.value, print) })) }),
  ...(note !== undefined && { note }),
});

/** An answer as the result of a tool: the text people read, and the same as data with its days, sources and receipt. */
export const toolResult = (answer: Answer, receipt: string): CallToolResult => {
  const print = formatIn(closest(answer.locale)).cell;
  const { mood, lead, asOf, figures = [], table, notes = [], warnings = [], sources, freshness } = answer;
  if (mood === 'trouble') return { isError: true, content: [{ type: 'text', text: answerText(answer) }] };
  const structuredContent: ToolOutput = {
    lead,
    ...(asOf !== undefined && { asOf }),
    figures: figures.map((one) => figure(one, print)),
    ...(table && {
      table: { columns: [...table.columns], rows: table.rows.map((row) => row.map((one) => cell(one, print))) },
    }),
    notes: [...notes, ...warnings.map(({ text }) => text)],
    sources: sources.map(({ publisher, title, code, url, day }) => ({ publisher, title, code, url, day })),
    ...(freshness && { freshness }),
    receipt,
  };
  return { content: [{ type: 'text', text: `${answerText(answer)}\n\nReceipt: ${receipt}` }], structuredContent };
};
