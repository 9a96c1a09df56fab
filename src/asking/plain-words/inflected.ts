import type { PlainWord } from './plain-word.ts';

/** A verb in its five forms, and the rarer ones that are put as it; one that is irregular has its past and its participle, whole, behind slashes. */
export type VerbRow = readonly [
  plain: readonly [base: string, s: string, past: string, participle: string, ing: string],
  said: string,
];

/** The rows of a verb's forms: what rarer verbs say in the past, the plain one says in the past. A form that is both past and participle is the past. */
export const inflected = ([plain, said]: VerbRow): readonly PlainWord[] => {
  const all = said.split('|').map(formsOf);
  const known = new Set<string>();
  return plain
    .map((form, i) => {
      const forms = all.map((five) => five[i]!).filter((one) => !known.has(one));
      for (const one of forms) known.add(one);
      return [form, [...new Set(forms)].join('|')] as const;
    })
    .filter(([, forms]) => forms !== '');
};

/** The five forms of a verb; of one of several words the first is inflected. */
const formsOf = (verb: string): readonly string[] => {
  const [whole, past, participle] = verb.split('/');
  const [base, ...rest] = whole!.split(' ');
  const after = rest.map((one) => ` ${one}`).join('');
  const went = past ?? regular(base!) + after;
  return [whole!, plural(base!) + after, went, participle ?? went, ing(base!) + after];
};

const isDoubled = (base: string): boolean => /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base);

const regular = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${isDoubled(base) ? base.at(-1) : ''}ed`;
};

const plural = (base: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const ing = (base: string): string => {
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  return `${base}${isDoubled(base) ? base.at(-1) : ''}ing`;
};
