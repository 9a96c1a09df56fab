import { request } from 'node:http';
import { ApplicationCommandOptionType, type Interaction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { FakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { openDiscord, pixel, withBot } from '../../packages/fake-discord/test/client.ts';
import { home } from '../../src/playground/home.ts';
import type { ReleaseDay } from '../../src/playground/page-server/session.ts';
import { openPageServer } from '../../src/playground/page-server.ts';
import type { OfferedCommand, PageEvent, ServerState, Visitor } from '../../src/playground/protocol.ts';

const open = async (discord: FakeDiscord, releaseDay?: ReleaseDay) => {
  const page = await openPageServer(discord, { releaseDay });
  onTestFinished(page.close);
  return page;
};

/** A raw request, with whatever headers a stranger may send. */
const raw = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = new URL(url);
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
    });
    sent.once('error', reject);
    sent.end(body);
  });

const post = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  raw(url, path, { 'content-type': 'application/json', ...headers }, 'POST', JSON.stringify(body));

/** What a listening page hears, as it comes. */
const listen = async (url: string, as = 'member') => {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${url}/events?as=${as}`, { signal: stop.signal });
  const heard: PageEvent[] = [];
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (rest = ''): Promise<void> => {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = `${rest}${value}`.split('\n\n');
    for (const part of parts.slice(0, -1)) if (part.startsWith('data: ')) heard.push(JSON.parse(part.slice(6)));
    return read(parts.at(-1));
  };
  read().catch(() => {});
  return heard;
};
const until = async <T>(look: () => T | undefined | false): Promise<T> => {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const stateOf = (heard: readonly PageEvent[]): Promise<ServerState> =>
  until(() => heard.flatMap((news) => (news.kind === 'state' ? [news.state] : []))[0]);

const command = {
  name: 'level',
  description: 'The level',
  name_localizations: { 'zh-CN': '水平' },
  description_localizations: { 'zh-CN': '当前水平' },
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'of',
      description: 'Of what',
      required: true,
      autocomplete: true,
    },
    { type: ApplicationCommandOptionType.Channel, name: 'in', description: 'Where', channel_types: [5] },
  ],
};
const setup = {
  name: 'weekly',
  description: 'Weekly',
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [{ type: 1, name: 'on', description: 'Turn on', options: [] }],
};
const menu = { type: 3, name: 'Explain' };

const answer = async (interaction: Interaction) => {
  if (interaction.isAutocomplete())
    return interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'x' }]);
  if (interaction.isButton()) return interaction.update({ content: 'pressed' });
  if (interaction.isMessageContextMenuCommand()) return interaction.reply({ content: 'explained', flags: 64 });
  if (!interaction.isChatInputCommand()) return;
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
  await interaction.reply({
    embeds: [{ description: '**high**', color: 0x123456, image: { url: 'attachment://a.png' } }],
    files: [{ attachment: pixel, name: 'a.png', description: 'a line' }],
    components: [row],
  });
};
const withPage = async () => {
  const { discord } = await withBot([command, setup, menu], answer, home);
  const page = await open(discord);
  const channel = discord.places.general.id;
  return { discord, page, where: { as: 'member', channel, locale: 'en-US' } as Visitor };
};

test('the page and everything it loads come from its own address, and nothing else may', async () => {
  const { url } = await open(await openDiscord());
  const { status, text, headers } = await raw(url, '/', { host: new URL(url).host });
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|https?:|\*/);
  expect(text).not.toMatch(/https?:\/\//);
  for (const [, file] of text.matchAll(/(?:href|src)="(\/[^"]+)"/g))
    expect((await raw(url, file!, { host: new URL(url).host })).status, file).toBe(200);
});

test('the page is one script, which needs no other', async () => {
  const { url } = await open(await openDiscord(home));
  const { host } = new URL(url);
  const { text, headers } = await raw(url, '/start.js', { host });
  expect(headers['content-type']).toMatch(/^text\/javascript/);
  expect(text).toContain('customElements');
  expect(text).not.toMatch(/\bimport\b\s*[{("']|\bfrom\s*["']/);
});

test('only files of the page are served', async () => {
  const { url } = await open(await openDiscord());
  const { host } = new URL(url);
  for (const path of [
    '/start.ts',
    '/../package.json',
    '/%2e%2e/package.json',
    '/tsconfig.json',
    '/attachments/1/2/a.png',
    '/nothing',
    '/start.js/../../../main.js',
    '/words.ts',
  ])
    expect((await raw(url, path, { host })).status, path).toBeGreaterThanOrEqual(400);
});

test.for([
  ['another name for this address', { host: 'attacker.example' }],
  ['a page of another site', { origin: 'https://attacker.example' }],
  ['a sandboxed page', { origin: 'null' }],
  ['a script of another site', { 'sec-fetch-site': 'cross-site' }],
  ['a form of another site', { 'content-type': 'text/plain' }],
] as const)('%s cannot ask anything here', async ([, headers]) => {
  const { page, discord, where } = await withPage();
  const { host } = new URL(page.url);
  const { status } = await post(page.url, '/say', { ...where, text: 'hello' }, { host, ...headers });
  expect(status).toBe(403);
  expect(discord.messages()).toEqual([]);
});

test('another name for this address cannot listen either', async () => {
  const { url } = await open(await openDiscord());
  expect((await raw(url, '/events?as=member', { host: 'attacker.example' })).status).toBe(403);
});

test.for([
  ['no JSON', 'hello'],
  ['somebody else', { as: 'owner' }],
  ['a channel that is not there', { channel: '1' }],
  ['more than is asked', { more: true }],
  ['far too much', { text: 'a'.repeat(100_000) }],
] as const)('%s is refused', async ([, wrong]) => {
  const { page, where } = await withPage();
  const { host } = new URL(page.url);
  const body = typeof wrong === 'string' ? wrong : { ...where, text: 'hello', ...wrong };
  const { status } = await post(page.url, '/say', body, { host }).catch(() => ({ status: 400 }));
  expect(status).toBeGreaterThanOrEqual(400);
});

test('a page hears everything first: the channels, who is there and what was said', async () => {
  const { discord, page } = await withPage();
  discord.say('good morning');
  const state = await stateOf(await listen(page.url));
  expect(state.channels.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'text general',
    'announcement weekly',
    'thread Why reserves fell',
    'dm Reservoir',
  ]);
  expect(state).toMatchObject({
    server: 'Reserve Desk',
    me: { name: 'Ada' },
    bot: { name: 'Reservoir' },
    releases: false,
  });
  expect(state.posts.map(({ message }) => message.content)).toEqual(['good morning']);
});

test('a question is answered in the channel, with its asker, embed, picture and button', async () => {
  const { page, where } = await withPage();
  const heard = await listen(page.url);
  const { host } = new URL(page.url);
  expect((await post(page.url, '/ask', { ...where, line: 'level', given: { of: 'x' } }, { host })).status).toBe(204);
  const posted = await until(() => heard.flatMap((news) => (news.kind === 'post' ? [news.post] : []))[0]);
  expect(posted).toMatchObject({
    command: '/level',
    message: {
      interaction_metadata: { user: { username: 'ada' } },
      embeds: [{ description: '**high**', color: 0x123456, image: { description: 'a line', width: 1 } }],
      components: [{ components: [{ type: 2, custom_id: 'go', label: 'Go', style: 1 }] }],
      flags: 0,
    },
    invented: false,
  });
  const picture = await raw(page.url, new URL(posted.message.embeds[0]!.image!.url).pathname, { host });
  expect(picture).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
  await post(page.url, '/press', { ...where, message: posted.message.id, component: 'go' }, { host });
  await until(() => heard.some((news) => news.kind === 'post' && news.post.message.content === 'pressed'));
});

test('a menu’s answer that is for one person reaches that person’s page alone', async () => {
  const { page, where, discord } = await withPage();
  const [ada, grace] = [await listen(page.url), await listen(page.url, 'moderator')];
  const { id } = discord.say('what is this?');
  await post(page.url, '/menu', { ...where, line: 'Explain', message: id }, { host: new URL(page.url).host });
  await until(() =>
    ada.some(
      (news) =>
        news.kind === 'post' && news.post.message.flags === MessageFlags.Ephemeral && news.post.command === 'Explain',
    ),
  );
  discord.say('after');
  await until(() => grace.some((news) => news.kind === 'post' && news.post.message.content === 'after'));
  expect(grace.some((news) => news.kind === 'post' && news.post.message.content === 'explained')).toBe(false);
});

test('commands are offered in the reader’s language, and setting up only to who may', async () => {
  const { page, where } = await withPage();
  const offers = async (as: string, locale: string): Promise<OfferedCommand[]> => {
    const query = new URLSearchParams({ ...where, as, locale });
    return JSON.parse((await raw(page.url, `/commands?${query}`, { host: new URL(page.url).host })).text);
  };
  const asMember = await offers('member', 'zh-CN');
  expect(asMember.map(({ line, title }) => [line, title])).toEqual([
    ['level', '水平'],
    ['Explain', 'Explain'],
  ]);
  expect(asMember[0]!.options).toMatchObject([
    { name: 'of', required: true, suggests: true },
    { name: 'in', kind: 'pick', choices: [{ name: '#weekly' }] },
  ]);
  expect((await offers('moderator', 'en-US')).map(({ line }) => line)).toContain('weekly on');
});

test('suggestions come from the bot', async () => {
  const { page, where } = await withPage();
  const body = { ...where, line: 'level', given: { of: 'res' }, focused: 'of' };
  const { text } = await post(page.url, '/suggest', body, { host: new URL(page.url).host });
  expect(JSON.parse(text)).toEqual([{ name: 'res!', value: 'x' }]);
});

test('what Discord would not send is refused with the reason, and a silent bot is told from it', async () => {
  const { page, where } = await withPage();
  const { host } = new URL(page.url);
  const refused = await post(page.url, '/ask', { ...where, line: 'level', given: {} }, { host });
  expect(refused).toMatchObject({ status: 409 });
  expect(JSON.parse(refused.text)).toEqual({ failure: 'refused', detail: '/level needs of' });
  const { discord } = await withBot([command], async () => {}, { ackWithin: 50 });
  const quiet = await open(discord);
  const body = { ...where, channel: discord.places.general.id, line: 'level', given: { of: 'x' } };
  const silent = await post(quiet.url, '/ask', body, { host: new URL(quiet.url).host });
  expect(silent.status).toBe(504);
  expect(JSON.parse(silent.text)).toMatchObject({ failure: 'silent' });
});

test('what the bot says after a release day was played is marked as invented', async () => {
  const { discord } = await withBot([command], answer);
  let played = 0;
  const page = await open(discord, async () => {
    played += 1;
  });
  const where = { as: 'member', channel: discord.places.general.id, locale: 'en-US' } as const;
  const { host } = new URL(page.url);
  const heard = await listen(page.url);
  expect((await stateOf(heard)).releases).toBe(true);
  expect((await post(page.url, '/release', where, { host })).status).toBe(204);
  expect(played).toBe(1);
  await post(page.url, '/ask', { ...where, line: 'level', given: { of: 'x' } }, { host });
  await until(() => heard.some((news) => news.kind === 'post' && news.post.message.author.bot && news.post.invented));
});
