import { defineCommand } from '../src/ask/command.ts';
import { understand } from '../src/parse/understand.ts';
import { mostWanted, series, seriesIds } from '../src/series/catalog.ts';
import { iso } from '../src/values/day.ts';
import words from './reply-chart.words.ts';
import { MOST_LINES } from './shared/chart-parts.ts';

/** As many as a menu holds. */
const CHOICES = 25;

export default defineCommand({
  words,
  permission: 'ManageMessages',
  menu: true,
  needs: [],
  options: { text: { kind: 'text', max: 6000 } },
  run({ args, say, shared, today }) {
    const { series: found, period: { range, from, to } = {} } = understand(args.text ?? '', today);
    const stretch = {
      ...(range === undefined ? {} : { range }),
      ...(from === undefined ? {} : { from: iso(from) }),
      ...(to === undefined ? {} : { to: iso(to) }),
    };
    const codes = found.slice(0, MOST_LINES).map((id) => series(id).code);
    if (codes.length > 0) return { instead: { command: 'chart', args: { series: codes.join(','), ...stretch } } };
    const offered = [...mostWanted, ...seriesIds.filter((id) => !mostWanted.includes(id))].slice(0, CHOICES);
    const choices = offered.map((id) => ({ label: shared.series[id].title, value: series(id).code }));
    return {
      mood: 'trouble',
      ephemeral: true,
      lead: say.nothing,
      actions: [
        { kind: 'pick', label: say.pick, command: 'chart', args: stretch, option: 'series', most: MOST_LINES, choices },
      ],
    };
  },
});
