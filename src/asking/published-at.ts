import { series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { nextRelease } from '../series/releases.ts';
import type { QuestionReading } from './question-reading.ts';
import { zoneIn } from './setup-settings.ts';

/** A publication, the moment it comes next, and the time zone of a place that is named. */
export type ComingPublication = {
  readonly release: Parameters<typeof nextRelease>[1];
  readonly moment: string;
  readonly zone?: string;
};

const ASKED =
  /\bwhat time\b|\bwhen\b|\bhow late\b|\btime zone\b|\b(?:release|publication) time\b|几点|什么时候|何时|几时|时间/;
const OUT =
  /\b(?:publish|releas|come|comes|coming|out|due|post|drop|update|available|h\.?4\.?1)|公布|发布|出炉|出来|更新|公告|h\.?4\.?1/;

/** The publication whose time is asked for. */
export const publishedAt = (
  { line, slots: { text, series: ids } }: QuestionReading,
  releases: Releases,
  now: Date,
): ComingPublication | undefined => {
  const { command, args } = line ?? { command: '', args: {} };
  if (command !== 'calendar' || args.view !== undefined || args.tell === 'fomc' || /fomc|议息/.test(text))
    return undefined;
  if (!ASKED.test(text) || !OUT.test(text)) return undefined;
  const named = ids[0] === undefined || /h\.?4\.?1/.test(text) ? 'h41' : series(ids[0]).release;
  const zone = zoneIn(text);
  const moment = nextRelease(releases, named, now);
  return { release: named, moment, ...(zone !== undefined && zone !== NEW_YORK && { zone }) };
};
const NEW_YORK = 'America/New_York';
