import {
  ActionRowBuilder,
  ChannelSelectMenuBuilder,
  ChannelType,
  type ChatInputCommandInteraction,
  LabelBuilder,
  ModalBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import { errorOf, restOf, withBot } from './client.ts';

const settings = { name: 'settings', description: 'Settings' };

const form = () =>
  new ModalBuilder()
    .setCustomId('settings')
    .setTitle('Settings')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Language')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder()
            .setCustomId('language')
            .addOptions({ label: 'English', value: 'en', default: true }, { label: '简体中文', value: 'zh-CN' }),
        ),
      new LabelBuilder()
        .setLabel('Channel')
        .setChannelSelectMenuComponent(
          new ChannelSelectMenuBuilder().setCustomId('channel').setChannelTypes(ChannelType.GuildAnnouncement),
        ),
      new LabelBuilder()
        .setLabel('Who may post')
        .setRoleSelectMenuComponent(
          new RoleSelectMenuBuilder().setCustomId('roles').setMaxValues(5).setRequired(false),
        ),
      new LabelBuilder()
        .setLabel('Note')
        .setTextInputComponent(
          new TextInputBuilder()
            .setCustomId('note')
            .setStyle(TextInputStyle.Short)
            .setMaxLength(10)
            .setRequired(false)
            .setValue('hello'),
        ),
    );

const withForm = (open: (interaction: ChatInputCommandInteraction) => Promise<unknown>) =>
  withBot([settings], async (interaction) => {
    if (interaction.isChatInputCommand()) await open(interaction);
    if (!interaction.isModalSubmit()) return;
    const { fields } = interaction;
    const channel = fields.getSelectedChannels('channel', true).first();
    const roles = fields.getSelectedRoles('roles')?.map((role) => role?.name) ?? [];
    const said = [fields.getStringSelectValues('language'), channel?.name, roles, fields.getTextInputValue('note')];
    await interaction.reply({ content: JSON.stringify(said), flags: ['Ephemeral'] });
  });

test('a form with selects is filled in, and what is picked arrives with what it stands for', async () => {
  const { discord, errors } = await withForm((interaction) => interaction.showModal(form()));
  const { places, people } = discord;
  const role = [...places.home.roles.values()].find(({ name }) => name === 'Moderators')!;
  const asker = { user: people.moderator };
  const opened = await discord.slash('settings', {}, asker);
  const filled = await discord.submit(opened, {
    language: '简体中文',
    channel: places.weekly.id,
    roles: [role.id],
    note: 'a',
  });
  expect(JSON.parse(filled.message.content)).toEqual([['zh-CN'], 'weekly', ['Moderators'], 'a']);
  expect(filled.ephemeral).toBe(true);
  const again = await discord.submit(await discord.slash('settings', {}, asker), { channel: places.weekly.id });
  expect(JSON.parse(again.message.content)).toEqual([['en'], 'weekly', [], 'hello']);
  expect([errors, discord.problems]).toEqual([[], []]);
});

test('a client sends no form that is not filled in as it asks', async () => {
  const { discord } = await withForm((interaction) => interaction.showModal(form()));
  const opened = await discord.slash('settings');
  const channel = discord.places.weekly.id;
  await expect(discord.submit(opened, {})).rejects.toThrow('channel takes 1 to 1 values, not 0');
  await expect(discord.submit(opened, { channel: discord.places.general.id })).rejects.toThrow('of another kind');
  await expect(discord.submit(opened, { channel, language: 'fr' })).rejects.toThrow('language has no fr');
  await expect(discord.submit(opened, { channel, note: 'a'.repeat(11) })).rejects.toThrow('1 to 10 characters, not 11');
  await expect(discord.submit(opened, { channel, colour: 'red' })).rejects.toThrow('no field colour');
});

test('a form can be dismissed: the bot never hears of it, and it is sent no more', async () => {
  const { discord } = await withForm((interaction) => interaction.showModal(form()));
  const opened = await discord.slash('settings');
  discord.dismiss(opened);
  await expect(discord.submit(opened, {})).rejects.toThrow('sent or dismissed');
  const sent = await discord.slash('settings');
  await discord.submit(sent, { channel: discord.places.weekly.id });
  await expect(discord.submit(sent, { channel: discord.places.weekly.id })).rejects.toThrow('sent or dismissed');
});

test('a form is a first response: after a deferral there is none', async () => {
  let code: unknown;
  const { discord } = await withForm(async (interaction) => {
    await interaction.deferReply();
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    const body = { type: 9, data: form().toJSON() };
    code = (await errorOf(restOf(discord).post(path, { auth: false, body }))).code;
    await interaction.editReply('no form');
  });
  await discord.slash('settings');
  expect(code).toBe(40060);
});

test.for([
  ['six parts', (parts: object[]) => [...parts, ...parts.slice(0, 2)], 'BASE_TYPE_BAD_LENGTH'],
  ['a custom id twice', (parts: object[]) => [parts[0]!, parts[0]!], 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['no part', () => [], 'BASE_TYPE_MIN_LENGTH'],
] as const)('Discord opens no form of %s', async ([, parts, expected]) => {
  let body = '';
  const { discord } = await withForm(async (interaction) => {
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    const data = { ...form().toJSON(), components: parts(form().toJSON().components) };
    ({ body } = await errorOf(restOf(discord).post(path, { auth: false, body: { type: 9, data } })));
    await interaction.reply('no form');
  });
  await discord.slash('settings');
  expect(body).toContain(expected);
});

test('selects of channels, roles and users stand in messages, too', async () => {
  const picks = [
    new ChannelSelectMenuBuilder().setCustomId('channel').setPlaceholder('Channel'),
    new RoleSelectMenuBuilder().setCustomId('role').setPlaceholder('Role'),
    new UserSelectMenuBuilder().setCustomId('user').setPlaceholder('Person').setMaxValues(2),
  ];
  const rows = picks.map((pick) => new ActionRowBuilder<(typeof picks)[number]>().addComponents(pick));
  const { discord, errors } = await withBot([settings], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'pick', components: rows });
    if (interaction.isChannelSelectMenu())
      await interaction.update(
        interaction.channels.map((channel) => ('name' in channel ? `${channel.name}` : '')).join(),
      );
    if (interaction.isRoleSelectMenu()) await interaction.update(interaction.roles.map(({ name }) => name).join());
    if (interaction.isUserSelectMenu())
      await interaction.update(interaction.users.map(({ displayName }) => displayName).join());
  });
  const { places, people } = discord;
  const { message } = await discord.slash('settings');
  const role = [...places.home.roles.values()].find(({ name }) => name === 'Moderators')!;
  expect((await discord.choose(message, 'Channel', [places.weekly.id])).message.content).toBe('weekly');
  expect((await discord.choose(message, 'Role', [role.id])).message.content).toBe('Moderators');
  expect((await discord.choose(message, 'Person', [people.owner.id, people.member.id])).message.content).toBe(
    'Olive,Ada',
  );
  await expect(discord.choose(message, 'Role', ['1'])).rejects.toThrow('1 is no role here');
  expect([errors, discord.problems]).toEqual([[], []]);
});

test('what is picked says what the app may do there', async () => {
  const { discord } = await withBot(
    [{ ...settings, options: [{ type: 7, name: 'where', description: 'Where' }] }],
    async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('seen');
    },
  );
  const { general, weekly } = discord.places;
  discord.deny(weekly, ['AttachFiles']);
  const appMay: unknown[] = [];
  discord.on((event) => {
    if (event.kind !== 'asked') return;
    const { data } = event.interaction as { data: { resolved?: { channels?: Record<string, unknown> } } };
    appMay.push(...Object.values(data.resolved?.channels ?? {}));
  });
  for (const where of [general, weekly]) await discord.slash('settings', { where: where.id });
  const attach = 1n << 15n;
  const bits = appMay.map((channel) => BigInt((channel as { app_permissions: string }).app_permissions) & attach);
  expect(bits).toEqual([attach, 0n]);
});
