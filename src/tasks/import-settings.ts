import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../bundle/root.ts';
import { importSettings, readSettingsFile } from '../storage/settings-file.ts';
import { openStore } from '../storage/store.ts';
import type { Task } from './task.ts';

const task: Task = {
  usage: 'import-settings FILE',
  about: 'put what export-settings wrote into the store; what is there already stays',
  run: async ([file], print, settings) => {
    if (file === undefined || !existsSync(file)) {
      print(file === undefined ? 'Which file? npm run data -- import-settings FILE' : `There is no file ${file}.`);
      return 2;
    }
    const found = readSettingsFile(readFileSync(file, 'utf8'), file);
    const { STORE_URL, DATA_DIR } = settings();
    const store = await openStore({ url: STORE_URL, dir: resolve(root, DATA_DIR), warn: print });
    try {
      const counts = await importSettings(store, found);
      for (const [name, { taken, kept }] of Object.entries(counts))
        print(`${name.padEnd(14)} ${taken} taken in${kept > 0 ? `, ${kept} were there already and stay` : ''}`);
      print(`Done: ${store.where}.`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

export default task;
