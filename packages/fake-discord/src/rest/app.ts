import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { StoredFile } from '../model.ts';
import { type Body, type Env, readBody } from './body.ts';
import { DiscordError, refused, tooManyRequests } from './discord-error.ts';
import { type Faults, meetFault, withFault } from './faults.ts';
import { type InvalidRequests, isBanned, noteAnswer } from './invalid-requests.ts';
import type { RateLimiter } from './rate-limits.ts';
import type { Answer, LoggedRequest, Problem, RestRequest, Route } from './request.ts';

/** Bytes of a request; a larger one is refused unread. */
const REQUEST_BYTES = 25 * 1024 * 1024;

/** What serving requests needs beside the routes. */
export type RestParts = {
  readonly token: string;
  readonly now: () => number;
  readonly faults: Faults;
  readonly rateLimiter: RateLimiter | undefined;
  readonly invalid: InvalidRequests;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly onProblem: (problem: Problem) => void;
  readonly onRequest: (request: LoggedRequest) => void;
  readonly onAnswer: (request: LoggedRequest) => void;
  readonly onHang: (request: LoggedRequest) => void;
};

/** Discord's REST API v10 over a table of routes, and the files of its messages; a route that is not there is a loud failure. */
export const createApp = (routes: readonly Route[], parts: RestParts): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/attachments/:channel/:file/:name', (c) => sendFile(parts.files.get(c.req.param('file'))));
  for (const route of routes)
    app.on(
      route.method,
      [`/api${route.route}`, `/api/:version{v[0-9]+}${route.route}`],
      limitBody((c, body) => handle(c, parts, route, body)),
      async (c) => handle(c, parts, route, await readBody(c)),
    );
  app.notFound(async (c) => handle(c, parts, undefined, await readBody(c)));
  return app;
};

/** Refuses a body that is too large; one that tells its length, and is not, goes straight through. */
const limitBody = (onError: (c: Context<Env>, body: Body) => Promise<Response>): MiddlewareHandler<Env> => {
  const limit = bodyLimit({
    maxSize: REQUEST_BYTES,
    onError: (c) => onError(c, { body: new DiscordError(40005), uploads: [] }),
  });
  return (c, next) => {
    const { 'content-length': length = '0', 'transfer-encoding': coding } = c.env.incoming.headers;
    if (coding === undefined && Number(length) <= REQUEST_BYTES) return next();
    // The adapter's own kind of request cannot be copied, and the limit copies one that does not tell its length.
    const { method, headers, body } = c.req.raw;
    if (coding !== undefined) c.req.raw = new Request(c.req.url, { method, headers, body, duplex: 'half' });
    return limit(c, next);
  };
};

const sendFile = (file: StoredFile | undefined): Response =>
  file
    ? new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.type } })
    : new Response(null, { status: 404 });

const handle = async (
  c: Context<Env>,
  parts: RestParts,
  route: Route | undefined,
  { body, uploads }: Body,
): Promise<Response> => {
  const { incoming } = c.env;
  const { pathname, searchParams } = new URL(c.req.url);
  const path = decodeURIComponent(pathname.replace(/^\/api(\/v\d+)?/, ''));
  const { version: _, ...params } = c.req.param() as Record<string, string>;
  const seen = { method: c.req.method, path, route: route?.route ?? '', params, query: searchParams, body };
  const request: RestRequest = { ...seen, headers: incoming.headers, uploads };
  const files = uploads.map(({ name, type, bytes: { length: size } }) => ({ name, type, size }));
  const logged: LoggedRequest = { ...seen, files, at: parts.now() };
  parts.onRequest(logged);
  const answer = await withFault(meetFault(parts.faults, request), () => serve(request, route, parts));
  if (answer === 'drop') {
    incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  if (answer === 'hang') {
    parts.onHang(logged);
    return new Promise(() => {});
  }
  logged.answer = answer;
  noteAnswer(parts.invalid, parts.now(), answer.status, answer.headers);
  parts.onAnswer(logged);
  return responseOf(answer);
};

const serve = async (request: RestRequest, route: Route | undefined, parts: RestParts): Promise<Answer> => {
  const { method, path } = request;
  if (isBanned(parts.invalid, parts.now())) return { status: 429, headers: { 'retry-after': '3600' } };
  if (!route) {
    parts.onProblem({ what: 'no such route', method, path });
    return refused(new DiscordError(0));
  }
  if (!route.open && request.headers.authorization !== `Bot ${parts.token}`)
    return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
  const major = Object.values(request.params)[0] ?? '';
  const allowance = route.open ? undefined : parts.rateLimiter?.(route.route, `${method} ${route.route} ${major}`);
  if (allowance?.exceeded)
    return tooManyRequests(allowance.exceeded.retryAfter, allowance.exceeded.global, allowance.headers);
  const answer = await run(request, route, parts);
  return allowance ? { ...answer, headers: allowance.headers } : answer;
};

/** Codes that tell of a mistake in the bot. */
const MISTAKES: readonly number[] = [50035, 50006, 40005, 40060, 10062];

const run = async (request: RestRequest, route: Route, { onProblem }: RestParts): Promise<Answer> => {
  const { method, path } = request;
  try {
    if (request.body instanceof DiscordError) throw request.body;
    const body = await route.run(request);
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    if (!(error instanceof DiscordError)) {
      onProblem({ what: 'the fake Discord failed', method, path, detail: error });
      return { status: 500, body: { message: 'Internal Server Error', code: 0 } };
    }
    if (MISTAKES.includes(error.code))
      onProblem({ what: `${error.code} ${error.message}`, method, path, detail: error.fieldErrors });
    return refused(error);
  }
};

/** A 204 must not claim a JSON body: discord.js would try to read one. */
const responseOf = ({ status, body, headers }: Answer): Response =>
  body === undefined
    ? new Response(null, { status, headers: { ...headers } })
    : new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
