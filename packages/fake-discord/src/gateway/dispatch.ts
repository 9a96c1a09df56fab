import type { Guild } from '../model.ts';
import { shardOf } from '../snowflake.ts';
import type { Gateway, Session } from './gateway.ts';

/** Frames a session can be told again. */
const FRAMES_KEPT = 1000;

/** An event as the gateway tells it; only to sessions with the intent, when it needs one. */
export type Dispatch = { readonly name: string; readonly data: unknown; readonly intent?: number };

/** Whether a guild's events go to this session; what has no guild goes to the first shard. */
export const serves = ({ shard, shards }: Session, guild: Guild | undefined): boolean =>
  shard === (guild ? shardOf(guild.id, shards) : 0);

/** Tells one session; one that is gone hears it when it resumes. */
export const dispatch = ({ emit }: Gateway, session: Session, { name, data }: Dispatch): void => {
  session.seq += 1;
  const frame = JSON.stringify({ op: 0, t: name, s: session.seq, d: data });
  session.sent.push({ seq: session.seq, frame });
  if (session.sent.length > FRAMES_KEPT) session.sent.shift();
  session.socket?.send(frame);
  emit({ kind: 'dispatched', name, data });
};

/** Tells each session of the guild's shard. */
export const dispatchTo = (gateway: Gateway, guild: Guild | undefined, event: Dispatch): void => {
  const { intent = 0 } = event;
  for (const session of gateway.sessions.values())
    if (serves(session, guild) && (intent === 0 || (session.intents & intent) !== 0)) dispatch(gateway, session, event);
};
