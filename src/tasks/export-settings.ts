import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../bundle/root.ts';
import { exportSettings } from '../storage/settings-file.ts';
import { openStore } from '../storage/store.ts';
import type { Task } from './task.ts';

const task: Task = {
  usage: 'export-settings [FILE]',
  about: 'write what servers have set up, and what was posted, into a file; without one, print it',
  run: async ([file], print, settings) => {
    const { STORE_URL, DATA_DIR } = settings();
    const store = await openStore({ url: STORE_URL, dir: resolve(root, DATA_DIR), warn: print });
    try {
      const found = await exportSettings(store);
      const text = JSON.stringify(found, null, 2);
      if (file === undefined) print(text);
      else {
        writeFileSync(file, `${text}\n`, { mode: 0o600 });
        const counts = Object.entries(found.ledgers).map(([name, records]) => `${Object.keys(records).length} ${name}`);
        print(`Wrote ${file} from ${store.where}: ${counts.join(', ')}.`);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};

export default task;
