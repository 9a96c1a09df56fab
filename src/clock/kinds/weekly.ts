import { series } from '../../series/catalog.ts';
import { publicAt } from '../../series/releases.ts';
import { isHeldBack } from '../held-back.ts';
import type { PostingKind } from '../posting-kind.ts';
import { concernsWeekly, digestOf, isReady, LEVEL, readWeekly } from '../weekly-reading.ts';

/** The weekly reading of reserves, when H.4.1 has come. */
export const weekly: PostingKind = {
  posting: 'weekly',
  about: 'weekly reading',
  called: { en: 'weekly reserves reading', 'zh-CN': '每周准备金数据', 'zh-TW': '每週準備金資料' },
  command: 'weekly preview',
  lead: LEVEL,
  keptDays: 30 * 7,
  concerns: concernsWeekly,
  async occasion(library, releases, at) {
    const reading = await readWeekly(library, releases, at);
    return (
      reading && {
        day: reading.day,
        due: publicAt(releases, series(LEVEL).release, reading.day),
        digest: digestOf(reading),
        next: { day: reading.next, due: reading.due, about: 'H.4.1 with the reading' },
        isReady: (seen, now) => isReady(reading, seen, now),
        isHeldBack: (parts) => isHeldBack(parts, reading),
      }
    );
  },
};
