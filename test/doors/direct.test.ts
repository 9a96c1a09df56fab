import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { createBot } from '../../src/bot.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { bundled } from '../../src/library/bundled.ts';
import { createServerSettings } from '../../src/storage/server-settings.ts';
import { memoryStore } from '../delivery/server.ts';
import { facts, snapshot } from '../world.ts';
import { textOf } from './read.ts';

const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** The bot, and the direct messages of a member who may manage nothing. */
const scene = async () => {
  const discord = await createFakeDiscord({ answerWithin: 8000 });
  onTestFinished(discord.close);
  const settings = createServerSettings({ store: memoryStore() });
  const now = () => new Date('2026-10-08T21:00:00Z');
  const bot = await createBot({ library: bundled(snapshot), facts, settingsStore: settings, now });
  const access = { token: discord.token, api: discord.url };
  const parts = { ...bot, draw: async () => pixel, log, settings: settings.read };
  const door = await openDoor(await login(access, log), parts, access);
  onTestFinished(() => door.close());
  const { dm } = discord.places;
  return { discord, settings, dm, here: { user: discord.people.member, channel: dm } };
};

const fieldsOf = (modal: object | undefined) =>
  (modal as { components: { component: { custom_id: string } }[] }).components.map(
    ({ component }) => component.custom_id,
  );

test.each([
  ['weekly', ['at', 'language', 'theme']],
  ['daily', ['weekdays', 'when', 'language', 'at', 'theme']],
] as const)('/%s on in a direct message asks for no channel and no role, and subscribes that person', async (posting, fields) => {
  const { discord, settings, dm, here } = await scene();
  const form = await discord.slash(`${posting} on`, {}, here);
  expect(fieldsOf(form.modal)).toEqual(fields);
  const done = await discord.submit(form, { language: 'zh-TW' });
  expect(textOf(done.message)).toMatch(/in your direct messages, (?:every business day, )?in 繁體中文/);
  const { subscriptions } = await settings.all();
  expect(subscriptions).toMatchObject([
    { posting, guild: `direct-${dm.id}`, channel: dm.id, kind: 'direct', locale: 'zh-TW', by: { user: here.user.id } },
  ]);
  expect(textOf((await discord.slash(`${posting} show`, {}, here)).message)).toContain('your direct messages');
  await discord.slash(`${posting} off`, {}, here);
  expect((await settings.all()).subscriptions).toEqual([]);
  expect(discord.problems).toEqual([]);
});

test('an alert can be set in a direct message, and is seen there alone', async () => {
  const { discord, settings, dm, here } = await scene();
  const added = await discord.slash('alert add', { series: 'SOFR-IORB', when: 'above', value: '10bp' }, here);
  expect(textOf(added.message)).toContain('posted in your direct messages');
  expect((await settings.all()).alerts).toMatchObject([{ guild: `direct-${dm.id}`, channel: dm.id, kind: 'direct' }]);
  const elsewhere = await discord.slash('alert list', {}, { user: discord.people.moderator });
  expect(textOf(elsewhere.message)).toContain('There are no alerts here');
  expect(textOf((await discord.slash('alert list', {}, here)).message)).toContain('your direct messages');
});

test('how a server is answered, and what is put on a message, stay with servers', async () => {
  const { discord, here } = await scene();
  await expect(discord.slash('settings', {}, here)).rejects.toThrow();
});
