/** What a pattern is made of: single characters, classes, counts, and what is escaped. */
export const PARTS = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[^\\]/gsu;

/** The alternatives of a pattern, each on its own: `a|b(?:c|d)` is `a` and `b(?:c|d)`. */
export const alternatives = (pattern: string): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const [token] of pattern.matchAll(PARTS)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
};
