import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../bundle/root.ts';
import { safeAddress } from '../storage/address.ts';
import { exportRedisSettings } from '../storage/redis.ts';
import { isRedis } from '../storage/servers.ts';
import { exportSettings } from '../storage/settings-file.ts';
import { openStore } from '../storage/store.ts';
import type { Task } from './task.ts';

const task: Task = {
  usage: 'export-settings [FILE]',
  about: 'write what servers have set up, and what was posted, into a file; without one, print it',
  run: async ([file], print, settings) => {
    const { STORE_URL, DATA_DIR } = settings();
    const { found, where } = await settingsIn(STORE_URL, resolve(root, DATA_DIR), print);
    const text = JSON.stringify(found, null, 2);
    if (file === undefined) print(text);
    else {
      writeFileSync(file, `${text}\n`, { mode: 0o600 });
      const counts = Object.entries(found.ledgers).map(([name, records]) => `${Object.keys(records).length} ${name}`);
      print(`Wrote ${file} from ${where}: ${counts.join(', ')}.`);
    }
    return 0;
  },
};

/** What a store holds, or what an earlier version left in a Redis. */
const settingsIn = async (url: string | undefined, dir: string, warn: (line: string) => void) => {
  if (url && isRedis(url)) return { found: await exportRedisSettings(url), where: safeAddress(url) };
  const store = await openStore({ url, dir, warn });
  try {
    return { found: await exportSettings(store), where: store.where };
  } finally {
    await store.close();
  }
};

export default task;
