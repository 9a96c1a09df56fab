import { defineCommand } from '../src/ask/command.ts';
import { groupOf, topicOf, topics } from '../src/ask/command-topics.ts';
import words from './help.words.ts';

export default defineCommand({
  words,
  needs: [],
  options: {},
  run({ say, offered, keepsQuestions }) {
    const line = (topic: keyof typeof topics): string[] => {
      const names = [...new Set(offered.filter((one) => !one.menu && topicOf(one) === topic).map(nameOf))];
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

/** What can be typed: a command's name, or of a group the one to begin with. */
const nameOf = (command: { readonly name: string }): string => BEGIN[groupOf(command)] ?? command.name;

/** A group alone cannot be called: where to begin with each. */
const BEGIN: Readonly<Record<string, string>> = {
  weekly: 'weekly on',
  daily: 'daily on',
  board: 'board on',
  alert: 'alert add',
};
