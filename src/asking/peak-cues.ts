import type { Cues } from './intent.ts';

/** A figure is set beside its peak. */
export const AGAINST_ITS_PEAK: Cues = {
  en: [
    '(?:vs\\.?|versus|compar(?:ed|ison|es?)? (?:to|with)|against|relative to) (?:(?:its|the|their|that) )?(?:all[- ]time |record |historic(?:al)? )?(?:(?:19|20)\\d\\d )?(?:peak|high|top|max(?:imum)?)\\b',
    'how (?:far|much|many).{0,50}\\b(?:below|off|under|from|of|than|away from) (?:(?:at|in) )?(?:(?:its|the|their|that) )?(?:all[- ]time |record |historic(?:al)? )?(?:peaks?|highs?|top|max(?:imum)?)\\b',
  ],
  zh: [
    '(?:[比较距离]|低于|距离|相比)(?:其|它的?|自己的?|上)?(?:历史)?(?:的)?(?:最高点|峰值|高点|高峰|顶点|顶峰|最高位)(?:时|的时候)?.{0,4}(?:[少低差降跌减掉远缩]|回落|多少)',
    '[跟和与同](?:(?:19|20)\\d\\d年)?(?:历史)?(?:上)?(?:的)?(?:最高点|峰值|高点|高峰|顶点|顶峰|最高位|最高)(?:时|的时候)?(?:相?比|差)',
    '(?:相比|对比|比起?)(?:历史)?(?:最高点|峰值|高点|高峰|顶点|顶峰)',
  ],
};
