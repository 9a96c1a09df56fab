import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { type Listening, listen } from '../listen.ts';
import { createMcpServer, type McpParts } from './server.ts';

/** More than any call is (bytes): an article to be checked is the longest. */
const MOST_BYTES = 256 * 1024;

/** This machine, as a browser or a program can name it. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The door for other programs over streamable HTTP, on this machine unless the settings open it to others. Each request
 * has a server of its own: nothing is kept between two, and none waits for another.
 * @throws OperatorError where the port is taken
 */
export const openMcpDoor = async (
  parts: McpParts,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> => {
  const app = new Hono();
  const isLocal = LOOPBACK.test(host.includes(':') ? `[${host}]` : host);
  app.all('/mcp', bodyLimit({ maxSize: MOST_BYTES }), async (context) => {
    const { hostname } = new URL(`http://${context.req.header('host') ?? ''}`);
    const origin = context.req.header('origin');
    // On this machine nothing else may ask, whatever name is made to point here; and nowhere a page of another site.
    const isMeant = LOOPBACK.test(hostname) || !isLocal;
    const from = origin && new URL(origin).hostname;
    if (!isMeant || (from && from !== hostname && !LOOPBACK.test(from)))
      return context.text('not for whoever asks this way', 403);
    // Without sessions there is no stream to listen to: a call is one request and its answer.
    if (context.req.method !== 'POST') return context.text('calls are posted', 405);
    const [server, transport] = [
      createMcpServer(parts),
      new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true }),
    ];
    await server.connect(transport);
    try {
      return await transport.handleRequest(context.req.raw);
    } finally {
      await server.close();
    }
  });
  app.onError((error, context) =>
    error instanceof HTTPException ? error.getResponse() : context.text('this request could not be read', 400),
  );
  const { url, close } = await listen(app.fetch, { host, port, setting: 'MCP_PORT' });
  return { url: `${url}/mcp`, close };
};
