/** A number is one with its unit, `200 億` as `200億`, and a year with its month. */
export const joined = (text: string): string =>
  text
    .replace(/(?<=\d) +(?=[年月日号季周天万亿兆千百个])|(?<=\d ?[年月]) +(?=\d)/g, '')
    .replace(
      /(?<=[a-z])(?=\d{1,2}月)|(?<=\b(?:sofr|iorb|effr|tgcr|bgcr|tga|rrp|srf))(?=\d)(?!(?<=sofr)(?:1|25|75|99)(?![\da-z.%]))/g,
      ' ',
    )
    .replace(/(?<=\d ?[十百千]?)[多余来](?=[亿兆]|万亿)/g, '')
    .replace(
      /民国(\d{2,3})(?=年)|(?<![\d.])(1[01]\d)(?=年(?:[初中底末度]|1?\d月|第?[一二三四1-4]季|[上下]半年))/g,
      (_, year, bare) => String(Number(year ?? bare) + REPUBLIC),
    )
    .replace(PART_AFTER, '$<part> $<month>');

/** The year before the first one of the Republic, by which Taiwan counts. */
const REPUBLIC = 1911;

/** The part of a month that is named behind it: "in sept 2019, mid month". */
const PART_AFTER =
  /\b(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: (?:19|20)\d\d)?),? (?:in the |the )?(?<part>early|mid|middle|late)(?: part)?(?: of)?(?: the|[ -])? ?month\b/g;
