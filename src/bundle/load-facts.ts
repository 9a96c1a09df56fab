import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { catalog, type Release } from '../series/catalog.ts';
import type { Facts, Policy, QuestionWeights, Releases, RequirementRule } from '../series/facts.ts';
import { parseDay } from '../values/day.ts';
import { locales } from '../values/locale.ts';
import { BadFile } from './bad-file.ts';
import { administeredRates, estimates, meetings } from './dated-facts.ts';
import { loadKnowledge } from './knowledge.ts';
import { loadBanks } from './load-banks.ts';
import { dataFolder, root } from './root.ts';

const day = z.string().refine((text) => parseDay(text) !== undefined, 'not a day');
const sentence = z.string().trim().min(1, 'empty');
const inEvery = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, sentence])) as Record<(typeof locales)[number], typeof sentence>,
);
const optional = <T extends z.ZodType>(schema: T) => z.exactOptional(schema);
const dollars = z.int().nonnegative();
const decimal = z.string().regex(/^\d+(\.\d+)?$/, 'not a decimal number');

const origin = { source: sentence, checked_at: day };
const stretch = {
  from: day,
  to: optional(day),
  approximate: optional(z.literal(true)),
  statedThrough: optional(day),
};

/** Rows by day: none before the one above it. */
const inOrder = <T>(rows: readonly T[], context: z.RefinementCtx, dayOf: (row: T) => string, strict = true) => {
  for (let i = 1; i < rows.length; i++) {
    const [above, below] = [dayOf(rows[i - 1]!), dayOf(rows[i]!)];
    if (below < above || (strict && below === above)) {
      context.addIssue({ code: 'custom', path: [i], message: `${below} does not come after ${above}` });
    }
  }
};

type Span = { readonly from: string; readonly to?: string };

/** Stretches in order, none reaching into the next; `seamless` ones leave no gap, and the last one is open. */
const following = (rows: readonly Span[], context: z.RefinementCtx, seamless: boolean) => {
  inOrder(rows, context, ({ from }) => from);
  for (const [i, { from, to }] of rows.entries()) {
    const next = rows[i + 1]?.from;
    const problem =
      to !== undefined && to <= from
        ? `ends on ${to}, not after ${from}`
        : next !== undefined && (to === undefined || to > next)
          ? `has not ended by ${next}, when the next one begins`
          : seamless && to !== next
            ? `ends on ${to ?? 'no day'}, the next one begins on ${next ?? 'no day'}`
            : undefined;
    if (problem) context.addIssue({ code: 'custom', path: [i, 'to'], message: problem });
  }
};

const unique = (rows: readonly { readonly id: string }[], context: z.RefinementCtx) => {
  for (const [i, { id }] of rows.entries()) {
    if (rows.findIndex((row) => row.id === id) < i) {
      context.addIssue({ code: 'custom', path: [i, 'id'], message: `${id} is there twice` });
    }
  }
};

const policy: z.ZodType<Policy> = z.strictObject({
  checked_at: day,
  regimes: z
    .array(
      z.strictObject({
        id: sentence,
        kind: z.enum(['qe', 'qt', 'reinvest', 'rmp', 'emergency']),
        ...stretch,
        announced: optional(day),
        label: inEvery,
        about: inEvery,
        updates: optional(z.array(z.strictObject({ known: day, about: inEvery }))),
        ...origin,
      }),
    )
    .min(1)
    .superRefine((rows, context) => {
      unique(rows, context);
      following(rows, context, true);
    }),
  caps: z
    .array(
      z.strictObject({
        from: day,
        decided: day,
        treasuries: dollars,
        mbs: dollars,
        principalInto: optional(z.literal('bills')),
        ...origin,
      }),
    )
    .superRefine((rows, context) => inOrder(rows, context, ({ from }) => from)),
  purchases: z
    .array(
      z.strictObject({ ...stretch, announced: optional(day), monthly: dollars, note: optional(inEvery), ...origin }),
    )
    .superRefine((rows, context) => following(rows, context, false)),
  rates: z
    .array(z.strictObject({ from: day, bottom: z.number(), top: z.number(), iorb: optional(z.number()), ...origin }))
    .superRefine((rows, context) => inOrder(rows, context, ({ from }) => from)),
  events: z
    .array(
      z.strictObject({
        id: sentence,
        day,
        known: optional(day),
        kind: z.enum(['policy', 'rates', 'operations', 'records', 'stress']),
        label: inEvery,
        ...origin,
      }),
    )
    .superRefine((rows, context) => {
      unique(rows, context);
      inOrder(rows, context, (row) => row.day, false);
    }),
});

const tranches = z
  .array(z.strictObject({ upTo: optional(decimal), ratio: decimal.refine((text) => Number(text) <= 100, 'over 100%') }))
  .min(1)
  .superRefine((steps, context) => {
    for (const [i, { upTo }] of steps.entries()) {
      const below = Number(steps[i - 1]?.upTo ?? 0);
      const last = i === steps.length - 1;
      if (last !== (upTo === undefined)) {
        context.addIssue({ code: 'custom', path: [i, 'upTo'], message: 'only the last tranche is without a bound' });
      } else if (upTo !== undefined && Number(upTo) <= below) {
        context.addIssue({ code: 'custom', path: [i, 'upTo'], message: `${upTo} is not above ${below}` });
      }
    }
  });

const requirements: z.ZodType<readonly RequirementRule[]> = z
  .array(
    z.strictObject({
      id: sentence,
      name: inEvery,
      base: inEvery,
      currency: z.string().regex(/^[A-Z]{3}$/, 'not a currency code'),
      vaultCash: optional(z.boolean()),
      rows: z
        .array(
          z.strictObject({
            ...stretch,
            announced: optional(day),
            tranches,
            allowance: optional(decimal),
            note: optional(inEvery),
            ...origin,
          }),
        )
        .min(1)
        .superRefine((rows, context) => following(rows, context, false)),
    }),
  )
  .superRefine(unique);

const releaseIds = [...new Set(Object.values(catalog).map(({ release }) => release))];
const release = z.enum(releaseIds as readonly Release[] as readonly [Release, ...Release[]]);

const releases: z.ZodType<Releases> = z.strictObject({
  checked_at: day,
  rules: z
    .array(
      z
        .strictObject({
          id: release,
          name: inEvery,
          observes: z.enum(['wednesday', 'thursday', 'businessDay', 'marketDay', 'day', 'quarter']),
          days: optional(z.int().nonnegative()),
          businessDays: optional(z.int().nonnegative()),
          time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day'),
          approximate: optional(z.literal(true)),
          ...origin,
        })
        .refine(({ days, businessDays }) => (days === undefined) !== (businessDays === undefined), {
          message: 'needs days or businessDays, and not both',
        }),
    )
    .superRefine((rows, context) => {
      unique(rows, context);
      for (const id of releaseIds) {
        if (!rows.some((row) => row.id === id)) context.addIssue({ code: 'custom', message: `no rule for ${id}` });
      }
    }),
  exceptions: z.array(z.strictObject({ release, usual: day, actual: day, ...origin })),
});

/** A path within a document, as one would write it in code: `regimes[3].from`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => `${text}${typeof key === 'number' ? `[${key}]` : `${text && '.'}${String(key)}`}`,
    '',
  );

const read = <T>(folder: string, name: string, schema: z.ZodType<T>): T => {
  const file = relative(root, join(folder, name));
  const shown = file.startsWith('..') ? join(folder, name) : file;
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new BadFile(shown, 1, `cannot be read as JSON: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadFile(shown, pathText(issue?.path ?? []) || 'top', issue?.message ?? 'is not what it should be');
};

/** What a function gives the first time, for good. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const weights = z
  .strictObject({
    kinds: z.array(sentence),
    bias: z.array(z.number()),
    step: z.number(),
    features: z.array(z.string()),
    telling: z.array(z.number()),
    weights: z.string(),
  })
  .refine(({ features, telling }) => features.length === telling.length, 'telling: one for each feature')
  .refine(
    ({ kinds, features, weights: bytes }) => Buffer.byteLength(bytes, 'base64') === kinds.length * features.length,
    'weights: a byte for each feature and class',
  )
  // The text is half again as large as what it says, and would be kept beside it.
  .transform(({ weights: text, ...rest }) => {
    const bytes = Buffer.from(text, 'base64');
    return { ...rest, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  });

const questions: z.ZodType<QuestionWeights> = z.strictObject({ learnt: sentence, kinds: weights, topics: weights });

/**
 * The facts of record: policy, requirement rules and release days.
 * @throws BadFile with the file, the place in it and the reason, when one cannot be believed
 */
export const loadFacts = (folder: string = dataFolder): Facts => {
  const held = read(folder, 'meetings.json', meetings);
  return {
    policy: { ...read(folder, 'policy.json', policy), meetings: held },
    requirements: read(folder, 'requirements.json', requirements),
    releases: read(folder, 'releases.json', releases),
    administeredRates: read(folder, 'administered-rates.json', administeredRates),
    meetings: held,
    estimates: read(folder, 'estimates.json', estimates),
    topics: once(() => loadKnowledge(join(folder, 'knowledge'))),
    questions: once(() => read(folder, join('questions', 'weights.json'), questions)),
    banks: once(() => loadBanks(join(folder, 'banks'))),
  };
};
