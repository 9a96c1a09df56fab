import { expect, test } from 'vitest';
import { withBot } from './client.ts';

const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] };
const ask = { name: 'ask', description: 'Ask', ...everywhere };

test('options arrive in the types they were registered with', async () => {
  const options = [
    { type: 3, name: 'text', description: 'd', required: true },
    { type: 4, name: 'whole', description: 'd', min_value: 1, max_value: 50 },
    { type: 10, name: 'ratio', description: 'd' },
    { type: 5, name: 'log', description: 'd' },
    { type: 7, name: 'channel', description: 'd', channel_types: [0, 5] },
    { type: 8, name: 'role', description: 'd' },
    { type: 6, name: 'user', description: 'd' },
  ];
  const { discord, errors } = await withBot(
    [{ ...ask, options: [{ type: 1, name: 'on', description: 'd', options }] }],
    async (i) => {
      if (!i.isChatInputCommand()) return;
      const { options } = i;
      const [channel, role, user] = [options.getChannel('channel'), options.getRole('role'), options.getUser('user')];
      const values = [
        options.getString('text'),
        options.getInteger('whole'),
        options.getNumber('ratio'),
        options.getBoolean('log'),
      ];
      await i.reply(JSON.stringify([options.getSubcommand(), ...values, channel?.name, role?.name, user?.displayName]));
    },
  );
  const { places, people } = discord;
  const role = [...places.home.roles.values()].find(({ name }) => name === 'Moderators')!;
  const given = {
    text: 'x',
    whole: 3,
    ratio: 0.1,
    log: true,
    channel: places.weekly.id,
    role: role.id,
    user: people.owner.id,
  };
  const { message } = await discord.slash('ask on', given);
  expect(JSON.parse(message.content)).toEqual(['on', 'x', 3, 0.1, true, 'weekly', 'Moderators', 'Olive']);
  const wrong = [
    { whole: 51 },
    { whole: 1.5 },
    { ratio: 'a' },
    { log: 'yes' },
    { channel: places.thread.id },
    { other: 1 },
    { text: undefined },
  ];
  for (const each of wrong)
    await expect(discord.slash('ask on', { text: 'x', ...each }), JSON.stringify(each)).rejects.toThrow('/ask');
  await expect(discord.slash('ask', { text: 'x' })).rejects.toThrow('subcommands');
  expect(errors).toEqual([]);
});

test('a client offers no value outside the choices, no command where it does not belong, and none to whom it is not for', async () => {
  const ranged = {
    ...ask,
    options: [{ type: 3, name: 'range', description: 'd', choices: [{ name: '1 year', value: '1y' }] }],
  };
  const weekly = { name: 'weekly', description: 'd', contexts: [0], default_member_permissions: '32' };
  const { discord } = await withBot([ranged, weekly], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('yes');
  });
  const { places, people } = discord;
  await expect(discord.slash('ask', { range: '2y' })).rejects.toThrow('2y is none of 1y');
  await expect(discord.slash('weekly', {}, { channel: places.dm })).rejects.toThrow(
    '/weekly is not offered in context 1',
  );
  await expect(discord.slash('weekly')).rejects.toThrow('permissions Ada does not have');
  expect((await discord.slash('weekly', {}, { user: people.moderator })).message.content).toBe('yes');
  expect(discord.offered().map(({ name }) => name)).toEqual(['ask']);
  expect(discord.offered({ user: people.owner }).map(({ name }) => name)).toEqual(['ask', 'weekly']);
});
