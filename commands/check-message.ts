import { defineCommand } from '../src/ask/command.ts';
import words from './check-message.words.ts';

export default defineCommand({
  words,
  topic: 'words',
  menu: true,
  needs: [],
  options: { text: { kind: 'text', max: 6000 } },
  run: ({ args, say }) =>
    args.text === undefined
      ? { mood: 'trouble', ephemeral: true, lead: say.nothing }
      : { instead: { command: 'check', args: { text: args.text } } },
});
