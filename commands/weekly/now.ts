import { defineCommand } from '../../src/ask/command.ts';
import { iso } from '../../src/values/day.ts';
import { latest } from '../../src/values/points.ts';
import { postAtOnce } from '../shared/post-at-once.ts';
import words from './now.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  needs: ['reservesWednesday'],
  options: {},
  run({ data, say, format: { locale }, place, settings }) {
    const day = iso(latest(data.reservesWednesday)!.day);
    return postAtOnce({ posting: 'weekly', place, settings, locale, day, say });
  },
});
