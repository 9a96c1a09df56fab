import { parse } from 'node:path/posix';
import type { Runs } from '../parse/pattern-filter.ts';
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

/** Intents with their cues made ready, and those of them that may be heard in a text: the others need not be asked. */
type ReadyIntents = {
  readonly all: readonly ReadyIntent[];
  readonly alert: (runs: Runs) => readonly ReadyIntent[];
};

/** Intents with their cues made ready: those of one sort are looked for all at once. */
const ready = (named: readonly NamedIntent[]): ReadyIntents => {
  const heard = listenersFor(named.map(({ cues }) => cues));
  const alsoHeard = listenersFor(named.map(({ also }) => also));
  const refused = listenersFor(named.map(({ not }) => not));
  const all = named.map((intent, i) => ({
    ...intent,
    ...(intent.cues && { hears: compile(intent.cues), isHeardIn: heard.each[i]! }),
    ...(intent.also && { isAlsoHeardIn: alsoHeard.each[i]! }),
    ...(intent.not && { isRefusedIn: refused.each[i]! }),
  }));
  return {
    all,
    alert: (runs) => {
      const alert = heard.alert(runs);
      return all.filter((_, i) => alert[i] === 1);
    },
  };
};

/** The kinds of question among modules: one file each, named by it; the highest rank first. */
export const intentsAmong = (modules: FolderModules): ReadyIntents =>
  ready(
    [...modules]
      .map(([file, module]) => ({ ...(module as { default: Intent }).default, name: parse(file).name }))
      .sort((a, b) => b.rank - a.rank || a.name.localeCompare(b.name)),
  );

const every = intentsAmong(await folderModules(new URL('./intents/', import.meta.url)));

/** Every kind of question there is. */
export const intents: readonly ReadyIntent[] = every.all;

/** The kinds of question whose cues may stand in a text of such runs, and those that have none. */
export const intentsAlert = every.alert;

const byName: ReadonlyMap<string | undefined, ReadyIntent> = new Map(intents.map((intent) => [intent.name, intent]));

/** The kind of a name, where it is one's. */
export const intentNamed = (name: string | undefined): ReadyIntent | undefined => byName.get(name);
