import type { Log } from '../ask/log.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import type { Store } from '../storage/store.ts';
import { isDirect } from '../values/server-context.ts';

/** What a server has set up is kept so long after the bot has left it (ms). */
const KEPT_MS = 30 * 86_400_000;

type DepartureParts = {
  readonly store: Pick<Store, 'records'>;
  readonly settings: Pick<ServerSettings, 'guilds' | 'forget'>;
  readonly log: Log;
  readonly now: () => Date;
};

/** Servers the bot has left, and since when: a month later everything they have set up is deleted. */
export const createDepartures = ({ store, settings, log, now }: DepartureParts) => {
  const departures = store.records<{ readonly at: string }>('departures');

  const left = async (guild: string): Promise<void> => {
    await departures.insert(guild, { at: now().toISOString() });
  };

  const back = async (guild: string): Promise<void> => {
    const departure = await departures.get(guild);
    if (departure) await departures.compareAndDelete(guild, departure);
  };

  return {
    left,
    back,
    /** Notes what was missed while nobody listened; `isHere` says nothing of servers that others hear of. */
    async compare(isHere: (guild: string) => boolean | undefined): Promise<void> {
      const known = new Set([...(await settings.guilds()), ...(await departures.list()).map(([guild]) => guild)]);
      for (const guild of known) {
        if (isDirect(guild)) continue;
        const here = isHere(guild);
        if (here !== undefined) await (here ? back(guild) : left(guild));
      }
    },
    /** Deletes what was set up in servers that have been left for long enough. */
    async forget(): Promise<void> {
      for (const [guild, departure] of await departures.list()) {
        if (now().getTime() - Date.parse(departure.at) < KEPT_MS) continue;
        await settings.forget(guild);
        await departures.compareAndDelete(guild, departure);
        log.info({ guild, since: departure.at }, 'what a server had set up was deleted: the bot left it a month ago');
      }
    },
  };
};
