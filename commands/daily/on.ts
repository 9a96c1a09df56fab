import { defineCommand } from '../../src/ask/command.ts';
import { channelMention, roleMention } from '../../src/ask/posting-check.ts';
import { dayLine, daySeries } from '../../src/measures/day-line.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { type Subscription, themeNames } from '../../src/values/settings.ts';
import { inServer } from '../shared/in-server.ts';
import { placeTold } from '../shared/place-told.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import { hourText, suggestHours } from '../shared/posting-hour.ts';
import { subscribed, subscriptionOf } from '../shared/subscription.ts';
import words from './on.words.ts';

/** The days of the week somebody can choose, each as its numbers (1 is Monday). */
const WEEKDAYS = {
  all: [1, 2, 3, 4, 5],
  'mon-wed-fri': [1, 3, 5],
  'tue-thu': [2, 4],
  mon: [1],
  tue: [2],
  wed: [3],
  thu: [4],
  fri: [5],
} as const;
type Weekdays = keyof typeof WEEKDAYS;
const weekdayNames = Object.keys(WEEKDAYS) as Weekdays[];

const nameOf = ({ weekdays = WEEKDAYS.all }: Partial<Subscription>): Weekdays =>
  weekdayNames.find((name) => String(WEEKDAYS[name]) === String(weekdays)) ?? 'all';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'subscriptions',
  form(settings, place) {
    const before: Partial<Subscription> = subscriptionOf(settings, 'daily', place?.channel) ?? {};
    return {
      ...{ channel: place?.channel, weekdays: nameOf(before), when: before.onlyMoves ? 'moves' : 'always' },
      ...{ language: before.locale, role: before.role, theme: before.theme, at: before.at && hourText(before.at) },
    };
  },
  needs: daySeries,
  optional: 'all',
  options: {
    channel: { kind: 'channel' },
    weekdays: { kind: 'choice', values: weekdayNames },
    when: { kind: 'choice', values: ['always', 'moves'] },
    language: { kind: 'choice', values: locales },
    role: { kind: 'role' },
    at: { kind: 'text', max: 60, suggest: suggestHours },
    theme: { kind: 'choice', values: themeNames },
  },
  run({ args, data, say, format, facts, today, now, place: asked, settings }) {
    const line = dayLine(data, facts.releases, now);
    const wanted = subscribed({
      ...{ posting: 'daily', place: inServer(asked), settings, args, locale: format.locale },
      after: iso(line?.day ?? today - 1),
    });
    if ('refused' in wanted) return wanted.refused;
    const { channel, isNew } = wanted;
    const subscription: Subscription = {
      ...wanted.subscription,
      ...(args.weekdays && { weekdays: WEEKDAYS[args.weekdays] }),
      ...(args.when && { onlyMoves: args.when === 'moves' }),
    };
    const { locale, role, at, onlyMoves = false } = subscription;
    return {
      lead: (isNew ? say.on : say.changed)(
        placeTold(subscription, format.locale),
        languageNames[locale],
        say.days[nameOf(subscription)],
        role && roleMention(role),
      ),
      notes: [
        onlyMoves ? say.onlyMoves : say.hint,
        ...(at ? [posting(format.locale).hour(at.time, at.zone)] : []),
        say.preview,
        ...(channel.kind === 'announcement' ? [say.crosspost] : []),
        ...(channel.lacks.length > 0 ? [posting(format.locale).noHistory(channelMention(channel.id))] : []),
      ],
      change: { kind: 'subscribe', subscription },
    };
  },
});
