import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { root } from './bundle/root.ts';
import { type AddressSetting, addressSettings } from './providers/sources.ts';
import { isServerAddress } from './storage/address.ts';
import { isRedis, STORE_ADDRESS, serverAt } from './storage/servers.ts';
import { OperatorError } from './values/operator-error.ts';

const address = z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' });
const addresses = Object.fromEntries(addressSettings.map((name) => [name, address.optional()])) as Readonly<
  Record<AddressSetting, z.ZodOptional<typeof address>>
>;
const snowflake = z.string().regex(/^\d{17,20}$/, 'must be a number of 17 to 20 digits, copied from Discord');

const server = (protocols: RegExp, error: string) =>
  z.string().refine((text) => isServerAddress(text, protocols), { error });

const port = z.coerce
  .number({ error: 'must be a whole number' })
  .int('must be a whole number')
  .min(0, 'must be at least 0')
  .max(65_535, 'must be at most 65535');

/** `auto`, or some shards of a count, such as 0-3/8; a single one is 4/8. */
const shards = z
  .string()
  .transform((text) => {
    if (text === 'auto') return text;
    const [, first, last = first, count] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
    const length = Number(last) - Number(first) + 1;
    if (!(length >= 1 && Number(last) < Number(count))) return undefined;
    return { ids: Array.from({ length }, (_, i) => Number(first) + i), count: Number(count) };
  })
  .refine((read) => read !== undefined, 'must be auto, or shards counted from 0 of a number of them, such as 0-3/8');

/** Settings that may stand in a file of their own, named by the same setting with `_FILE`: how containers and services hand out secrets. */
export const secrets = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/, 'must be letters, digits, dots, dashes and underscores on one line, as copied from Discord')
    .optional(),
  STORE_URL: z
    .string()
    .refine((text) => serverAt(text) !== undefined || isRedis(text), { error: STORE_ADDRESS })
    .optional(),
  CACHE_URL: server(
    /^rediss?:$/,
    'must be an address such as redis://user:password@host:6379, with % in a password written %25',
  ).optional(),
  FRED_API_KEY: z
    .string()
    .regex(/^[0-9a-z]{32}$/, 'must be 32 lower-case letters and digits')
    .optional(),
};

/** Every setting of the bot. A new one is one line here, or above where it is secret, and one in `.env.example`. */
const Settings = z.object({
  ...secrets,
  DISCORD_API_URL: address.default('https://discord.com/api'),
  GUILD_ID: snowflake.optional(),
  CHART_THEME: z.enum(['dark', 'light'], { error: 'must be dark or light' }).default('dark'),
  CHART_WORKERS: z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(16, 'must be at most 16')
    .default(1),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be fatal, error, warn, info, debug or silent',
    })
    .optional(),
  PORT: port.default(4141),
  MENTIONS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  KEEP_QUESTIONS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  SHARDS: shards.optional(),
  HTTP_PORT: port.optional(),
  HTTP_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  MCP_PORT: port.optional(),
  MCP_HOST: z.string().default('127.0.0.1'),
  REFRESH: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  DATA_DIR: z.string().default('.reservoir'),
  DELAYED_AFTER: z.coerce
    .number({ error: 'must be a number of minutes' })
    .min(1, 'must be at least 1')
    .max(10_080, 'must be at most 10080, a week')
    .default(120),
  ...addresses,
});

/** The settings, read and checked. */
export type Config = z.infer<typeof Settings>;

/** A setting that does not fit: one plain sentence for the person who hosts the bot. */
export class ConfigError extends OperatorError {
  override name = 'ConfigError';
}

/** Reads the settings from the environment; an empty value counts as not set. Never prints a value, since it may be secret. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = withSecrets(Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim())));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues as [z.core.$ZodIssue];
  throw new ConfigError(`The setting ${path.join('.')} ${message}; see .env.example.`);
};

const withSecrets = (given: Readonly<Record<string, string | undefined>>) => {
  const read = Object.keys(secrets).flatMap((name) => {
    const file = given[`${name}_FILE`];
    if (file === undefined || given[name] !== undefined) return [];
    try {
      return [[name, readFileSync(file, 'utf8').trim()] as const];
    } catch {
      throw new ConfigError(`Could not read the file ${file}, which ${name}_FILE names.`);
    }
  });
  return { ...given, ...Object.fromEntries(read) };
};

/** The environment, with `.env` beside the project filling in what is not set. */
export const environment = (file = join(root, '.env')): Readonly<Record<string, string | undefined>> => {
  if (!existsSync(file)) return process.env;
  try {
    return { ...parseEnv(decoded(readFileSync(file))), ...process.env };
  } catch {
    throw new ConfigError(
      `Could not read ${file}: it should be a text file (UTF-8 or UTF-16) that Reservoir may read; see .env.example.`,
    );
  }
};

/** A text file as editors and shells write one: UTF-8 or UTF-16, with a mark at its beginning or without. Throws a TypeError for anything else. */
const decoded = (bytes: Buffer): string => {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (second === 0 && first !== 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
};
