import { defineCommand } from '../../src/ask/command.ts';
import { dayLine, daySeries } from '../../src/measures/day-line.ts';
import { iso } from '../../src/values/day.ts';
import { postAtOnce } from '../shared/post-at-once.ts';
import words from './now.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: daySeries,
  optional: 'all',
  options: {},
  run({ data, say, format: { locale }, facts, now, place, settings }) {
    const line = dayLine(data, facts.releases, now);
    if (!line) return { mood: 'trouble', lead: say.none };
    return postAtOnce({ posting: 'daily', place, settings, locale, day: iso(line.day), say });
  },
});
