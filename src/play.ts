import type { Log } from './ask/log.ts';
import type { Config } from './config.ts';
import { openBrowser } from './playground/browser.ts';
import type { ReleaseDay } from './playground/page-server/session.ts';
import { playDays } from './playground/play-days.ts';
import { openPlayground } from './playground/playground.ts';
import { createMovableClock, playReleaseDay } from './playground/release-day.ts';
import { type Serving, serve } from './serve.ts';

/** The whole bot at a Discord of its own, with a page in the browser; it ends with the bot. */
export const play = async (
  config: Config,
  log: Log,
  onLost: (reason: string) => void,
): Promise<Pick<Serving, 'stop'>> => {
  const clock = createMovableClock();
  let serving: Serving | undefined;
  const releaseDay: ReleaseDay = async (what) => {
    if (!serving) return;
    const parts = { ...serving, clock };
    const playRelease = () => playReleaseDay(parts);
    if (what === 'release') await playRelease();
    else await playDays({ ...parts, playRelease }, what === 'day' ? 1 : 5);
  };
  const playground = await openPlayground({ port: config.PORT, releaseDay });
  serving = await serve({ ...config, ...playground.settings }, playground.token, log, onLost, clock.now);
  const { stop, endpoint } = serving;
  await playground.discord.setEndpoint(endpoint);
  console.log(
    `Reservoir's playground is at ${playground.url} (Ctrl+C ends it; with a DISCORD_TOKEN in .env, npm start serves Discord).`,
  );
  if (process.argv.includes('--open')) void openBrowser(playground.url);
  return {
    async stop() {
      await stop();
      await playground.close();
    },
  };
};
