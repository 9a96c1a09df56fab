import { parse } from 'node:path/posix';
import { type FolderModules, folderModules } from '../values/folder-modules.ts';
import { compile, type Intent, type NamedIntent } from './intent.ts';
import { type Listener, listenersFor } from './listener.ts';

/** An intent with its cues made ready. */
export type ReadyIntent = NamedIntent & {
  /** What of a text its cues are. */
  readonly hears?: RegExp;
  /** Whether one of its cues is in a text, told sooner. */
  readonly isHeardIn?: Listener;
  readonly isAlsoHeardIn?: Listener;
  readonly isRefusedIn?: Listener;
};

/** Intents with their cues made ready: those of one sort are looked for all at once. */
const ready = (all: readonly NamedIntent[]): readonly ReadyIntent[] => {
  const heard = listenersFor(all.map(({ cues }) => cues));
  const alsoHeard = listenersFor(all.map(({ also }) => also));
  const refused = listenersFor(all.map(({ not }) => not));
  return all.map((intent, i) => ({
    ...intent,
    ...(intent.cues && { hears: compile(intent.cues), isHeardIn: heard[i]! }),
    ...(intent.also && { isAlsoHeardIn: alsoHeard[i]! }),
    ...(intent.not && { isRefusedIn: refused[i]! }),
  }));
};

/** The kinds of question among modules: one file each, named by it; the highest rank first. */
export const intentsAmong = (modules: FolderModules): readonly ReadyIntent[] =>
  ready(
    [...modules]
      .map(([file, module]) => ({ ...(module as { default: Intent }).default, name: parse(file).name }))
      .sort((a, b) => b.rank - a.rank || a.name.localeCompare(b.name)),
  );

/** Every kind of question there is. */
export const intents: readonly ReadyIntent[] = intentsAmong(
  await folderModules(new URL('./intents/', import.meta.url)),
);

const byName: ReadonlyMap<string | undefined, ReadyIntent> = new Map(intents.map((intent) => [intent.name, intent]));

/** The kind of a name, where it is one's. */
export const intentNamed = (name: string | undefined): ReadyIntent | undefined => byName.get(name);
