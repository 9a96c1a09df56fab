import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openBrowser } from '../../src/playground/browser.ts';
import { run } from '../process.ts';
import { startPlayground } from './visit.ts';

test('without a token the bot starts in a playground of its own, at the address it prints, and ends when told to', async () => {
  const playing = await startPlayground();
  const page = await fetch(playing.url);
  expect(page.status).toBe(200);
  const commands = (as: string, channel: string) =>
    fetch(`${playing.url}/commands?as=${as}&channel=${channel}&locale=en-US`);
  const events = await fetch(`${playing.url}/events?as=member`);
  const { value } = await events.body!.pipeThrough(new TextDecoderStream()).getReader().read();
  const channel = /"id":"(\d+)","kind":"text"/.exec(value!)![1]!;
  const lines = ((await (await commands('member', channel)).json()) as { line: string }[]).map(({ line }) => line);
  expect(lines).toEqual(expect.arrayContaining(['reserves', 'qt', 'srf', 'drivers', 'calc-reserve']));
  expect(await playing.stop()).toBe(0);
}, 60_000);

test('a taken port is one plain sentence that names it', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as AddressInfo;
  const { code, err, out } = await run('src/main', [], { PORT: String(port) });
  holder.close();
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`^Port ${port} is taken, .*PORT.*\\n$`));
  expect(out).toBe('');
}, 60_000);

test('an address is handed to the program that opens it; a machine without one is no failure', async () => {
  expect(await openBrowser('http://127.0.0.1:1', ['true'])).toBe(true);
  expect(await openBrowser('http://127.0.0.1:1', ['no-such-program-here'])).toBe(false);
});

test('with HTTP_PORT its Discord posts what people ask there, and no gateway is opened', async () => {
  const playing = await startPlayground({ HTTP_PORT: '0' });
  const events = await fetch(`${playing.url}/events?as=member`);
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const until = async (what: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = what.exec(heard);
      if (found) return found;
      heard += (await reader.read()).value;
    }
  };
  const [, channel] = await until(/"id":"(\d+)","kind":"text"/);
  const { status } = await fetch(`${playing.url}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: playing.url },
    body: JSON.stringify({ as: 'member', channel, locale: 'en-US', line: 'reserves', given: {} }),
  });
  expect(status).toBe(204);
  await until(/Banks held \$2\.88\stn\sof\sreserves/);
  await reader.cancel();
  expect(await playing.stop()).toBe(0);
}, 60_000);
