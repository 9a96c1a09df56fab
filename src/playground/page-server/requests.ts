import { z } from 'zod';
import type { ActionName, Actions, Visitor, VisitorRole } from '../protocol.ts';
import { ActionFailed } from './session.ts';

const [NAME_LENGTH, TEXT_LENGTH, VALUE_LENGTH] = [100, 4000, 6000];
const name = z.string().min(1).max(NAME_LENGTH);
const visitor = { as: z.enum(['member', 'moderator']), channel: name, locale: name };
const given = z.record(name, z.union([z.string().max(VALUE_LENGTH), z.number(), z.boolean()]));
const command = { ...visitor, line: name };
const picked = z.array(name).max(25);

const ACTIONS = {
  ask: z.strictObject({ ...command, given }),
  suggest: z.strictObject({ ...command, given, focused: name }),
  menu: z.strictObject({ ...command, message: name }),
  press: z.strictObject({ ...visitor, message: name, component: name, values: picked.optional() }),
  submit: z.strictObject({
    ...visitor,
    form: name,
    values: z.record(name, z.union([z.string().max(TEXT_LENGTH), picked, z.boolean()])),
  }),
  say: z.strictObject({ ...visitor, text: z.string().max(TEXT_LENGTH), replyTo: name.optional() }),
  release: z.strictObject({ ...visitor, what: z.enum(['release', 'day', 'week']).optional() }),
} as const satisfies { readonly [A in ActionName]: z.ZodType<Actions[A]> };

/** Whether a page can do this. */
export const isAction = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

/** What a page sent for an action, checked. */
export const readAction = <A extends ActionName>(name: A, body: unknown): Actions[A] =>
  checked<Actions[ActionName]>(ACTIONS[name], body) as Actions[A];

/** Who asks, where and in which language, from an address. */
export const readVisitor = (query: Readonly<Record<string, string>>): Visitor => checked(z.object(visitor), query);

/** Who listens. */
export const readRole = (query: Readonly<Record<string, string>>): VisitorRole =>
  checked(z.object({ as: visitor.as }), query).as;

const checked = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ActionFailed('failed', `${issue?.path.join('.')}: ${issue?.message}`);
};
