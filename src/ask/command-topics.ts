/**
 * What commands are about, in the order people need them, and the commands of each in the same order. One that is not
 * here comes last in the topic it names itself.
 */
export const topics = {
  reserves: ['reserves', 'drivers', 'qt', 'balance', 'rrp', 'srf', 'ampleness', 'bank', 'plumbing'],
  rates: ['funding', 'markets', 'calendar'],
  figures: ['chart', 'history', 'by-period', 'compare'],
  words: ['ask', 'explain', 'check', 'calc-reserve', 'payment', 'help'],
  server: ['weekly', 'daily', 'board', 'alert', 'settings', 'reply-chart'],
} as const;
export type CommandTopic = keyof typeof topics;

const places = new Map(
  Object.entries(topics).flatMap(([topic, names]) =>
    names.map((name, i) => [name as string, { topic: topic as CommandTopic, i }] as const),
  ),
);
const order = Object.keys(topics);

/** A command's first word: its group's name, or its own. */
export const groupOf = ({ name }: Pick<Placed, 'name'>): string => name.split(' ')[0]!;

/** What is looked at to put a command in its place. */
type Placed = { readonly name: string; readonly permission?: string; readonly topic?: CommandTopic };

/** What a command is about: its own word first; one that is listed nowhere is about the server when it needs a permission. */
export const topicOf = (command: Placed): CommandTopic =>
  command.topic ?? places.get(groupOf(command))?.topic ?? (command.permission ? 'server' : 'figures');

/** Commands as people need them: reserves first, the server's own last; what is listed nowhere comes last in its topic. */
export const inOrder = <C extends Placed>(commands: readonly C[]): readonly C[] => {
  const rank = (command: C) => [
    order.indexOf(topicOf(command)),
    places.get(groupOf(command))?.i ?? Number.MAX_SAFE_INTEGER,
  ];
  return commands.toSorted((a, b) => {
    const [[topicA = 0, placeA = 0], [topicB = 0, placeB = 0]] = [rank(a), rank(b)];
    return topicA - topicB || placeA - placeB || (a.name < b.name ? -1 : 1);
  });
};
