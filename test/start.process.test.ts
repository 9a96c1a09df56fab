import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createFakeDiscord } from 'fake-discord';
import { expect, test } from 'vitest';
import { run } from './process.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaaaaA.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';

/** An address nobody answers at. */
const deadAddress = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/api`;
};

const oneSentence = (text: string) => {
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  expect(text).not.toMatch(/\bat .+:\d+:\d+/);
  expect(text).not.toContain(TOKEN);
};

test.each(['src/main', 'src/deploy'])('%s with a wrong token says so in one plain sentence', async (program) => {
  const discord = await createFakeDiscord();
  const { code, err } = await run(program, [], { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url });
  await discord.close();
  expect(code).not.toBe(0);
  oneSentence(err);
  expect(err).toContain('DISCORD_TOKEN');
});

test.each(['src/main', 'src/deploy'])('%s says which address it cannot reach', async (program) => {
  const api = await deadAddress();
  const { code, err } = await run(program, [], { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: api });
  expect(code).not.toBe(0);
  oneSentence(err);
  expect(err).toContain(new URL(api).origin);
});

test.each([
  ['DISCORD_TOKEN', '密码 and all'],
  ['DISCORD_API_URL', 'not an address'],
  ['GUILD_ID', 'my server'],
  ['CHART_WORKERS', 'many'],
  ['CHART_THEME', 'pink'],
  ['LOG_LEVEL', 'loud'],
])('a malformed %s is named, without its value', async (setting, value) => {
  const { code, err } = await run('src/main', [], { DISCORD_TOKEN: TOKEN, [setting]: value });
  expect(code).not.toBe(0);
  oneSentence(err);
  expect(err).toContain(setting);
  expect(err).not.toContain(value);
});

test('deploy registers the commands, and a second time finds nothing to do', async () => {
  const discord = await createFakeDiscord();
  const deploy = () => run('src/deploy', [], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });
  expect((await deploy()).out).toMatch(/^Registered \d+ commands everywhere\.\n$/);
  expect((await deploy()).out).toMatch(/^Nothing to do/);
  expect(discord.commands().map(({ name }) => name)).toContain('calc-reserve');
  const guild = discord.places.home.id;
  const here = () =>
    run('src/deploy', [], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, GUILD_ID: guild });
  expect((await here()).out).toMatch(new RegExp(`^Registered .* in server ${guild}`));
  expect((await here()).out).toMatch(/^Nothing to do/);
  expect(discord.commands(guild).length).toBe(discord.commands().length);
  expect(discord.problems).toEqual([]);
  await discord.close();
});
