import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { quarterFrom } from '../../src/series/banks.ts';
import { day } from '../../src/values/day.ts';
import { callReportsBody } from '../call-reports.ts';
import { controlId, textOf } from '../doors/read.ts';
import { startBot } from '../process.ts';
import { facts } from '../world.ts';

test('a bank that does not ship is offered once the FDIC has named it, and answers with what it holds at the Fed', async () => {
  const shipped = facts.banks().flatMap(({ cert, reports }) => reports.map((report) => ({ ...report, cert })));
  const comerica = [-1, 0].map((back) => ({
    ...{ cert: 983, quarter: quarterFrom(day('2026-03-31'), back), assets: 8e10 + back * 1e9 },
    ...{ deposits: 6.2e10, uninsured: 3.1e10, reserves: 5e9 },
  }));
  const fdic = createServer(({ url }, response) => {
    response.end(callReportsBody(new URL(url!, 'http://fdic'), [...shipped, ...comerica]));
  });
  await new Promise<void>((resolve) => fdic.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void fdic.close());
  const { port } = fdic.address() as AddressInfo;
  const discord = await createFakeDiscord();
  const bot = await startBot(discord, { REFRESH: 'on', FDIC_URL: `http://127.0.0.1:${port}/financials` });
  await expect.poll(() => bot.output.out, { timeout: 20_000 }).toContain('Call reports from fdic: 2 new');
  expect(await discord.autocomplete('bank', { name: 'comer' }, 'name')).toEqual([
    { name: 'Comerica Bank', value: 'Comerica Bank' },
  ]);
  const { message } = await discord.slash('bank', { name: 'Comerica Bank' });
  const said = textOf(message);
  expect(said).toContain('Comerica Bank reported total assets of $80 bn');
  expect(said).toContain('Due from Federal Reserve Banks **$5 bn**');
  // What the bank left out is no figure: it waits behind Details.
  expect(said).not.toContain('not reported');
  expect(textOf((await discord.press(message, controlId(message, 'details'))).message)).toMatch(
    /Equity capital\W+not reported/,
  );
  expect(await bot.stop()).toBe(0);
  await discord.close();
}, 60_000);
