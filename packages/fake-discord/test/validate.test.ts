import { expect, test } from 'vitest';
import { errorOf, openDiscord, pixel, restOf } from './client.ts';

const v2 = 1 << 15;
const words = (content: string) => ({ type: 10, content });
const button = (id: string) => ({ type: 2, style: 1, label: 'go', custom_id: id });
const row = (...components: object[]) => ({ type: 1, components });
const field = { name: 'n'.repeat(256), value: 'v'.repeat(1000) };

const refused: readonly (readonly [string, object, string])[] = [
  ['content over 2000 characters', { content: 'a'.repeat(2001) }, 'BASE_TYPE_MAX_LENGTH'],
  ['an embed title over 256', { embeds: [{ title: 'a'.repeat(257) }] }, 'BASE_TYPE_MAX_LENGTH'],
  ['26 fields', { embeds: [{ fields: Array(26).fill({ name: 'a', value: 'b' }) }] }, 'BASE_TYPE_MAX_LENGTH'],
  ['a field with no value', { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] }, 'BASE_TYPE_REQUIRED'],
  ['11 embeds', { embeds: Array(11).fill({ title: 'a' }) }, 'BASE_TYPE_MAX_LENGTH'],
  ['6000 characters over all embeds', { embeds: Array(5).fill({ fields: [field] }) }, 'MAX_EMBED_SIZE_EXCEEDED'],
  ['a message with nothing in it', { content: ' ' }, '50006'],
  ['content beside components V2', { flags: v2, content: 'a', components: [words('a')] }, 'LEGACY_FIELDS'],
  ['embeds beside components V2', { flags: v2, embeds: [{ title: 'a' }], components: [words('a')] }, 'LEGACY_FIELDS'],
  [
    'more than 40 components, nested ones counted',
    { flags: v2, components: [{ type: 17, components: Array(40).fill(words('a')) }] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'over 4000 characters of text display',
    { flags: v2, components: Array(2).fill(words('a'.repeat(2001))) },
    'MAX_LENGTH',
  ],
  ['a V2 component without its flag', { components: [words('a')] }, 'UNION_TYPE_CHOICES'],
  ['six rows', { components: Array.from({ length: 6 }, (_, i) => row(button(`${i}`))) }, 'BASE_TYPE_BAD_LENGTH'],
  ['a custom id over 100', { components: [row(button('a'.repeat(101)))] }, 'BASE_TYPE_MAX_LENGTH'],
  ['a custom id twice', { components: [row(button('a'), button('a'))] }, 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ['a button with no custom id', { components: [row({ type: 2, style: 1, label: 'a' })] }, 'CUSTOM_ID_REQUIRED'],
  ['a link with no address', { components: [row({ type: 2, style: 5, label: 'a' })] }, 'URL_REQUIRED'],
  [
    'a picture that is not with the message',
    { embeds: [{ image: { url: 'attachment://x.png' } }] },
    'MEDIA_ATTACHMENT',
  ],
  ['an attachment with no file', { content: 'a', attachments: [{ id: '0' }] }, 'ATTACHMENT_NOT_FOUND'],
  ['an unknown component', { components: [row({ type: 99 })] }, 'BASE_TYPE_CHOICES'],
  ['a nonce over 25', { content: 'a', nonce: 'a'.repeat(26) }, '50035'],
  ['a wrong address of an embed', { embeds: [{ title: 'a', url: 'nowhere' }] }, 'URL_TYPE_INVALID_URL'],
];

test.for(refused)('Discord refuses %s', async ([, body, expected]) => {
  const discord = await openDiscord();
  const path = `/channels/${discord.places.general.id}/messages` as const;
  const { code, body: said } = await errorOf(restOf(discord).post(path, { body }));
  expect([50035, 50006]).toContain(code);
  expect(said).toContain(expected);
  expect(discord.messages()).toEqual([]);
  expect(discord.problems).toHaveLength(1);
});

test('every limit itself is accepted', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const path = `/channels/${discord.places.general.id}/messages` as const;
  const embed = { title: 'a'.repeat(256), description: 'b'.repeat(4096), footer: { text: 'c'.repeat(1648) } };
  const rows = Array.from({ length: 5 }, (_, i) => row(...Array.from({ length: 5 }, (_, j) => button(`${i} ${j}`))));
  const bodies = [
    { content: '準'.repeat(2000), embeds: [embed], components: rows, nonce: 'a'.repeat(25) },
    { flags: v2, components: [{ type: 17, components: Array(38).fill(words('a')) }, words('a'.repeat(3962))] },
  ];
  for (const body of bodies) await rest.post(path, { body });
  expect(discord.messages()).toHaveLength(2);
  expect(discord.problems).toEqual([]);
});

test('a file over 10 MiB is too large', async () => {
  const discord = await openDiscord();
  const files = [{ name: 'big.png', data: Buffer.alloc(10 * 1024 * 1024 + 1) }];
  const sent = restOf(discord).post(`/channels/${discord.places.general.id}/messages`, { body: {}, files });
  expect((await errorOf(sent)).code).toBe(40005);
});

test('a request over 25 MiB is too large, whatever its files are', async () => {
  const discord = await openDiscord();
  const files = Array.from({ length: 3 }, (_, i) => ({ name: `${i}.png`, data: Buffer.alloc(9 * 1024 * 1024) }));
  const sent = restOf(discord).post(`/channels/${discord.places.general.id}/messages`, { body: {}, files });
  expect((await errorOf(sent)).code).toBe(40005);
});

test('a body that does not tell its length is read as far as it may go', async () => {
  const discord = await openDiscord();
  const send = async (body: string) => {
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const url = `${discord.url}/v10/channels/${discord.places.general.id}/messages`;
    const stream = new Blob([body]).stream();
    return (await fetch(url, { method: 'POST', headers, body: stream, duplex: 'half' })).status;
  };
  expect(await send(JSON.stringify({ content: 'in pieces' }))).toBe(200);
  expect(discord.messages().map(({ content }) => content)).toEqual(['in pieces']);
  expect(await send(' '.repeat(25 * 1024 * 1024 + 1))).toBe(413);
});

test('an edit may drop a file only if no embed shows it any longer', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const path = `/channels/${discord.places.general.id}/messages` as const;
  const embeds = [{ image: { url: 'attachment://a.png' } }];
  const sent = (await rest.post(path, { body: { embeds }, files: [{ name: 'a.png', data: pixel }] })) as { id: string };
  const edit = (body: object) => rest.patch(`${path}/${sent.id}`, { body });
  expect((await errorOf(edit({ attachments: [] }))).body).toContain('MEDIA_ATTACHMENT_NOT_FOUND');
  await edit({ attachments: [], embeds: [], content: 'no picture' });
  expect(discord.messages()[0]).toMatchObject({ content: 'no picture', embeds: [], attachments: [] });
});

test('members the schema does not know are named as warnings, not refused', async () => {
  const discord = await openDiscord();
  const body = { content: 'a', colour: 'red', embeds: [{ title: 'a', mood: 1 }] };
  await restOf(discord).post(`/channels/${discord.places.general.id}/messages`, { body });
  expect([...discord.warnings]).toEqual(['embeds[0].mood', 'colour'].sort());
  expect(discord.problems).toEqual([]);
});

test('a route Discord does not have is a loud failure', async () => {
  const discord = await openDiscord();
  expect((await errorOf(restOf(discord).get('/channels/1/wishes'))).code).toBe(0);
  expect(discord.problems).toEqual([{ what: 'no such route', method: 'GET', path: '/channels/1/wishes' }]);
});
