/** A plain word, and the rarer ones that stand for it. What stands in a lookaround keeps a word from where it means something else. */
export type PlainWord = readonly [plain: string, said: string];

/** A rarer word as it is written, without what must stand round it. */
export const written = (said: string): string => {
  if (!said.includes('(')) return said;
  let [word, depth] = ['', 0];
  for (const [token] of said.matchAll(/\(\?<?[=!:]|\\.|[^\\]/gs)) {
    if (token.startsWith('(')) depth++;
    else if (token === ')') depth--;
    else if (depth === 0) word += token;
  }
  return word;
};
