import { type BotKind, openScene, type RunningBot, residentMb, startBot, type Times, timed } from './bots.ts';
import { type Measured, median, percentileOf, tableOf } from './result.ts';

const [WARM_UP, ROUNDS] = [15, 80];
/** How long a rate is kept up (ms). */
const SUSTAINED_MS = 6000;
const RATES = [50, 100, 200, 300] as const;

/** Both bots asked the same, in turns: the machine's moods meet both. */
const besideBare = async (dir: string): Promise<readonly Measured[]> => {
  const bots: Record<BotKind, RunningBot> = { ours: await startBot('ours', dir), bare: await startBot('bare', dir) };
  const taken = { ours: [] as Times[], bare: [] as Times[] };
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const kind of ['ours', 'bare'] as const) {
      const times = await timed(bots[kind]);
      if (round >= 0) taken[kind].push(times);
    }
  await Promise.all([bots.ours.stop(), bots.bare.stop()]);
  const row = (what: string, of: 'ack' | 'answer', target: string): Measured => ({
    ...{ what, unit: 'ms', target, value: median(taken.ours.map((one) => one[of])) },
    beside: { what: 'a bare bot', value: median(taken.bare.map((one) => one[of])) },
  });
  return [
    row('a command acknowledged, warm', 'ack', '≤ 1.1×'),
    row('and answered, with its picture', 'answer', '≤ 1.2×'),
  ];
};

/** Questions at a steady rate, each timed; the picture is one that was drawn before. */
const atRate = async (bot: RunningBot, rate: number) => {
  const asked: Promise<Times>[] = [];
  const started = performance.now();
  while (performance.now() - started < SUSTAINED_MS) {
    const due = ((performance.now() - started) / 1000) * rate;
    while (asked.length < due) asked.push(timed(bot));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const times = await Promise.all(asked);
  const answered = times.filter(({ answer }) => !Number.isNaN(answer)).length;
  const crowded = times.filter((one) => one.crowded).length;
  return { times, perSecond: answered / ((performance.now() - started) / 1000), crowded: crowded / times.length };
};

/** Everything about answering: beside a bare bot, many at once, kept up, and what it leaves in memory. */
export const measure = async (): Promise<readonly Measured[]> => {
  const { dir, close } = await openScene();
  try {
    const beside = await besideBare(dir);
    const bot = await startBot('ours', dir);
    const rest = residentMb(bot.child);
    const first = await timed(bot);
    const days = Array.from({ length: 200 }, (_, i) => new Date(Date.UTC(2025, 0, 8 + i)).toISOString().slice(0, 10));
    const atOnce = await Promise.all(days.map((date) => timed(bot, { date })));
    const rates: Measured[] = [];
    for (const rate of RATES) {
      const { times, perSecond, crowded } = await atRate(bot, rate);
      const acks = times.map(({ ack }) => (Number.isNaN(ack) ? Number.POSITIVE_INFINITY : ack));
      const target = rate <= 100 ? '< 100 ms' : '';
      rates.push({
        what: `acknowledged within, p99, ${rate} a second asked`,
        value: percentileOf(acks, 99),
        unit: 'ms',
        target,
      });
      rates.push({
        what: `and answered, ${rate} a second asked`,
        value: perSecond,
        unit: '/s',
        target: rate === 300 ? '≥ 300/s' : '',
      });
      rates.push({ what: `told to ask again later, ${rate} a second asked`, value: 100 * crowded, unit: '%' });
    }
    const after = residentMb(bot.child);
    await bot.stop();
    return [
      ...beside,
      { what: 'the first answer after a start', value: first.answer, unit: 'ms', target: '≤ 300 ms' },
      {
        what: '200 different charts at once: the last acknowledged',
        value: Math.max(...atOnce.map(({ ack }) => ack)),
        ...{ unit: 'ms', target: '< 1000 ms' },
      },
      {
        what: 'and the last answered',
        value: Math.max(...atOnce.map(({ answer }) => answer)),
        unit: 'ms',
      },
      ...rates,
      { what: 'memory at rest', value: rest, unit: 'MB' },
      { what: 'memory after some thousands of commands', value: after, unit: 'MB', target: '≤ 300 MB' },
    ];
  } finally {
    close();
  }
};

/** `npm run bench -- answers` */
export const bench = async (): Promise<void> => console.log(tableOf(await measure()));
