import { isTraditional } from '../parse/traditional.ts';
import { closest, type Locale } from '../values/locale.ts';

/**
 * The language a text is written in, as far as it is ours: the script decides Chinese, and its characters which; a text in
 * neither says nothing, and the language of whoever wrote it holds.
 */
export const languageOf = (text: string, own: string | undefined): Locale => {
  const locale = closest(own);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han === 0) return locale;
  if (isTraditional(text)) return 'zh-TW';
  return locale === 'zh-TW' && !ONLY_SIMPLIFIED.test(text) ? 'zh-TW' : 'zh-CN';
};

/** Characters that only simplified writing has, in everyday words of our subject. */
const ONLY_SIMPLIFIED = /[们这个为么现储备缩购亿万账户财国债汇联样吗还时间对动变涨标单实际费贷款资产负结开关问题说过]/;
