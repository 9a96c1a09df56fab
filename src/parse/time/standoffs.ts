import { type Day, day, yearOf } from '../../values/day.ts';
import { fullYear, type TimeSpan } from './calendar.ts';
import { type Form, form, type Named } from './named.ts';

/**
 * Days on which the government had no appropriations, up to the day the law that ended it was signed, latest first.
 * @see https://www.congress.gov/bill/119th-congress/house-bill/5371
 * @see https://www.congress.gov/bill/116th-congress/house-joint-resolution/28
 * @see https://www.congress.gov/bill/113th-congress/house-bill/2775
 */
export const SHUTDOWNS: readonly (readonly [from: string, to: string])[] = [
  ['2025-10-01', '2025-11-12'],
  ['2018-12-22', '2019-01-25'],
  ['2013-10-01', '2013-10-17'],
];

/**
 * Days on which the debt limit bound the Treasury, from its first extraordinary measures to the law that lifted or
 * suspended the limit, latest first.
 * @see https://www.congress.gov/bill/119th-congress/house-bill/1
 * @see https://www.congress.gov/bill/118th-congress/house-bill/3746
 * @see https://www.congress.gov/bill/117th-congress/senate-joint-resolution/33
 */
const STANDOFFS: readonly (readonly [from: string, to: string])[] = [
  ['2025-01-21', '2025-07-04'],
  ['2023-01-19', '2023-06-03'],
  ['2021-08-01', '2021-12-16'],
];

/** The latest of them that had begun by a day, or the one of a year. */
const meant = (all: readonly (readonly [string, string])[], today: Day, year?: string): TimeSpan | undefined =>
  all
    .map(([from, to]) => ({ from: day(from), to: day(to) }))
    .find(({ from, to }) =>
      year === undefined ? from <= today : [from, to].some((on) => yearOf(on) === fullYear(year)),
    );

const read =
  (all: typeof SHUTDOWNS): Form['read'] =>
  ({ after, after2, after3, y, y2, y3, y4, y5 }, today): Named | undefined => {
    const span = meant(all, today, y ?? y2 ?? y3 ?? y4 ?? y5);
    if (!span) return undefined;
    return (after ?? after2 ?? after3)
      ? { from: span.to + 1, to: today, grain: 'rolling' }
      : { ...span, grain: 'span' };
  };

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const SOLVED =
  '(?! ?(?:deal|suspension|agreement|law|increase|hike|(?:was |got |being |had been |is |gets? )?(?:raised|lifted|increased|resolved|suspended)))';
const QUARREL = '(?:stand-?off|fight|episode|saga|drama|crisis|impasse|mess|squeeze|period|showdown|stalemate|fiasco)';
const AFTER = '(?<after>after|since the end of|following) ';
const SEASON = '(?:(?:early|late|mid|the|spring|summer|autumn|fall|winter)[ -]?(?:of )?)+';
const YEAR = '(?:(?:19|20)\\d\\d|2\\d)';

/** The standoffs over the budget and the debt limit, as stretches of days: "during the shutdown", 债务上限期间. */
export const STANDOFF_SPANS: readonly Form[] = [
  form(
    `(?<!\\b(?:a|an|another|next|no|any|if|possible|potential) (?:government |federal |us )*)(?:\\b${AFTER}|\\b(?:during|throughout|amid|over|in|through|across) )?(?:the |that |last )?(?:(?<y>${YEAR})(?:[-/]\\d\\d)? )?\\b(?:us )?(?:federal )?(?:government )?shutdown\\b(?!,? (?:in|of) (?:early |late |mid[ -]?)?${MONTHS})(?<after3> (?:had |has |was |is )?(?:ended|over))?(?! of the)(?:(?:,)? (?:of|in|back in) (?:late )?(?<y2>${YEAR}))?|(?:(?<y3>${YEAR})年(?:底|末)?的?)?(?:美国)?(?:联邦)?(?:政府(?:关门|停摆|关闭)|停摆(?=期间|那|中|结束|之?后|以后))(?<after2>结束(?:之?后|以来)|之后|以后)?(?:期间|那段时间|那阵子|那会儿|那几[天周]|中|的?时候?|当时)?(?! ?[（(](?:${YEAR}年)?\\d{1,2}月)`,
    read(SHUTDOWNS),
  ),
  form(
    `\\b(?:${AFTER}|(?:during|throughout|amid|over|in|through|across) )(?:the |that |last )?(?:(?<y>${YEAR}) )?debt[- ](?:ceiling|limit)${SOLVED}(?: ${QUARREL})?\\b(?:,? (?:of|in) (?:${SEASON} )?(?<y2>${YEAR}))?(?!.*\\b${MONTHS})|\\b(?:the )?(?:(?<y4>${YEAR}) )?debt[- ](?:ceiling|limit) ${QUARREL}\\b(?:,? (?:(?:of|in) )?(?:${SEASON} )?(?<y5>${YEAR}))?(?!.*\\b${MONTHS})|(?:(?<y3>${YEAR})年的?)?(?:美国)?(?:债务上限|举债上限|债限)(?:僵局|危机|之争|风波|谈判|闹剧)?(?<after2>结束(?:之?后|以来)|解除之?后)?(?:期间|那段时间|那阵子|时期|(?<=僵局|危机|风波|闹剧)(?:时|的时候)?)`,
    read(STANDOFFS),
  ),
];
