import { resolve } from 'node:path';
import { root } from './bundle/root.ts';
import { environment, readConfig } from './config.ts';
import { discordLooks } from './monitor/doctor/discord.ts';
import { examine } from './monitor/doctor/finding.ts';
import { machineLooks } from './monitor/doctor/machine.ts';
import { publisherLooks } from './monitor/doctor/publishers.ts';
import { storeLook } from './monitor/doctor/store.ts';
import { runProgram } from './run-program.ts';

/** Looks at everything the bot needs, says what it finds and what to do; the exit status tells whether something is wrong. */
const doctor = async (): Promise<number> => {
  const config = readConfig(environment());
  const wrong = await examine(
    [
      { what: 'Settings', look: async () => ({ state: 'ok', says: 'every setting can be read' }) },
      ...machineLooks(),
      storeLook({ url: config.STORE_URL, dir: resolve(root, config.DATA_DIR) }),
      ...(config.REFRESH === 'on' ? publisherLooks(config) : []),
      ...discordLooks(config.DISCORD_TOKEN, config.DISCORD_API_URL),
    ],
    console.log,
  );
  console.log(wrong === 0 ? 'Nothing is wrong.' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`);
  return wrong === 0 ? 0 : 1;
};

void runProgram(doctor);
