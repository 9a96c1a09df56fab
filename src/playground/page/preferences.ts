import type { VisitorRole } from '../protocol.ts';
import { type Language, languages } from './words.ts';

/** A page's colours. */
export type Theme = 'dark' | 'light';

/** What a visitor set up. */
export type Preferences = { readonly language: Language; readonly as: VisitorRole; readonly theme: Theme };

/** What this visitor set up before, else what their browser asks for. */
export const readPreferences = (): Preferences => ({
  language: keptLanguage() ?? browserLanguage(navigator.language),
  as: read('as') === 'moderator' ? 'moderator' : 'member',
  theme: keptTheme() ?? (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'),
});

/** Keeps one setting, where the browser keeps anything. */
export const keepPreference = (name: keyof Preferences, value: string): void => {
  try {
    localStorage.setItem(`reservoir-${name}`, value);
  } catch {
    // It is set for this visit.
  }
};

/** Puts the document into a language and its colours. */
export const showPreferences = ({ language, theme }: Preferences): void => {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
};

const read = (name: keyof Preferences): string | null => {
  try {
    return localStorage.getItem(`reservoir-${name}`);
  } catch {
    return null; // a browser that keeps nothing
  }
};

const keptLanguage = (): Language | undefined => {
  const kept = read('language');
  return kept !== null && Object.hasOwn(languages, kept) ? (kept as Language) : undefined;
};

const keptTheme = (): Theme | undefined => {
  const kept = read('theme');
  return kept === 'dark' || kept === 'light' ? kept : undefined;
};

const browserLanguage = (tag: string): Language => {
  if (!/^zh/i.test(tag)) return 'en-US';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-TW' : 'zh-CN';
};
