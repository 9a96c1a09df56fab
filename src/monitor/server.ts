import { Hono } from 'hono';
import type { Registry } from 'prom-client';
import { type Listening, listen } from '../doors/listen.ts';
import { type HealthCheck, healthOf } from './health.ts';

type MonitorOptions = {
  readonly registry: Registry;
  readonly checks: readonly HealthCheck[];
  /** Loopback unless told otherwise. */
  readonly host: string;
  readonly port: number;
};

/** Opens what watches the bot from outside, `GET /health` and `GET /metrics`; rejects with one plain sentence when the port is taken. */
export const openMonitor = ({ registry, checks, host, port }: MonitorOptions): Promise<Listening> => {
  const app = new Hono();
  app.get('/health', async (context) => {
    const health = await healthOf(checks);
    return context.json(health, health.ready ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  return listen(app.fetch, { host, port, setting: 'METRICS_PORT' });
};
