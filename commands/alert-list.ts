import { defineCommand } from '../src/ask/command.ts';
import { inServer } from '../src/ask/in-server.ts';
import { channelMention, roleMention } from '../src/ask/posting-place.ts';
import { counted, measureNamed } from '../src/ask/watched.ts';
import type { Alert } from '../src/values/settings.ts';
import alertWords, { group } from './words/alert.ts';
import words from './words/alert-list.ts';
import posting, { languageNames } from './words/posting.ts';

export default defineCommand({
  name: 'alert list',
  words,
  group,
  permission: 'ManageGuild',
  reads: 'alerts',
  needs: [],
  options: {},
  run({ say, format, now, place, settings: { alerts } }) {
    inServer(place);
    if (alerts.length === 0) return { lead: say.none };
    const [shared, post] = [alertWords(format.locale), posting(format.locale)];
    const line = (alert: Alert): string => {
      const { number, metric, side, level, channel, locale, role, paused, snoozedUntil } = alert;
      const named = measureNamed(alert);
      const setting = shared.setting(
        shared.metrics[metric],
        side,
        counted(alert, level),
        named && shared.measures[named],
      );
      const asleep = snoozedUntil !== undefined && snoozedUntil > now.toISOString();
      const where = [
        channelMention(channel),
        languageNames[locale],
        role && roleMention(role),
        asleep && say.snoozed(Math.floor(Date.parse(snoozedUntil) / 1000)),
        paused && `**${post.paused[paused.reason]}**; ${say.again}`,
      ];
      return say.one(number, setting, where.filter(Boolean).join(' · '));
    };
    return {
      mood: alerts.some(({ paused }) => paused) ? 'watch' : 'calm',
      lead: say.some(alerts.length),
      notes: alerts.map(line),
    };
  },
});
