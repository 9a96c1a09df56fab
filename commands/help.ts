import { type Command, defineCommand } from '../src/ask/command.ts';
import { groupOf, topicOf, topics } from '../src/ask/command-topics.ts';
import words from './help.words.ts';

export default defineCommand({
  words,
  needs: [],
  options: { about: { kind: 'choice', values: ['adding', 'seeing'] } },
  run({ args, say, offered, keepsQuestions }) {
    const begin = beginnings(offered);
    const line = (topic: keyof typeof topics): string[] => {
      const about = offered.filter((one) => !one.menu && topicOf(one) === topic);
      const names = [...new Set(about.map((one) => begin.get(groupOf(one)) ?? one.name))];
      return names.length > 0 ? [say.topics[topic](names.map((name) => `/${name}`).join(' · '))] : [];
    };
    return {
      lead: args.about ? say.told[args.about] : say.lead,
      notes: [
        ...(Object.keys(topics) as (keyof typeof topics)[]).flatMap(line),
        say.pressing,
        say.who,
        ...(keepsQuestions ? [say.kept] : []),
        say.source,
      ],
    };
  },
});

type Offered = Pick<Command, 'name' | 'form'>;

/** What can be typed where a command of a group cannot be called alone: the one that is asked as a form, by the group's name. */
const beginnings = (offered: readonly Offered[]): ReadonlyMap<string, string> =>
  new Map(
    offered
      .filter(({ form }) => form)
      .map((one) => [groupOf(one), one.name] as const)
      .reverse(),
  );
