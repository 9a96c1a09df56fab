import { defineCommand } from '../../src/ask/command.ts';
import { channelMention, postingPlace } from '../../src/ask/posting-check.ts';
import { floorOf } from '../../src/measures/alert-rule.ts';
import { subjectPoints } from '../../src/measures/subject.ts';
import { series } from '../../src/series/catalog.ts';
import { periodOf } from '../../src/series/period.ts';
import { subjectCode, subjectNeeds } from '../../src/series/subject.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { latest, pointAt } from '../../src/values/points.ts';
import { type Alert, themeNames, watchedSpans } from '../../src/values/settings.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { subjectName } from '../../src/words/subject-name.ts';
import { occasions, ruleOf } from '../shared/alert-rule.ts';
import { inServer } from '../shared/in-server.ts';
import { placeTold } from '../shared/place-told.ts';
import posting from '../shared/posting.words.ts';
import { hindered } from '../shared/posting-problem.ts';
import { subjectOf, suggestSubjects } from '../shared/subject.ts';
import { counted, ruleTold, settingTold, standTold, watched } from '../shared/watched.ts';
import words, { backOf } from './add.words.ts';
import alertWords from './alert.words.ts';

/** More alerts than this in one server are noise. */
const MOST = 20;

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'alerts',
  form: (_, place) => ({ channel: place?.channel }),
  needs: ({ series: said }) => subjectNeeds(subjectOf(said)),
  options: {
    series: { kind: 'text', max: 100, required: true, example: 'SOFR', suggest: suggestSubjects },
    when: { kind: 'choice', values: occasions, required: true },
    value: { kind: 'text', max: 40 },
    within: { kind: 'choice', values: watchedSpans },
    channel: { kind: 'channel' },
    since: { kind: 'day' },
    language: { kind: 'choice', values: locales },
    theme: { kind: 'choice', values: themeNames },
    role: { kind: 'role' },
  },
  run({ args, data, say, shared, format, today, now, place: asked, settings }) {
    const place = inServer(asked);
    const subject = subjectOf(args.series);
    const { discontinued } = series(subject.of);
    if (discontinued !== undefined) {
      const lead = say.ended(subjectName(subject, shared), discontinued);
      return { mood: 'trouble', ephemeral: true, lead };
    }
    if (args.since !== undefined && args.since > today)
      throw new Trouble('dayAhead', { day: iso(args.since), past: iso(today - 1) });
    const rule = ruleOf(args, subject, subjectPoints(subject, data), format.locale);
    if ('takes' in rule) return { mood: 'trouble', ephemeral: true, lead: say.fault(rule) };
    const found = postingPlace(place, args);
    if (!('lacks' in found)) return hindered(found, format.locale);
    const taken = new Set(settings.alerts.map(({ number }) => number));
    const number = Array.from({ length: MOST }, (_, i) => i + 1).find((n) => !taken.has(n));
    if (number === undefined) return { mood: 'trouble', lead: say.full(MOST) };
    const seen = watched(subject, rule, data);
    const alert: Alert = {
      ...{ guild: place.guild, channel: found.id, kind: found.kind, number, subject: subjectCode(subject), rule },
      ...{ locale: args.language ?? format.locale, at: now.toISOString() },
      seen: { day: iso(seen.now.day), value: latest(seen.trace.met)!.value },
      by: { user: place.user, locale: format.locale },
      ...(args.theme && { theme: args.theme }),
      ...(args.role && { role: args.role }),
    };
    const shown = pointAt(seen.shown, -1)!;
    const stands = alertWords(format.locale).stands(standTold(subject, rule, seen));
    const floor = floorOf(subject);
    return {
      lead: say.added(number, settingTold(alert, format), placeTold(alert, format.locale)),
      notes: [
        say.now(counted(subject, shown.value), periodOf(subject.of, shown.day)),
        ...(stands === undefined ? [] : [stands]),
        ...(seen.isBeyond ? [say.beyond] : []),
        say.back(backOf(ruleTold(subject, rule), counted(subject, 'band' in rule ? rule.band : 0))),
        ...(floor === undefined ? [] : [say.floor({ value: floor, unit: 'usd' })]),
        ...(found.lacks.length > 0 ? [posting(format.locale).noHistory(channelMention(found.id))] : []),
      ],
      cites: subjectNeeds(subject),
      change: { kind: 'addAlert', alert },
    };
  },
});
