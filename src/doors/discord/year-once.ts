/** A day with its year, in English or Chinese, or any other mention of a year. */
const YEARS =
  /\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}), (\d{4})\b|(\d{4})年(\d{1,2}月\d{1,2}日)|\b((?:19|20)\d{2})\b/g;

/** The end of a stretch right behind its first day. */
const TO = /^(?: (?:to|–|and) |至|到|与|與|和)(?:[A-Z][a-z]{2} \d{1,2}, (\d{4})|(\d{4})年)/;

/** A text in which a day says its year only where it is not the year named last: `from Sep 23, 2026 to Sep 30`; of a stretch into another year both are said. */
export const yearOnce = (text: string, known = ''): string => {
  let year = known;
  return text.replace(YEARS, (whole, ...found) => {
    const [english, itsYear, chineseYear, chinese, , at] = found as [...(string | undefined)[], number] as [
      ...[string?, string?, string?, string?, string?],
      number,
    ];
    const [before, day] = [year, english ?? chinese];
    year = itsYear ?? chineseYear ?? whole;
    const [, end, chineseEnd] = TO.exec(text.slice(at + whole.length)) ?? [];
    const isOpening = (end ?? chineseEnd ?? year) !== year;
    return day !== undefined && year === before && !isOpening ? day : whole;
  });
};
