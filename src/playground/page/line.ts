import type { Choice, Given, Offer, OfferedOption } from '../protocol.ts';

/** Commands that what was typed could become: `/res` finds reserves, by its name here or its own. */
export const matching = (offers: readonly Offer[], typed: string): readonly Offer[] => {
  const sought = typed.replace(/^\//, '').trim().toLowerCase();
  return offers
    .filter(({ kind }) => kind === 'slash')
    .map((offer) => ({ offer, rank: Math.min(...[offer.title, offer.line].map((name) => rankOf(name, sought))) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank || a.offer.line.localeCompare(b.offer.line))
    .map(({ offer }) => offer);
};

/** The command whose whole name was typed, with the space after it: nothing is left to pick. */
export const complete = (offers: readonly Offer[], typed: string): Offer | undefined => {
  const [, name] = /^\/(.+?)\s$/.exec(typed) ?? [];
  const found = offers.filter((offer) => offer.kind === 'slash' && (offer.title === name || offer.line === name));
  const longer = offers.some(({ title, line }) => title.startsWith(`${name} `) || line.startsWith(`${name} `));
  return longer ? undefined : found[0];
};

/** Choices that what was typed could become. */
export const fitting = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const sought = typed.trim().toLowerCase();
  return choices
    .map((choice) => ({ choice, rank: Math.min(rankOf(choice.name, sought), rankOf(String(choice.value), sought)) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
};

const rankOf = (name: string, sought: string): number => {
  const text = name.toLowerCase();
  return text.startsWith(sought) ? 0 : text.includes(sought) ? 1 : 2;
};

/** What stands in an option's box: its text, and the choice it was picked from. */
export type Filled = { readonly text: string; readonly picked?: Choice | undefined };

/** Why a box cannot be sent as it stands. */
export type Fault =
  | { readonly kind: 'missing' | 'choice' | 'number' | 'whole' }
  | { readonly kind: 'least' | 'most' | 'shortest' | 'longest'; readonly bound: number };

/** An option's value as the client would send it, or what is wrong with it. */
export const readBox = (
  option: OfferedOption,
  { text, picked }: Filled,
): { value: Given[string] } | { fault: Fault } => {
  const typed = text.trim();
  if (typed === '') return { fault: { kind: 'missing' } };
  if (picked && picked.name === text) return { value: option.kind === 'flag' ? picked.value === 'true' : picked.value };
  if (option.choices || option.kind === 'flag' || option.kind === 'pick') return { fault: { kind: 'choice' } };
  if (option.kind === 'whole' || option.kind === 'number') {
    const value = Number(typed);
    if (!Number.isFinite(value)) return { fault: { kind: 'number' } };
    if (option.kind === 'whole' && !Number.isInteger(value)) return { fault: { kind: 'whole' } };
    if (option.min !== undefined && value < option.min) return { fault: { kind: 'least', bound: option.min } };
    if (option.max !== undefined && value > option.max) return { fault: { kind: 'most', bound: option.max } };
    return { value };
  }
  const { shortest = 0, longest = 6000 } = option;
  if (text.length < shortest) return { fault: { kind: 'shortest', bound: shortest } };
  if (text.length > longest) return { fault: { kind: 'longest', bound: longest } };
  return { value: text };
};
