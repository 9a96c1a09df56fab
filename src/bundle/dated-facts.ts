import { z } from 'zod';
import type { AdministeredRates, Estimate, Meeting } from '../series/facts.ts';
import { parseDay } from '../values/day.ts';

const day = z.string().refine((text) => parseDay(text) !== undefined, 'not a day');
const origin = { source: z.string().trim().min(1, 'empty'), checked_at: day };
const rate = z.number().min(0).max(25);

/** Rows by day: each after the one above it. */
const rising = <T>(rows: readonly T[], context: z.RefinementCtx, dayOf: (row: T) => string) => {
  for (let i = 1; i < rows.length; i++) {
    const [above, below] = [dayOf(rows[i - 1]!), dayOf(rows[i]!)];
    if (below <= above) {
      context.addIssue({ code: 'custom', path: [i], message: `${below} does not come after ${above}` });
    }
  }
};

/** `administered-rates.json`: the floor is below what reserves earn, and that is below what the standing facility asks. */
export const administeredRates: z.ZodType<readonly AdministeredRates[]> = z
  .array(
    z
      .strictObject({
        from: day,
        announced: day,
        iorb: rate,
        onRrp: rate,
        standingRepo: z.exactOptional(rate),
        ...origin,
      })
      .refine(({ iorb, onRrp, standingRepo = iorb }) => onRrp <= iorb && iorb <= standingRepo, 'out of order')
      .refine(({ from, announced }) => announced <= from, 'in force before it was announced'),
  )
  .min(1)
  .superRefine((rows, context) => rising(rows, context, ({ from }) => from));

/** `meetings.json`: a statement comes on the last day of its meeting. */
export const meetings: z.ZodType<readonly Meeting[]> = z
  .array(
    z
      .strictObject({ begins: day, statement: day, ...origin })
      .refine(({ begins, statement }) => begins <= statement, 'a statement before its meeting'),
  )
  .superRefine((rows, context) => rising(rows, context, ({ statement }) => statement));

/** `estimates.json`: each with the range its author gives. */
export const estimates: z.ZodType<readonly Estimate[]> = z.array(
  z
    .strictObject({
      id: z.literal('reserveDemandElasticity'),
      day,
      value: z.number(),
      low: z.number(),
      high: z.number(),
      ...origin,
    })
    .refine(({ low, value, high }) => low <= value && value <= high, 'outside its own range'),
);
