/** A Chinese day, or a number with what it counts (`2.88万亿美元`, `4个基点`, `第75百分位`): a line may break before each Han character. */
const CHINESE =
  /(?:\d+年)?\d+月\d+日|\d{4}年\d+月|第?\d[\d,.]*(?:[万萬亿億兆]+(?:[美日欧歐]?元)?|[美日欧歐]?元|[个個]?(?:基点|基點|百分[点點位])|[个個]?[年季天周週日月倍家次项項])/;

/** An English day (`Sep 30, 2026`), a quarter (`Q1 2026`), a number with what it counts (`$2.88 tn`, `8 weeks`), a facility of two words. */
const ENGLISH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}(?:, \d{4})?\b|\bQ[1-4] \d{4}\b|\d[\d,.]* (?:tn|bn|m|bp|pp|day|week|month|quarter|year|time|bank)s?\b|\bON RRP\b/;

/** What no line breaks, in English and Chinese, in a message or a picture. */
export const unbroken: RegExp = new RegExp(`${ENGLISH.source}|${CHINESE.source}`, 'gu');
