import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDepartures } from '../../src/clock/departures.ts';
import { recordsOver } from '../../src/storage/records.ts';
import { createServerSettings } from '../../src/storage/server-settings.ts';

const DAY = 86_400_000;
const [GONE, HERE] = ['100000000000000001', '1000000000000000011'];

/** Records in memory, whatever their name. */
const memoryStore = () => {
  const kept = new Map<string, Map<string, string>>();
  return {
    kept,
    records: <T>(name: string) => {
      const rows = kept.get(name) ?? new Map<string, string>();
      kept.set(name, rows);
      const swap = (key: string, from: string, change: () => void) => {
        if (rows.get(key) !== from) return false;
        change();
        return true;
      };
      return recordsOver<T>({
        insert: async (key, text) => !rows.has(key) && Boolean(rows.set(key, text)),
        read: async (key) => rows.get(key),
        compareAndSet: async (key, from, to) => swap(key, from, () => rows.set(key, to)),
        compareAndDelete: async (key, from) => swap(key, from, () => rows.delete(key)),
        scan: async (prefix) => [...rows].filter(([key]) => key.startsWith(prefix)),
      });
    },
  };
};

let at: number;
let store: ReturnType<typeof memoryStore>;
let departures: ReturnType<typeof createDepartures>;
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

beforeEach(async () => {
  at = Date.UTC(2026, 9, 8);
  store = memoryStore();
  const settings = createServerSettings({ store });
  departures = createDepartures({ store, settings, log, now: () => new Date(at) });
  for (const guild of [GONE, HERE]) {
    await store.records('subscriptions').insert(`${guild}/1`, { kind: 'text' });
    await store.records('alerts').insert(`${guild}/001`, { strange: true });
    await settings.apply({ kind: 'prefer', guild, preferences: { language: 'zh-TW' } });
  }
});
const held = () => [...store.kept.values()].flatMap((rows) => [...rows.keys()]).sort();
const everything = () => [GONE, HERE].flatMap((guild) => [guild, `${guild}/001`, `${guild}/1`]).sort();
const left = () => everything().filter((key) => key.split('/')[0] === HERE);
afterEach(() => expect(held()).toEqual(expect.arrayContaining(left())));

test('30 days after the bot has left a server, all it had set up is gone, and nobody else’s', async () => {
  await departures.left(GONE);
  at += 30 * DAY - 1;
  await departures.forget();
  expect(held()).toEqual(expect.arrayContaining(everything()));
  at += 1;
  await departures.forget();
  expect(held()).toEqual(left());
});

test('a bot that comes back finds what was set up, and the month begins anew', async () => {
  await departures.left(GONE);
  at += 20 * DAY;
  await departures.back(GONE);
  at += 20 * DAY;
  await departures.forget();
  await departures.left(GONE);
  at += 20 * DAY;
  await departures.forget();
  expect(held()).toEqual(expect.arrayContaining(everything()));
});

test('what was missed while nobody listened is noted at the start; of others’ servers nothing is concluded', async () => {
  await departures.compare((guild) => (guild === GONE ? false : undefined));
  at += 31 * DAY;
  await departures.compare((guild) => (guild === GONE ? false : undefined));
  await departures.forget();
  expect(held()).toEqual(left());
});

test('being told twice that a server was left does not begin its month again', async () => {
  await departures.left(GONE);
  at += 29 * DAY;
  await departures.left(GONE);
  at += 2 * DAY;
  await departures.forget();
  expect(held()).toEqual(left());
});
