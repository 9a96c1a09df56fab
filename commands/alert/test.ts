import { defineCommand } from '../../src/ask/command.ts';
import { subjectPoints } from '../../src/measures/subject.ts';
import { inRange } from '../../src/measures/window.ts';
import { series } from '../../src/series/catalog.ts';
import { periodOf } from '../../src/series/period.ts';
import { rhythmOf, type Subject, subjectNeeds } from '../../src/series/subject.ts';
import { turnsOf } from '../../src/series/turns.ts';
import type { Level } from '../../src/values/chart.ts';
import type { Day } from '../../src/values/day.ts';
import { latest, type Points } from '../../src/values/points.ts';
import type { Alert } from '../../src/values/settings.ts';
import { subjectName, subjectShort } from '../../src/words/subject-name.ts';
import { subjectLine } from '../shared/chart-parts.ts';
import { inServer } from '../shared/in-server.ts';
import { subjectOf } from '../shared/subject.ts';
import { counted, settingTold, standTold, type Watched, watched } from '../shared/watched.ts';
import alertWords, { type StandTold } from './alert.words.ts';
import words from './test.words.ts';

const alertIn = (alerts: readonly Alert[], number: number) => alerts.find((one) => one.number === number);

/** What an alert posts: the clock asks for it when it goes off, in the alert's language. */
export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'alerts',
  needs: ({ number }, { alerts }) => {
    const alert = alertIn(alerts, number);
    return alert ? subjectNeeds(subjectOf(alert.subject)) : [];
  },
  language: ({ number }, { alerts }) => alertIn(alerts, number)?.locale,
  options: { number: { kind: 'number', integer: true, min: 1, max: 99, required: true }, date: { kind: 'day' } },
  run({ args: { number, date }, data, say, shared, format, today, place, settings }) {
    inServer(place);
    const common = alertWords(format.locale);
    const alert = alertIn(settings.alerts, number);
    if (!alert) return { mood: 'trouble', lead: common.unknown(number) };
    const subject = subjectOf(alert.subject);
    const seen = watched(subject, alert.rule, data, date);
    const newest = latest(subjectPoints(subject, data))!;
    const stand = standTold(subject, alert.rule, seen);
    const setting = settingTold(alert, format);
    const { day, value } = latest(seen.shown)!;
    const now = { value: counted(subject, value), day: periodOf(subject.of, day) };
    const name = subjectName(subject, shared);
    const kinds = rhythmOf(subject).frequency === 'quarterly' ? [] : turnsOf(day).map((turn) => shared.turns[turn]);
    return {
      mood: seen.isBeyond ? 'watch' : 'calm',
      asOf: now.day,
      heading: say.heading(number, setting),
      lead: seen.isBeyond
        ? common.wentOff(name, now, stand)
        : say.quiet(name, now, stand, common.stands(stand), date !== undefined),
      ...(date !== undefined && { age: 'never' }),
      notes: [
        ...(kinds.length > 0 ? [say.turn(now.day, kinds)] : []),
        ...(newest.day > day ? [say.newest(counted(subject, newest.value), periodOf(subject.of, newest.day))] : []),
      ],
      chart: {
        kind: !subject.over && series(subject.of).draw === 'bars' ? 'bars' : 'line',
        title: `${subjectShort(subject, shared)}: ${format.show(now.value)}`,
        subtitle: say.subtitle(setting),
        lines: [subjectLine(subject, drawn(subject, seen, date ?? today), shared)],
        levels: marked(stand, say.mark(stand)),
        ...(alert.theme && { theme: alert.theme }),
      },
    };
  },
});

/** The readings to draw: a year, five of quarters, and further back to the reading that is measured from. */
const drawn = (subject: Subject, { shown, points, trace }: Watched, today: Day): Points => {
  const usual = inRange(shown, rhythmOf(subject).frequency === 'quarterly' ? '5y' : '1y', today);
  const from = trace.from.at(-1) ?? -1;
  return from >= 0 && points.days[from]! < usual.days[0]! ? after(shown, from) : usual;
};

const after = ({ days, values }: Points, index: number): Points => ({
  days: days.subarray(index),
  values: values.subarray(index),
});

/** The level that is waited for, or the record that was to beat, as a line of the chart. */
const marked = (stand: StandTold, label: string | undefined): readonly Level[] => {
  if (label === undefined) return [];
  const value = stand.kind === 'level' ? stand.level : stand.kind === 'record' ? stand.before?.value : undefined;
  return value ? [{ value: value.value, unit: value.unit, label }] : [];
};
