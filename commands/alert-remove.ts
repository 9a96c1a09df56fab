import { defineCommand } from '../src/ask/command.ts';
import { inServer } from '../src/ask/in-server.ts';
import { counted, measureNamed } from '../src/ask/watched.ts';
import alertWords, { group } from './words/alert.ts';
import words from './words/alert-remove.ts';

export default defineCommand({
  name: 'alert remove',
  words,
  group,
  permission: 'ManageGuild',
  reads: 'alerts',
  needs: [],
  options: { number: { kind: 'number', integer: true, min: 1, max: 99, required: true } },
  run({ args: { number }, say, format, place, settings }) {
    inServer(place);
    const shared = alertWords(format.locale);
    const alert = settings.alerts.find((one) => one.number === number);
    if (!alert) return { mood: 'trouble', lead: shared.unknown(number) };
    const named = measureNamed(alert);
    const setting = shared.setting(
      shared.metrics[alert.metric],
      alert.side,
      counted(alert, alert.level),
      named && shared.measures[named],
    );
    return { lead: say.removed(number, setting), change: { kind: 'removeAlert', alert } };
  },
});
