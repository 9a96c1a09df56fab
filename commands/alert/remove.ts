import { defineCommand } from '../../src/ask/command.ts';
import { inServer } from '../shared/in-server.ts';
import { settingTold } from '../shared/watched.ts';
import alertWords from './alert.words.ts';
import words from './remove.words.ts';

export default defineCommand({
  words,
  permission: 'ManageGuild',
  reads: 'alerts',
  needs: [],
  options: { number: { kind: 'number', integer: true, min: 1, max: 99, required: true } },
  run({ args: { number }, say, format, place, settings }) {
    inServer(place);
    const shared = alertWords(format.locale);
    const alert = settings.alerts.find((one) => one.number === number);
    if (!alert) return { mood: 'trouble', lead: shared.unknown(number) };
    return { lead: say.removed(number, settingTold(alert, format)), change: { kind: 'removeAlert', alert } };
  },
});
