import { type Channel, type Draft, loading, type Message, type StoredFile, type User } from '../model.ts';
import type { State } from './state.ts';

/** Keeps a file; the oldest lose their bytes when there are too many. */
export const keepFile = (state: State, file: StoredFile): StoredFile => {
  state.files.set(file.id, file);
  state.fileBytes += file.size;
  for (const [id, old] of state.files) {
    if (state.fileBytes <= state.limits.fileBytes || old === file) break;
    state.files.delete(id);
    state.fileBytes -= old.size;
    old.bytes = new Uint8Array();
  }
  return file;
};

/** What a message carries beside what it says. */
export type MessageDetails = Partial<Pick<Message, 'type' | 'nonce' | 'reply' | 'interaction' | 'onlyFor'>>;

/** Puts a message into a channel. */
export const postMessage = (
  state: State,
  channel: Channel,
  author: User,
  draft: Draft,
  details: MessageDetails = {},
): Message => {
  const message: Message = {
    ...draft,
    type: 0,
    ...details,
    id: state.nextId(),
    channel,
    author,
    createdAt: state.now(),
  };
  channel.messages.set(message.id, message);
  if (channel.messages.size > state.limits.messages) dropOldest(channel);
  state.emit({ kind: 'posted', message });
  return message;
};

/** Lets the oldest message go that somebody has said; one that is still awaited stays. */
const dropOldest = (channel: Channel): void => {
  for (const { id, flags } of channel.messages.values())
    if ((flags & loading) === 0) {
      channel.messages.delete(id);
      return;
    }
};

/** Puts another message in a message's place. What a deferral promised, and a flag set by Discord, are no edits a reader is told of. */
export const editMessage = (
  state: State,
  message: Message,
  draft: Draft,
  { shown = (message.flags & loading) === 0 }: { readonly shown?: boolean } = {},
): Message => {
  const edited: Message = { ...message, ...draft, ...(shown && { editedAt: state.now() }) };
  if (message.channel.messages.has(message.id)) message.channel.messages.set(message.id, edited);
  state.emit({ kind: 'edited', message: edited });
  return edited;
};

/** Takes a message out of its channel. */
export const removeMessage = (state: State, message: Message): void => {
  message.channel.messages.delete(message.id);
  state.emit({ kind: 'deleted', message });
};
