import type { Locale } from '../values/locale.ts';
import type { Format } from './format.ts';
import { formatIn } from './format.ts';

/** Words of one option: what it asks for, and its choices as people read them. */
type OptionWords = { readonly about: string; readonly choices?: Readonly<Record<string, string>> };

/** What a group of commands is called (`weekly` of `weekly on`), and what it is for. */
export type GroupWords = { readonly name?: string; readonly about: string };

/** What every command says in every language, whatever else it says. Discord shows `about` (at most 100 characters). */
export type CommandWords = {
  /** What the command is called in this language; English is the command's own name. */
  readonly name?: string;
  readonly about: string;
  readonly options: Readonly<Record<string, OptionWords>>;
};

/** One set of words, spoken in a language. */
export type Spoken<W> = (locale: Locale) => W;

/**
 * Words as English says them, then the other languages, which must say the same: a sentence, option or choice missing in
 * one does not compile. `words((f) => ({ … })).and({ 'zh-CN': (f) => ({ … }), 'zh-TW': (f) => ({ … }) })`
 */
export const words = <W>(en: (f: Format) => W) => ({
  and: (others: Readonly<Record<Exclude<Locale, 'en'>, (f: Format) => W>>): Spoken<W> => {
    const languages: Readonly<Record<Locale, (f: Format) => W>> = { en, ...others };
    const spoken = new Map<Locale, W>();
    return (locale) => {
      const known = spoken.get(locale) ?? languages[locale](formatIn(locale));
      spoken.set(locale, known);
      return known;
    };
  },
});
