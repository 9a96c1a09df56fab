import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { list, record } from './json.ts';
import { messageView } from './message-view.ts';
import { shardOf } from './snowflake.ts';
import type { Channel, Guild, Message, State, StateEvent } from './state.ts';
import { channelView, guildCreateView, memberView, selfView } from './views.ts';

/** A bot's session: what it was told, so that a resume can tell it again. */
type Session = {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  seq: number;
  readonly sent: { readonly seq: number; readonly frame: string }[];
  socket: WebSocket | undefined;
};

const intents = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;
/** UserActions, presences and message content need Discord's leave, which a bot here does not have. */
const privileged = (1 << 1) | (1 << 8) | intents.messageContent;
const framesKept = 1000;
const lostSessionsKept = 8;

/** What happens on connections. */
export type GatewayEvent =
  | { readonly kind: 'identified' | 'resumed'; readonly session: string }
  | { readonly kind: 'closed'; readonly code: number }
  | { readonly kind: 'dispatched'; readonly name: string; readonly data: unknown };

/** The gateway: hello, identify, heartbeat, dispatch, resume and every way a connection ends (https://docs.discord.com/developers/events/gateway). */
export const createGateway = (
  http: Server,
  state: State,
  { token, heartbeat, url }: { readonly token: string; readonly heartbeat: number; readonly url: () => string },
  tell: (event: GatewayEvent) => void,
) => {
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096 * 4 });
  const sessions = new Map<string, Session>();
  let answersHeartbeats = true;
  let identified = 0;

  http.on('upgrade', (request: IncomingMessage, socket, head) => {
    if (!request.url?.startsWith('/gateway')) return socket.destroy();
    server.handleUpgrade(request, socket, head, (connection) => greet(connection));
  });

  const greet = (socket: WebSocket) => {
    let session: Session | undefined;
    const end = (code: number, reason: string) => socket.close(code, reason);
    const zombie = () => setTimeout(() => end(4009, 'Session timed out.'), heartbeat * 2.5).unref();
    let beat = zombie();

    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      clearTimeout(beat);
      tell({ kind: 'closed', code });
      if (session?.socket !== socket) return;
      session.socket = undefined;
      if (code === 1000 || code === 1001) sessions.delete(session.id);
      const lost = [...sessions.values()].filter(({ socket }) => socket === undefined);
      for (const { id } of lost.slice(0, -lostSessionsKept)) sessions.delete(id);
    });
    socket.on('message', (raw) => {
      let frame: ReturnType<typeof record>;
      try {
        frame = record(JSON.parse(String(raw)));
      } catch {
        return end(4002, 'Error while decoding payload.');
      }
      const data = record(frame.d);
      switch (frame.op) {
        case 1:
          clearTimeout(beat);
          beat = zombie();
          if (answersHeartbeats) socket.send(JSON.stringify({ op: 11 }));
          break;
        case 2: {
          if (session) return end(4005, 'Already authenticated.');
          if (data.token !== token) return end(4004, 'Authentication failed.');
          const asked = Number(data.intents);
          if (!Number.isInteger(asked) || asked < 0) return end(4013, 'Invalid intent(s).');
          if ((asked & privileged) !== 0) return end(4014, 'Disallowed intent(s).');
          const [shard = 0, shards = 1] = list(data.shard).map(Number);
          if (shard >= shards) return end(4010, 'Invalid shard.');
          session = { id: randomBytes(16).toString('hex'), shard, shards, intents: asked, seq: 0, sent: [], socket };
          sessions.set(session.id, session);
          identified += 1;
          tell({ kind: 'identified', session: session.id });
          ready(session);
          break;
        }
        case 6: {
          const known = sessions.get(String(data.session_id));
          if (data.token !== token) return end(4004, 'Authentication failed.');
          const missed = Number(data.seq);
          if (!known || missed > known.seq || (known.sent[0] && missed < known.sent[0].seq - 1)) {
            socket.send(JSON.stringify({ op: 9, d: false }));
            return;
          }
          if (known.socket !== socket) known.socket?.terminate();
          session = known;
          session.socket = socket;
          for (const { seq, frame } of known.sent) if (seq > missed) socket.send(frame);
          dispatch(session, 'RESUMED', {});
          tell({ kind: 'resumed', session: session.id });
          break;
        }
        case 3:
        case 4:
        case 8:
          if (!session) end(4003, 'Not authenticated.');
          break;
        default:
          end(4001, 'Unknown opcode.');
      }
    });
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeat } }));
  };

  const ready = (session: Session) => {
    const guilds = [...state.guilds.values()].filter((guild) => guild.installed && serves(session, guild));
    dispatch(session, 'READY', {
      v: 10,
      user: selfView(state.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: url(),
      shard: [session.shard, session.shards],
      application: { id: state.application.id, flags: 0 },
      private_channels: [],
      relationships: [],
    });
    if (session.intents & intents.guilds)
      for (const guild of guilds) dispatch(session, 'GUILD_CREATE', guildCreateView(guild, state));
  };

  const serves = ({ shard, shards }: Session, guild: Guild | undefined) =>
    shard === (guild ? shardOf(guild.id, shards) : 0);

  const dispatch = (session: Session, name: string, data: unknown) => {
    session.seq += 1;
    const frame = JSON.stringify({ op: 0, t: name, s: session.seq, d: data });
    session.sent.push({ seq: session.seq, frame });
    if (session.sent.length > framesKept) session.sent.shift();
    session.socket?.send(frame);
    tell({ kind: 'dispatched', name, data });
  };

  /** To each session of the guild's shard; one that is gone gets it when it resumes. */
  const send = (guild: Guild | undefined, name: string, data: unknown, intent = 0) => {
    for (const session of sessions.values())
      if (serves(session, guild) && (intent === 0 || (session.intents & intent) !== 0)) dispatch(session, name, data);
  };

  const told = (event: StateEvent) => {
    if (event.kind === 'guild') {
      const { guild, change } = event;
      if (!guild.installed) return;
      if (change === 'added') send(guild, 'GUILD_CREATE', guildCreateView(guild, state), intents.guilds);
      else send(guild, 'GUILD_DELETE', { id: guild.id }, intents.guilds);
      return;
    }
    if (event.kind === 'channel') {
      const { channel, change } = event;
      if (!channel.guild?.installed) return;
      const name = channel.kind === 'thread' ? 'THREAD' : 'CHANNEL';
      const verb = { added: 'CREATE', changed: 'UPDATE', removed: 'DELETE' }[change];
      send(channel.guild, `${name}_${verb}`, channelView(channel), intents.guilds);
      return;
    }
    const { message, kind } = event;
    if (message.onlyFor || message.channel.guild?.installed === false) return;
    const intent = message.channel.guild ? intents.guildMessages : intents.directMessages;
    const verb = { posted: 'CREATE', edited: 'UPDATE', deleted: 'DELETE' }[kind];
    const data = kind === 'deleted' ? { id: message.id, ...at(message.channel) } : messagePayload(message);
    send(message.channel.guild, `MESSAGE_${verb}`, data, intent);
  };

  const at = (channel: Channel) => ({ channel_id: channel.id, ...(channel.guild && { guild_id: channel.guild.id }) });

  /** Without the message-content intent a bot reads its own messages, those in its DMs and those that mention it. */
  const messagePayload = (message: Message) => {
    const { channel, author } = message;
    const member = channel.guild?.members.get(author.id);
    const readable = !channel.guild || author === state.bot || message.mentions.users.includes(state.bot);
    const { user: _, ...asMember } = member ? memberView(member) : {};
    return {
      ...messageView(message),
      ...at(channel),
      ...(member && { member: asMember }),
      ...(!readable && { content: '', embeds: [], attachments: [], components: [] }),
    };
  };

  const connected = () => [...sessions.values()].flatMap(({ socket }) => socket ?? []);

  return {
    send,
    told,
    /** Identifies so far, of the thousand a day. */
    identified: () => identified,
    connections: () => connected().length,
    /** Op 7: the bot is told to come back and resume. */
    reconnect: () => {
      for (const socket of connected()) socket.send(JSON.stringify({ op: 7, d: null }));
    },
    /** Op 9: the session is over, or may still be resumed. */
    invalidate: (resumable = false) => {
      for (const session of sessions.values()) {
        session.socket?.send(JSON.stringify({ op: 9, d: resumable }));
        if (!resumable) sessions.delete(session.id);
      }
    },
    /** Cuts every connection: with a close code, or without a word. */
    drop: (code?: number) => {
      for (const socket of connected()) code === undefined ? socket.terminate() : socket.close(code);
    },
    /** Stops (or starts again) acknowledging heartbeats, as a dead peer behind a live connection does. */
    silence: (silent = true) => {
      answersHeartbeats = !silent;
    },
    close: () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
};
/** The gateway, and every way to disturb it. */
export type Gateway = ReturnType<typeof createGateway>;
