import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { environment, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { runProgram } from './run-program.ts';
import { type Serving, serve } from './serve.ts';

/** However long an end takes, the process is gone before its host would kill it (ms); what is kept is safe at any moment. */
const SHUTDOWN_MS = 8000;

/** How long after the start the first answers are given before what it left behind is collected (ms). */
const SETTLED_MS = 1000;

/** The bot: reads the settings, serves, stays until told to stop. Without a token it serves the playground. */
const start = async (): Promise<undefined> => {
  const config = readConfig(environment());
  const log = createLog(config.LOG_LEVEL ?? (config.DISCORD_TOKEN ? 'info' : 'warn'));
  let serving: Pick<Serving, 'stop'> | undefined;
  const stop = async (reason: string, code: number) => {
    log.info({ code }, reason);
    setTimeout(() => process.exit(code), SHUTDOWN_MS).unref();
    try {
      await serving?.stop();
    } catch (error) {
      log.error({ err: error }, 'something did not end as it should');
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(`stopped by ${signal}`, 0));
  const onLost = (reason: string) => void stop(reason, 1);
  if (config.DISCORD_TOKEN) serving = await serve(config, config.DISCORD_TOKEN, log, onLost);
  else {
    const { play } = await import('./play.ts');
    serving = await play(config, log, onLost);
  }
  growSlowly();
  return undefined;
};

/**
 * From here on the heap grows by a fifth between two collections, not by as much as it likes: after a thousand commands the
 * process holds 232 MB where it held 440: a host with half a gigabyte serves. Growth counts from a first collection, and a
 * start that compiles nothing makes none: it is made once the start is over (31 ms), which is not slowed by either.
 */
const growSlowly = () => {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setTimeout(collect, SETTLED_MS).unref();
};

void runProgram(start).then(() => process.exitCode && process.exit());
