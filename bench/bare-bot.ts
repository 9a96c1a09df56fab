// What our bot is held against: the least a discord.js bot can do. It says that it thinks, then edits in a fixed picture.
import { readFileSync } from 'node:fs';
import { Client, GatewayIntentBits, Options } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL, PICTURE } = process.env;
const picture = readFileSync(PICTURE!);
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  makeCache: Options.cacheWithLimits({}),
  rest: { api: DISCORD_API_URL! },
});
client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply({
    content: 'Reserve balances were $2.88 tn on Sep 30, 2026.',
    files: [{ attachment: picture, name: 'chart.png' }],
  });
});
client.once('clientReady', async (ready) => {
  await ready.application.commands.set([{ name: 'reserves', description: 'A fixed picture' }]);
  console.log('at your service');
});
await client.login(DISCORD_TOKEN);
