import { discordRateLimits } from 'fake-discord';
import { expect, test, vi } from 'vitest';
import type { Deliver } from '../../src/delivery/deliver.ts';
import type { DeliveryOutcome } from '../../src/delivery/delivery.ts';
import { createDeliveryQueue } from '../../src/delivery/queue.ts';
import { usualWaits } from '../../src/delivery/waits.ts';
import { content, key, scene, where } from './discord.ts';

/** Seconds of the queue's pace and of Discord's limits pass as soon as nothing is under way: by steps of 10 ms. */
const goOnUntil = async (isDone: () => boolean, isBusy: () => boolean) => {
  for (let passed = 0; !isDone(); ) {
    await new Promise(setImmediate);
    if (isBusy()) continue;
    vi.advanceTimersByTime(10);
    passed += 10;
    expect(passed, 'it comes to an end').toBeLessThan(100_000);
  }
};

test('hundreds of channels are served under Discord’s rate limits; those that fail hold up nobody', async (context) => {
  const { discord, process } = await scene(context, { rateLimits: discordRateLimits });
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() });
  context.onTestFinished(() => void vi.useRealTimers());
  const monotonic = vi.spyOn(performance, 'now').mockImplementation(Date.now);
  context.onTestFinished(() => monotonic.mockRestore());

  const channels = Array.from({ length: 130 }, (_, i) => discord.addChannel('text', `channel-${i}`));
  const [closed, shaky] = [channels[3]!, channels[5]!];
  discord.deny(closed, ['SendMessages']);
  const failing = discord.fault({ status: 503 }, { when: ({ params }) => params.channel === shaky.id });
  const lines: string[] = [];
  const info = (_: object, sentence: string) => void lines.push(sentence);
  const log = { debug() {}, info, warn() {}, error() {} };
  const deliver = process('a');
  const underWay = new Set<string>();
  const post: Deliver['post'] = (id, ...rest) => {
    underWay.add(id);
    return deliver.post(id, ...rest).finally(() => underWay.delete(id));
  };
  // The waits of a channel that fails are real ones, beside seconds that are not.
  const waits = { ...usualWaits, first: 50, longest: 100, blocked: [3_600_000] };
  const queue = createDeliveryQueue({ deliver: { ...deliver, post }, log, waits });
  const shared = content();
  const ended: string[] = [];
  const jobs = channels.map((channel) => ({
    ...{ key: key(channel), where: where(channel), content: shared },
    report: async ({ kind }: DeliveryOutcome) => kind !== 'unknown' && ended.push(channel.id),
  }));

  queue.want('weekly', jobs);
  const arrived = () => channels.filter((channel) => discord.messages(channel).length === 1);
  await goOnUntil(
    () => ended.length === 129,
    () => underWay.size > 0,
  );
  expect(channels.filter((channel) => !arrived().includes(channel))).toEqual([closed, shaky]);
  expect(ended.indexOf(closed.id)).toBeLessThan(100);
  expect(lines.filter((line) => line.endsWith('going on'))).toHaveLength(1);
  expect(discord.requests.filter((request) => request.answer?.status === 429)).toEqual([]);
  failing.clear();
  await discord.waitFor(() => discord.messages(shaky).length === 1);
  await queue.stop();
}, 120_000);
