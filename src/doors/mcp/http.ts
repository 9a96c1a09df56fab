import { serve } from '@hono/node-server';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { OperatorError } from '../../values/operator-error.ts';
import { createMcpServer, type McpParts } from './server.ts';

/** More than any call is (bytes): an article to be checked is the longest. */
const MOST_BYTES = 256 * 1024;

/** This machine, as a browser or a program can name it: nothing else may ask, whatever name is made to point here. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

type McpDoor = { readonly url: string; close(): Promise<void> };

/**
 * The door for other programs over streamable HTTP, on this machine only. Each request has a server of its own: nothing is
 * kept between two, and none waits for another.
 * @throws OperatorError where the port is taken
 */
export const openMcpDoor = (parts: McpParts, port: number): Promise<McpDoor> => {
  const app = new Hono();
  app.all('/mcp', bodyLimit({ maxSize: MOST_BYTES }), async (context) => {
    const { hostname } = new URL(`http://${context.req.header('host') ?? ''}`);
    const origin = context.req.header('origin');
    if (!LOOPBACK.includes(hostname) || (origin && !LOOPBACK.includes(new URL(origin).hostname)))
      return context.text('only for programs on this machine', 403);
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
  return new Promise((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) =>
      resolve({
        url: `http://127.0.0.1:${address.port}/mcp`,
        close: () => new Promise((done) => listening.close(() => done())),
      }),
    );
    listening.once('error', (cause) =>
      reject(
        new OperatorError(`Could not open MCP_PORT ${port} on 127.0.0.1: is another program using it?`, { cause }),
      ),
    );
  });
};
