import { environment, readConfig } from './config.ts';
import type { Task } from './tasks/task.ts';

/** What `npm run data` can do; a task's code is loaded when it is asked for. */
const tasks: Readonly<Record<string, () => Promise<{ readonly default: Task }>>> = {
  refresh: () => import('./tasks/refresh.ts'),
  status: () => import('./tasks/status.ts'),
  import: () => import('./tasks/import.ts'),
  accept: () => import('./tasks/accept.ts'),
  verify: () => import('./tasks/verify.ts'),
  'export-settings': () => import('./tasks/export-settings.ts'),
  'import-settings': () => import('./tasks/import-settings.ts'),
  questions: () => import('./tasks/questions.ts'),
  readme: () => import('./tasks/readme.ts'),
};

const help = async (): Promise<string> => {
  const known = await Promise.all(Object.values(tasks).map(async (load) => (await load()).default));
  const width = Math.max(...known.map(({ usage }) => usage.length));
  return known.map(({ usage, about }) => `  npm run data -- ${usage.padEnd(width)}  ${about}`).join('\n');
};

/** Does what is asked for, to its exit status. */
const run = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  const load = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (load) return (await load()).default.run(args, console.log, () => readConfig(environment()));
  const asked = name !== '' && name !== 'help' && name !== '--help';
  if (asked) console.error(`There is no “${name}”. What there is:`);
  (asked ? console.error : console.log)(await help());
  return asked ? 2 : 0;
};

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  // What went wrong with a file or the network is for the operator to read; where it was noticed is not.
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
