import { expect, test } from 'vitest';
import { payloads } from '../../src/doors/discord/payload.ts';
import { locales } from '../../src/values/locale.ts';
import { usd } from '../../src/values/quantity.ts';
import type { Channel, Permission, ServerContext } from '../../src/values/server-context.ts';
import { server } from '../delivery/server.ts';
import { ask, botOn, commands } from '../world.ts';

const [HERE, FORUM, MINE] = ['100000000000000011', '100000000000000012', '100000000000000013'];
const [GUILD, ROLE, QUIET] = ['100000000000000001', '100000000000000021', '100000000000000022'];
const channel = (id: string, kind: Channel['kind'], lacks: readonly Permission[] = []): Channel => ({
  id,
  kind,
  lacks,
});
const place: ServerContext = {
  ...{ guild: GUILD, channel: HERE, user: '100000000000000003' },
  channels: { [HERE]: channel(HERE, 'text', ['ReadMessageHistory']), [FORUM]: channel(FORUM, 'other') },
  roles: { [ROLE]: { id: ROLE, reachable: true }, [QUIET]: { id: QUIET, reachable: false } },
};

test.each(
  locales,
)('in %s, the weekly post has both measures, what moved them, the spreads, the regime and its sources', async (locale) => {
  const answer = await ask({ command: 'weekly preview', locale });
  expect(answer.figures!.map(({ series }) => series).slice(0, 2)).toEqual(['reservesWednesday', 'reservesAverage']);
  expect(
    answer.figures!.map(({ value }) => (typeof value === 'object' && 'unit' in value ? value.unit : 'text')),
  ).toEqual(expect.arrayContaining(['usd', 'bp', 'text']));
  expect(answer.lead).toMatch(/2[.]88/);
  expect(answer.aside).toMatch(/36\.7|367/);
  expect(answer.aside).toMatch(/quarter-end|季末|季底/);
  expect(answer.chart?.kind).toBe('line');
  expect(answer.freshness?.nextExpected).toBe('2026-10-15T20:30:00.000Z');
  expect(answer.sources.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['WRBWFRBL', 'WRESBAL', 'SOFR', 'IORB']),
  );
});

test('the preview speaks another language, in other colours, when asked to', async () => {
  const answer = await ask({ command: 'weekly preview', args: { language: 'zh-CN', theme: 'light' }, locale: 'en' });
  expect([answer.locale, answer.chart?.theme]).toEqual(['zh-CN', 'light']);
});

test.each([
  ['a forum', { channel: FORUM }, 'not a text, announcement or thread channel'],
  ['a channel the bot does not see', { channel: MINE }, 'do not see that channel'],
  ['a role its message would not reach', { role: QUIET }, 'would not reach'],
  ['everyone', { role: GUILD }, '@everyone'],
])('/weekly on refuses %s, and changes nothing', async (_, args, lead) => {
  const world = await server('2026-10-01');
  const answer = await world.ask({ command: 'weekly on', args, place });
  expect([answer.mood, answer.lead]).toEqual(['trouble', expect.stringContaining(lead)]);
  expect((await world.settings.all()).subscriptions).toEqual([]);
});

test('/weekly on says yes once it is kept, and what looking back is good for; asked again it changes what is given', async () => {
  const world = await server('2026-10-01');
  const answer = await world.ask({ command: 'weekly on', args: { role: ROLE }, place });
  expect(answer.lead).toContain(`<#${HERE}>, in English, mentioning <@&${ROLE}>`);
  expect(answer.notes!.join()).toContain('Read Message History');
  await world.ask({ command: 'weekly on', args: { language: 'zh-TW' }, place });
  expect((await world.settings.all()).subscriptions).toMatchObject([
    { channel: HERE, locale: 'zh-TW', role: ROLE, after: '2026-09-30' },
  ]);
});

test('a group is one command of Discord’s, for servers and the bot’s direct messages, with a subcommand a file', () => {
  const groups = ['alert', 'weekly'].map((group) => payloads(commands).find(({ name }) => name === group)!);
  expect(groups).toMatchObject([
    { name: 'alert', contexts: [0, 1], integration_types: [0], default_member_permissions: '32' },
    { name: 'weekly', contexts: [0, 1], integration_types: [0], default_member_permissions: '32' },
  ]);
  const members = groups.map((group) =>
    'options' in group ? group.options!.map(({ type, name }) => [type, name]) : [],
  );
  expect(members).toEqual([
    ['add', 'list', 'remove', 'snooze', 'test'].map((name) => [1, name]),
    ['now', 'off', 'on', 'preview', 'show'].map((name) => [1, name]),
  ]);
});

test('both measures of the weekly post are of its week, and elsewhere it is said where they are not', async () => {
  const post = await (await botOn('2026-10-08')).ask({ command: 'weekly preview' });
  const of = (label: string) => post.figures!.find((one) => one.label === label)!;
  expect([of('Wednesday level').day, of('Week average').day]).toEqual(['2026-09-30', '2026-09-30']);
  expect(of('Week average').value).toEqual(usd(2_948_090e6));
  for (const [locale, said] of [
    ['en', 'different weeks: the Wednesday level is of Sep 30, 2026, the average of the week to Oct 7, 2026'],
    ['zh-CN', '周三余额为2026年9月30日，周均值为截至2026年10月7日的一周'],
    ['zh-TW', '週三餘額為2026年9月30日，週平均為截至2026年10月7日的一週'],
  ] as const) {
    const { notes } = await (await botOn('2026-10-08')).ask({ command: 'reserves', locale });
    expect(notes!.join()).toContain(said);
    expect((await (await botOn('2026-10-01')).ask({ command: 'reserves', locale })).notes!.join()).not.toContain(said);
  }
});
