import { createConnection, createServer, type Socket } from 'node:net';
import { createFakeDiscord } from 'fake-discord';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startBot } from '../process.ts';
import { backends } from './backends.ts';

/** How long a packet is on its way (ms): long enough for what is asked at once to arrive at once. */
const WAY_MS = 15;

/** A way to a server that counts how many questions were asked one after the answer of the other. */
const farAway = async (url: string) => {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let answered = 0;
  const server = createServer((near) => {
    const far = createConnection({ host: hostname, port: Number(port || 5432) });
    let asked = 0;
    const carry = (from: Socket, to: Socket, arrived: () => void) => {
      sockets.add(from);
      from.on('data', (data) => {
        if (from === near) asked = answered + 1;
        setTimeout(() => {
          arrived();
          if (to.writable) to.write(data);
        }, WAY_MS);
      });
      from.on('error', () => to.destroy()).on('close', () => setTimeout(() => to.destroy(), WAY_MS));
    };
    carry(near, far, () => {});
    carry(far, near, () => {
      answered = Math.max(answered, asked);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = new URL(url);
  address.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: address.href, rounds: () => answered };
};

/** The server, where it is there. */
const there = backends.find(({ name }) => name === 'PostgreSQL')!;

test.skipIf(there.skip)(
  'a bot is at your service after few round trips to a store far away',
  async () => {
    const schema = `far_${process.pid}`;
    const here = new pg.Client({ connectionString: there.place().options.url! });
    await here.connect();
    await here.query(`CREATE SCHEMA ${schema}`);
    onTestFinished(async () => {
      await here.query(`DROP SCHEMA ${schema} CASCADE`);
      await here.end();
    });
    const discord = await createFakeDiscord();
    onTestFinished(discord.close);
    const address = new URL(there.place().options.url!);
    address.searchParams.set('options', `-c search_path=${schema}`);
    const { url, rounds } = await farAway(address.href);
    const bot = await startBot(discord, { STORE_URL: url });
    // At 150 ms to the store and back that is less than two seconds.
    expect(rounds()).toBeLessThan(12);
    // What it looks up once it serves goes the same way, and is counted.
    await discord.waitFor(() => rounds() > 3);
    await bot.stop();
  },
  60_000,
);
