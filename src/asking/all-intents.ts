import { parse } from 'node:path/posix';
import { type FolderModules, folderModules } from '../values/folder-modules.ts';
import { filterOf, type Runs } from './cue-filter.ts';
import { compile, type Intent, type NamedIntent } from './intent.ts';

/** An intent with its cues made ready. */
export type ReadyIntent = NamedIntent & {
  readonly hears?: RegExp;
  readonly alsoHears?: RegExp;
  /** Whether one of its cues may be heard, told without listening. */
  readonly mayHear?: (runs: Runs) => boolean;
  readonly mayAlsoHear?: (runs: Runs) => boolean;
  readonly refuses?: RegExp;
};

const ready = (intent: NamedIntent): ReadyIntent => ({
  ...intent,
  ...(intent.cues ? { hears: compile(intent.cues), mayHear: filterOf(intent.cues) } : {}),
  ...(intent.also ? { alsoHears: compile(intent.also), mayAlsoHear: filterOf(intent.also) } : {}),
  ...(intent.not ? { refuses: compile(intent.not) } : {}),
});

/** The kinds of question among modules: one file each, named by it; the highest rank first. */
export const intentsAmong = (modules: FolderModules): readonly ReadyIntent[] =>
  [...modules]
    .map(([file, module]) => ready({ ...(module as { default: Intent }).default, name: parse(file).name }))
    .sort((a, b) => b.rank - a.rank || a.name.localeCompare(b.name));

/** Every kind of question there is. */
export const intents: readonly ReadyIntent[] = intentsAmong(
  await folderModules(new URL('./intents/', import.meta.url)),
);

const byName: ReadonlyMap<string | undefined, ReadyIntent> = new Map(intents.map((intent) => [intent.name, intent]));

/** The kind of a name, where it is one's. */
export const intentNamed = (name: string | undefined): ReadyIntent | undefined => byName.get(name);
