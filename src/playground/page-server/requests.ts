import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Act, Acts, Where } from '../protocol.ts';
import { Failed } from './desk.ts';

const [BYTES, WORD, TEXT] = [64 * 1024, 100, 4000];
const word = z.string().min(1).max(WORD);
const where = { as: z.enum(['member', 'moderator']), channel: word, locale: word };
const given = z.record(word, z.union([z.string().max(6000), z.number(), z.boolean()]));
const command = { ...where, line: word };

const ACTS = {
  ask: z.strictObject({ ...command, given }),
  suggest: z.strictObject({ ...command, given, focused: word }),
  menu: z.strictObject({ ...command, message: word }),
  press: z.strictObject({ ...where, message: word, component: word, values: z.array(word).max(25).optional() }),
  say: z.strictObject({ ...where, text: z.string().max(TEXT) }),
  release: z.strictObject(where),
} as const satisfies Record<Act, z.ZodType>;

/** Whether a page can do this. */
export const isAct = (name: string): name is Act => Object.hasOwn(ACTS, name);

/** What a page sent for an act, checked. */
export const readAct = async <A extends Act>(name: A, request: IncomingMessage): Promise<Acts[A]> => {
  let body: unknown;
  try {
    body = JSON.parse(await textOf(request));
  } catch {
    throw new Failed('failed', 'the body is no JSON, or too long');
  }
  return checked(ACTS[name], body) as Acts[A];
};

/** Who asks, where and in which language, from an address. */
export const readWhere = (query: URLSearchParams): Where => checked(z.object(where), Object.fromEntries(query));

/** Who listens. */
export const readAs = (query: URLSearchParams): Where['as'] =>
  checked(z.object({ as: where.as }), Object.fromEntries(query)).as;

const checked = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues as [z.core.$ZodIssue];
  throw new Failed('failed', `${path.join('.')}: ${message}`);
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > BYTES) throw new Error('too long');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
};
