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

/** Every kind of question: one file of the folder each, named by it; the highest rank first. */
export const intents: readonly ReadyIntent[] = (
  await Promise.all(
    readdirSync(folder)
      .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
      .map(async (file) => {
        const { default: intent } = (await import(pathToFileURL(join(folder, file)).href)) as { default: Intent };
        return ready({ ...intent, name: parse(file).name });
      }),
  )
).sort((a, b) => b.rank - a.rank || a.name.localeCompare(b.name));
