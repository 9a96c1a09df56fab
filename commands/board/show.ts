import { defineCommand } from '../../src/ask/command.ts';
import { inServer } from '../shared/in-server.ts';
import { shownSubscriptions } from '../shared/shown-subscriptions.ts';
import words from './show.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: [],
  options: {},
  run({ say, format, place, settings }) {
    inServer(place);
    return shownSubscriptions('board', settings, format.locale, say);
  },
});
