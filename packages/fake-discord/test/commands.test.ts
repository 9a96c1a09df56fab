import { expect, test } from 'vitest';
import { errorOf, openDiscord, restOf } from './client.ts';

const command = { name: 'reserves', description: 'Bank reserves' };
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
const choice = (i: number) => ({ name: `c${i}`, value: `${i}` });
const languages = (said: string) => ({ 'zh-CN': said, 'zh-TW': said, 'en-GB': said });

const refused: readonly (readonly [string, object, string])[] = [
  ['a name in capitals', { ...command, name: 'Reserves' }, 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a space', { ...command, name: 'calc reserve' }, 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name over 32', { ...command, name: 'a'.repeat(33) }, 'BASE_TYPE_MAX_LENGTH'],
  ['a localised name in capitals', { ...command, name_localizations: { fr: 'Réserves' } }, 'INVALID_NAME'],
  ['a missing description', { name: 'reserves' }, 'BASE_TYPE_REQUIRED'],
  ['a description over 100', { ...command, description: 'a'.repeat(101) }, 'BASE_TYPE_MAX_LENGTH'],
  ['an unknown locale', { ...command, description_localizations: { zh: '準備金' } }, 'ENUM_TYPE_COERCE'],
  ['a description on a message command', { type: 3, name: 'Explain', description: 'a' }, 'INVALID_DESCRIPTION'],
  [
    '26 options',
    { ...command, options: Array.from({ length: 26 }, (_, i) => option(`o${i}`)) },
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['an option twice', { ...command, options: [option('a'), option('a')] }, 'NAME_ALREADY_EXISTS'],
  [
    '26 choices',
    { ...command, options: [option('a', { choices: Array.from({ length: 26 }, (_, i) => choice(i)) })] },
    'MAX_LENGTH',
  ],
  [
    'a choice name over 100',
    { ...command, options: [option('a', { choices: [{ name: 'a'.repeat(101), value: 'a' }] })] },
    'MAX_LENGTH',
  ],
  [
    'a choice twice',
    { ...command, options: [option('a', { choices: [choice(1), choice(1)] })] },
    'CHOICE_NAME_ALREADY_EXISTS',
  ],
  [
    'choices beside autocomplete',
    { ...command, options: [option('a', { choices: [choice(1)], autocomplete: true })] },
    'AUTOCOMPLETE',
  ],
  [
    'a required option after a free one',
    { ...command, options: [option('a'), option('b', { required: true })] },
    'REQUIRED_INVALID',
  ],
  [
    'more than 8000 characters',
    {
      ...command,
      options: Array.from({ length: 9 }, (_, i) =>
        option(`o${i}`, {
          choices: Array.from({ length: 25 }, (_, j) => ({ name: `${j}`.padStart(38, 'n'), value: `${j}` })),
        }),
      ),
    },
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
];

test.for(refused)('Discord refuses a command with %s', async ([, body, expected]) => {
  const discord = await openDiscord();
  const path = `/applications/${discord.applicationId}/commands` as const;
  const one = await errorOf(restOf(discord).post(path, { body }));
  const several = await errorOf(restOf(discord).put(path, { body: [body] }));
  expect([one.code, several.code]).toEqual([50035, 50035]);
  expect(one.body).toContain(expected);
  expect(several.body).toContain(expected);
  expect(discord.commands()).toEqual([]);
});

test('two commands of one name are refused, a slash and a message command of one name are not', async () => {
  const discord = await openDiscord();
  const path = `/applications/${discord.applicationId}/commands` as const;
  const twice = await errorOf(restOf(discord).put(path, { body: [command, command] }));
  expect(twice.body).toContain('APPLICATION_COMMANDS_DUPLICATE_NAME');
  await restOf(discord).put(path, { body: [command, { type: 3, name: 'reserves' }] });
  expect(discord.commands()).toHaveLength(2);
});

test('16 message commands are too many', async () => {
  const discord = await openDiscord();
  const body = Array.from({ length: 16 }, (_, i) => ({ type: 3, name: `Menu ${i}` }));
  expect((await errorOf(restOf(discord).put(`/applications/${discord.applicationId}/commands`, { body }))).code).toBe(
    50035,
  );
});

test('writing the same list again keeps ids and versions; a changed command keeps its id only', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const path = `/applications/${discord.applicationId}/commands` as const;
  const body = [{ ...command, default_member_permissions: '32', contexts: [0, 1, 2], integration_types: [0, 1] }];
  const first = await rest.put(path, { body });
  expect(await rest.put(path, { body })).toEqual(first);
  await rest.put(path, { body: [{ ...body[0], description: 'Reserves of banks' }] });
  const [before, after] = [(first as { id: string; version: string }[])[0]!, discord.commands()[0]!];
  expect(after.id).toBe(before.id);
  expect(after.version).not.toBe(before.version);
  await rest.put(path, { body: [] });
  expect(discord.commands()).toEqual([]);
});

test('languages come back only when asked for', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const path = `/applications/${discord.applicationId}/commands` as const;
  const body = [
    {
      ...command,
      name_localizations: languages('準備金'),
      options: [option('a', { name_localizations: languages('甲') })],
    },
  ];
  await rest.put(path, { body });
  const plain = (await rest.get(path)) as object[];
  expect(JSON.stringify(plain)).not.toContain('準備金');
  const full = (await rest.get(path, { query: new URLSearchParams({ with_localizations: 'true' }) })) as object[];
  expect(full).toMatchObject(body);
});

test('a command may be registered for one server beside the one for everywhere', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const { home } = discord.places;
  await rest.put(`/applications/${discord.applicationId}/commands`, { body: [command] });
  await rest.post(`/applications/${discord.applicationId}/guilds/${home.id}/commands`, {
    body: { ...command, description: 'Ours' },
  });
  expect(discord.commands(home.id)[0]).toMatchObject({ description: 'Ours', guild_id: home.id });
  expect(discord.commands()[0]).toMatchObject({ description: 'Bank reserves' });
});

test('a command can be looked at, patched and removed; an unknown one is 10063', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const path = `/applications/${discord.applicationId}/commands` as const;
  const { id } = (await rest.post(path, { body: command })) as { id: string };
  await rest.patch(`${path}/${id}`, { body: { description: 'Other' } });
  expect(await rest.get(`${path}/${id}`)).toMatchObject({ id, name: 'reserves', description: 'Other' });
  await rest.delete(`${path}/${id}`);
  expect((await errorOf(rest.get(`${path}/${id}`))).code).toBe(10063);
});

test('200 commands may be created a day, no more', async () => {
  const discord = await openDiscord();
  const path = `/applications/${discord.applicationId}/commands` as const;
  const rest = restOf(discord);
  for (const batch of ['a', 'b'])
    await rest.put(path, { body: Array.from({ length: 100 }, (_, i) => ({ ...command, name: `${batch}${i}` })) });
  expect((await errorOf(rest.put(path, { body: [{ ...command, name: 'c' }] }))).code).toBe(30034);
});
