import type { GroupWords } from '../../src/words/words.ts';
import { words } from '../../src/words/words.ts';

/** What the group `/board` is called and for. */
export default words(
  (): GroupWords => ({ about: 'One message that always shows the state of liquidity, rewritten as figures arrive' }),
).and({
  'zh-CN': () => ({ name: '看板', about: '一条始终显示流动性现状的消息，新数据一到就更新' }),
  'zh-TW': () => ({ name: '看板', about: '一則始終顯示流動性現況的訊息，新資料一到就更新' }),
});
