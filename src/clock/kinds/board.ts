import { createHash } from 'node:crypto';
import { type BoardData, type BoardLine, boardLines, boardSeries } from '../../measures/board.ts';
import type { SeriesId } from '../../series/catalog.ts';
import { knownAt } from '../../series/known.ts';
import { today } from '../../series/releases.ts';
import { noPoints } from '../../values/points.ts';
import { isHeldBack } from '../held-back.ts';
import type { PostingKind } from '../posting-kind.ts';
import { readWeekly } from '../weekly-reading.ts';

/** The board: one message a channel, rewritten whenever one of its figures is new or overdue. */
export const board: PostingKind = {
  posting: 'board',
  about: 'board',
  called: { en: 'board', 'zh-CN': '看板', 'zh-TW': '看板' },
  command: 'board preview',
  lead: 'reservesWednesday',
  isStanding: true,
  keptDays: Number.POSITIVE_INFINITY,
  concerns: (id) => (boardSeries as readonly SeriesId[]).includes(id),
  async occasion(library, releases, at) {
    const held = await library.get(boardSeries);
    const data = Object.fromEntries(
      boardSeries.map((id) => [id, knownAt(releases, id, held[id] ?? { points: noPoints }, at)]),
    ) as BoardData;
    const lines = boardLines(data, releases, at);
    if (lines.length === 0) return undefined;
    return {
      ...{ day: today(at), due: at.getTime(), digest: digestOf(lines), isReady: () => true },
      // It leads with the weekly reading: while that is in doubt, the last good one stands.
      async isHeldBack(parts) {
        const reading = await readWeekly(library, releases, at);
        return reading !== undefined && isHeldBack(parts, reading);
      },
    };
  },
};

const digestOf = (lines: readonly BoardLine[]): string =>
  createHash('sha256').update(JSON.stringify(lines)).digest('base64url').slice(0, 16);
