import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeDiscord } from 'fake-discord';
import { createDesk, Failed, type ReleaseDay } from './page-server/desk.ts';
import { isOurs, secure } from './page-server/guard.ts';
import { isAct, readAct, readAs, readWhere } from './page-server/requests.ts';
import { pageFile } from './page-server/static.ts';
import type { Failure, News } from './protocol.ts';

/** Pages that listen at once, and bytes that may wait for one of them. */
const [LISTENERS, WAITING] = [32, 8 * 1024 * 1024];
/** Milliseconds between signs of life to a listening page. */
const ALIVE = 20_000;

export type PageServer = { readonly port: number; readonly url: string; close(): Promise<void> };

/** Serves the page on 127.0.0.1, takes what people do there to the fake Discord, and streams back what they see. */
export const openPageServer = async (
  discord: FakeDiscord,
  { port = 0, releaseDay }: { readonly port?: number; readonly releaseDay?: ReleaseDay | undefined } = {},
): Promise<PageServer> => {
  const desk = createDesk(discord, releaseDay);
  const listeners = new Set<ServerResponse>();

  const stream = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => {
    const as = readAs(query);
    if (listeners.size >= LISTENERS) return void response.writeHead(503).end();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const write = (text: string) => {
      if (response.writableLength > WAITING) response.destroy();
      else response.write(text);
    };
    const tell = (news: News) => write(`data: ${JSON.stringify(news)}\n\n`);
    listeners.add(response);
    const stop = desk.watch(as, tell);
    const beat = setInterval(write, ALIVE, ':\n\n');
    request.once('close', () => {
      clearInterval(beat);
      stop();
      listeners.delete(response);
    });
    tell({ kind: 'desk', desk: desk.desk(as) });
  };

  const attachment = (response: ServerResponse, url: URL) => {
    const { bytes, type, name } = discord.file(url.pathname);
    const inline = type.startsWith('image/') && type !== 'image/svg+xml';
    response.writeHead(200, {
      'content-type': type || 'application/octet-stream',
      'content-length': bytes.length,
      'cache-control': 'private, max-age=86400, immutable',
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
    response.end(bytes);
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${at()}`);
    if (request.method === 'POST') {
      const name = url.pathname.slice(1);
      if (!isAct(name)) return void response.writeHead(404).end();
      return answer(response, 200, await desk.act(name, await readAct(name, request)));
    }
    if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET, POST' }).end();
    if (url.pathname === '/events') return stream(request, response, url.searchParams);
    if (url.pathname === '/offers') return answer(response, 200, desk.offers(readWhere(url.searchParams)));
    if (url.pathname.startsWith('/attachments/')) return attachment(response, url);
    const file = await pageFile(url.pathname);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': file.type.startsWith('font/') ? 'max-age=86400' : 'no-cache',
    });
    response.end(file.body);
  };

  const server = createServer((request, response) => {
    secure(response);
    if (!isOurs(request, at())) return void response.writeHead(403).end();
    route(request, response).catch((error) => {
      const { failure, message } =
        error instanceof Failed ? error : { failure: 'failed' as const, message: 'not found' };
      if (response.headersSent) return response.destroy();
      answer(response, failure === 'silent' ? 504 : failure === 'refused' ? 409 : 400, {
        failure,
        detail: message,
      } satisfies Failure);
    });
  });
  const at = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    port: at(),
    url: `http://127.0.0.1:${at()}`,
    close: async () => {
      desk.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
};

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(body === undefined ? 204 : status, {
    ...(text && { 'content-type': 'application/json' }),
    'cache-control': 'no-store',
  });
  response.end(text);
};
