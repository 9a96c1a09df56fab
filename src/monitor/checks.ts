import { type Client, Status } from 'discord.js';
import type { LiveLibrary } from '../library/library.ts';
import { expectedAfter } from '../library/schedule.ts';
import type { Releases } from '../series/facts.ts';
import type { Store } from '../storage/store.ts';
import { iso } from '../values/day.ts';
import { latest } from '../values/points.ts';
import type { HealthCheck } from './health.ts';

export type CheckedParts = {
  /** Nothing where interactions come over HTTP. */
  readonly client?: Pick<Client, 'ws'> | undefined;
  readonly store: Pick<Store, 'keyValue' | 'where'>;
  readonly library: Pick<LiveLibrary, 'get'>;
  readonly releases: Releases;
  readonly now: () => Date;
};

/** A release that has been due for longer than this says that figures do not arrive any more (ms). */
const LATE_MS = 2 * 86_400_000;
/** A gateway that has not answered a heartbeat for so long is not there (ms). */
const SILENT_MS = 120_000;

/** What the bot needs in order to serve: the gateway's heartbeats, the store, and figures that are not too old. */
export const healthChecks = ({ client, store, library, releases, now }: CheckedParts): readonly HealthCheck[] => [
  ...(client ? [{ name: 'gateway', check: async () => gatewayTrouble(client, now().getTime()) }] : []),
  {
    name: 'store',
    async check() {
      await store.keyValue('checks').get('health');
      return undefined;
    },
  },
  {
    name: 'data',
    async check() {
      const day = latest((await library.get(['reservesWednesday'])).reservesWednesday!.points)?.day;
      if (day === undefined) return 'no reserve reading is held';
      const late = now().getTime() - expectedAfter(releases, 'reservesWednesday', day);
      return late > LATE_MS ? `the latest reserve reading is of ${iso(day)}; its successor is overdue` : undefined;
    },
  },
];

const gatewayTrouble = ({ ws }: Pick<Client, 'ws'>, now: number): string | undefined => {
  for (const { id, status, lastPingTimestamp } of ws.shards.values()) {
    if (status !== Status.Ready) return `shard ${id} is ${Status[status] ?? status}`;
    if (lastPingTimestamp > 0 && now - lastPingTimestamp > SILENT_MS) return `shard ${id} has heard no heartbeat`;
  }
  return ws.shards.size === 0 ? 'there is no shard' : undefined;
};
