import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, type Intent, type NamedIntent } from './intent.ts';

const folder = join(import.meta.dirname, 'intents');

/** An intent with its cues made ready. */
export type ReadyIntent = NamedIntent & {
  readonly hears?: RegExp;
  readonly alsoHears?: RegExp;
  readonly refuses?: RegExp;
};

const ready = (intent: NamedIntent): ReadyIntent => ({
  ...intent,
  ...(intent.cues ? { hears: compile(intent.cues) } : {}),
  ...(intent.also ? { alsoHears: compile(intent.also) } : {}),
  ...(intent.not ? { refuses: compile(intent.not) } : {}),
});

/** The kinds of question of a folder: one file each, named by it; the highest rank first. */
export const readIntents = async (from: string): Promise<readonly ReadyIntent[]> => {
  const files = readdirSync(from).filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  const found = files.map(async (file) => {
    const { default: intent } = (await import(pathToFileURL(join(from, file)).href)) as { default: Intent };
    return ready({ ...intent, name: parse(file).name });
  });
  return (await Promise.all(found)).sort((a, b) => b.rank - a.rank || a.name.localeCompare(b.name));
};

/** Every kind of question there is. */
export const intents: readonly ReadyIntent[] = await readIntents(folder);
