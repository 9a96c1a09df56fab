/** An English word without its ending: what is said of reserves falling is said of reserves that fall. */
export const stem = (word: string): string =>
  word.length > 4
    ? word.replace(/(?:ies)$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '')
    : word.length === 4
      ? word.replace(/(?<=[a-z]{3})s$/, '')
      : word;
