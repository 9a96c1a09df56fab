import { words } from '../src/words/words.ts';
import { en, type HistoryWords } from './shared/history-words/en.ts';
import { zhCN } from './shared/history-words/zh-CN.ts';
import { zhTW } from './shared/history-words/zh-TW.ts';

export default words<HistoryWords>(en).and({ 'zh-CN': zhCN, 'zh-TW': zhTW });
