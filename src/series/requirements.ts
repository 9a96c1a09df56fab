import type { RequirementRow, RequirementRule } from './facts.ts';

/** Whether a stretch of a rule was in force or announced by a day. */
const isKnown = ({ from, announced = from }: RequirementRow, isoDay: string): boolean =>
  from <= isoDay || announced <= isoDay;

/**
 * Requirement rules as they were known on a day: a stretch that nobody had announced yet is not there, and the one before
 * it goes on.
 */
export const requirementsOn = (rules: readonly RequirementRule[], isoDay: string): readonly RequirementRule[] =>
  rules.map((rule) => {
    const rows = rule.rows.filter((row) => isKnown(row, isoDay));
    const follows = (day: string) => rows.some(({ from }) => from === day);
    return {
      ...rule,
      rows: rows.map(({ to, ...row }) => (to === undefined || (to > isoDay && !follows(to)) ? row : { ...row, to })),
    };
  });
