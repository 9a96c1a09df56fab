import { AttachmentBuilder, EmbedBuilder, Events, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { login, openDiscord, pixel } from './client.ts';

const reserves = new SlashCommandBuilder()
  .setName('reserves')
  .setDescription('Bank reserves')
  .addStringOption((option) =>
    option
      .setName('range')
      .setDescription('How far back')
      .addChoices({ name: '1 year', value: '1y' }, { name: '5 years', value: '5y' }),
  );

test('the real client logs in, is ready with its server and channels, and registers a command', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  expect(client.user.id).toBe(discord.applicationId);
  expect(client.guilds.cache.get(discord.places.home.id)?.channels.cache.get(discord.places.general.id)?.name).toBe(
    'general',
  );
  await client.application.commands.set([reserves.toJSON()]);
  expect(discord.commands().map(({ name }) => name)).toEqual(['reserves']);
  expect(discord.problems).toEqual([]);
});

test('a deferred answer is edited with an embed and a picture that can be fetched back', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  await client.application.commands.set([reserves.toJSON()]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply({
      content: `range ${interaction.options.getString('range')}, ${interaction.locale}`,
      embeds: [new EmbedBuilder().setTitle('Reserves').setImage('attachment://chart.png')],
      files: [new AttachmentBuilder(pixel, { name: 'chart.png', description: 'A line that falls' })],
      allowedMentions: { parse: [] },
    });
  });
  const reply = await discord.slash('reserves', { range: '1y' }, { locale: 'zh-TW' });
  expect(reply.deferred).toBe(true);
  expect(reply.message.content).toBe('range 1y, zh-TW');
  expect(reply.message.flags).toBe(0);
  const [file] = reply.files;
  expect(file).toMatchObject({ name: 'chart.png', description: 'A line that falls', width: 1, height: 1 });
  expect(reply.message.embeds[0]?.image?.url).toBe(file?.url);
  const fetched = await fetch(file!.url);
  expect(fetched.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await fetched.arrayBuffer()).equals(pixel)).toBe(true);
  expect(discord.problems).toEqual([]);
});

test('an ephemeral answer is seen by its asker only', async () => {
  const discord = await openDiscord();
  const client = await login(discord);
  await client.application.commands.set([reserves.toJSON()]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  });
  const reply = await discord.slash('reserves');
  expect(reply.ephemeral).toBe(true);
  expect(discord.messages()).toEqual([]);
  expect(discord.messages(discord.places.general, discord.people.member)).toHaveLength(1);
  expect(discord.messages(discord.places.general, discord.people.moderator)).toEqual([]);
});
