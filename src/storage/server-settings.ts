import { z } from 'zod';
import type { SettingsKind, SettingsStore } from '../ask/settings-store.ts';
import { readSubject } from '../parse/subject.ts';
import { closest, locales } from '../values/locale.ts';
import { channelKinds } from '../values/server-context.ts';
import {
  type Alert,
  type AlertRule,
  answerViews,
  chartPosters,
  noSettings,
  type Paused,
  type Posting,
  type Preferences,
  pauseReasons,
  postings,
  type Settings,
  type SettingsChange,
  type Spot,
  type Subscription,
  themeNames,
  watchedSpans,
} from '../values/settings.ts';
import { timeZoneNamed, timeZones } from '../values/time-zone.ts';
import { alertOfMetric } from './metric-alerts.ts';
import type { Records } from './records.ts';
import { subscriptionRecords } from './settings-file.ts';
import type { Store } from './store.ts';

const text = z.string();
const optional = <T>(shape: z.ZodType<T>) => shape.optional().catch(undefined);
const paused = optional(z.object({ reason: z.enum(pauseReasons).catch('refused'), at: text.catch('') }));
const by = optional(z.object({ user: text, locale: text.transform(closest) }));

const place = {
  guild: text,
  channel: text,
  kind: z.enum(channelKinds).catch('text'),
  locale: text.catch('en').transform(closest),
  theme: optional(z.enum(themeNames)),
  role: optional(text),
  roleGone: optional(z.boolean()),
  by,
  paused,
};

/** A subscription as any version may have written it: what is missing or strange is filled in, never a reason to drop it. */
const Subscribed = z.object({
  ...place,
  posting: z.enum(postings),
  weekdays: optional(z.array(z.number().int().min(0).max(6))),
  at: optional(
    z.object({ time: text.regex(/^\d\d:\d\d$/), zone: text.refine((one) => timeZoneNamed(one) !== undefined) }),
  ),
  onlyMoves: optional(z.boolean()),
  after: text.catch(''),
  last: optional(z.object({ day: text, message: text })),
});

const way = z.enum(['rise', 'fall']);
const band = z.number().min(0).catch(0);
/** What each kind of alert is read back from: a kind without its shape does not compile. */
const rules = {
  level: z.object({ kind: z.literal('level'), side: z.enum(['above', 'below']), level: z.number(), band }),
  change: z.object({ kind: z.literal('change'), way, by: z.number().positive(), within: z.enum(watchedSpans) }),
  record: z.object({
    kind: z.literal('record'),
    side: z.enum(['high', 'low']),
    since: z.iso.date().exactOptional(),
    band,
  }),
  streak: z.object({ kind: z.literal('streak'), way, length: z.number().int().positive() }),
} satisfies { readonly [K in AlertRule['kind']]: z.ZodType<Extract<AlertRule, { kind: K }>> };
type RuleShape = (typeof rules)[AlertRule['kind']];
const Rule = z.discriminatedUnion('kind', Object.values(rules) as [RuleShape, ...RuleShape[]]);

const Alerted = z.object({
  ...place,
  number: z.number(),
  subject: text.refine((said) => readSubject(said) !== undefined),
  rule: Rule,
  seen: z.object({ day: text, value: z.number() }),
  at: text.catch(''),
  snoozedUntil: optional(text),
});

const Preferred = z.object({
  language: optional(z.enum(locales)),
  theme: optional(z.enum(themeNames)),
  answers: optional(z.enum(answerViews)),
  charts: optional(z.enum(chartPosters)),
  timeZone: optional(z.enum(timeZones)),
});

/** A record as it lies in the store, with whatever it holds beside what we know. */
type Raw = Readonly<Record<string, unknown>>;

/** What servers have set up, kept in the store. */
export type ServerSettings = SettingsStore & {
  /** Every server's. */
  all(): Promise<Settings>;
  /** Changes one subscription as it is now; nothing happens when it is gone. */
  update(subscription: Subscription, change: Noticed & Partial<Pick<Subscription, 'last'>>): Promise<void>;
  updateAlert(alert: Alert, change: Noticed): Promise<void>;
  /** Every server that has set something up. */
  guilds(): Promise<readonly string[]>;
  /** Deletes everything a server has set up, also what this version cannot read. */
  forget(guild: string): Promise<void>;
};

/** What is noticed on the way to a channel; undefined takes it away. */
export type Noticed = {
  readonly paused?: Paused | undefined;
  readonly role?: undefined;
  readonly roleGone?: boolean;
};

type ServerSettingsParts = {
  readonly store: Pick<Store, 'records'>;
  /** Told of a record that cannot be read; it stays where it is. */
  readonly warn?: (sentence: string) => void;
};

/** How often a change is tried again when others change the same record. */
const TRIES = 8;

const subscriptionKey = ({ guild, channel }: Spot) => `${guild}/${channel}`;
const alertKey = ({ guild, number }: Alert) => `${guild}/${String(number).padStart(3, '0')}`;

/** The records of one store, each kind in its own set, with the keys that were already complained of. */
type Kept = {
  readonly subscribed: Readonly<Record<Posting, Records<Raw>>>;
  readonly alerts: Records<Raw>;
  readonly preferences: Records<Raw>;
  readonly warn: (sentence: string) => void;
  readonly warned: Set<string>;
};

const guildOf = (key: string): string => key.split('/')[0]!;

/** The keys of everything that is set up, with the records they are in. */
const listed = async ({ subscribed, alerts, preferences }: Kept, prefix = '') => {
  const kinds = [...Object.values(subscribed), alerts, preferences];
  const all = kinds.map(async (kind) => (await kind.list(prefix)).map(([key]) => ({ kind, key })));
  return (await Promise.all(all)).flat();
};

const forget = async (kept: Kept, guild: string): Promise<void> => {
  const own = (await listed(kept, guild)).filter(({ key }) => guildOf(key) === guild);
  for (const { kind, key } of own) for (let tries = 0; tries < TRIES && !(await remove(kind, key)); tries++);
};

/** Opens what servers have set up in a store. */
export const createServerSettings = ({ store, warn = console.warn }: ServerSettingsParts): ServerSettings => {
  const subscribed = Object.fromEntries(
    postings.map((posting) => [posting, store.records<Raw>(subscriptionRecords(posting))]),
  ) as Record<Posting, Records<Raw>>;
  const [alerts, preferences] = [store.records<Raw>('alerts'), store.records<Raw>('preferences')];
  const kept: Kept = { subscribed, alerts, preferences, warn, warned: new Set() };
  return {
    guilds: async () => [...new Set((await listed(kept)).map(({ key }) => guildOf(key)))],
    forget: (guild) => forget(kept, guild),
    read: (guild, part) => readPart(kept, guild, part),
    apply: (wanted) => apply(kept, wanted),
    all: async () => ({ ...noSettings, subscriptions: await readSubscriptions(kept), alerts: await readAlerts(kept) }),
    update: async (subscription, altered) =>
      void (await change(subscribed[subscription.posting], subscriptionKey(subscription), (raw) => ({
        ...raw,
        ...altered,
      }))),
    updateAlert: async (alert, altered) =>
      void (await change(alerts, alertKey(alert), (raw) => ({ ...raw, ...altered }))),
  };
};

const readPart = async (kept: Kept, guild: string, part: SettingsKind): Promise<Settings> => {
  switch (part) {
    case 'alerts':
      return { ...noSettings, alerts: await readAlerts(kept, `${guild}/`) };
    case 'subscriptions':
      return { ...noSettings, subscriptions: await readSubscriptions(kept, `${guild}/`) };
    case 'preferences':
      return { ...noSettings, preferences: readPreferences(await kept.preferences.get(guild)) };
  }
};

const readSubscriptions = async (kept: Kept, prefix = ''): Promise<readonly Subscription[]> => {
  const kinds = postings.map((posting) =>
    readable(kept, kept.subscribed[posting], prefix, (key, raw) => readSubscription(posting, key, raw)),
  );
  return (await Promise.all(kinds)).flat();
};

const readAlerts = (kept: Kept, prefix = '') => readable(kept, kept.alerts, prefix, readAlert);

/** What is understood of a set of records; of what is not, the operator hears once. */
const readable = async <T>(
  { warn, warned }: Kept,
  records: Records<Raw>,
  prefix: string,
  understand: (key: string, raw: Raw) => T | undefined,
): Promise<readonly T[]> =>
  (await records.list(prefix)).flatMap(([key, raw]) => {
    const understood = understand(key, raw);
    if (understood) return [understood];
    if (!warned.has(key)) warn(`The setting ${key} in the store cannot be read by this version; it is left as it is.`);
    warned.add(key);
    return [];
  });

const apply = async ({ subscribed, alerts, preferences }: Kept, wanted: SettingsChange): Promise<boolean> => {
  switch (wanted.kind) {
    case 'subscribe': {
      const { subscription } = wanted;
      const key = subscriptionKey(subscription);
      const fresh = { ...subscription };
      const records = subscribed[subscription.posting];
      if (await records.insert(key, fresh)) return true;
      return change(records, key, ({ paused: _, roleGone: __, ...raw }) => ({ ...raw, ...fresh }));
    }
    case 'unsubscribe':
      return remove(subscribed[wanted.subscription.posting], subscriptionKey(wanted.subscription));
    case 'addAlert':
      return alerts.insert(alertKey(wanted.alert), { ...wanted.alert });
    case 'removeAlert':
      return remove(alerts, alertKey(wanted.alert));
    case 'prefer':
      return put(preferences, wanted.guild, { ...wanted.preferences });
    case 'snoozeAlert':
      return change(alerts, alertKey(wanted.alert), ({ paused: _, ...raw }) => ({
        ...raw,
        snoozedUntil: wanted.until,
      }));
  }
};

/** Changes a record from what it is now; false when it is not there, or always somebody else's turn. */
const change = async (records: Records<Raw>, key: string, alter: (raw: Raw) => Raw): Promise<boolean> => {
  for (let tries = 0; tries < TRIES; tries++) {
    const raw = await records.get(key);
    if (!raw) return false;
    if (await records.compareAndSet(key, raw, alter(raw))) return true;
  }
  return false;
};

/** Puts a record in place of whatever is there. */
const put = async (records: Records<Raw>, key: string, value: Raw): Promise<boolean> =>
  (await records.insert(key, value)) || change(records, key, () => value);

const remove = async (records: Records<Raw>, key: string): Promise<boolean> => {
  const raw = await records.get(key);
  return raw === undefined || records.compareAndDelete(key, raw);
};

/** A server's preferences as any version may have written them: what is strange is as usual. */
export const readPreferences = (raw: unknown): Preferences => {
  const parsed = Preferred.safeParse(raw ?? {});
  return parsed.success ? present(parsed.data) : {};
};

const [GUILD, CHANNEL] = [0, 1];

/** A subscription in a record; a key alone is enough to know who gets what. */
const readSubscription = (posting: Posting, key: string, raw: unknown): Subscription | undefined => {
  const parts = key.split('/');
  const parsed = Subscribed.safeParse({ ...(raw as Raw), posting, guild: parts[GUILD], channel: parts[CHANNEL] });
  return parsed.success ? present(parsed.data) : undefined;
};

/** An alert in a record; without a subject and a rule it says nothing. */
const readAlert = (key: string, raw: unknown): Alert | undefined => {
  const [guild, number] = key.split('/');
  const parsed = Alerted.safeParse({ ...alertOfMetric(raw as Raw), guild, number: Number(number) });
  return parsed.success ? present(parsed.data) : undefined;
};

/** The same without members that are undefined. */
const present = <T extends object, R>(value: T): R =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as R;
