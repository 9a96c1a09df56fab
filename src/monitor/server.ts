import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Registry } from 'prom-client';
import { OperatorError } from '../values/operator-error.ts';
import { type HealthCheck, healthOf } from './health.ts';

type MonitorOptions = {
  readonly registry: Registry;
  readonly checks: readonly HealthCheck[];
  /** Loopback unless told otherwise. */
  readonly host: string;
  readonly port: number;
};

/** What watches the bot from outside: `GET /health` and `GET /metrics`. */
type Monitor = { readonly url: string; close(): Promise<void> };

/** Opens the page of health and metrics; rejects with one plain sentence when the port is taken. */
export const openMonitor = async ({ registry, checks, host, port }: MonitorOptions): Promise<Monitor> => {
  const app = new Hono();
  app.get('/health', async (context) => {
    const health = await healthOf(checks);
    return context.json(health, health.ready ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address: AddressInfo) =>
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
        close: () => new Promise<void>((done) => void server.close(() => done())),
      }),
    );
    server.once('error', (cause) =>
      reject(
        new OperatorError(`Could not open METRICS_PORT ${port} on ${host}: is another program using it?`, { cause }),
      ),
    );
  });
};
