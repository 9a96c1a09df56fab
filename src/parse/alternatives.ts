/** What a pattern is made of: single characters, classes, counts, what is escaped, and what is said again. */
export const PARTS = /\\k<[^>]*>|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[^\\]/gsu;

/** The alternatives of a pattern, each on its own: `a|b(?:c|d)` is `a` and `b(?:c|d)`. */
export const alternatives = (pattern: string): readonly string[] => {
  if (!/[([\\]/.test(pattern)) return pattern.split('|');
  if (!/\\[()|]|\[[^\]]*[()|]/.test(pattern)) return rejoined(pattern.split('|'));
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

/** What was torn apart within a group, together again: nothing but a group's own brackets is in it. */
const rejoined = (pieces: readonly string[]): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  for (const piece of pieces) {
    if (depth > 0) parts[parts.length - 1] += `|${piece}`;
    else parts.push(piece);
    depth += piece.split('(').length - piece.split(')').length;
  }
  return parts;
};
