import { setFlagsFromString } from 'node:v8';
import { environment, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { openBrowser } from './playground/browser.ts';
import type { ReleaseDay } from './playground/page-server/session.ts';
import { playDays } from './playground/play-days.ts';
import { openPlayground, type Playground } from './playground/playground.ts';
import { createMovableClock, playReleaseDay } from './playground/release-day.ts';
import { runProgram } from './run-program.ts';
import { type Serving, serve } from './serve.ts';

/**
 * The heap grows by a fifth between two collections, not by as much as it likes: after a thousand commands the process
 * holds 327 MB where it held 530: a host with half a gigabyte serves.
 */
setFlagsFromString('--heap-growing-percent=20');

/** However long an end takes, the process is gone before its host would kill it (ms); what is kept is safe at any moment. */
const SHUTDOWN_MS = 8000;

/** The bot: reads the settings, serves, stays until told to stop. Without a token it serves the playground. */
const start = async (): Promise<undefined> => {
  const config = readConfig(environment());
  const log = createLog(config.LOG_LEVEL ?? (config.DISCORD_TOKEN ? 'info' : 'warn'));
  let serving: Serving | undefined;
  let playground: Playground | undefined;
  const stop = async (reason: string, code: number) => {
    log.info({ code }, reason);
    setTimeout(() => process.exit(code), SHUTDOWN_MS).unref();
    try {
      await serving?.stop();
      await playground?.close();
    } catch (error) {
      log.error({ err: error }, 'something did not end as it should');
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(`stopped by ${signal}`, 0));
  const onLost = (reason: string) => void stop(reason, 1);
  if (config.DISCORD_TOKEN) {
    serving = await serve(config, config.DISCORD_TOKEN, log, onLost);
    return undefined;
  }
  const clock = createMovableClock();
  const releaseDay: ReleaseDay = async (what) => {
    if (!serving) return;
    const parts = { ...serving, clock };
    const playRelease = () => playReleaseDay(parts);
    if (what === 'release') await playRelease();
    else await playDays({ ...parts, playRelease }, what === 'day' ? 1 : 5);
  };
  playground = await openPlayground({ port: config.PORT, releaseDay });
  serving = await serve({ ...config, ...playground.settings }, playground.token, log, onLost, clock.now);
  console.log(
    `Reservoir's playground is at ${playground.url} (Ctrl+C ends it; with a DISCORD_TOKEN in .env, npm start serves Discord).`,
  );
  if (process.argv.includes('--open')) void openBrowser(playground.url);
  return undefined;
};

await runProgram(start);
if (process.exitCode) process.exit();
