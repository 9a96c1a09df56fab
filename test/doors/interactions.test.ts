import { createFakeDiscord, type FakeDiscord, readMessage } from 'fake-discord';
import { beforeAll, describe, expect, test as inTurn, type TestContext } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import type { Log } from '../../src/ask/log.ts';
import { login, openDoor } from '../../src/doors/discord/client.ts';
import type { DoorParts } from '../../src/doors/discord/context.ts';
import { noSettings } from '../../src/values/settings.ts';
import { ask, commands } from '../world.ts';
import { controlId, textOf } from './read.ts';

/** They wait for a network, each for its own: side by side they wait once. */
const test = inTurn.concurrent;

/** A log that remembers what went wrong, as level and sentence. */
const memoryLog = () => {
  const logged: string[] = [];
  const log: Log = {
    debug: () => {},
    info: () => {},
    warn: (_, sentence) => void logged.push(`warn ${sentence}`),
    error: (_, sentence) => void logged.push(`error ${sentence}`),
  };
  return { log, logged };
};

/** A Discord with the real bot behind it, in this process. */
const scene = async ({ onTestFinished }: TestContext, more: Partial<DoorParts> = {}, doors = 1) => {
  // As long as it takes beside others on a busy machine.
  const discord = await createFakeDiscord({ ackWithin: 10_000, answerWithin: 20_000 });
  onTestFinished(discord.close);
  const { log, logged } = memoryLog();
  const asked: string[] = [];
  const parts: DoorParts = {
    commands,
    suggest: () => [],
    draw: async () => pixel,
    log,
    ask: (question) => {
      asked.push(question.command);
      return ask(question);
    },
    ...more,
  };
  for (let i = 0; i < doors; i++) {
    const access = { token: discord.token, api: discord.url };
    const door = await openDoor(await login(access, log), parts, access);
    onTestFinished(() => door.close());
  }
  return { discord, asked, logged, grace: { user: discord.people.moderator } };
};

const edits = { method: 'PATCH', route: /\/webhooks\/.*\/messages\/(@|%40)original/ };
const callbacks = { method: 'POST', route: /\/callback$/ };
const pictures = (discord: FakeDiscord, id: string) =>
  readMessage(discord.messages().find((message) => message.id === id)!).pictures.length;

describe.concurrent('an answer that Discord refuses or loses still arrives', () => {
  test.for([
    ['no permission', { code: 50013 }],
    ['too large', { code: 40005 }],
    ['a bad body', { code: 50035 }],
    ['AutoMod', { code: 200000 }],
  ] as const)('refused once, %s: without its picture', async ([, fault], context) => {
    const { discord } = await scene(context);
    discord.fault(fault, { ...edits, times: 1 });
    const { message } = await discord.slash('reserves');
    expect(textOf(message)).toContain('$2.88 tn');
    expect(pictures(discord, message.id)).toBe(0);
  });

  test.for([
    ['cut before it was stored', { drop: 'before' }],
    ['cut after', { drop: 'after' }],
  ] as const)('%s: sent again, with its picture', async ([, fault], context) => {
    const { discord } = await scene(context);
    discord.fault(fault, { ...edits, times: 1 });
    const { message } = await discord.slash('reserves');
    await discord.waitFor(() => pictures(discord, message.id) === 1);
    expect(discord.messages()).toHaveLength(1);
  });

  test('every edit refused: as a follow-up', async (context) => {
    const { discord } = await scene(context);
    discord.fault({ code: 50035 }, edits);
    const { message } = await discord.slash('reserves');
    expect(textOf(message)).toContain('$2.88 tn');
  });

  test('nothing that shows figures is taken: one plain sentence', async (context) => {
    const { discord } = await scene(context);
    discord.fault({ code: 50035 }, { ...edits, times: 2 });
    discord.fault({ code: 50035 }, { method: 'POST', route: /\/webhooks\/\d+\/[^/]+$/, times: 1 });
    const { message } = await discord.slash('reserves');
    expect(textOf(message)).toBe('Discord did not take the answer. Please ask again.');
  });

  test('a press whose edit is refused is answered beside, and the message stays', async (context) => {
    const { discord } = await scene(context);
    const { message } = await discord.slash('reserves');
    discord.fault({ code: 50035 }, { ...edits, times: 1 });
    const pressed = await discord.press(message, 'Range', {}, ['3m']);
    expect(textOf(pressed.followUps[0]!)).toContain('$2.88 tn');
    expect(discord.message(message).components).toEqual(message.components);
  });
});

test('what is told beside a choice arrives although it was lost on the wire', async (context) => {
  const { discord, logged, grace } = await scene(context);
  const { message } = await discord.menu('Reply with a chart', discord.say('and now?'), grace);
  discord.fault({ code: 160005 }, { method: 'POST', route: '/channels/:channel/messages', times: 1 });
  discord.fault({ drop: 'before' }, { method: 'POST', route: /\/webhooks\/\d+\/[^/]+$/, times: 1 });
  const picked = await discord.press(message, controlId(message, 'pick'), grace, ['SOFR']);
  await discord.waitFor(() => picked.followUps.length > 0);
  expect(picked.followUps.map(textOf).join()).toContain('locked');
  expect(logged.filter((line) => line.startsWith('error'))).toEqual([]);
});

describe.concurrent('an acknowledgement that is lost on the wire', () => {
  test.for([
    ['before Discord saw it', { drop: 'before' }, 1],
    ['after', { drop: 'after' }, 1],
    ['in a broken gateway', { status: 502 }, 4],
  ] as const)('%s is sent again', async ([, fault, times], context) => {
    const { discord, logged } = await scene(context);
    discord.fault(fault, { ...callbacks, times });
    const { message } = await discord.slash('qt');
    expect(textOf(message)).toContain('QT is over');
    expect(logged.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test.for([
    ['before Discord saw it', { drop: 'before' }, 1],
    ['after', { drop: 'after' }, 1],
    ['in a broken gateway', { status: 502 }, 4],
  ] as const)('and that is the answer itself, %s, is sent again', async ([, fault, times], context) => {
    const { discord, logged } = await scene(context);
    discord.fault(fault, { ...callbacks, times });
    const { message } = await discord.slash('chart', { series: 'nonsense' });
    expect(textOf(message)).toContain('nonsense');
    expect(logged).toEqual([]);
  });
});

describe.concurrent('an acknowledgement comes first', () => {
  test('before figures are looked at or anything is drawn, however it is asked', async (context) => {
    const acknowledged: number[] = [];
    const seen = <T>(value: T): T => {
      acknowledged.push(discord.requests.filter(({ path }) => path.endsWith('/callback')).length);
      return value;
    };
    const { discord, grace } = await scene(context, {
      ask: (question) => ask(seen(question)),
      draw: async () => seen(pixel),
    });
    const { message } = await discord.slash('reserves');
    await discord.press(message, 'Range', {}, ['3m']);
    await discord.press(message, 'Details');
    await discord.menu('Reply with a chart', discord.say('SOFR?'), grace);
    expect(acknowledged).toEqual([1, 1, 2, 2, 3, 4, 4]);
  });

  test('though a server’s settings cannot be had', async (context) => {
    const { discord } = await scene(context, { settings: () => new Promise(() => {}) });
    const { message, deferred } = await discord.slash('reserves');
    expect(deferred).toBe(true);
    expect(textOf(message)).toContain('$2.88 tn');
  });
});

describe.concurrent('one interaction that reaches two processes', () => {
  test('is answered once, and the other one is silent', async (context) => {
    const claimed = new Set<string>();
    const claim = async (id: string) => !claimed.has(id) && Boolean(claimed.add(id));
    const { discord, asked, logged, grace } = await scene(context, { claim }, 2);
    await discord.slash('weekly show', {}, grace);
    await discord.slash('srf');
    expect(asked.sort()).toEqual(['srf', 'weekly show']);
    expect(logged).toEqual([]);
  });

  test('is answered at once by one, and that is no error to the other', async (context) => {
    const { discord, logged } = await scene(context, {}, 2);
    await discord.slash('chart', { series: 'nonsense' });
    await discord.autocomplete('chart', { series: 'so' }, 'series');
    await discord.slash('reserves');
    expect(logged).toEqual([]);
  });

  test('changes settings once even when the one that acknowledged did not hear that it had', async (context) => {
    const claimed = new Set<string>();
    const claim = async (id: string) => !claimed.has(id) && Boolean(claimed.add(id));
    const { discord, asked, grace } = await scene(context, { claim }, 2);
    discord.fault({ drop: 'after' }, { ...callbacks, times: 1 });
    await discord.slash('weekly show', {}, grace);
    expect(asked).toEqual(['weekly show']);
  });
});

describe.concurrent('who sees what', () => {
  test('an option that does not fit is told to the asker alone, at once', async (context) => {
    const { discord, asked } = await scene(context);
    const reply = await discord.slash('chart', { series: 'nonsense' });
    expect(reply).toMatchObject({ ephemeral: true, deferred: false });
    expect(textOf(reply.message)).toContain('nonsense');
    expect(asked).toEqual([]);
  });

  test('trouble after a promise everybody saw is taken back and told to the asker alone', async (context) => {
    const { discord } = await scene(context);
    const reply = await discord.slash('drivers', { week: '1990-03-14' });
    expect(reply).toMatchObject({ deferred: true, ephemeral: true });
    expect(discord.messages()).toEqual([]);
  });

  test('a member’s chart is theirs alone, and a moderator’s everybody’s', async (context) => {
    const { discord, grace } = await scene(context);
    const own = await discord.slash('chart', { series: 'SOFR' });
    expect(own.ephemeral).toBe(true);
    expect(readMessage(own.message).buttons.map(({ label }) => label)).toEqual(['Details', 'CSV']);
    expect((await discord.slash('chart', { series: 'SOFR' }, grace)).ephemeral).toBe(false);
    expect((await discord.slash('chart', { series: 'SOFR' }, { channel: discord.places.dm })).ephemeral).toBe(false);
  });

  test('a member may not have the bot reply to a message', async (context) => {
    const { discord } = await scene(context);
    const { channel_id, id } = discord.say('SOFR?');
    const link = `https://discord.com/channels/${discord.places.home.id}/${channel_id}/${id}`;
    const reply = await discord.slash('chart', { series: 'SOFR', 'reply-to': link });
    expect(textOf(reply.message)).toContain('“Manage Messages”');
    expect(reply.ephemeral).toBe(true);
    expect(discord.messages()).toHaveLength(1);
  });

  test('where everyone may post, a member puts their chart into the channel', async (context) => {
    const { discord } = await scene(context, {
      settings: async () => ({ ...noSettings, preferences: { charts: 'everyone', theme: 'light' } }),
    });
    const own = await discord.slash('chart', { series: 'SOFR', range: '3m' });
    const posted = await discord.press(own.message, 'Post here');
    expect(posted.ephemeral).toBe(false);
    expect(textOf(posted.message)).toContain('The secured overnight financing rate was');
    expect(discord.messages()).toHaveLength(1);
    expect(readMessage(posted.message).buttons.map(({ label }) => label)).toEqual(['Details', 'CSV']);
  });

  test('what else could be meant is told to who asked, and to nobody else', async (context) => {
    const { discord } = await scene(context);
    const asked = await discord.slash('ask', { question: 'is QT over?' });
    expect(asked.ephemeral).toBe(false);
    expect((await discord.press(asked.message, 'Not what I meant')).ephemeral).toBe(true);
  });

  test('who may not post any more is told so', async (context) => {
    let charts: 'everyone' | 'moderators' = 'everyone';
    const { discord } = await scene(context, { settings: async () => ({ ...noSettings, preferences: { charts } }) });
    const own = await discord.slash('chart', { series: 'SOFR' });
    charts = 'moderators';
    const pressed = await discord.press(own.message, 'Post here');
    expect(textOf(pressed.message)).toContain('“Manage Messages”');
    expect(discord.messages()).toEqual([]);
  });

  test('a server may want quiet answers, and its language where everybody reads', async (context) => {
    const { discord, grace } = await scene(context, {
      settings: async () => ({ ...noSettings, preferences: { answers: 'private', language: 'zh-TW' } }),
    });
    const own = await discord.slash('reserves');
    expect(own.ephemeral).toBe(true);
    expect(textOf(own.message)).toContain('Banks held');
    const quiet = await discord.slash('reserves', {}, grace);
    const posted = await discord.press(quiet.message, 'Post here', grace);
    expect(textOf(posted.message)).toContain('銀行準備金');
  });
});

describe.concurrent('details', () => {
  test('answer whoever pressed, in their language, and leave the message as it is', async (context) => {
    const { discord, grace } = await scene(context);
    const { message } = await discord.slash('srf');
    const details = await discord.press(message, 'Details', { ...grace, locale: 'zh-CN' });
    expect(details.ephemeral).toBe(true);
    const text = [details.message, ...details.followUps].map(textOf).join('\n');
    for (const part of ['SRF_ACCEPTED', '746亿美元', '来源']) expect(text).toContain(part);
    expect(discord.message(message).components).toEqual(message.components);
  });
});

describe.concurrent('what this version does not know', () => {
  let discord: FakeDiscord;
  beforeAll(async () => {
    discord = await createFakeDiscord({ ackWithin: 10_000, answerWithin: 20_000 });
    const access = { token: discord.token, api: discord.url };
    const { log } = memoryLog();
    const parts = { commands, ask, suggest: () => [], log, draw: async () => pixel };
    const door = await openDoor(await login(access, log), parts, access);
    return async () => {
      await door.close();
      await discord.close();
    };
  });

  test('a button of another version is answered', async () => {
    const { message } = await discord.slash('reserves');
    for (const id of ['poll/nothing', 'ask/no-such-command?range=1y']) {
      const old = { type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: id }] };
      const { messages } = discord.places.general;
      messages.set(message.id, { ...messages.get(message.id)!, components: [old] });
      const pressed = await discord.press(message, id);
      expect(pressed.ephemeral).toBe(true);
      expect(textOf(pressed.message)).toContain('older version');
    }
  });
});

test('a controlled press finds its button by what it carries', async (context) => {
  const { discord } = await scene(context);
  const { message } = await discord.slash('reserves', { range: '3m' });
  expect(controlId(message, 'details')).toBe('details/reserves?range=3m');
});
