import { randomBytes } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Json, list, record } from '../json.ts';
import type { Guild } from '../model.ts';
import type { Server } from '../server.ts';
import { guildCreateView } from '../views/guild-view.ts';
import { selfView } from '../views/user-view.ts';
import { dispatch, serves } from './dispatch.ts';
import { type Gateway, intents, type Session } from './gateway.ts';

/** Members, presences and message content need Discord's leave, which a bot here does not have. */
const PRIVILEGED = intents.guildMembers | intents.guildPresences | intents.messageContent;
/** Sessions without a connection that can still be resumed. */
const LOST_SESSIONS = 8;
/** Guilds of one shard (https://docs.discord.com/developers/events/gateway#sharding). */
const GUILDS_A_SHARD = 2500;
/** Bytes of a frame a bot may send. */
const FRAME_BYTES = 4096 * 4;

/** One connection: the socket, its session once it has one, and the timer that ends it without heartbeats. */
type Connection = { readonly socket: WebSocket; session: Session | undefined; zombie: NodeJS.Timeout | undefined };

/** Takes connections: hello, identify, heartbeat, dispatch, resume and every way they end (https://docs.discord.com/developers/events/gateway). Returns how to close them all. */
export const acceptConnections = (http: HttpServer, server: Server): (() => void) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES });
  http.on('upgrade', (request: IncomingMessage, socket, head) => {
    if (!request.url?.startsWith('/gateway')) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (connection) => greet(server, connection));
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
};

const greet = (server: Server, socket: WebSocket): void => {
  const connection: Connection = { socket, session: undefined, zombie: undefined };
  const { gateway } = server;
  expectHeartbeat(gateway, connection);
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => leave(gateway, connection, code));
  socket.on('message', (raw) => {
    const frame = parseFrame(String(raw));
    if (frame) receive(server, connection, frame);
    else socket.close(4002, 'Error while decoding payload.');
  });
  socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: gateway.heartbeat } }));
};

const parseFrame = (text: string): Json | undefined => {
  try {
    return record(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const expectHeartbeat = ({ heartbeat }: Gateway, connection: Connection): void => {
  clearTimeout(connection.zombie);
  const end = () => connection.socket.close(4009, 'Session timed out.');
  connection.zombie = setTimeout(end, heartbeat * 2.5).unref();
};

const leave = (gateway: Gateway, { socket, session, zombie }: Connection, code: number): void => {
  clearTimeout(zombie);
  gateway.emit({ kind: 'closed', code });
  if (session?.socket !== socket) return;
  session.socket = undefined;
  if (code === 1000 || code === 1001) gateway.sessions.delete(session.id);
  const lost = [...gateway.sessions.values()].filter((other) => other.socket === undefined);
  for (const { id } of lost.slice(0, -LOST_SESSIONS)) gateway.sessions.delete(id);
};

const receive = (server: Server, connection: Connection, frame: Json): void => {
  const { gateway } = server;
  const { socket } = connection;
  switch (frame.op) {
    case 1:
      expectHeartbeat(gateway, connection);
      if (gateway.answersHeartbeats) socket.send(JSON.stringify({ op: 11 }));
      return;
    case 2:
      identify(server, connection, record(frame.d));
      return;
    case 6:
      resume(gateway, connection, record(frame.d));
      return;
    case 3:
    case 4:
    case 8:
      if (!connection.session) socket.close(4003, 'Not authenticated.');
      return;
    default:
      socket.close(4001, 'Unknown opcode.');
  }
};

const identify = (server: Server, connection: Connection, data: Json): void => {
  const { gateway, state } = server;
  const { socket } = connection;
  const [shard = 0, shards = 1] = list(data.shard).map(Number);
  const id = randomBytes(16).toString('hex');
  const session: Session = { id, shard, shards, intents: Number(data.intents), seq: 0, sent: [], socket };
  const guilds = [...state.guilds.values()].filter((guild) => guild.installed && serves(session, guild));
  const refusal = whyRefused(gateway, connection, { token: data.token, session, guilds: guilds.length });
  if (refusal) {
    socket.close(...refusal);
    return;
  }
  connection.session = session;
  gateway.sessions.set(id, session);
  gateway.identified += 1;
  gateway.emit({ kind: 'identified', session: id });
  welcome(server, session, guilds);
};

/** The close code and reason an identify ends with; nothing when it is good. */
const whyRefused = (
  gateway: Gateway,
  connection: Connection,
  { token, session, guilds }: { readonly token: unknown; readonly session: Session; readonly guilds: number },
): readonly [number, string] | undefined => {
  if (connection.session) return [4005, 'Already authenticated.'];
  if (token !== gateway.token) return [4004, 'Authentication failed.'];
  if (!Number.isInteger(session.intents) || session.intents < 0) return [4013, 'Invalid intent(s).'];
  if ((session.intents & PRIVILEGED) !== 0) return [4014, 'Disallowed intent(s).'];
  if (session.shard >= session.shards) return [4010, 'Invalid shard.'];
  return guilds > GUILDS_A_SHARD ? [4011, 'Sharding required.'] : undefined;
};

const welcome = ({ gateway, state, origin }: Server, session: Session, guilds: readonly Guild[]): void => {
  dispatch(gateway, session, {
    name: 'READY',
    data: {
      v: 10,
      user: selfView(state.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: gatewayUrl(origin()),
      shard: [session.shard, session.shards],
      application: { id: state.application.id, flags: 0 },
      private_channels: [],
      relationships: [],
    },
  });
  if ((session.intents & intents.guilds) === 0) return;
  for (const guild of guilds.filter(({ unavailable }) => !unavailable))
    dispatch(gateway, session, { name: 'GUILD_CREATE', data: guildCreateView(guild, state.bot) });
};

const resume = (gateway: Gateway, connection: Connection, data: Json): void => {
  const { socket } = connection;
  const session = gateway.sessions.get(String(data.session_id));
  const missed = Number(data.seq);
  if (data.token !== gateway.token) socket.close(4004, 'Authentication failed.');
  else if (!session || missed > session.seq || (session.sent[0] && missed < session.sent[0].seq - 1))
    socket.send(JSON.stringify({ op: 9, d: false }));
  else {
    if (session.socket !== socket) session.socket?.terminate();
    connection.session = session;
    session.socket = socket;
    for (const { seq, frame } of session.sent) if (seq > missed) socket.send(frame);
    dispatch(gateway, session, { name: 'RESUMED', data: {} });
    gateway.emit({ kind: 'resumed', session: session.id });
  }
};

/** The gateway's address, beside the REST API's. */
export const gatewayUrl = (origin: string): string => `${origin.replace('http', 'ws')}/gateway`;
