import { existsSync } from 'node:fs';
import { fontFiles } from '../../charts/fonts.ts';
import { newYorkDay } from '../../series/new-york.ts';
import { day, iso } from '../../values/day.ts';
import type { Look } from './finding.ts';

const LEAST = [20, 19] as const;

/** Node's version, its time zones, and the fonts charts are drawn with. */
export const machineLooks = (version = process.versions.node): readonly Look[] => [
  {
    what: 'Node',
    async look() {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      const enough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
      return enough
        ? { state: 'ok', says: version }
        : { state: 'wrong', says: `${version} is too old`, doThis: 'install Node 20.19 or newer' };
    },
  },
  {
    what: 'Time zones',
    async look() {
      // The evening of a winter's and of a summer's day in New York is the next day's morning in London.
      const right = [
        ['2026-01-15T04:30:00Z', '2026-01-14'],
        ['2026-07-15T04:30:00Z', '2026-07-15'],
      ].every(([moment, local]) => newYorkDay(new Date(moment!)) === day(local!));
      return right
        ? { state: 'ok', says: `New York is known; it is ${iso(newYorkDay(new Date()))} there` }
        : { state: 'wrong', says: 'New York’s time is wrong here', doThis: 'use a Node with full ICU data' };
    },
  },
  {
    what: 'Fonts',
    async look() {
      const missing = fontFiles.filter((file) => !existsSync(file));
      return missing.length === 0
        ? { state: 'ok', says: `${fontFiles.length} files, Latin and Chinese` }
        : { state: 'wrong', says: `missing: ${missing.join(', ')}`, doThis: 'run npm ci again' };
    },
  },
];
