import { defineCommand } from '../../src/ask/command.ts';
import { metricRules, metricSeries } from '../../src/measures/metric.ts';
import { isBeyond } from '../../src/measures/threshold.ts';
import { inRange } from '../../src/measures/window.ts';
import { series } from '../../src/series/catalog.ts';
import { turnsOf } from '../../src/series/turns.ts';
import { iso } from '../../src/values/day.ts';
import { latest, pointAt } from '../../src/values/points.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { chartPoints } from '../shared/chart-parts.ts';
import { inServer } from '../shared/in-server.ts';
import { counted, measureNamed, watched } from '../shared/watched.ts';
import alertWords from './alert.words.ts';
import words from './test.words.ts';

/** What an alert posts: the clock asks for it when it goes off, in the alert's language. */
export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'alerts',
  needs: ({ number }, { alerts }) => {
    const alert = alerts.find((one) => one.number === number);
    return alert ? metricSeries(alert.metric, alert.measure) : [];
  },
  language: ({ number }, { alerts }) => alerts.find((one) => one.number === number)?.locale,
  options: { number: { kind: 'number', integer: true, min: 1, max: 99, required: true } },
  run({ args: { number }, data, say, shared, format, today, place, settings }) {
    inServer(place);
    const common = alertWords(format.locale);
    const alert = settings.alerts.find((one) => one.number === number);
    if (!alert) return { mood: 'trouble', lead: common.unknown(number) };
    const { metric, measure, side, level, theme } = alert;
    const rule = metricRules[metric];
    // What counts as nothing is shown as it is.
    const points = metric === 'srf' ? data.srf : watched(alert, data);
    const [now, before] = [latest(points), pointAt(points, -2)];
    if (!now) throw new Trouble('noData', { code: series(metricSeries(metric, measure)[0]!).code });
    const named = measureNamed(alert);
    const limit = counted(alert, level);
    const setting = common.setting(common.metrics[metric], side, limit, named && common.measures[named]);
    const beyond = isBeyond({ side, level, band: rule.band }, latest(watched(alert, data))!.value);
    const reading = [common.metrics[metric], counted(alert, now.value), iso(now.day), side, limit] as const;
    const lead = beyond ? say.beyond(...reading, before && counted(alert, before.value)) : say.quiet(...reading);
    const kinds = turnsOf(now.day).map((turn) => shared.turns[turn]);
    const [first, base] = metricSeries(metric, measure);
    const derived = base !== undefined || metric === 'reserves-change';
    return {
      mood: beyond ? 'watch' : 'calm',
      asOf: iso(now.day),
      heading: say.heading(number, setting),
      lead,
      notes: kinds.length > 0 ? [say.turn(iso(now.day), kinds)] : [],
      chart: {
        kind: metric === 'srf' || metric === 'reserves-change' ? 'bars' : 'line',
        title: `${common.metrics[metric]}: ${format.show(counted(alert, now.value))}`,
        subtitle: say.subtitle(setting),
        lines: [
          {
            id: derived ? metric.toUpperCase() : series(first!).code,
            label: common.metrics[metric],
            unit: rule.unit,
            points: chartPoints(inRange(points, '1y', today)),
          },
        ],
        levels: [{ value: level, unit: rule.unit, label: say.level(side, limit) }],
        ...(theme && { theme }),
      },
    };
  },
});
