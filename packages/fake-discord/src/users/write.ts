import type { APIMessage } from 'discord-api-types/v10';
import { mentionsOf } from '../draft-message.ts';
import { NotOffered } from '../interactions/interaction.ts';
import type { Draft, User } from '../model.ts';
import { may } from '../permissions.ts';
import { changeChannel } from '../state/channels.ts';
import { editMessage, postMessage, removeMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import { messageView } from '../views/message-view.ts';
import { type Asker, currentMessage, type NamedMessage, placeOf, userOf, type Visit } from './find.ts';

/** Who writes, where, and to which message. */
export type Writer = Asker & {
  /** The message it replies to, in the same channel. */
  readonly replyTo?: NamedMessage;
  /** Whether the one replied to is mentioned, as a client does when nobody switches it off. */
  readonly ping?: boolean;
};

/** A person, or another bot, writes a message. */
export const say = (visit: Visit, content: string, { replyTo, ping = true, ...asker }: Writer): APIMessage => {
  const { state } = visit.server;
  const target = replyTo && currentMessage(state, replyTo);
  const { user, channel } = placeOf(visit, { ...(target && { channel: target.channel }), ...asker });
  if (target && target.channel !== channel) throw new NotOffered('A reply stands where the message is');
  if (channel.guild && !may(user, channel.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages', channel))
    throw new NotOffered(`${user.name} may not write in #${channel.name}`);
  if (channel.archived) changeChannel(state, channel, { archived: false });
  const draft = writtenBy(state, content, target && ping ? [target.author] : []);
  return messageView(
    postMessage(state, channel, user, draft, {
      ...(target && { type: 19, reply: { channel, messageId: target.id } }),
    }),
  );
};

const writtenBy = (state: State, content: string, others: readonly User[]): Draft => {
  const { users, roles } = mentionsOf(content, [], undefined, state);
  return {
    content,
    embeds: [],
    components: [],
    files: [],
    flags: 0,
    mentions: { users: [...new Set([...users, ...others])], roles },
  };
};

/** Its author puts other words into a message. */
export const rewrite = ({ server: { state } }: Visit, message: NamedMessage, content: string): APIMessage => {
  const before = currentMessage(state, message);
  if (before.author === state.bot) throw new NotOffered('Only its author edits a message');
  const kept = before.mentions.users.filter(({ id }) => !before.content.includes(id));
  return messageView(editMessage(state, before, writtenBy(state, content, kept)));
};

/** A person deletes a message: their own, or one they may delete. */
export const unsay = ({ server: { state } }: Visit, message: NamedMessage, by?: User | string): void => {
  const target = currentMessage(state, message);
  const user = by === undefined ? target.author : userOf(state, by);
  if (target.author !== user && !may(user, 'ManageMessages', target.channel))
    throw new NotOffered(`${user.name} may not delete this message`);
  removeMessage(state, target);
};
