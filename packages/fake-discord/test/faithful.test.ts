import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  LabelBuilder,
  ModalBuilder,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { watchAnswers } from './answers.ts';
import { errorOf, login, openDiscord, pixel, restOf } from './client.ts';

test('what the fake Discord itself answers and tells is what Discord’s schemas describe', async () => {
  const discord = await openDiscord();
  const { faults, judged } = watchAnswers(discord);
  const client = await login(discord, { intents: ['Guilds', 'GuildMessages', 'DirectMessages'] });
  const { applicationId: id, places, people } = discord;
  const rest = restOf(discord);
  const command = new SlashCommandBuilder()
    .setName('reserves')
    .setDescription('Bank reserves')
    .setDescriptionLocalizations({ 'zh-CN': '准备金' })
    .addStringOption((o) => o.setName('range').setDescription('d').addChoices({ name: '1 year', value: '1y' }))
    .addNumberOption((o) => o.setName('ratio').setDescription('d').setMinValue(0))
    .addChannelOption((o) => o.setName('where').setDescription('d'))
    .addRoleOption((o) => o.setName('role').setDescription('d'))
    .toJSON();
  await client.application.commands.set([command, { type: 3, name: 'Explain' }]);
  await client.application.commands.set([command], places.home.id);
  const [first] = [...(await client.application.commands.fetch({ withLocalizations: true })).values()];
  await client.application.commands.fetch(first!.id);
  await client.application.commands.edit(first!.id, { description: 'Reserves of banks' });
  await client.application.commands.create({ name: 'qt', description: 'd' });
  await client.application.commands.fetch({ guildId: places.home.id });

  const embed = new EmbedBuilder()
    .setTitle('t')
    .setDescription('d')
    .setColor(0x123456)
    .setTimestamp()
    .setAuthor({ name: 'a' })
    .setFooter({ text: 'f' })
    .addFields({ name: 'n', value: 'v' })
    .setImage('attachment://chart.png');
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setURL('https://www.federalreserve.gov/').setLabel('Source').setStyle(ButtonStyle.Link),
  );
  const files = [{ attachment: pixel, name: 'chart.png', description: 'alt' }];
  const form = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Form')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Note')
        .setTextInputComponent(new TextInputBuilder().setCustomId('note').setStyle(TextInputStyle.Short)),
    );
  client.on('interactionCreate', async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.deferReply({ withResponse: true });
      await interaction.editReply({ embeds: [embed], files, components: [row] });
      await interaction.fetchReply();
    }
    if (interaction.isButton()) await interaction.update({ content: 'more', withResponse: true });
    if (interaction.isStringSelectMenu()) await interaction.showModal(form);
    if (interaction.isModalSubmit()) await interaction.reply({ content: 'set', withResponse: true });
    if (interaction.isMessageContextMenuCommand()) await interaction.reply({ content: 'a', withResponse: true });
  });
  const reply = await discord.slash('reserves', { range: '1y', where: places.weekly.id, role: places.home.id });
  await discord.press(reply.message, 'more');
  await discord.menu('Explain', reply.message);
  await discord.slash('reserves', {}, { channel: places.thread });
  await discord.slash('reserves', {}, { channel: places.dm });

  const at = `/channels/${places.weekly.id}/messages` as const;
  const url = 'attachment://chart.png';
  const v2 = [
    {
      type: 17,
      components: [
        { type: 10, content: 'a' },
        { type: 12, items: [{ media: { url }, description: 'alt' }] },
        { type: 14 },
        { type: 9, components: [{ type: 10, content: 'b' }], accessory: { type: 11, media: { url } } },
        { type: 13, file: { url } },
      ],
    },
    { type: 1, components: [{ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }] },
  ];
  const sent = (await rest.post(at, {
    body: { flags: 1 << 15, components: v2 },
    files: [{ name: 'chart.png', data: pixel, contentType: 'image/png' }],
  })) as { id: string };
  await rest.post(at, { body: { content: 'x', message_reference: { message_id: sent.id } } });
  await discord.submit(await discord.choose(discord.message({ ...sent, channel_id: places.weekly.id }), 's', ['a']), {
    note: 'b',
  });
  await rest.post(`${at}/${sent.id}/crosspost`);
  await rest.get(at);
  await rest.get(`${at}/${sent.id}`);
  await rest.patch(`${at}/${sent.id}`, { body: { components: v2.slice(0, 1) } });
  for (const channel of [places.weekly, places.thread, places.dm]) await rest.get(`/channels/${channel.id}`);
  await rest.post('/users/@me/channels', { body: { recipient_id: people.moderator.id } });
  for (const path of ['', '/channels', '/roles', '/members/@me'] as const)
    await rest.get(`/guilds/${places.home.id}${path}`);
  for (const path of [
    '/users/@me',
    `/users/${people.member.id}`,
    '/applications/@me',
    '/oauth2/applications/@me',
  ] as const)
    await rest.get(path);
  await rest.get('/gateway');
  discord.deny(places.general, ['AttachFiles']);
  const role = discord.addRole(places.home, 'Posters', ['SendMessages']);
  discord.changeRole(places.home, role, ['SendMessages', 'EmbedLinks']);
  discord.setRole(places.home, discord.state.bot, role);
  discord.changeGuild(places.home, { systemChannel: places.general });
  const question = discord.say(`<@${id}> what is QT?`);
  discord.rewrite(discord.say('and since 2022?', { replyTo: question }), 'since 2021?');
  discord.changeChannel(places.thread, { archived: true });
  await errorOf(rest.get('/channels/1'));
  await errorOf(rest.post(at, { body: { content: 'a'.repeat(2001) } }));
  await errorOf(rest.put(`/applications/${id}/commands`, { body: [{ name: 'A' }] }));

  expect(faults).toEqual([]);
  expect(judged.size).toBeGreaterThan(25);
});
