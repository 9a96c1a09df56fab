import type { OfferedCommand, Person, Post } from '../protocol.ts';
import type { MenuGroup } from './context-menu.ts';
import { EPHEMERAL, textOf } from './post.ts';
import type { Words } from './words.ts';

const NOTE = 'note-';

/** Something only this page says, as a private message of the bot's. */
export const noteOf = ({
  id,
  channel,
  content,
  bot,
  me,
  command,
  at,
}: {
  readonly id: number;
  readonly channel: string;
  readonly content: string;
  readonly bot: Person;
  readonly me: Person;
  readonly command?: string | undefined;
  readonly at: Date;
}): Post => {
  const user = ({ id, name, bot }: Person) => ({
    id,
    username: name,
    global_name: name,
    bot,
    discriminator: '0',
    avatar: null,
  });
  return {
    message: {
      id: `${NOTE}${id}`,
      channel_id: channel,
      author: user(bot),
      content,
      timestamp: at.toISOString(),
      edited_timestamp: null,
      embeds: [],
      attachments: [],
      flags: EPHEMERAL,
      interaction_metadata: {
        id: '0',
        type: 2,
        user: user(me),
        authorizing_integration_owners: {},
      },
    },
    ...(command !== undefined && { command }),
    invented: false,
  };
};

/** What can be done with a message: the bot's own commands for it, and what every client has. */
export const menuOf = (
  post: Post,
  words: Words,
  commands: readonly OfferedCommand[],
  acts: { readonly pick: (command: OfferedCommand) => void; readonly reply: () => void },
): readonly MenuGroup[] => {
  const isNote = post.message.id.startsWith(NOTE);
  const isPrivate = ((post.message.flags ?? 0) & EPHEMERAL) !== 0;
  const apps = isNote ? [] : commands.filter(({ kind }) => kind === 'message');
  const none = [{ label: words.noApps }];
  return [
    {
      label: words.apps,
      items: apps.length > 0 ? apps.map((each) => ({ label: each.title, act: () => acts.pick(each) })) : none,
    },
    {
      items: [
        ...(isPrivate ? [] : [{ label: words.reply, act: acts.reply }]),
        { label: words.copy, act: () => void navigator.clipboard?.writeText(textOf(post.message)) },
      ],
    },
  ];
};
