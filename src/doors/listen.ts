import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { OperatorError } from '../values/operator-error.ts';

/** Where a program listens, and the setting that says so. */
type ListenAt = { readonly host: string; readonly port: number; readonly setting: string };

/** Something that listens over HTTP. */
export type Listening = { readonly url: string; close(): Promise<void> };

/** Serves over HTTP; rejects with one plain sentence when the port is taken. */
export const listen = (
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port, setting }: ListenAt,
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, (address: AddressInfo) =>
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
        close: () => new Promise<void>((done) => void server.close(() => done())),
      }),
    );
    server.once('error', (cause) =>
      reject(
        new OperatorError(`Could not open ${setting} ${port} on ${host}: is another program using it?`, { cause }),
      ),
    );
  });
