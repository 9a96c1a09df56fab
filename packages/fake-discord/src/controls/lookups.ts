import type { APIMessage } from 'discord-api-types/v10';
import { type Command, listCommands } from '../commands.ts';
import { type MessageReading, readMessage } from '../message-reader.ts';
import type { Channel, StoredFile, User } from '../model.ts';
import { channelOf, currentMessage, type NamedMessage, type Visit } from '../users/find.ts';
import { messageView } from '../views/message-view.ts';

/** What can be looked at. */
export const lookupControls = ({ server: { state, commands }, usual }: Visit) => ({
  /** The commands as registered, everywhere or in one guild. */
  commands: (guildId?: string): readonly Command[] => listCommands(commands, guildId),
  /** A channel's messages, oldest first: those everybody sees, and those only `seenBy` sees. */
  messages: (channel: Channel | string = usual.channel, seenBy?: User): readonly APIMessage[] =>
    [...channelOf(state, channel).messages.values()]
      .filter(({ onlyFor }) => !onlyFor || onlyFor === seenBy)
      .map(messageView),
  /** A message as it is now. */
  message: (message: NamedMessage): APIMessage => messageView(currentMessage(state, message)),
  /** A message as its reader meets it: texts, pictures with their alt texts, buttons and selects, however deep. */
  read: (message: APIMessage): MessageReading => readMessage(message),
  /** The bytes behind an attachment's address, without a request. */
  file: (url: string): StoredFile => {
    const file = state.files.get(/\/attachments\/\d+\/(\d+)\//.exec(url)?.[1] ?? '');
    if (!file) throw new Error(`There is no file at ${url}`);
    return file;
  },
});
