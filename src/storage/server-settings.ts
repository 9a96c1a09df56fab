import { z } from 'zod';
import type { SettingsStore } from '../ask/settings-store.ts';
import { closest, locales } from '../values/locale.ts';
import {
  type Alert,
  answerViews,
  chartPosters,
  metrics,
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
} from '../values/settings.ts';
import { timeZones } from '../values/time-zone.ts';
import type { Records } from './records.ts';
import { SUBSCRIPTION_RECORDS } from './settings-file.ts';
import type { Store } from './store.ts';

const text = z.string();
const optional = <T>(shape: z.ZodType<T>) => shape.optional().catch(undefined);
const paused = optional(z.object({ reason: z.enum(pauseReasons).catch('refused'), at: text.catch('') }));
const by = optional(z.object({ user: text, locale: text.transform(closest) }));

const place = {
  guild: text,
  channel: text,
  kind: z.enum(['text', 'announcement', 'thread', 'other']).catch('text'),
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
  onlyMoves: optional(z.boolean()),
  after: text.catch(''),
  last: optional(z.object({ day: text, message: text })),
});

const Alerted = z.object({
  ...place,
  number: z.number(),
  metric: z.enum(metrics),
  measure: z.enum(['wednesday', 'average']).catch('wednesday'),
  side: z.enum(['above', 'below']),
  level: z.number(),
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

export const createServerSettings = ({ store, warn = console.warn }: ServerSettingsParts): ServerSettings => {
  const records = {
    alerts: store.records<Raw>('alerts'),
    preferences: store.records<Raw>('preferences'),
  };
  const subscribed = Object.fromEntries(
    postings.map((posting) => [posting, store.records<Raw>(SUBSCRIPTION_RECORDS[posting])]),
  ) as Record<Posting, Records<Raw>>;
  const told = new Set<string>();

  const read = async <T>(records: Records<Raw>, prefix: string, understand: (key: string, raw: Raw) => T | undefined) =>
    (await records.list(prefix)).flatMap(([key, raw]) => {
      const understood = understand(key, raw);
      if (understood) return [understood];
      if (!told.has(key)) warn(`The setting ${key} in the store cannot be read by this version; it is left as it is.`);
      told.add(key);
      return [];
    });

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

  const apply = async (wanted: SettingsChange): Promise<boolean> => {
    switch (wanted.kind) {
      case 'subscribe': {
        const { subscription } = wanted;
        const key = subscriptionKey(subscription);
        const fresh = { ...subscription };
        const kept = subscribed[subscription.posting];
        if (await kept.insert(key, fresh)) return true;
        return change(kept, key, ({ paused: _, roleGone: __, ...raw }) => ({ ...raw, ...fresh }));
      }
      case 'unsubscribe':
        return remove(subscribed[wanted.subscription.posting], subscriptionKey(wanted.subscription));
      case 'addAlert':
        return records.alerts.insert(alertKey(wanted.alert), { ...wanted.alert });
      case 'removeAlert':
        return remove(records.alerts, alertKey(wanted.alert));
      case 'prefer':
        return put(records.preferences, wanted.guild, { ...wanted.preferences });
      case 'snoozeAlert':
        return change(records.alerts, alertKey(wanted.alert), ({ paused: _, ...raw }) => ({
          ...raw,
          snoozedUntil: wanted.until,
        }));
    }
  };

  const subscriptions = async (prefix = '') => {
    const kinds = postings.map((posting) =>
      read(subscribed[posting], prefix, (key, raw) => readSubscription(posting, key, raw)),
    );
    return (await Promise.all(kinds)).flat();
  };
  const alerts = (prefix = '') => read(records.alerts, prefix, readAlert);

  const everything = [...Object.values(subscribed), records.alerts, records.preferences];
  const listed = async (prefix = '') =>
    (
      await Promise.all(everything.map(async (kind) => (await kind.list(prefix)).map(([key]) => ({ kind, key }))))
    ).flat();

  return {
    guilds: async () => [...new Set((await listed()).map(({ key }) => key.split('/')[GUILD]!))],
    forget: async (guild) => {
      const own = (await listed(guild)).filter(({ key }) => key.split('/')[GUILD] === guild);
      for (const { kind, key } of own) for (let tries = 0; tries < TRIES && !(await remove(kind, key)); tries++);
    },
    read: async (guild, part) => {
      switch (part) {
        case 'alerts':
          return { ...noSettings, alerts: await alerts(`${guild}/`) };
        case 'subscriptions':
          return { ...noSettings, subscriptions: await subscriptions(`${guild}/`) };
        case 'preferences':
          return { ...noSettings, preferences: readPreferences(await records.preferences.get(guild)) };
      }
    },
    apply,
    all: async () => ({ ...noSettings, subscriptions: await subscriptions(), alerts: await alerts() }),
    update: async (subscription, altered) =>
      void (await change(subscribed[subscription.posting], subscriptionKey(subscription), (raw) => ({
        ...raw,
        ...altered,
      }))),
    updateAlert: async (alert, altered) =>
      void (await change(records.alerts, alertKey(alert), (raw) => ({ ...raw, ...altered }))),
  };
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

/** An alert in a record; without a metric, a side and a level it says nothing. */
const readAlert = (key: string, raw: unknown): Alert | undefined => {
  const [guild, number] = key.split('/');
  const parsed = Alerted.safeParse({ ...(raw as Raw), guild, number: Number(number) });
  return parsed.success ? present(parsed.data) : undefined;
};

/** The same without members that are undefined. */
const present = <T extends object, R>(value: T): R =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as R;
