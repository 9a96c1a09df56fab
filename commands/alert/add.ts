import { defineCommand } from '../../src/ask/command.ts';
import { channelMention, postingPlace } from '../../src/ask/posting-check.ts';
import { metricRules, metricSeries } from '../../src/measures/metric.ts';
import { isBeyond } from '../../src/measures/threshold.ts';
import { readLevel } from '../../src/parse/level.ts';
import { series } from '../../src/series/catalog.ts';
import { iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { latest } from '../../src/values/points.ts';
import { type Alert, metrics, themeNames } from '../../src/values/settings.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { inServer } from '../shared/in-server.ts';
import posting from '../shared/posting.words.ts';
import { hindered } from '../shared/posting-problem.ts';
import { counted, measureNamed, watched } from '../shared/watched.ts';
import words from './add.words.ts';
import alertWords from './alert.words.ts';

/** More alerts than this in one server are noise. */
const MOST = 20;

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'alerts',
  form: (_, place) => ({ channel: place?.channel }),
  needs: ({ metric, measure }) => metricSeries(metric, measure),
  options: {
    metric: { kind: 'choice', values: metrics, required: true },
    side: { kind: 'choice', values: ['above', 'below'], required: true },
    level: { kind: 'text', max: 40, required: true },
    measure: { kind: 'choice', values: ['wednesday', 'average'], default: 'wednesday' },
    channel: { kind: 'channel' },
    language: { kind: 'choice', values: locales },
    theme: { kind: 'choice', values: themeNames },
    role: { kind: 'role' },
  },
  run({ args, data, say, format, now, place: asked, settings }) {
    const place = inServer(asked);
    const { metric, measure, side } = args;
    const { unit, band, floor } = metricRules[metric];
    const wanted = readLevel(args.level, unit, format.locale);
    // Only a change, or a spread, goes below zero.
    if (wanted < 0 && unit === 'usd' && metric !== 'reserves-change')
      throw new Trouble('badLevel', { given: args.level, unit });
    const level = Math.max(wanted, floor ?? Number.NEGATIVE_INFINITY);
    const found = postingPlace(place, args);
    if (!('lacks' in found)) return hindered(found, format.locale);
    const taken = new Set(settings.alerts.map(({ number }) => number));
    const number = Array.from({ length: MOST }, (_, i) => i + 1).find((n) => !taken.has(n));
    if (number === undefined) return { mood: 'trouble', lead: say.full(MOST) };
    const reading = latest(watched(args, data));
    if (!reading) throw new Trouble('noData', { code: series(metricSeries(metric, measure)[0]!).code });
    const alert: Alert = {
      ...{ guild: place.guild, channel: found.id, kind: found.kind, number, metric, measure, side, level },
      ...{ locale: args.language ?? format.locale, at: now.toISOString() },
      seen: { day: iso(reading.day), value: reading.value },
      by: { user: place.user, locale: format.locale },
      ...(args.theme && { theme: args.theme }),
      ...(args.role && { role: args.role }),
    };
    const shared = alertWords(format.locale);
    const named = measureNamed(alert);
    const setting = shared.setting(
      shared.metrics[metric],
      side,
      counted(alert, level),
      named && shared.measures[named],
    );
    return {
      lead: say.added(number, setting, channelMention(found.id)),
      notes: [
        say.now(counted(alert, reading.value), iso(reading.day)),
        ...(isBeyond({ side, level, band }, reading.value) ? [say.beyond] : []),
        say.back(side, counted(alert, side === 'below' ? level + band : level - band)),
        ...(floor === undefined ? [] : [say.floor({ value: floor, unit })]),
        ...(found.lacks.length > 0 ? [posting(format.locale).noHistory(channelMention(found.id))] : []),
      ],
      cites: metricSeries(metric, measure),
      change: { kind: 'addAlert', alert },
    };
  },
});
