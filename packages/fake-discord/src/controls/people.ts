import type { FormValues } from '../interactions/modal-data.ts';
import type { User } from '../model.ts';
import { autocomplete, menu, type OptionValues, offered, slash } from '../users/ask.ts';
import type { Asker, NamedMessage, Visit } from '../users/find.ts';
import { dismiss, press, submit } from '../users/press.ts';
import type { Reply } from '../users/reply.ts';
import { rewrite, say, unsay, type Writer } from '../users/write.ts';

/** What people do in a client: ask, press, pick, fill in, write. Each act resolves with what they came to see. */
export const peopleControls = (visit: Visit) => ({
  /** Asks a slash command: `slash('weekly on', { channel: id })`; resolves once the asker sees the answer. */
  slash: (line: string, values: OptionValues = {}, asker: Asker = {}) => slash(visit, line, values, asker),
  /** What the bot suggests while a member types in the option `focused`. */
  autocomplete: (line: string, values: OptionValues, focused: string, asker: Asker = {}) =>
    autocomplete(visit, line, values, focused, asker),
  /** Picks a command from a message's menu. */
  menu: (name: string, message: NamedMessage, asker: Asker = {}) => menu(visit, name, message, asker),
  /** Presses a button by its custom id or label; with `values`, picks in a select by its custom id or placeholder. */
  press: (message: NamedMessage, name: string, asker: Asker = {}, values?: readonly string[]) =>
    press(visit, message, name, asker, values),
  /** Picks values, or labels, in a select named by its custom id or placeholder. */
  choose: (message: NamedMessage, name: string, values: readonly string[], asker: Asker = {}) =>
    press(visit, message, name, asker, values),
  /** Sends the form the bot opened, with its fields filled in by custom id; what is not given keeps its default. */
  submit: (reply: Reply, values: FormValues) => submit(visit, reply, values),
  /** Closes the form the bot opened. */
  dismiss,
  /** The commands a member's client would offer there. */
  offered: (asker: Asker = {}) => offered(visit, asker),
  /** Somebody writes a message; `replyTo` makes it a reply, which mentions the one replied to. */
  say: (content: string, writer: Writer = {}) => say(visit, content, writer),
  /** Its author puts other words into a message. */
  rewrite: (message: NamedMessage, content: string) => rewrite(visit, message, content),
  /** Somebody deletes a message: its author when nobody is named. */
  unsay: (message: NamedMessage, by?: User | string) => unsay(visit, message, by),
});
