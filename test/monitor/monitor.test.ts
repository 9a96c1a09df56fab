import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PostError } from '../../src/doors/poster.ts';
import { bundled } from '../../src/library/bundled.ts';
import { healthChecks } from '../../src/monitor/checks.ts';
import { healthOf } from '../../src/monitor/health.ts';
import { createMetrics } from '../../src/monitor/metrics.ts';
import { openMonitor } from '../../src/monitor/server.ts';
import { ask, facts, snapshot } from '../world.ts';

const now = () => new Date('2026-10-08T21:00:00Z');
const pictures = () => ({ asked: 5, drawn: 2, kept: 2, joined: 1, pictures: 2, bytes: 9 });

/** Prometheus' text, read as Prometheus reads it: a comment, or a name, labels and a number. */
const parse = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name, labels = '', value] = /^([a-z_:][a-z0-9_:]*)(?:\{(.*)\})? (\S+)$/i.exec(line) ?? [];
      expect(name, line).toBeDefined();
      const read = Object.fromEntries([...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, k, v]) => [k, v]));
      return { name: name!, labels: read, value: Number(value) };
    });

const checks = (status: number, lastPingTimestamp = now().getTime(), at = now) =>
  healthChecks({
    client: { ws: { shards: new Map([[0, { id: 0, status, lastPingTimestamp }]]) } } as never,
    store: { where: 'here', keyValue: () => ({ get: async () => undefined }) as never },
    library: bundled(snapshot) as never,
    releases: facts.releases,
    now: at,
  });

describe('GET /metrics', () => {
  test('counts questions by command and outcome, posts by act and outcome, and shows the age of each series', async () => {
    const metrics = createMetrics();
    metrics.watch({ library: bundled(snapshot) as never, pictures, now });
    const counted = metrics.asked(ask);
    await counted({ command: 'srf' });
    await counted({ command: 'srf', args: { range: 'never' } });
    const poster = metrics.posted({
      send: async () => '1',
      edit: () => Promise.reject(new PostError({ kind: 'missing' } as never, { cause: new Error('gone') })),
    } as never);
    await poster.send('1', {} as never);
    await expect(poster.edit('1', '2', {} as never)).rejects.toThrow();
    metrics.refreshed({ kind: 'new' } as never);
    metrics.rateLimited();
    const monitor = await openMonitor({ registry: metrics.registry, checks: [], host: '127.0.0.1', port: 0 });
    onTestFinished(monitor.close);
    const response = await fetch(`${monitor.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const rows = parse(await response.text());
    const value = (name: string, labels: object) =>
      rows.find((row) => row.name === name && Object.entries(labels).every(([k, v]) => row.labels[k] === v))?.value;
    expect(value('reservoir_answer_seconds_count', { command: 'srf', outcome: 'answer' })).toBe(1);
    expect(value('reservoir_answer_seconds_count', { command: 'srf', outcome: 'trouble' })).toBe(1);
    expect(value('reservoir_posts_total', { act: 'send', outcome: 'done' })).toBe(1);
    expect(value('reservoir_posts_total', { act: 'edit', outcome: 'missing' })).toBe(1);
    expect(value('reservoir_refreshes_total', { kind: 'new' })).toBe(1);
    expect(value('reservoir_rate_limits_total', {})).toBe(1);
    expect(value('reservoir_series_age_days', { series: 'WRBWFRBL' })).toBe(8);
    expect(value('reservoir_pictures', { kind: 'joined' })).toBe(1);
    expect(rows.some(({ name }) => name === 'reservoir_nodejs_eventloop_lag_seconds')).toBe(true);
  });
});

describe('GET /health', () => {
  test('says live and ready while gateway, store and figures are there', async () => {
    const monitor = await openMonitor({
      registry: createMetrics().registry,
      checks: checks(0),
      host: '127.0.0.1',
      port: 0,
    });
    onTestFinished(monitor.close);
    const response = await fetch(`${monitor.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      live: true,
      ready: true,
      checks: { gateway: 'ok', store: 'ok', data: 'ok' },
    });
  });

  test.each([
    ['a shard that reconnects', checks(5), 'gateway', 'shard 0 is Disconnected'],
    [
      'a gateway that has fallen silent',
      checks(0, now().getTime() - 300_000),
      'gateway',
      'shard 0 has heard no heartbeat',
    ],
    [
      'figures that do not arrive any more',
      checks(0, Date.parse('2026-11-25T21:00:00Z'), () => new Date('2026-11-25T21:00:00Z')),
      'data',
      'the latest reserve reading is of 2026-09-30; its successor is overdue',
    ],
  ])('is not ready with %s, and says why', async (_, list, name, reason) => {
    const health = await healthOf(list);
    expect(health.ready).toBe(false);
    expect(health.checks[name]).toBe(reason);
  });

  test('a store that fails is a reason, not an error', async () => {
    const health = await healthOf([{ name: 'store', check: () => Promise.reject(new Error('no connection')) }]);
    expect(health).toEqual({ live: true, ready: false, checks: { store: 'no connection' } });
  });

  test('a port that is taken is one plain sentence', async () => {
    const { registry } = createMetrics();
    const first = await openMonitor({ registry, checks: [], host: '127.0.0.1', port: 0 });
    onTestFinished(first.close);
    const { port } = new URL(first.url);
    await expect(openMonitor({ registry, checks: [], host: '127.0.0.1', port: Number(port) })).rejects.toThrow(
      `Could not open METRICS_PORT ${port} on 127.0.0.1: is another program using it?`,
    );
  });
});

test('every figure of the dashboard is one the bot gives', async () => {
  const metrics = createMetrics();
  metrics.watch({ library: bundled(snapshot) as never, pictures, now });
  const given = await metrics.registry.metrics();
  const dashboard = readFileSync(new URL('../../deploy/grafana-dashboard.json', import.meta.url), 'utf8');
  const wanted = new Set(
    [...dashboard.matchAll(/reservoir_\w+/g)].map(([name]) => name.replace(/_(count|bucket)$/, '')),
  );
  expect(wanted.size).toBeGreaterThan(5);
  expect([...wanted].filter((name) => !given.includes(`# TYPE ${name} `))).toEqual([]);
});
