import { defineCommand } from '../../src/ask/command.ts';
import { roleMention } from '../../src/ask/posting-check.ts';
import type { Alert } from '../../src/values/settings.ts';
import { inServer } from '../shared/in-server.ts';
import { placeTold } from '../shared/place-told.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import { settingTold } from '../shared/watched.ts';
import words from './list.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'alerts',
  needs: [],
  options: {},
  run({ say, format, now, place, settings: { alerts } }) {
    inServer(place);
    if (alerts.length === 0) return { lead: say.none };
    const post = posting(format.locale);
    const line = (alert: Alert): string => {
      const { number, locale, role, paused, snoozedUntil } = alert;
      const asleep = snoozedUntil !== undefined && snoozedUntil > now.toISOString();
      const where = [
        placeTold(alert, format.locale),
        languageNames[locale],
        role && roleMention(role),
        asleep && say.snoozed(Math.floor(Date.parse(snoozedUntil) / 1000)),
        paused && `**${post.paused(paused.reason)}**; ${say.again}`,
        alert.roleGone && `**${post.roleGone}**`,
      ];
      return say.one(number, settingTold(alert, format), where.filter(Boolean).join(' · '));
    };
    return {
      mood: alerts.some(({ paused }) => paused) ? 'watch' : 'calm',
      lead: say.some(alerts.length),
      notes: alerts.map(line),
    };
  },
});
