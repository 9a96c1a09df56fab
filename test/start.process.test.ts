import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createFakeDiscord } from 'fake-discord';
import { expect, test } from 'vitest';
import { root } from '../src/bundle/root.ts';
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

test.each([
  ['npm start', []],
  ['the container and the unit', ['--max-semi-space-size=2']],
])('under the flags of %s a start takes what the build compiled, discord.js too', (_of, flags) => {
  const kept = `
    const { Module } = require('node:module'), { readdirSync, readFileSync } = require('node:fs'), { Script } = require('node:vm');
    const tag = '.' + require('node:v8').cachedDataVersionTag();
    for (const name of readdirSync('.').filter((file) => file.endsWith(tag))) {
      const cachedData = readFileSync(name), code = readFileSync(name.slice(0, -tag.length), 'utf8');
      const { cachedDataRejected } = new Script(Module.wrap(code), { cachedData });
      console.log(name, cachedDataRejected, code.includes('ClientMissingIntents'));
    }`;
  const cwd = join(root, 'dist', 'code', 'chunks');
  const lines = execFileSync(process.execPath, [...flags, '-e', kept], { cwd, encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(lines.filter((line) => line.includes(' true '))).toEqual([]);
  expect(lines.some((line) => line.endsWith(' false true'))).toBe(true);
});

test('an error in compiled code names the file and line of the build', () => {
  const at =
    'require("./bin/compiled-code.cjs").run(require.resolve("./dist/code/src/bot.js")).createBot(null).catch((error) => console.log(error.stack))';
  const out = execFileSync(process.execPath, ['-e', at], { cwd: root, encoding: 'utf8' });
  expect(out).toMatch(/\n {4}at .*createBot \(.*dist\/code\/chunks\/bot-\S+\.js:\d+:\d+\)/);
});
