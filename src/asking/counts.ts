import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';

const MOST = '(?:largest|biggest|highest|heaviest|busiest|greatest|top)';
const TOP = new RegExp(
  `\\btop (?<n>${COUNT})\\b|\\b(?<n2>${COUNT}) ${MOST}\\b|\\b${MOST} (?<n3>${COUNT}) (?:days|times|uses|draws)|前(?<n4>${COUNT_HAN})(?:大|名|高|多|位|次|天|的(?!时间|年|月|周)|$|[,，。?？])|最(?:大|高|多|重)的?(?<n5>(?!几)(?:${COUNT_HAN}))(?:个|次|天|日)`,
);

/** How many of the largest are asked for. */
export const topIn = (text: string): string | undefined => {
  const said = Object.values(TOP.exec(text)?.groups ?? {}).find((group) => group !== undefined);
  return said && String(countOf(said));
};

const AHEAD = new RegExp(
  `\\b(?:(?:next|coming|upcoming|following|another) (?:(?<n>${COUNT}) )?|(?:for|over|within|in|out) (?:the )?(?<n3>${COUNT}) )(?<unit>day|week|month)s?\\b|(?:未来|接下来|今后|往后|之后|后面|看|再看|列出?)的?(?<n2>${COUNT_HAN})个?(?<unit2>天|日|周|星期|礼拜|月)`,
);

/** How many days ahead are asked about. */
export const daysAhead = (text: string): string | undefined => {
  const found = AHEAD.exec(text)?.groups;
  if (!found) return undefined;
  const unit = found.unit ?? found.unit2!;
  const size = /day|天|日/.test(unit) ? 1 : /week|周|星期|礼拜/.test(unit) ? 7 : 30;
  return String(Math.ceil(countOf(found.n ?? found.n2 ?? found.n3) * size));
};
