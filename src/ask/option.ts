import type { Facts } from '../series/facts.ts';
import type { Subject } from '../series/subject.ts';
import type { Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import type { MessageRef } from '../values/message-ref.ts';

/** One option of a question, as data: Discord's payload, the terminal's line and `--help` are read from it. */
export type Option = Kind & {
  /** It changes how the answer looks, not what it says: a button may leave it out where room is short. */
  readonly spare?: true;
};

/** Something offered while an option is typed: as people read it, and as it is asked for. */
export type Suggestion = { readonly name: string; readonly value: string };

/** A text that has to be there says what one may look like, to whoever left it out. */
type Needed = { readonly required?: false } | { readonly required: true; readonly example: string };

type Kind =
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly default?: string;
      readonly required?: boolean;
    }
  | {
      readonly kind: 'number';
      readonly integer?: boolean;
      readonly min?: number;
      readonly max?: number;
      readonly default?: number;
      readonly required?: boolean;
    }
  | { readonly kind: 'flag'; readonly default?: boolean }
  | (Needed & {
      readonly kind: 'text';
      readonly max?: number;
      /** What could be meant by what was typed so far, the likeliest first: offered while somebody types. */
      readonly suggest?: (typed: string, locale: Locale, facts: Facts) => readonly Suggestion[];
    })
  | {
      readonly kind: 'day';
      /** The day the question is asked from: what was not known by then stays out of the answer. */
      readonly vantage?: true;
      /** The day figures are held against: it is neither first nor last of what is shown. */
      readonly base?: true;
    }
  /** A link to a message, which the answer will reply to. */
  | { readonly kind: 'message' }
  /** One or several series, or what is reckoned from two, by name or alias in any language; autocompleted in Discord. */
  | { readonly kind: 'series'; readonly max: number; readonly required?: boolean }
  /** A channel messages can be posted in, or a role, by its id: the question's place tells what the door knows of it. */
  | { readonly kind: 'channel' }
  | { readonly kind: 'role' };

type Value<O> = O extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : O extends { kind: 'number' }
    ? number
    : O extends { kind: 'flag' }
      ? boolean
      : O extends { kind: 'text' }
        ? string
        : O extends { kind: 'day' }
          ? Day
          : O extends { kind: 'series' }
            ? readonly Subject[]
            : O extends { kind: 'channel' | 'role' }
              ? string
              : O extends { kind: 'message' }
                ? MessageRef
                : never;

/** `{ range: choice(['3m', '1y'], '1y') }` reads as `{ range: '3m' | '1y' }`; what has no default may be undefined. */
export type Args<T> = {
  readonly [K in keyof T]: T[K] extends { default: unknown } | { kind: 'flag' } | { required: true }
    ? Value<T[K]>
    : Value<T[K]> | undefined;
};

/** One of these words; without one, the usual one. */
export const choice = <const V extends readonly string[], const D extends V[number]>(values: V, usual: D) =>
  ({ kind: 'choice', values, default: usual }) as const;

/** The option every `dated` command has: from which day to look. */
export const asOfDay = { kind: 'day', vantage: true } as const satisfies Option;

/** An option that has no use beside the others given: with what it would go with and an example of that, or what is said of it. */
export type UnusedOption = {
  readonly option: string;
  readonly goesWith?: { readonly option: string; readonly example: string };
  readonly told?: string;
};
