import { parse } from 'node:path/posix';
import { type FolderModules, folderModules } from '../values/folder-modules.ts';
import { compile, type Intent, type NamedIntent } from './intent.ts';
import { type Listener, listenerFor } from './listener.ts';

/** An intent with its cues made ready. */
export type ReadyIntent = NamedIntent & {
  /** What of a text its cues are. */
  readonly hears?: RegExp;
  /** Whether one of its cues is in a text, told sooner. */
  readonly isHeardIn?: Listener;
  readonly isAlsoHeardIn?: Listener;
  readonly refuses?: RegExp;
};

const ready = (intent: NamedIntent): ReadyIntent => ({
  ...intent,
  ...(intent.cues ? { hears: compile(intent.cues), isHeardIn: listenerFor(intent.cues) } : {}),
  ...(intent.also ? { isAlsoHeardIn: listenerFor(intent.also) } : {}),
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
