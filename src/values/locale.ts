/** The languages the bot speaks, by their Discord locale codes (`en` answers for every English). */
export const locales = ['en', 'zh-CN', 'zh-TW'] as const;
export type Locale = (typeof locales)[number];

/** Something said in every language: the compiler refuses a missing one. */
export type InEvery<T> = Readonly<Record<Locale, T>>;

/** The closest language we speak: `en-GB` → `en`, `zh-HK` and `zh-Hant` → `zh-TW`, `zh-SG` → `zh-CN`, anything unknown → `en`. */
export const closest = (wanted = 'en'): Locale => {
  const tag = wanted.toLowerCase();
  if (/^zh\b/.test(tag)) return /\b(hant|tw|hk|mo)\b/.test(tag) ? 'zh-TW' : 'zh-CN';
  return 'en';
};
