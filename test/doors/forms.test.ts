import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import { createBot } from '../../src/bot.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import { bundled } from '../../src/library/bundled.ts';
import { createServerSettings } from '../../src/storage/server-settings.ts';
import { memoryStore } from '../delivery/server.ts';
import { facts, snapshot } from '../world.ts';
import { controlsOf, textOf } from './read.ts';

const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** A server whose settings are kept in memory, and its moderator. */
const scene = async () => {
  const discord = await createFakeDiscord({ answerWithin: 8000 });
  onTestFinished(discord.close);
  const settingsStore = createServerSettings({ store: memoryStore() });
  const now = () => new Date('2026-10-08T21:00:00Z');
  const bot = await createBot({ library: bundled(snapshot), facts, settingsStore, now });
  const parts = { ...bot, draw: async () => pixel, log, settings: settingsStore.read };
  const access = { token: discord.token, api: discord.url };
  const door = await openDoor(await login(access, log), parts, access);
  onTestFinished(() => door.close());
  return { discord, settingsStore, grace: { user: discord.people.moderator } };
};

/** The custom ids of a form's fields, and what each holds already. */
const fieldsOf = (modal: object | undefined): readonly [string, unknown][] =>
  ((modal as { components: { component: Field }[] }).components ?? []).map(({ component }) => [
    component.custom_id,
    component.value ??
      component.options?.find((option) => option.default)?.value ??
      component.default_values?.map(({ id }) => id).join(),
  ]);
type Field = {
  readonly custom_id: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  readonly default_values?: readonly { readonly id: string }[];
};

test('/settings opens a form that holds what is set, and what is sent is used at once', async () => {
  const { discord, grace } = await scene();
  const form = await discord.slash('settings', {}, grace);
  expect(fieldsOf(form.modal)).toEqual([
    ['language', 'own'],
    ['theme', undefined],
    ['answers', 'public'],
    ['charts', 'moderators'],
    ['time-zone', undefined],
  ]);
  const saved = await discord.submit(form, { language: 'zh-TW', charts: 'everyone', 'time-zone': 'Asia/Taipei' });
  expect(saved.ephemeral).toBe(true);
  expect(textOf(saved.message)).toContain('Answers everybody sees are in 繁體中文.');
  expect(textOf((await discord.slash('reserves')).message)).toContain('銀行準備金');
  expect(fieldsOf((await discord.slash('settings', {}, grace)).modal)).toEqual([
    ['language', 'zh-TW'],
    ['theme', undefined],
    ['answers', 'public'],
    ['charts', 'everyone'],
    ['time-zone', 'Asia/Taipei'],
  ]);
  expect(discord.problems).toEqual([]);
});

test('settings are changed by options as well, and what is not named stays', async () => {
  const { discord, grace } = await scene();
  await discord.slash('settings', { language: 'zh-CN' }, grace);
  const reply = await discord.slash('settings', { answers: 'private' }, grace);
  expect(textOf(reply.message)).toContain('Answers everybody sees are in 简体中文.');
  expect(textOf(reply.message)).toContain('Only who asked sees an answer.');
  expect(textOf((await discord.slash('settings', { language: 'own' }, grace)).message)).toContain('asker’s own');
  expect((await discord.slash('reserves')).ephemeral).toBe(true);
  await expect(discord.slash('settings')).rejects.toThrow('permissions');
});

test('what was set up is nothing to post; a preview of a post is', async () => {
  const { discord, grace } = await scene();
  const labels = async (command: string, options = {}) =>
    controlsOf((await discord.slash(command, options, grace)).message);
  expect(await labels('settings', { answers: 'public' })).toEqual([]);
  expect(await labels('weekly show')).not.toContain('Post here');
  expect(await labels('weekly preview')).toContain('Post here');
});

test('/weekly on, called bare, is a form that begins with this channel', async () => {
  const { discord, grace, settingsStore } = await scene();
  const { general, weekly, home } = discord.places;
  const form = await discord.slash('weekly on', {}, { ...grace, locale: 'zh-CN' });
  expect(form.modal).toMatchObject({ title: '/每周 开启' });
  expect(fieldsOf(form.modal)[0]).toEqual(['channel', general.id]);
  const done = await discord.submit(form, { channel: [weekly.id], language: 'en' });
  expect(textOf(done.message)).toContain(`<#${weekly.id}>`);
  const { subscriptions } = await settingsStore.read(home.id, 'subscriptions');
  expect(subscriptions).toMatchObject([{ channel: weekly.id, locale: 'en' }]);
  expect(discord.problems).toEqual([]);
});

test('what a channel picked in a form lacks is said at once', async () => {
  const { discord, grace } = await scene();
  const quietChannel = discord.addChannel('text', 'quiet');
  discord.deny(quietChannel, ['SendMessages']);
  const form = await discord.slash('weekly on', {}, grace);
  const refused = await discord.submit(form, { channel: [quietChannel.id] });
  expect(textOf(refused.message)).toContain('I lack “Send Messages”');
});

test('/alert add asks for what is missing, with what was given filled in', async () => {
  const { discord, grace, settingsStore } = await scene();
  const form = await discord.slash('alert add', { series: 'reserves' }, grace);
  expect(fieldsOf(form.modal)).toEqual([
    ['series', 'reserves'],
    ['when', undefined],
    ['value', undefined],
    ['within', undefined],
    ['channel', discord.places.general.id],
  ]);
  const added = await discord.submit(form, { when: 'below', value: '2.8tn' });
  expect(textOf(added.message)).toContain('$2.80 tn');
  expect((await settingsStore.read(discord.places.home.id, 'alerts')).alerts).toHaveLength(1);
  const unread = await discord.submit(await discord.slash('alert add', { series: 'reserves' }, grace), {
    ...{ when: 'below', value: 'low' },
  });
  expect(unread.ephemeral).toBe(true);
  expect(textOf(unread.message)).toContain('low');
});

test('an alert sleeps until a day begins where the server is', async () => {
  const { discord, grace, settingsStore } = await scene();
  await discord.slash('settings', { 'time-zone': 'Asia/Taipei' }, grace);
  await discord.slash('alert add', { series: 'reserves', when: 'below', value: '2.8tn' }, grace);
  await discord.slash('alert snooze', { number: 1, until: '2026-12-01' }, grace);
  const { alerts } = await settingsStore.read(discord.places.home.id, 'alerts');
  expect(alerts[0]!.snoozedUntil).toBe('2026-11-30T16:00:00.000Z');
});
