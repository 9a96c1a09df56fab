import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  FileBuilder,
  MediaGalleryBuilder,
  MediaGalleryItemBuilder,
  MessageFlags,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import { errorOf, openDiscord, pixel, restOf, withBot } from './client.ts';

const v2 = 1 << 15;
const words = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const options = (count: number) => Array.from({ length: count }, (_, i) => ({ label: `${i}`, value: `${i}` }));
const picture = { media: { url: 'attachment://a.png' } };
const button = (id: string) => ({ type: 2, style: 1, label: 'go', custom_id: id });

const refused: readonly (readonly [string, object, string])[] = [
  ['stickers', { sticker_ids: ['1'], components: [words('a')] }, 'LEGACY_FIELDS'],
  ['a poll', { poll: { question: { text: 'a' }, answers: [] }, components: [words('a')] }, 'sticker_ids|poll'],
  ['no component at all', { components: [] }, 'empty'],
  ['a gallery of none', { components: [{ type: 12, items: [] }] }, 'BASE_TYPE_MIN_LENGTH'],
  ['a gallery of eleven', { components: [{ type: 12, items: Array(11).fill(picture) }] }, 'BASE_TYPE_MAX_LENGTH'],
  [
    'an alt text over 1024 characters',
    { components: [{ type: 12, items: [{ ...picture, description: 'a'.repeat(1025) }] }] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['a picture that is not with the message', { components: [{ type: 12, items: [picture] }] }, 'MEDIA_ATTACHMENT'],
  ['a file that is not with the message', { components: [{ type: 13, file: picture.media }] }, 'MEDIA_ATTACHMENT'],
  [
    'an accent colour that is none',
    { components: [{ type: 17, accent_color: 0x1000000, components: [words('a')] }] },
    'NUMBER_TYPE_MAX',
  ],
  ['a select without options', { components: [row({ type: 3, custom_id: 'a', options: [] })] }, 'BASE_TYPE_MIN_LENGTH'],
  [
    'a select with 26',
    { components: [row({ type: 3, custom_id: 'a', options: options(26) })] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a select of three to one values',
    { components: [row({ type: 3, custom_id: 'a', min_values: 3, max_values: 1, options: options(3) })] },
    'min_values',
  ],
  [
    'a custom id twice, however deep',
    { components: [{ type: 17, components: [row(button('a'))] }, row(button('a'))] },
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
];

test.for(refused)('Discord refuses in components V2 %s', async ([, body, expected]) => {
  const discord = await openDiscord();
  const sent = restOf(discord).post(`/channels/${discord.places.general.id}/messages`, {
    body: { flags: v2, ...body },
  });
  const { code, body: said } = await errorOf(sent);
  expect([50035, 50006]).toContain(code);
  expect(said).toMatch(new RegExp(expected));
  expect(discord.messages()).toEqual([]);
});

const answer = () => ({
  flags: MessageFlags.IsComponentsV2 as const,
  files: [
    { attachment: pixel, name: 'a.png' },
    { attachment: Buffer.from('day,level'), name: 'a.csv' },
  ],
  components: [
    new ContainerBuilder()
      .setAccentColor(0x123456)
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('**The lead**'))
      .addSectionComponents(
        new SectionBuilder()
          .addTextDisplayComponents(new TextDisplayBuilder().setContent('Reserves 2.88'))
          .setButtonAccessory(
            new ButtonBuilder().setCustomId('more').setLabel('Details').setStyle(ButtonStyle.Secondary),
          ),
      )
      .addMediaGalleryComponents(
        new MediaGalleryBuilder().addItems(
          new MediaGalleryItemBuilder().setURL('attachment://a.png').setDescription('A line that falls'),
        ),
      )
      .addSeparatorComponents(new SeparatorBuilder())
      .addFileComponents(new FileBuilder().setURL('attachment://a.csv'))
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('-# as of October 7')),
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder()
        .setCustomId('range')
        .setPlaceholder('Range')
        .addOptions({ label: '1 year', value: '1y', default: true }, { label: '5 years', value: '5y' }),
    ),
  ],
});

test('a message is read as it is met: texts in order, pictures with alt text, buttons and selects however deep', async () => {
  const { discord, errors } = await withBot([{ name: 'ask', description: 'Ask' }], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(answer());
    if (interaction.isButton()) await interaction.reply({ content: interaction.customId, flags: ['Ephemeral'] });
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
  });
  const { message, files } = await discord.slash('ask');
  expect(discord.read(message)).toEqual({
    texts: ['**The lead**', 'Reserves 2.88', '-# as of October 7'],
    pictures: [{ url: files[0]!.url, alt: 'A line that falls', width: 1, height: 1 }],
    buttons: [{ label: 'Details', customId: 'more', style: 2, disabled: false }],
    selects: [
      {
        customId: 'range',
        type: 3,
        placeholder: 'Range',
        disabled: false,
        options: [
          { label: '1 year', value: '1y', chosen: true },
          { label: '5 years', value: '5y', chosen: false },
        ],
      },
    ],
    files: ['a.csv'],
    accents: [0x123456],
  });
  expect((await discord.press(message, 'Details')).message.content).toBe('more');
  expect((await discord.choose(message, 'Range', ['5 years'])).message.content).toBe('5y');
  await expect(discord.choose(message, 'Range', ['10 years'])).rejects.toThrow('Range has no 10 years, only 1y, 5y');
  await expect(discord.press(message, 'Why?')).rejects.toThrow('no component Why?');
  expect([errors, discord.problems]).toEqual([[], []]);
});

test('a deferred private answer may be in components V2, and stays private', async () => {
  const { discord, errors } = await withBot([{ name: 'ask', description: 'Ask' }], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: ['Ephemeral'] });
    await interaction.editReply(answer());
  });
  const reply = await discord.slash('ask');
  expect(errors).toEqual([]);
  expect(reply.ephemeral).toBe(true);
  expect(reply.message.flags).toBe(v2 | (1 << 6));
  expect(discord.messages()).toEqual([]);
});

test('an edit cannot take the flag away, nor put content beside the components', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const path = `/channels/${discord.places.general.id}/messages` as const;
  const { id } = (await rest.post(path, { body: { flags: v2, components: [words('a')] } })) as { id: string };
  await rest.patch(`${path}/${id}`, { body: { flags: 0, components: [words('b')] } });
  expect(discord.messages()[0]).toMatchObject({ flags: v2, components: [{ content: 'b' }] });
  const { body } = await errorOf(rest.patch(`${path}/${id}`, { body: { flags: 0, content: 'c', components: [] } }));
  expect(body).toContain('LEGACY_FIELDS');
  const old = (await rest.post(path, { body: { content: 'old' } })) as { id: string };
  const { body: mixed } = await errorOf(
    rest.patch(`${path}/${old.id}`, { body: { flags: v2, components: [words('a')] } }),
  );
  expect(mixed).toContain('LEGACY_FIELDS');
  await rest.patch(`${path}/${old.id}`, { body: { flags: v2, content: null, components: [words('a')] } });
  expect(discord.messages()[1]).toMatchObject({ flags: v2, content: '' });
});

test('a file no component shows is kept, and told of: nobody sees it', async () => {
  const discord = await openDiscord();
  const body = { flags: v2, components: [words('a')] };
  const files = [{ name: 'a.png', data: pixel }];
  await restOf(discord).post(`/channels/${discord.places.general.id}/messages`, { body, files });
  const [message] = discord.messages();
  expect(message!.attachments.map(({ filename }) => filename)).toEqual(['a.png']);
  expect(discord.problems).toEqual([{ what: 'no component shows the file a.png: nobody sees it' }]);
});

test('a link is not pressed, nor one of two buttons of one label', async () => {
  const discord = await openDiscord();
  const link = { type: 2, style: 5, label: 'Source', url: 'https://example.org' };
  const twins = [button('a'), button('b')];
  const components = [
    { type: 17, components: [row(link, ...twins, { ...button('c'), label: 'off', disabled: true })] },
  ];
  await restOf(discord).post(`/channels/${discord.places.general.id}/messages`, { body: { flags: v2, components } });
  const message = discord.messages()[0]!;
  await expect(discord.press(message, 'Source')).rejects.toThrow('Source is a link');
  await expect(discord.press(message, 'go')).rejects.toThrow('several components go');
  await expect(discord.press(message, 'off')).rejects.toThrow('off is disabled');
});
