import { defineCommand } from '../src/ask/command.ts';
import { locales } from '../src/values/locale.ts';
import { answerViews, chartPosters, type Preferences, themeNames } from '../src/values/settings.ts';
import { timeZones } from '../src/values/time-zone.ts';
import words from './settings.words.ts';
import { inServer } from './shared/in-server.ts';

/** Each asker's own language, rather than one for all. */
const OWN = 'own';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'preferences',
  needs: [],
  form: ({ preferences }) => ({
    language: preferences.language ?? OWN,
    theme: preferences.theme,
    answers: preferences.answers ?? answerViews[0],
    charts: preferences.charts ?? chartPosters[0],
    'time-zone': preferences.timeZone,
  }),
  options: {
    language: { kind: 'choice', values: [OWN, ...locales] },
    theme: { kind: 'choice', values: themeNames },
    answers: { kind: 'choice', values: answerViews },
    charts: { kind: 'choice', values: chartPosters },
    'time-zone': { kind: 'choice', values: timeZones },
  },
  run({ args, say, place, settings }) {
    const { guild } = inServer(place);
    const { language: before, ...rest } = settings.preferences;
    const language = args.language === OWN ? undefined : (args.language ?? before);
    const preferences: Preferences = {
      ...rest,
      ...(language && { language }),
      ...(args.theme && { theme: args.theme }),
      ...(args.answers && { answers: args.answers }),
      ...(args.charts && { charts: args.charts }),
      ...(args['time-zone'] && { timeZone: args['time-zone'] }),
    };
    const isChange = Object.values(args).some((value) => value !== undefined);
    return {
      lead: isChange ? say.changed : say.shown,
      notes: [
        say.language(preferences.language),
        ...(preferences.theme ? [say.theme(preferences.theme)] : []),
        say.answers(preferences.answers ?? answerViews[0]),
        say.charts(preferences.charts ?? chartPosters[0]),
        ...(preferences.timeZone ? [say.timeZone(preferences.timeZone)] : []),
      ],
      ...(isChange && { change: { kind: 'prefer', guild, preferences } as const }),
    };
  },
});
