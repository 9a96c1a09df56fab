import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { backOff, createFetcher, type FetcherOptions, Unavailable } from '../../src/library/fetcher.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const serve = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/figures?key=s3cret`);
};

/** A fetcher on a clock that only its own waiting moves. */
const stopped = (options: FetcherOptions = {}) => {
  let time = 1_000_000;
  const slept: number[] = [];
  const fetcher = createFetcher({
    now: () => time,
    random: () => 1,
    sleep: async (ms) => {
      slept.push(ms);
      time += ms;
    },
    ...options,
  });
  return { fetcher, slept, pass: (ms: number) => (time += ms), time: () => time };
};

test('gives the body, and the tags to ask with again', async () => {
  const url = await serve((request, response) => {
    if (request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since']) {
      return void response.writeHead(304).end();
    }
    response.writeHead(200, { etag: '"1"', 'last-modified': 'Thu, 01 Oct 2026 20:31:00 GMT' }).end('準備金');
  });
  const { fetcher } = stopped();
  const first = await fetcher(url);
  expect(first).toEqual({
    changed: true,
    body: '準備金',
    tags: { etag: '"1"', modified: 'Thu, 01 Oct 2026 20:31:00 GMT' },
  });
  expect(await fetcher(url, first.changed ? first.tags : {})).toEqual({ changed: false });
});

describe('tries again', () => {
  const failing = async (times: number, fail: (response: ServerResponse) => void) => {
    let asked = 0;
    const url = await serve((_, response) => (++asked <= times ? fail(response) : void response.end('figures')));
    return { url, asked: () => asked };
  };

  test('after 5xx and a broken connection, waiting longer each time', async () => {
    const { url, asked } = await failing(2, (response) =>
      response.req.url && asked() === 1 ? response.writeHead(503).end() : response.destroy(),
    );
    const { fetcher, slept } = stopped();
    expect(await fetcher(url)).toMatchObject({ body: 'figures' });
    expect([asked(), slept]).toEqual([3, [2000, 4000]]);
  });

  test('as late as Retry-After says, whether in seconds or as a date', async () => {
    for (const value of ['7', new Date(1_000_000 + 7000).toUTCString()]) {
      const { url } = await failing(1, (response) => response.writeHead(429, { 'retry-after': value }).end());
      const { fetcher, time } = stopped();
      expect(await fetcher(url)).toMatchObject({ body: 'figures' });
      expect(time()).toBeGreaterThanOrEqual(1_000_000 + 7000);
    }
  });

  test('but not at all while the host asked to be left alone for long', async () => {
    const { url, asked } = await failing(1, (response) => response.writeHead(429, { 'retry-after': '600' }).end());
    const { fetcher, pass } = stopped();
    await expect(fetcher(url)).rejects.toThrow(/asked to be left alone for \d+ s$/);
    expect(asked()).toBe(1);
    pass(600_000);
    expect(await fetcher(url)).toMatchObject({ body: 'figures' });
  });

  test('but not after an answer that will not change by asking', async () => {
    const { url, asked } = await failing(9, (response) => response.writeHead(404).end());
    await expect(stopped().fetcher(url)).rejects.toThrow(new Unavailable(`${url.host} answered 404`, false));
    expect(asked()).toBe(1);
  });

  test('and gives up after three', async () => {
    const { url, asked } = await failing(9, (response) => response.writeHead(500).end());
    await expect(stopped().fetcher(url)).rejects.toThrow(`${url.host} answered 500`);
    expect(asked()).toBe(3);
  });
});

test('two that failed together come back apart, and never later than half an hour', () => {
  expect([backOff(1, () => 0), backOff(1, () => 1)]).toEqual([1000, 2000]);
  expect(backOff(3, () => 1)).toBe(8000);
  expect(backOff(99, () => 1)).toBe(1_800_000);
});

test('no host is asked faster than its budget, and one host’s budget is not another’s', async () => {
  const times: number[] = [];
  const url = await serve((_, response) => void response.end('x'));
  const other = await serve((_, response) => void response.end('x'));
  const { fetcher, time } = stopped({ burst: 5, everyMs: 1000 });
  const start = time();
  for (let i = 0; i < 12; i++) {
    await fetcher(url);
    times.push(time() - start);
  }
  expect(times).toEqual([0, 0, 0, 0, 0, 1000, 2000, 3000, 4000, 5000, 6000, 7000]);
  await fetcher(other);
  expect(time() - start).toBe(7000);
});

test('a body that is too large is given up, packed or not', async () => {
  const packed = gzipSync(Buffer.alloc(50_000_000, 32));
  const plain = await serve((_, response) => void response.end(Buffer.alloc(9_000_000, 32)));
  const bomb = await serve((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed));
  for (const url of [plain, bomb]) {
    await expect(stopped().fetcher(url)).rejects.toThrow(new Unavailable(`${url.host} sent more than 8 MB`, false));
  }
});

test('a host that does not answer, or trickles, is given up', async () => {
  const silent = await serve(() => {});
  const trickling = await serve((_, response) => {
    const timer = setInterval(() => response.write('.'), 5);
    response.on('close', () => clearInterval(timer));
  });
  const given = [silent, trickling].map((url) =>
    expect(stopped({ attempts: 1, timeoutMs: 50 }).fetcher(url)).rejects.toThrow(
      `${url.host} did not answer within 0.05 s`,
    ),
  );
  await Promise.all(given);
});

test('no sentence has the address’ parameters, where a key may be', async () => {
  for (const answer of [(r: ServerResponse) => r.destroy(), (r: ServerResponse) => r.writeHead(400).end()]) {
    const url = await serve((_, response) => void answer(response));
    const error = await stopped()
      .fetcher(url)
      .catch((reason: unknown) => reason);
    expect((error as Error).message).not.toContain('s3cret');
  }
});
