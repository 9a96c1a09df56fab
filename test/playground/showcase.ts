import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { createFakeDiscord } from 'fake-discord';
import { home } from '../../src/playground/home.ts';
import { openPageServer } from '../../src/playground/page-server.ts';
import { form, withComponents, withEmbed } from './fixtures.ts';

const commands = ['embed', 'components', 'form'].map((name) => ({ name, description: `Show ${name}` }));
const updated = (content: string) => ({
  flags: 1 << 15,
  components: [{ type: 10, content }],
  files: [],
  attachments: [],
});

/** A bot that shows what it can, and tells what was pressed or picked. */
const answer = async (interaction: Interaction): Promise<unknown> => {
  if (interaction.isModalSubmit()) {
    const { components } = interaction.toJSON() as never as { components: unknown };
    return interaction.reply({ content: `sent ${JSON.stringify(components)}`, flags: 64 });
  }
  if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'form') return interaction.showModal(form as never);
    return interaction.reply((interaction.commandName === 'embed' ? withEmbed : withComponents) as never);
  }
  if (!interaction.isMessageComponent()) return undefined;
  const said = interaction.isAnySelectMenu()
    ? `picked ${interaction.values.join(' and ')}`
    : `pressed ${interaction.customId}`;
  if (interaction.customId === 'range') return interaction.reply({ content: 'not now', flags: 64 });
  const isEmbed = interaction.message.embeds.length > 0;
  if (isEmbed) return interaction.update({ content: said });
  return interaction.customId === 'details'
    ? interaction.reply({ content: said, flags: 64 })
    : interaction.update(updated(said) as never);
};

/** A fake Discord with a bot in it that shows everything a bot can send, and the page of it. */
export const openShowcase = async () => {
  const errors: unknown[] = [];
  const discord = await createFakeDiscord(home);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.url, version: '10' },
  });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction).catch((error) => errors.push(error)));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: commands });
  const server = await openPageServer(discord);
  const close = async () => {
    await server.close();
    await client.destroy();
    await discord.close();
  };
  return { discord, url: server.url, errors, close };
};
