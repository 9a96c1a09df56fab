import { en } from './shared/en.ts';
import { zhCN } from './shared/zh-CN.ts';
import { zhTW } from './shared/zh-TW.ts';
import { words } from './words.ts';

export type { Shared } from './shared/en.ts';

/** The shared words, in a language. */
export const shared = words(en).and({ 'zh-CN': zhCN, 'zh-TW': zhTW });
