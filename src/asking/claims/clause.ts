/** Between two clauses; a comma within a number or a date is none. */
const BETWEEN = /[,，、;；:：](?!\d{3}(?!\d))(?! ?(?:19|20)\d\d(?!\d))\s*/u;

/** Whether two places of a text stand in one clause. */
export const inOneClause = (text: string, one: number, other: number): boolean =>
  !BETWEEN.test(text.slice(Math.min(one, other), Math.max(one, other)));

/** The clause in which a place of a text stands. */
export const clauseOf = (text: string, place: number): string =>
  text.split(BETWEEN)[text.slice(0, place).split(BETWEEN).length - 1] ?? text;

/** A claim's own clause, with a mark where its sentence goes on: of the rest nothing is said. The place is one in the sentence as it was read. */
export const clauseAt = (sentence: string, read: string, place: number | undefined): string => {
  const [clauses, asRead] = [sentence, read].map((text) => text.split(BETWEEN));
  if (place === undefined || clauses!.length < 2 || clauses!.length !== asRead!.length) return sentence;
  const at = read.slice(0, place).split(BETWEEN).length - 1;
  const own = clauses![at]!.trim();
  return `${at > 0 ? '… ' : ''}${own}${at < clauses!.length - 1 ? ' …' : ''}`;
};
