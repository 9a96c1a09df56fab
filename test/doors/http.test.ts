import { createFakeDiscord } from 'fake-discord';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import type { Log } from '../../src/ask/log.ts';
import { openDoor } from '../../src/doors/discord/client.ts';
import type { DoorParts } from '../../src/doors/discord/context.ts';
import { connectHttp, openHttpDoor } from '../../src/doors/discord/http.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { ask, commands } from '../world.ts';
import { textOf } from './read.ts';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A Discord that posts its interactions to some doors, in turn, none of which has a gateway. */
const scene = async (doors = 1) => {
  const discord = await createFakeDiscord({ answerWithin: 8000 });
  onTestFinished(discord.close);
  const places: (ServerContext | undefined)[] = [];
  const parts: DoorParts = {
    ...{ commands, suggest: () => [], log: silent, draw: async () => pixel },
    ask: (question) => {
      places.push(question.place);
      return ask(question);
    },
  };
  const urls: string[] = [];
  for (let i = 0; i < doors; i++) {
    const access = { token: discord.token, api: discord.url };
    const connection = await connectHttp(access, silent);
    const door = await openDoor(connection.client, parts, access);
    const http = await openHttpDoor(connection, { host: '127.0.0.1', port: 0, log: silent });
    onTestFinished(async () => {
      await http.close();
      await door.close();
    });
    urls.push(http.url);
  }
  await discord.setEndpoint(urls[0]);
  return { discord, urls, places };
};

describe('interactions that Discord posts', () => {
  test('a command is answered as it is over the gateway, with its picture', async () => {
    const { discord } = await scene();
    const { message, deferred } = await discord.slash('reserves');
    expect(textOf(message)).toContain('$2.88 tn');
    expect(deferred).toBe(true);
    expect(discord.problems).toEqual([]);
  });

  test('any of several processes answers a press on another one’s message', async () => {
    const { discord, urls } = await scene(2);
    const { message } = await discord.slash('reserves');
    await discord.setEndpoint(urls[1]);
    const pressed = await discord.press(message, 'Range', {}, ['3m']);
    expect(textOf(pressed.message)).toContain('$2.88 tn');
    expect(pressed.message.id).toBe(message.id);
  });

  test('a server’s place is known from the interaction alone', async () => {
    const { discord, places } = await scene();
    await discord.slash('alert list', {}, { user: discord.people.moderator });
    const [place] = places;
    expect(place?.channels[place.channel]).toMatchObject({ kind: 'text', lacks: [] });
  });

  test('a command of a message’s menu is answered with a reply in its channel', async () => {
    const { discord } = await scene();
    const asked = discord.say('Reserves fell below $3 trillion in 2019.', { user: discord.people.moderator });
    await discord.menu('Check the figures', asked, { user: discord.people.moderator });
    await discord.waitFor(() =>
      discord.messages().some(({ message_reference }) => message_reference?.message_id === asked.id),
    );
  });

  test('a direct message is a place of its own, without roles and rights', async () => {
    const { discord, places } = await scene();
    const { dm } = discord.places;
    await discord.slash('reserves', {}, { channel: dm });
    expect(places).toMatchObject([
      { guild: `direct-${dm.id}`, channel: dm.id, channels: { [dm.id]: { kind: 'direct', lacks: [] } }, roles: {} },
    ]);
  });
});

describe('whatever Discord has not signed is refused with 401', () => {
  const body = JSON.stringify({ id: '1', type: 1 });
  test.each([
    ['no signature', {}, body],
    ['a signature that is none', { 'x-signature-ed25519': 'zz', 'x-signature-timestamp': '1' }, body],
    ['somebody else’s', { 'x-signature-ed25519': 'ab'.repeat(64), 'x-signature-timestamp': '1' }, body],
    ['nothing at all', {}, ''],
  ])('%s', async (_, headers, content) => {
    const { urls } = await scene();
    const answer = await fetch(urls[0]!, { method: 'POST', headers: headers as Record<string, string>, body: content });
    expect(answer.status).toBe(401);
    expect((await fetch(urls[0]!)).status).toBe(401);
  });
});
