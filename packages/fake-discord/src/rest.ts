import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiscordError, errorBody, meaning } from './discord-error.ts';
import type { Fault, Faults } from './faults.ts';
import { readBody, type Upload } from './multipart.ts';
import type { Allowance } from './rate-limits.ts';

/** A request as it was understood. */
export type Request = {
  readonly method: string;
  readonly path: string;
  /** The route it fits, such as `/channels/:channel/messages`; empty when there is none. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  readonly uploads: readonly Upload[];
};

/** A request in the log: its files without their bytes, and what was answered. */
export type LoggedRequest = Omit<Request, 'uploads' | 'headers'> & {
  readonly files: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  /** When it arrived, in milliseconds of the fake Discord's clock. */
  readonly at: number;
  answer?: Answer;
};

/** What is answered to a request. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A method and path, and what is done there. */
export type Route = {
  readonly method: string;
  readonly route: string;
  /** Interaction callbacks and webhooks prove themselves by the token in their path. */
  readonly open?: boolean;
  /** What is answered; nothing means 204. */
  readonly run: (request: Request) => unknown;
};

/** What went wrong that a bot's author should hear of. */
export type Problem = {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly detail?: unknown;
};

/** What serving requests needs beside the routes. */
export type RestParts = {
  readonly token: string;
  readonly now: () => number;
  readonly faults: Faults;
  readonly limit: ((route: string, key: string) => Allowance) | undefined;
  readonly problem: (problem: Problem) => void;
  readonly log: (request: LoggedRequest) => void;
  readonly answered: (request: LoggedRequest) => void;
};

/** A request larger than this is refused unread. */
const requestLimit = 25 * 1024 * 1024;

/** Serves Discord's REST API v10 from a table of routes; a route that is not there is a loud failure. */
export const createRest = (
  routes: readonly Route[],
  { token, now, faults, limit, problem, log, answered }: RestParts,
) => {
  const compiled = routes.map((route) => ({ ...route, ...compile(route.route) }));

  const find = (method: string, path: string) => {
    for (const route of compiled) {
      const match = route.method === method ? route.pattern.exec(path) : null;
      if (match) return { route, params: Object.fromEntries(route.names.map((name, i) => [name, match[i + 1]!])) };
    }
    return undefined;
  };

  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://discord');
    const path = decodeURIComponent(pathname.replace(/^\/api(\/v\d+)?/, ''));
    const method = incoming.method ?? 'GET';
    const bytes = await readAll(incoming);
    const found = find(method, path);
    const { body, uploads } = await bodyOf(bytes, incoming.headers['content-type']);
    const { route, params } = { route: found?.route.route ?? '', params: found?.params ?? {} };
    const parts = { method, path, route, params, query: searchParams, body };
    const request: Request = { ...parts, headers: incoming.headers, uploads };
    const files = uploads.map(({ name, type, bytes: { length: size } }) => ({ name, type, size }));
    const logged: LoggedRequest = { ...parts, files, at: now() };
    log(logged);
    const fault = faults.meet(request);
    const answer = await withFault(fault, () => serve(request, found?.route, bytes === undefined));
    if (answer === 'drop') return incoming.socket.destroy();
    if (answer === 'hang') return;
    logged.answer = answer;
    write(response, answer);
    answered(logged);
  };

  const serve = async (request: Request, route: Route | undefined, tooLarge: boolean): Promise<Answer> => {
    const { method, path } = request;
    if (!route) {
      problem({ what: 'no such route', method, path });
      return refused(new DiscordError(0));
    }
    if (!route.open && request.headers.authorization !== `Bot ${token}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const major = Object.values(request.params)[0] ?? '';
    const allowance = route.open ? undefined : limit?.(route.route, `${method} ${route.route} ${major}`);
    if (allowance?.exceeded)
      return tooMany(allowance.exceeded.retryAfter, allowance.exceeded.global, allowance.headers);
    try {
      if (tooLarge) throw new DiscordError(40005);
      if (request.body instanceof DiscordError) throw request.body;
      const body = await route.run(request);
      const status = body === undefined ? 204 : 200;
      return { status, ...(body !== undefined && { body }), ...(allowance && { headers: allowance.headers }) };
    } catch (error) {
      if (!(error instanceof DiscordError)) {
        problem({ what: 'the fake Discord failed', method, path, detail: error });
        return { status: 500, body: { message: 'Internal Server Error', code: 0 } };
      }
      const faulty = [50035, 50006, 40005, 40060, 10062].includes(error.code);
      if (faulty) problem({ what: `${error.code} ${error.message}`, method, path, detail: error.fieldErrors });
      return { ...refused(error), ...(allowance && { headers: allowance.headers }) };
    }
  };

  return { handle };
};

const refused = (refusal: DiscordError): Answer => ({ status: refusal.status, body: errorBody(refusal) });

const tooMany = (retryAfter: number, global: boolean, headers: Readonly<Record<string, string>>): Answer => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
  headers: { ...headers, 'retry-after': String(Math.ceil(retryAfter)) },
});

const withFault = async (fault: Fault | undefined, serve: () => Promise<Answer>): Promise<Answer | 'drop' | 'hang'> => {
  if (!fault) return serve();
  if ('drop' in fault) {
    if (fault.drop === 'after') await serve();
    return 'drop';
  }
  if ('hang' in fault) {
    if (fault.hang === 'after') await serve();
    return 'hang';
  }
  if ('delay' in fault) {
    await new Promise((resolve) => setTimeout(resolve, fault.delay));
    return serve();
  }
  if ('retryAfter' in fault) {
    const scope = fault.scope ?? 'user';
    const global = scope === 'global';
    const headers = { 'x-ratelimit-scope': scope, ...(global && { 'x-ratelimit-global': 'true' }) };
    return tooMany(fault.retryAfter, global, headers);
  }
  if ('code' in fault) {
    const usual = meaning(fault.code);
    const { status = usual?.status ?? 400, message = usual?.message ?? 'Refused' } = fault;
    return { status, body: { message, code: fault.code } };
  }
  return fault.status === 401
    ? { status: 401, body: { message: '401: Unauthorized', code: 0 } }
    : { status: fault.status, body: { message: `${fault.status}: unavailable`, code: 0 } };
};

const compile = (route: string) => {
  const names = [...route.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  return { names, pattern: new RegExp(`^${route.replace(/:\w+/g, '([^/]+)')}$`) };
};

/** A body's bytes; nothing when there are more than Discord takes. */
const readAll = async (incoming: IncomingMessage): Promise<Uint8Array | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Buffer).length;
    if (size <= requestLimit) chunks.push(chunk as Buffer);
  }
  return size > requestLimit ? undefined : Buffer.concat(chunks);
};

const bodyOf = async (
  bytes: Uint8Array | undefined,
  type: string | undefined,
): Promise<Pick<Request, 'body' | 'uploads'>> => {
  try {
    const { json, uploads } = await readBody(bytes ?? new Uint8Array(), type);
    return { body: json, uploads };
  } catch (error) {
    return { body: error instanceof DiscordError ? error : new DiscordError(50109), uploads: [] };
  }
};

const write = (response: ServerResponse, { status, body, headers }: Answer) => {
  // A 204 must not claim a JSON body: discord.js would try to read one.
  if (body === undefined) return response.writeHead(status, headers).end();
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};
