/** A JSON object whose members are not known yet. */
export type Json = { readonly [name: string]: unknown };

/** The value as a JSON object; an empty one for anything else. */
export const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** The value as a list; an empty one for anything else. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value as text; nothing for anything else. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
