// Writes every chart in every theme and language into gallery/, for eyes: what each command draws, then the hard cases.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBot } from '../src/bot.ts';
import { loadFacts } from '../src/bundle/load-facts.ts';
import { draw } from '../src/charts/draw.ts';
import { type PaletteName, themes } from '../src/charts/theme.ts';
import { bundled } from '../src/library/bundled.ts';
import type { Chart } from '../src/values/chart.ts';
import { type Locale, locales } from '../src/values/locale.ts';
import { questionsOf } from './questions.ts';
import { samples } from './samples.ts';

const folder = join(process.cwd(), 'gallery');
const only = process.argv[2] ?? '';

const facts = loadFacts();
const { ask, commands } = await createBot({
  library: bundled(),
  facts,
  now: () => new Date('2026-10-08T21:00:00Z'),
});

const asked = commands.flatMap((command) =>
  questionsOf(command, facts).map(({ name, args }) => ({
    name,
    chart: async (locale: Locale): Promise<Chart | undefined> =>
      (await ask({ command: command.name, args, locale })).chart,
  })),
);

await mkdir(folder, { recursive: true });
for (const { name, chart } of [...asked, ...samples])
  for (const locale of locales) {
    const drawn = await chart(locale);
    for (const theme of drawn ? (Object.keys(themes) as PaletteName[]) : []) {
      const file = `${name}.${theme}.${locale}.png`;
      if (!file.includes(only)) continue;
      const { png } = await draw(drawn!, theme, locale);
      await writeFile(join(folder, file), png);
      console.log(`gallery/${file}  ${Math.round(png.length / 1024)} KB`);
    }
  }
