import { writeFile } from 'node:fs/promises';
import { createBot } from './bot.ts';
import { loadFacts } from './bundle/load-facts.ts';
import { environment, readConfig } from './config.ts';
import { answerTyped, EXIT, readTypedQuestion } from './doors/terminal.ts';
import { openOffline } from './library/offline.ts';
import { runProgram } from './run-program.ts';
import { evening } from './series/new-york.ts';
import { day } from './values/day.ts';

/** The terminal door: takes the line a member would type. */
const run = async (): Promise<number> => {
  const typed = readTypedQuestion(process.argv.slice(2));
  const now = typed.today ? () => evening(day(typed.today!)) : () => new Date();
  const [config, facts] = [readConfig(environment()), loadFacts()];
  const { library, banks, close } = await openOffline(config, facts);
  try {
    const { ask, commands } = await createBot({ library, facts, now, ...(banks && { banks }) });
    return await answerTyped(typed, {
      ask,
      commands,
      draw: async (chart, locale) => {
        const { draw } = await import('./charts/draw.ts');
        return (await draw(chart, chart.theme ?? config.CHART_THEME, locale)).png;
      },
      print: (text) => console.log(text),
      write: (file, content) => writeFile(file, content),
    });
  } finally {
    await close();
  }
};

void runProgram(run, EXIT.usage);
