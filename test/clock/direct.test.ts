import { expect, test } from 'vitest';
import type { ServerContext } from '../../src/values/server-context.ts';
import { server } from '../delivery/server.ts';

const CHANNEL = '200000000000000002';
const place: ServerContext = {
  ...{ guild: `direct-${CHANNEL}`, channel: CHANNEL, user: '100000000000000003' },
  channels: { [CHANNEL]: { id: CHANNEL, kind: 'direct', lacks: [] } },
  roles: {},
};

test('the weekly post and an alert arrive in a direct message once, and the weekly one has a link to it', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'weekly now', place });
  expect(world.posts).toHaveLength(1);
  const again = await world.ask({ command: 'weekly now', place });
  expect(again.lead).toContain(`https://discord.com/channels/@me/${CHANNEL}/`);
  await world.ask({ command: 'alert add', args: { series: 'SOFR-IORB', when: 'above', value: '8' }, place });
  await world.rate('2026-08-24', 3.75);
  await world.restart();
  await world.look();
  expect(world.posts.map(({ channel }) => channel)).toEqual([CHANNEL, CHANNEL]);
});

test('who takes no messages is on hold, is told so when asked, and gets what is owed once they do', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'alert add', args: { series: 'SOFR-IORB', when: 'above', value: '8' }, place });
  world.refuse(CHANNEL, { kind: 'blocked', reason: 'noDirect' });
  await world.rate('2026-08-24', 3.75);
  await world.until(async () => (await world.settings.all()).alerts.some(({ paused }) => paused));
  expect((await world.ask({ command: 'alert list', place })).notes![0]).toContain('I may not write to you');
  // Nobody writes to them that nobody can write to them.
  expect(world.told).toEqual([]);
  world.refuse(CHANNEL);
  world.queue.wake(({ channel }) => channel === CHANNEL);
  await world.until(() => world.posts.length === 1);
});

test('who has taken no messages for a month wants none', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'alert add', args: { series: 'SOFR-IORB', when: 'above', value: '8' }, place });
  world.refuse(CHANNEL, { kind: 'blocked', reason: 'noDirect' });
  await world.rate('2026-08-24', 3.75);
  await world.until(async () => (await world.settings.all()).alerts.some(({ paused }) => paused));
  for (const [day, left] of [
    ['2026-09-20', 1],
    ['2026-09-26', 0],
  ] as const) {
    world.at(new Date(`${day}T21:00:00Z`));
    await world.restart();
    await world.look();
    expect((await world.settings.all()).alerts, day).toHaveLength(left);
  }
});
