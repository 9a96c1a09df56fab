import { defineCommand } from '../../src/ask/command.ts';
import { startOfDay } from '../../src/series/day-start.ts';
import { inServer } from '../shared/in-server.ts';
import alertWords from './alert.words.ts';
import words from './snooze.words.ts';

const HOUR = 3_600_000;

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'alerts',
  needs: [],
  options: {
    number: { kind: 'number', integer: true, min: 1, max: 99, required: true },
    hours: { kind: 'number', min: 0, max: 24 * 90, default: 24 },
    until: { kind: 'day' },
  },
  run({ args: { number, hours, until: day }, say, format, now, place, settings }) {
    inServer(place);
    const alert = settings.alerts.find((one) => one.number === number);
    if (!alert) return { mood: 'trouble', lead: alertWords(format.locale).unknown(number) };
    const { timeZone = 'UTC' } = place ?? {};
    const until = day === undefined ? now.getTime() + hours * HOUR : startOfDay(day, timeZone).getTime();
    return {
      lead: until <= now.getTime() ? say.awake(number) : say.asleep(number, Math.floor(until / 1000)),
      change: { kind: 'snoozeAlert', alert, until: new Date(until).toISOString() },
    };
  },
});
