import { difference } from '../measures/difference.ts';
import { basisPoints } from '../measures/spread.ts';
import type { HeldReports } from '../series/banks.ts';
import { link, type SeriesId, series, seriesByCode } from '../series/catalog.ts';
import type { Facts } from '../series/facts.ts';
import { publishedOn } from '../series/known.ts';
import { newYorkDay } from '../series/new-york.ts';
import { periodOf } from '../series/period.ts';
import { due } from '../series/releases.ts';
import { firstPublished } from '../series/vintages.ts';
import type { Action, Answer, Freshness, Reply, Source, Warning } from '../values/answer.ts';
import type { Chart, ChartDraft } from '../values/chart.ts';
import { iso, startOf } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { latest, on, type Points, size } from '../values/points.ts';
import { bp } from '../values/quantity.ts';
import { alt } from '../words/alt.ts';
import { formatIn } from '../words/format.ts';
import { shared as sharedIn } from '../words/shared.ts';
import { actionsUnder, askedAgain } from './actions.ts';
import { type Command, readsReports } from './command.ts';
import type { Held } from './library.ts';
import type { Vantage } from './moment.ts';
import { citeReports, freshnessOfReports, warningsOfReports } from './stamp-reports.ts';

type Stamped = {
  readonly reply: Reply;
  readonly command: Command;
  readonly args: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  readonly needs: readonly SeriesId[];
  readonly held: Readonly<Partial<Record<SeriesId, Held>>>;
  readonly data: Readonly<Record<SeriesId, Points>>;
  readonly facts: Facts;
  readonly from: Vantage;
  readonly reports: HeldReports;
};

/** Puts under a reply what it rests on: no answer can forget its sources, its day, or how old its figures are. */
export const stamp = (parts: Stamped): Answer => {
  const { reply, command, args, locale, data } = parts;
  const { chart, sources = [], actions = [], subject: _, cites: __, ...rest } = reply;
  const cited = citedIn(parts);
  const isOfReports = readsReports(command, args);
  const subject = isOfReports ? undefined : subjectOf(parts, cited);
  // A text dates the figures in it itself.
  const asOf = reply.asOf ?? (subject && showsFigures(reply) ? dayOfLead(reply, subject, data) : undefined);
  const fresh = isOfReports
    ? freshnessOfReports(parts.reports, parts.from, asOf)
    : subject
      ? freshness(parts, subject, asOf)
      : undefined;
  const warned = [
    ...asked(parts, cited),
    ...warnings(parts, cited, subject, asOf),
    ...warningsOfReports(parts.reports, locale),
  ];
  const offered: readonly Action[] = [...actionsUnder(command, args, reply, locale), ...actions];
  const mood = reply.mood ?? 'calm';
  const isOld = fresh?.late === true && showsFigures(reply) && reply.age !== 'never';
  return {
    ...rest,
    ...(isOld ? { lead: aged(reply, weeksOld(asOf!, subject, parts), asOf!, locale) } : {}),
    command: command.name,
    locale,
    mood: isOld && mood === 'calm' ? 'stale' : mood,
    sources: [
      ...(isOfReports ? [citeReports(locale, asOf)] : []),
      ...cited.map((id) => cite(id, data[id], locale)),
      ...sources,
    ],
    ...(asOf ? { asOf } : {}),
    ...(fresh ? { freshness: fresh } : {}),
    ...(warned.length > 0 ? { warnings: warned } : {}),
    ...(offered.length > 0 ? { actions: offered } : {}),
    again: askedAgain(command, args),
    ...(chart ? { chart: finish(chart, parts, subject, asOf) } : {}),
  };
};

/** So many weeks old, figures say so before anything else; what is only just overdue says it behind. */
const OLD = 2;

const aged = ({ lead, age }: Reply, weeks: number, asOf: string, locale: Locale): string => {
  const sentence = sharedIn(locale).stamp.old(asOf, weeks);
  return (age === 'last' || weeks < OLD ? [lead, sentence] : [sentence, lead]).join(locale === 'en' ? ' ' : '');
};

/** Whether a reply is about figures; one that explains something grows no older with them. */
const showsFigures = ({ figures = [], chart, table }: Reply): boolean =>
  figures.length > 0 || chart !== undefined || table !== undefined;

/** The series a reply shows: all it needs of which there are figures, or those it says; an answer about settings none. */
const citedIn = ({ reply, command, needs, data }: Stamped): readonly SeriesId[] => {
  const isSetting = command.reads !== undefined && !showsFigures(reply);
  const cites = reply.cites ?? (isSetting ? [] : undefined);
  return needs.filter((id) => size(data[id]) > 0 && (cites?.includes(id) ?? true));
};

/** The series the sentence is about: the one the reply names, or the first one it shows. */
const subjectOf = ({ reply }: Stamped, cited: readonly SeriesId[]): SeriesId | undefined =>
  cited.find((id) => id === reply.subject) ?? cited[0];

/** The day of the figure about the subject; its latest, where no figure says. */
const dayOfLead = ({ figures = [] }: Reply, subject: SeriesId, data: Stamped['data']): string =>
  figures.find(({ series, day }) => series === subject && day !== undefined)?.day ??
  periodOf(subject, latest(data[subject])!.day);

/** How many weeks old the figures are; those since a quarter began would say little. */
const weeksOld = (asOf: string, subject: SeriesId | undefined, { from }: Stamped): number =>
  subject && series(subject).frequency === 'quarterly' ? 0 : Math.floor((from.today - startOf(asOf)) / 7);

const cite = (id: SeriesId, points: Points, locale: Locale): Source => {
  const words = sharedIn(locale);
  const { code, publisher } = series(id);
  const day = latest(points)?.day;
  return {
    title: words.series[id].title,
    url: link(id),
    publisher: words.publishers[publisher],
    code,
    ...(day === undefined ? {} : { day: periodOf(id, day) }),
  };
};

/** The chart's source: the publishers and codes of the series it draws or reckons from; the subject's publisher where it says neither. */
const finish = (chart: ChartDraft, { needs, locale, command, args }: Stamped, subject?: SeriesId, asOf = ''): Chart => {
  const words = sharedIn(locale);
  const ids = !('lines' in chart) ? [] : chart.lines.flatMap(({ id, of = [] }) => [id, ...of]);
  const drawn = needs.filter((id) => ids.includes(series(id).code));
  const cited = drawn.length > 0 ? drawn : subject ? [subject] : [];
  const publishers = [...new Set(cited.map((id) => words.publishers[series(id).publisher]))];
  const codes = drawn.map((id) => series(id).code);
  const named = readsReports(command, args) ? [citeReports(locale).title, ...publishers] : publishers;
  const source = `${named.join(' · ')}${codes.length > 0 ? formatIn(locale).aside(codes.join(locale === 'en' ? ', ' : '、')) : ''}`;
  const end = endOf(chart, subject);
  const dated = ended(chart, end?.day ?? asOf);
  const of = end ? (end.own ? periodOf(subject!, startOf(end.day)) : end.day) : asOf;
  return { ...dated, alt: alt(dated, formatIn(locale)), source, asOf: of };
};

/** The last day of the subject's own line, or the last one drawn where it has none. */
const endOf = (chart: ChartDraft, subject?: SeriesId): { readonly day: string; readonly own: boolean } | undefined => {
  if (!('lines' in chart)) return undefined;
  const ends = chart.lines.flatMap(({ id, points }) => {
    const day = points.at(-1)?.[0];
    return day === undefined ? [] : [{ day, own: subject !== undefined && id === series(subject).code }];
  });
  return ends.find(({ own }) => own) ?? ends.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
};

/** A chart whose lines say where they end, where that is another day than the chart's, and which are of quarters. */
const ended = <C extends ChartDraft>(chart: C, day: string): C => {
  if (!('lines' in chart)) return chart;
  const lines = chart.lines.map((line) => {
    const [end, id] = [line.points.at(-1)?.[0], seriesByCode(line.id)];
    return {
      ...line,
      ...(end === undefined || end === day ? {} : { endsOn: end }),
      ...(id && series(id).frequency === 'quarterly' ? { quarterly: true as const } : {}),
    };
  });
  return { ...chart, lines };
};

/** How old the figures are that the answer is about. What is told of the latest figure is told of no earlier one. */
const freshness = ({ held, data, facts, from }: Stamped, subject: SeriesId, asOf: string | undefined): Freshness => {
  const source = held[subject]!;
  const { origin, fetchedAt, points, publishedAt: told } = source;
  if (asOf === undefined) return { origin, ...(fetchedAt ? { fetchedAt } : {}) };
  const known = latest(data[subject])!.day;
  const day = startOf(asOf);
  const publishedAt = latest(points)!.day === day ? told : undefined;
  const isOver = series(subject).discontinued !== undefined && iso(known) >= series(subject).discontinued!;
  const next =
    from.asked !== undefined || isOver || day < known
      ? undefined
      : due(facts.releases, series(subject).release, known, from.at);
  return {
    origin,
    publishedAt: publishedAt ?? publishedOn(facts.releases, subject, source, day).toISOString(),
    ...(fetchedAt ? { fetchedAt } : {}),
    ...(next ? { nextExpected: next.at, late: next.late } : {}),
  };
};

/** Said of an answer about a past day: from when it looks, and whose values it shows. */
const asked = ({ from, held, locale }: Stamped, cited: readonly SeriesId[]): readonly Warning[] => {
  if (from.asked === undefined) return [];
  const published = from.published && iso(newYorkDay(from.published));
  const takenBack = cited.some((id) => isFirstSeen(held[id], from));
  return [{ kind: 'past', text: sharedIn(locale).stamp.asKnown(iso(from.asked), published, takenBack) }];
};

/** Whether values are shown as they were: all the publisher ever published are held, or some that were revised since. */
const isFirstSeen = (held: Held | undefined, { at, today }: Vantage): boolean =>
  held?.vintages === true ||
  (held?.revisions ?? []).some(({ day, seenAt }) => day <= today && seenAt > at.toISOString());

/** What has to be said of the figures themselves: an ended series, a revised latest reading, totals that do not add up. */
const warnings = (
  { held, data, locale, from }: Stamped,
  cited: readonly SeriesId[],
  subject: SeriesId | undefined,
  asOf: string | undefined,
): readonly Warning[] => {
  const { series: names, stamp: words } = sharedIn(locale);
  return cited.flatMap((id) => {
    const { revisions = [], reconciled, refused } = held[id] ?? {};
    const [{ short }, now] = [names[id], latest(data[id])];
    const { discontinued } = series(id);
    const isPresent = from.asked === undefined;
    const told = id === subject && asOf !== undefined ? on(data[id], startOf(asOf)) : now;
    const first = told && firstPublished(revisions, told.day, told.value);
    return [
      ...(discontinued !== undefined && now && iso(now.day) >= discontinued
        ? [{ kind: 'ended' as const, text: words.ended(short, discontinued) }]
        : []),
      ...(isPresent && told && first !== undefined && first !== told.value
        ? [{ kind: 'revised' as const, text: `${short}: ${revised(id, first, told.value, locale)}` }]
        : []),
      ...(isPresent && refused ? [{ kind: 'doubtful' as const, text: `${short}: ${words.refused}` }] : []),
      ...(isPresent && reconciled === false
        ? [{ kind: 'doubtful' as const, text: `${short}: ${words.notReconciled}` }]
        : []),
    ];
  });
};

/** What a figure was first published as, and by how much it was revised: rates by basis points. */
const revised = (id: SeriesId, old: number, value: number, locale: Locale): string => {
  const [{ unit }, { show, signed }] = [series(id), formatIn(locale)];
  const by = unit === 'percent' ? bp(basisPoints(value, old)) : { value: difference(value, old), unit };
  return sharedIn(locale).stamp.revised(show({ value: old, unit }), signed(by));
};
