/** A day with its year, in English or Chinese, or any other mention of a year. */
const YEARS =
  /\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}), (\d{4})\b|(\d{4})年(\d{1,2}月\d{1,2}日)|\b((?:19|20)\d{2})\b/g;

/** A text in which a day says its year only where it is not the year named last: `from Sep 23, 2026 to Sep 30`. */
export const yearOnce = (text: string, known = ''): string => {
  let year = known;
  return text.replace(YEARS, (whole, english?: string, itsYear?: string, chineseYear?: string, chinese?: string) => {
    const [before, day] = [year, english ?? chinese];
    year = itsYear ?? chineseYear ?? whole;
    return day !== undefined && year === before ? day : whole;
  });
};
