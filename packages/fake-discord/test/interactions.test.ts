import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { errorOf, pixel, restOf, withBot } from './client.ts';

const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] };
const ask = { name: 'ask', description: 'Ask', ...everywhere };
const buttons = (...ids: string[]) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    ids.map((id) => new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary)),
  );

test('a pressed button changes its message in place', async () => {
  const { discord, errors } = await withBot([ask], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: '1 year', components: [buttons('5y')] });
    if (interaction.isButton())
      await interaction.update({ content: `${interaction.customId} ${interaction.message.content}` });
  });
  const first = await discord.slash('ask');
  const second = await discord.press(first.message, '5y', { user: discord.people.moderator });
  expect(second.message.id).toBe(first.message.id);
  expect(second.message.content).toBe('5y 1 year');
  expect(discord.messages()).toHaveLength(1);
  expect([errors, discord.problems]).toEqual([[], []]);
});

test('a button may defer its update and bring a new picture; the old file goes', async () => {
  const { discord } = await withBot([ask], async (interaction) => {
    const files = [{ attachment: pixel, name: interaction.isButton() ? 'new.png' : 'old.png' }];
    if (interaction.isChatInputCommand()) await interaction.reply({ files, components: [buttons('more')] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ files, attachments: [] });
  });
  const first = await discord.slash('ask');
  expect(first.files.map(({ name }) => name)).toEqual(['old.png']);
  const second = await discord.press(first.message, 'more');
  expect(second.files.map(({ name }) => name)).toEqual(['new.png']);
  expect(second.message.id).toBe(first.message.id);
});

test('a select gives the values that were picked', async () => {
  const options = [
    { label: 'a', value: 'a' },
    { label: 'b', value: 'b' },
  ];
  const components = [{ type: 1, components: [{ type: 3, custom_id: 'pick', options, max_values: 2 }] }];
  const { discord } = await withBot([ask], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'pick', components });
    if (interaction.isStringSelectMenu()) await interaction.update({ content: interaction.values.join('+') });
  });
  const { message } = await discord.slash('ask');
  expect((await discord.press(message, 'pick', {}, ['a', 'b'])).message.content).toBe('a+b');
});

test('autocomplete gives choices for what is being typed', async () => {
  const options = [
    { type: 3, name: 'series', description: 'd', autocomplete: true },
    { type: 5, name: 'log', description: 'd' },
  ];
  const { discord } = await withBot([{ ...ask, options }], async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name} ${value} ${interaction.locale}`, value: 'WRESBAL' }]);
  });
  const choices = await discord.autocomplete('ask', { series: 'res' }, 'series', { locale: 'zh-CN' });
  expect(choices).toEqual([{ name: 'series res zh-CN', value: 'WRESBAL' }]);
});

test("a message's menu hands the message over, and its answer may be for the asker only", async () => {
  const { discord } = await withBot([{ type: 3, name: 'Explain' }], async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply({ content: `> ${interaction.targetMessage.content}`, flags: MessageFlags.Ephemeral });
  });
  const said = discord.say('What is the SRF?', { user: discord.people.moderator });
  const reply = await discord.menu('Explain', said);
  expect(reply.message.content).toBe('> What is the SRF?');
  expect(reply.ephemeral).toBe(true);
  await expect(discord.menu('Other', said)).rejects.toThrow('registered no menu Other');
});

test('a form is opened, filled in and answered', async () => {
  const form = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Amount')
    .addComponents(
      new ActionRowBuilder<TextInputBuilder>().addComponents(
        new TextInputBuilder().setCustomId('amount').setLabel('Amount').setStyle(TextInputStyle.Short),
      ),
    );
  const { discord, errors } = await withBot([ask], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(form);
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('amount'));
  });
  const opened = await discord.slash('ask');
  const { message } = await discord.submit(opened, { amount: '100m' });
  expect(errors).toEqual([]);
  expect(message.content).toBe('100m');
});

const where = (interaction: Interaction) =>
  [
    interaction.guildId ? 'guild' : 'no guild',
    `context ${interaction.context}`,
    `owners ${Object.keys(interaction.authorizingIntegrationOwners.toJSON() as object).join()}`,
    `embeds ${interaction.appPermissions.has('EmbedLinks')}`,
    `manager ${interaction.memberPermissions?.has('ManageGuild') ?? 'none'}`,
    `files ${interaction.attachmentSizeLimit}`,
  ].join(', ');

test('a question says where it was asked and what may be done there', async () => {
  const { discord } = await withBot([ask], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(where(interaction));
  });
  const { places, people } = discord;
  const abroad = discord.addGuild('Elsewhere', { installed: false });
  const outside = discord.addChannel('text', 'chat', { guild: abroad });
  const among = discord.addChannel('group', 'friends', { recipients: [people.member, people.owner] });
  const heard = async (asker: object) => (await discord.slash('ask', {}, asker)).message.content;
  expect(await heard({ user: people.moderator })).toMatch(
    /^guild, context 0, .*embeds true, manager true, files 10485760$/,
  );
  expect(await heard({ user: people.member })).toContain('manager false');
  expect(await heard({ channel: places.dm })).toMatch(/^no guild, context 1, .*manager none/);
  expect(await heard({ channel: outside })).toMatch(/^guild, context 0/);
  expect(await heard({ channel: among })).toMatch(/^no guild, context 2/);
  discord.deny(places.general, ['EmbedLinks']);
  expect(await heard({})).toContain('embeds false');
});

test('through a user install an answer is for the asker only where outside apps are not welcome', async () => {
  const { discord } = await withBot([ask], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('hello');
  });
  const channel = discord.addChannel('text', 'chat', { guild: discord.addGuild('Elsewhere', { installed: false }) });
  expect((await discord.slash('ask', {}, { channel })).ephemeral).toBe(false);
  discord.deny(channel, ['UseExternalApps'], discord.people.member);
  expect((await discord.slash('ask', {}, { channel })).ephemeral).toBe(true);
});

test('through a user install the sixth follow-up is refused', async () => {
  let code = 0;
  const { discord } = await withBot([ask], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('0');
    for (let i = 1; i <= 5; i += 1) await interaction.followUp(`${i}`);
    code = Number((await errorOf(interaction.followUp('6'))).code);
  });
  const channel = discord.addChannel('text', 'chat', { guild: discord.addGuild('Elsewhere', { installed: false }) });
  const reply = await discord.slash('ask', {}, { channel });
  await discord.waitFor(() => code);
  expect(code).toBe(40094);
  expect(reply.followUps.map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
});

test('the first follow-up after a deferral takes its place', async () => {
  const { discord } = await withBot([ask], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp('here');
    await interaction.followUp('and more');
  });
  const reply = await discord.slash('ask');
  await discord.waitFor(() => reply.followUps.length === 1);
  expect(discord.messages().map(({ content }) => content)).toEqual(['here', 'and more']);
  expect(reply.message.content).toBe('here');
});

test('the original can be fetched, deleted, and is then unknown', async () => {
  const heard: unknown[] = [];
  const { discord } = await withBot([ask], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('gone soon');
    heard.push((await interaction.fetchReply()).content);
    await interaction.deleteReply();
    heard.push((await errorOf(interaction.editReply('again'))).code);
  });
  await discord.slash('ask');
  await discord.waitFor(() => heard.length === 2);
  expect(heard).toEqual(['gone soon', 10008]);
  expect(discord.messages()).toEqual([]);
});

test('a bot that says nothing in time is told so, and its late answer is unknown', async () => {
  let now = Date.now();
  let saying: (() => Promise<unknown>) | undefined;
  const { discord } = await withBot(
    [ask],
    async (interaction) => {
      if (interaction.isChatInputCommand()) saying = () => interaction.reply('sorry');
    },
    { ackWithin: 5, now: () => now },
  );
  await expect(discord.slash('ask')).rejects.toThrow('The bot did not acknowledge /ask within 5 ms');
  now += 80;
  const say = await discord.waitFor(() => saying);
  expect(await errorOf(say())).toMatchObject({ code: 10062 });
  expect(discord.problems).toHaveLength(1);
});

test('an asker does not wait for ever for what a deferral promised', async () => {
  const { discord } = await withBot(
    [ask],
    async (interaction) => interaction.isChatInputCommand() && interaction.deferReply(),
    { answerWithin: 5 },
  );
  await expect(discord.slash('ask')).rejects.toThrow('The bot did not answer /ask within 5 ms');
});

test('a second acknowledgement is refused', async () => {
  let second: unknown;
  const { discord } = await withBot([ask], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('once');
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    second = await errorOf(restOf(discord).post(path, { auth: false, body: { type: 4, data: { content: 'twice' } } }));
  });
  await discord.slash('ask');
  expect(await discord.waitFor(() => second)).toMatchObject({ code: 40060 });
});

test('a deferral carries no flag but the one for an ephemeral answer', async () => {
  const { discord, client } = await withBot([ask], async () => {});
  const refusals: unknown[] = [];
  client.on('interactionCreate', async ({ id, token }) => {
    const path = `/interactions/${id}/${token}/callback` as const;
    const send = (data: object) => client.rest.post(path, { auth: false, body: { type: 5, data } });
    for (const data of [{ flags: 1 << 15 }, { flags: 64 | (1 << 12) }, { content: 'soon' }])
      refusals.push(await errorOf(send(data)));
    await send({ flags: 64 });
    await client.rest.patch(`/webhooks/${client.application.id}/${token}/messages/%40original`, {
      auth: false,
      body: { content: 'a' },
    });
  });
  expect((await discord.slash('ask')).ephemeral).toBe(true);
  expect(refusals).toMatchObject([{ code: 50035 }, { code: 50035 }, { code: 50035 }]);
});

test('a quarter of an hour later the token is dead', async () => {
  let now = Date.UTC(2026, 9, 1);
  let edit: ((content: string) => Promise<unknown>) | undefined;
  const { discord } = await withBot(
    [ask],
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('first');
      edit = (content) => interaction.editReply(content);
    },
    { now: () => now },
  );
  const { message } = await discord.slash('ask');
  expect(message.timestamp).toBe('2026-10-01T00:00:00.000Z');
  now += 15 * 60_000;
  await discord.waitFor(() => edit);
  await edit!('still there');
  now += 1;
  expect((await errorOf(edit!('too late'))).code).toBe(50027);
});

test('the answer to a callback tells of the message when it is asked for', async () => {
  let told: unknown;
  const { discord } = await withBot([ask], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { resource } = await interaction.reply({ content: 'here', withResponse: true });
    told = resource?.message?.content;
  });
  await discord.slash('ask');
  expect(await discord.waitFor(() => told)).toBe('here');
});

test('many questions at once are each answered with their own answer', async () => {
  const options = [{ type: 4, name: 'n', description: 'd' }];
  const answer = async (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply(`${interaction.options.getInteger('n')}`);
  };
  // The client would hold answers to 50 requests a second, among which Discord counts none.
  const rest = { globalRequestsPerSecond: Number.POSITIVE_INFINITY };
  const { discord } = await withBot([{ ...ask, options }], answer, {}, { rest });
  const replies = await Promise.all(Array.from({ length: 50 }, (_, n) => discord.slash('ask', { n })));
  expect(replies.map(({ message }) => message.content)).toEqual(Array.from({ length: 50 }, (_, n) => `${n}`));
  expect(discord.problems).toEqual([]);
});

test('an answer that is still awaited stays, however many messages come after it', async () => {
  const answering: (() => Promise<unknown>)[] = [];
  const hear = async (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    answering.push(() => interaction.editReply('late'));
    if (answering.length === 3) for (const answer of answering) await answer();
  };
  const { discord, errors } = await withBot([ask], hear, { messagesKept: 2 });
  const replies = await Promise.all([discord.slash('ask'), discord.slash('ask'), discord.slash('ask')]);
  expect(replies.map(({ message }) => message.content)).toEqual(['late', 'late', 'late']);
  expect(errors).toEqual([]);
});
