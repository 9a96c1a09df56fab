import { type Command, defineCommand } from '../src/ask/command.ts';
import { groupOf, topicOf, topics } from '../src/ask/command-topics.ts';
import words from './help.words.ts';

export default defineCommand({
  words,
  needs: [],
  options: {},
  run({ say, offered, keepsQuestions }) {
    const line = (topic: keyof typeof topics): string[] => {
      const about = offered.filter((one) => !one.menu && topicOf(one) === topic);
      const names = [...new Set(about.map((one) => beginning(offered, one)))];
      return names.length > 0 ? [say.topics[topic](names.map((name) => `/${name}`).join(' · '))] : [];
    };
    return {
      lead: say.lead,
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

/** What can be typed: a command's name, or of a group, which cannot be called alone, the one that is asked as a form. */
const beginning = (offered: readonly Offered[], command: Offered): string => {
  const group = offered.filter((one) => groupOf(one) === groupOf(command));
  return (group.find(({ form }) => form) ?? command).name;
};
