import type { WebSocket } from 'ws';

/** What a bot asks to be told (https://docs.discord.com/developers/events/gateway#gateway-intents). */
export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** A bot's session: what it was told, so that a resume can tell it again. */
export type Session = {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  seq: number;
  readonly sent: { readonly seq: number; readonly frame: string }[];
  socket: WebSocket | undefined;
};

/** What happens on connections. */
export type GatewayEvent =
  | { readonly kind: 'identified' | 'resumed'; readonly session: string }
  | { readonly kind: 'closed'; readonly code: number }
  | { readonly kind: 'dispatched'; readonly name: string; readonly data: unknown };

/** The gateway's sessions and how it behaves. */
export type Gateway = {
  readonly token: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
  readonly sessions: Map<string, Session>;
  readonly emit: (event: GatewayEvent) => void;
  /** Off, it is a dead peer behind a live connection. */
  answersHeartbeats: boolean;
  /** Identifies so far, of the thousand a day. */
  identified: number;
};

/** A gateway nobody is connected to. */
export const createGateway = (options: Pick<Gateway, 'token' | 'heartbeat' | 'emit'>): Gateway => ({
  ...options,
  sessions: new Map(),
  answersHeartbeats: true,
  identified: 0,
});

const connected = ({ sessions }: Gateway): WebSocket[] => [...sessions.values()].flatMap(({ socket }) => socket ?? []);

/** Every way to disturb a gateway, and what it counts. */
export const gatewayControls = (gateway: Gateway) => ({
  /** Identifies so far, of the thousand a day. */
  identified: () => gateway.identified,
  connections: () => connected(gateway).length,
  /** Op 7: the bot is told to come back and resume. */
  reconnect: () => {
    for (const socket of connected(gateway)) socket.send(JSON.stringify({ op: 7, d: null }));
  },
  /** Op 9: the session is over, or may still be resumed. */
  invalidate: (resumable = false) => {
    for (const session of gateway.sessions.values()) {
      session.socket?.send(JSON.stringify({ op: 9, d: resumable }));
      if (!resumable) gateway.sessions.delete(session.id);
    }
  },
  /** Cuts every connection: with a close code, or without a word. */
  drop: (code?: number) => {
    for (const socket of connected(gateway)) code === undefined ? socket.terminate() : socket.close(code);
  },
  /** Stops (or starts again) acknowledging heartbeats, as a dead peer behind a live connection does. */
  silence: (silent = true) => {
    gateway.answersHeartbeats = !silent;
  },
});
/** Every way to disturb a gateway, and what it counts. */
export type GatewayControls = ReturnType<typeof gatewayControls>;
