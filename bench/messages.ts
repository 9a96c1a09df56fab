import { openScene, processorSeconds, type RunningBot, startBot, timed } from './bots.ts';
import { type Measured, median, tableOf } from './result.ts';

/** What people write to each other where the bot is, while somebody asks it now and then. */
const [A_SECOND, SECONDS, AUTHORS] = [1000, 10, 2000];
const EACH_ASKED_MS = 100;

/** What people write: nobody of them means the bot. */
const CHAT = [
  'did anyone else see that auction tail?',
  'lol no, I was asleep. gm everybody, what is moving today and why is it always Wednesday',
  '哈哈，今天谁还在看盘',
];

/** How much of a core a bot takes while people write to each other, and how long it lets those wait who ask it. */
const amongChat = async (bot: RunningBot) => {
  const { discord, child } = bot;
  const { home } = discord.places;
  const authors = Array.from({ length: AUTHORS }, (_, i) => discord.addUser(`author ${i}`));
  for (const author of authors) discord.addMember(home, author);
  for (let i = 0; i < 10; i++) await timed(bot);
  const [before, started] = [processorSeconds(child), performance.now()];
  const asked: ReturnType<typeof timed>[] = [];
  let written = 0;
  for (let elapsed = 0; elapsed < SECONDS * 1000; elapsed = performance.now() - started) {
    for (; written < (elapsed / 1000) * A_SECOND; written++)
      discord.say(CHAT[written % CHAT.length]!, { user: authors[written % authors.length]! });
    if (asked.length < elapsed / EACH_ASKED_MS) asked.push(timed(bot));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const seconds = (performance.now() - started) / 1000;
  const busy = (100 * (processorSeconds(child) - before)) / seconds;
  const acks = (await Promise.all(asked)).map(({ ack }) => (Number.isNaN(ack) ? Number.POSITIVE_INFINITY : ack));
  return { busy, written: written / seconds, ack: median(acks) };
};

/** What it costs to hear messages that may mention the bot (`MENTIONS`), beside a bot that hears none. */
export const measure = async (): Promise<readonly Measured[]> => {
  const { dir, close } = await openScene();
  const taken = async (MENTIONS: 'on' | 'off') => {
    const bot = await startBot('ours', dir, { MENTIONS });
    try {
      return await amongChat(bot);
    } finally {
      await bot.stop();
    }
  };
  try {
    const off = await taken('off');
    const on = await taken('on');
    const beside = (value: number) => ({ what: 'hearing none', value });
    return [
      { what: 'messages written a second', value: on.written, unit: '/s', beside: beside(off.written) },
      { what: 'of one core, hearing them', value: on.busy, unit: '%', beside: beside(off.busy) },
      { what: 'acknowledged meanwhile, middle', value: on.ack, unit: 'ms', beside: beside(off.ack) },
    ];
  } finally {
    close();
  }
};

/** `npm run bench -- messages` */
export const bench = async (): Promise<void> => console.log(tableOf(await measure()));
