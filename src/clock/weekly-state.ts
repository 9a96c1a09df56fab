import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Library } from '../ask/library.ts';
import type { Log } from '../ask/log.ts';
import type { Deliver } from '../delivery/deliver.ts';
import type { Deliveries, Destination } from '../delivery/delivery.ts';
import type { DeliveryQueue } from '../delivery/queue.ts';
import type { Poster } from '../doors/poster.ts';
import type { Releases } from '../series/facts.ts';
import type { Records } from '../storage/records.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import { type Day, iso } from '../values/day.ts';
import type { Spot } from '../values/settings.ts';
import type { AcceptedFigure } from './held-back.ts';

/** What the weekly clock is given. */
export type WeeklyParts = {
  readonly ask: Ask;
  readonly draw: Draw;
  readonly library: Library;
  readonly releases: Releases;
  readonly settings: Pick<ServerSettings, 'all' | 'update' | 'apply'>;
  readonly deliver: Deliver;
  readonly deliveries: Deliveries;
  readonly accepted: Records<AcceptedFigure>;
  readonly queue: DeliveryQueue;
  readonly poster: Pick<Poster, 'exists' | 'hasRole' | 'tell'>;
  readonly log: Log;
  readonly now?: () => Date;
  /** How long after its expected moment a release is called delayed in the log (ms). */
  readonly delayedAfterMs?: number;
  /** How often it looks of itself (ms). */
  readonly everyMs?: number;
};

/** What the weekly clock knows while it runs. */
export type WeeklyState = Required<WeeklyParts> & {
  readonly startedAt: number;
  /** The reading held, and when this process first saw it: what is still missing then is waited for a little. */
  seen?: { readonly day: Day; readonly at: number };
  /** The reading whose posts are asked for. */
  wanted?: Day;
};

/** The record of one reading in one channel. */
export const weeklyKey = (day: Day, channel: string): string => `weekly/${iso(day)}/${channel}`;

/** Where something is posted; with the role it mentions. */
export const destinationOf = ({ guild, channel, kind }: Spot, role?: string): Destination => ({
  ...{ guild, channel, role, announce: kind === 'announcement' },
});
