import { intents, type ReadyIntent } from './all-intents.ts';
import { kindOf } from './question-kinds.ts';

const byKind = new Map<string, ReadyIntent[]>();
for (const intent of intents) {
  const kind = kindOf({ command: intent.command, args: intent.args ?? {} });
  byKind.set(kind, [...(byKind.get(kind) ?? []), intent]);
}

/** The intents that ask a kind of question, the highest rank first. */
export const intentsOf = (kind: string): readonly ReadyIntent[] => byKind.get(kind) ?? [];
