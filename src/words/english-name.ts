/** A name with what stands behind its comma in brackets: `Reserve balances (Wednesday level)`. */
const bracketed = (name: string): string => {
  const [head = '', ...tail] = name.split(', ');
  return tail.length > 0 ? `${head} (${tail.join(', ')})` : name;
};

/** The name of a thing there is one of, which takes an article: a rate, a yield, an account. */
const needsArticle = (name: string): boolean => {
  const [head = ''] = name.split(', ');
  return /(rate|yield|range|pool|account)\b|program$|range (?:top|bottom)$/i.test(head) && head.includes(' ');
};

/** Names that keep their capital inside a sentence: abbreviations, and what is called after somebody. */
const isProper = (name: string): boolean =>
  /^(?:[A-Z0-9][A-Z0-9&.]+\b|\d|Treasur|Fed\b|Federal|Bank\b|New York|Paycheck)/.test(name);

const lowered = (name: string): string => (isProper(name) ? name : name[0]!.toLowerCase() + name.slice(1));

/** The parts of a difference: each takes its own article. */
const DIFFERENCE = ' less ';

/**
 * The name of a series inside an English sentence: `reserve balances (Wednesday level)`, `the 30-year mortgage rate`,
 * `SOFR less the ON RRP rate`.
 */
export const nameInside = (name: string): string =>
  name
    .split(DIFFERENCE)
    .map((part) => `${needsArticle(part) ? 'the ' : ''}${lowered(bracketed(part))}`)
    .join(DIFFERENCE);

/** The name of a series at the head of an English sentence: `Reserve balances (Wednesday level)`. */
export const nameAtHead = (name: string): string => {
  const [first = '', ...others] = name.split(DIFFERENCE);
  const head = needsArticle(first) ? `The ${lowered(bracketed(first))}` : bracketed(first);
  return [head, ...others.map(nameInside)].join(DIFFERENCE);
};

/** Whether an English name is of several: what stands before its first preposition ends in an s. */
export const isPlural = (name: string): boolean => {
  const [head = ''] = name.split(/ (?:held|by|with|of|at|in|on|less|as|supplying|absorbing|lending)\b|, | \(/);
  return /(?:[a-rt-z]s|MBS)$/.test(head) && !/SOFR|SOMA/.test(head);
};
