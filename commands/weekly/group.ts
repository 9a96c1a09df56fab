import type { GroupWords } from '../../src/words/words.ts';
import { words } from '../../src/words/words.ts';

/** What the group `/weekly` is called and for. */
export default words(
  (): GroupWords => ({ about: 'The week’s reserve reading, posted in a channel when it is published' }),
).and({
  'zh-CN': () => ({ name: '每周', about: '每周数据一公布，就把准备金读数发到频道' }),
  'zh-TW': () => ({ name: '每週', about: '每週資料一公布，就把準備金讀數發到頻道' }),
});
