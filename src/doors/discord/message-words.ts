import { ComponentType, type Message, type MessageSnapshot, type TopLevelComponent } from 'discord.js';

/** As much of a message as is read (characters). */
const MOST = 6000;

/** What a message says, wherever it says it: its text, its components, the messages it forwards, its poll, its embeds. */
export const wordsOf = (message: Message): string =>
  [...saidIn(message), ...[...message.messageSnapshots.values()].flatMap(saidIn), ...pollOf(message)]
    .filter((text): text is string => Boolean(text?.trim()))
    .join('\n')
    .slice(0, MOST);

/** Its own words; what an embed adds is a link's preview where there are words, and is read only where there are none. */
const saidIn = ({ content, components, embeds }: Message | MessageSnapshot): readonly (string | null | undefined)[] => {
  const own = [content, ...textsIn(components)].filter((text) => text.trim() !== '');
  if (own.length > 0) return own;
  return embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
};

type Component =
  | TopLevelComponent
  | Extract<TopLevelComponent, { type: ComponentType.Container }>['components'][number];

const textsIn = (components: readonly Component[]): readonly string[] =>
  components.flatMap((one) => {
    if (one.type === ComponentType.TextDisplay) return [one.content];
    if (one.type === ComponentType.Container || one.type === ComponentType.Section) return textsIn(one.components);
    return [];
  });

const pollOf = ({ poll }: Message): readonly (string | null | undefined)[] =>
  poll ? [poll.question.text, ...poll.answers.map(({ text }) => text)] : [];
