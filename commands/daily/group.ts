import type { GroupWords } from '../../src/words/words.ts';
import { words } from '../../src/words/words.ts';

/** What the group `/daily` is called and for. */
export default words(
  (): GroupWords => ({ about: 'The line of the day: ON RRP, standing repo, SOFR, EFFR and the Treasury’s account' }),
).and({
  'zh-CN': () => ({ name: '每日', about: '每日一报：隔夜逆回购、常备回购、SOFR、EFFR和财政部账户' }),
  'zh-TW': () => ({ name: '每日', about: '每日一報：隔夜附賣回、常備附買回、SOFR、EFFR和財政部帳戶' }),
});
