import { words } from '../src/words/words.ts';
import { en } from './shared/period-words/en.ts';
import { zhCN } from './shared/period-words/zh-CN.ts';
import { zhTW } from './shared/period-words/zh-TW.ts';

export default words(en).and({ 'zh-CN': zhCN, 'zh-TW': zhTW });
