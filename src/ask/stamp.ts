import { difference } from '../measures/difference.ts';
import { link, type SeriesId, series } from '../series/catalog.ts';
import type { Facts } from '../series/facts.ts';
import { due, expectedAt } from '../series/releases.ts';
import type { Action, Answer, Freshness, Reply, Source, Warning } from '../values/answer.ts';
import type { Chart, ChartDraft } from '../values/chart.ts';
import { iso, day as toDay } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { latest, type Points, size } from '../values/points.ts';
import { alt } from '../words/alt.ts';
import { formatIn } from '../words/format.ts';
import { shared as sharedIn } from '../words/shared.ts';
import { actionsUnder, askedAgain } from './actions.ts';
import type { Command } from './command.ts';
import type { Held } from './library.ts';

type Stamped = {
  readonly reply: Reply;
  readonly command: Command;
  readonly args: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  readonly needs: readonly SeriesId[];
  readonly held: Readonly<Partial<Record<SeriesId, Held>>>;
  readonly data: Readonly<Record<SeriesId, Points>>;
  readonly facts: Facts;
  readonly now: Date;
};

/** Puts under a reply what it rests on: no answer can forget its sources, its day, or how old its figures are. */
export const stamp = (parts: Stamped): Answer => {
  const { reply, command, args, locale, needs, data } = parts;
  const { chart, sources = [], actions = [], mood = 'calm', ...rest } = reply;
  const [subject] = needs;
  const asOf = reply.asOf ?? (subject && iso(latest(data[subject])!.day));
  const fresh = freshness(parts, asOf);
  const warned = warnings(parts);
  const offered: readonly Action[] = [...actionsUnder(command, args, reply, locale), ...actions];
  return {
    ...rest,
    command: command.name,
    locale,
    mood,
    sources: [...needs.filter((id) => size(data[id]) > 0).map((id) => cite(id, data[id], locale)), ...sources],
    ...(asOf ? { asOf } : {}),
    ...(fresh ? { freshness: fresh } : {}),
    ...(warned.length > 0 ? { warnings: warned } : {}),
    ...(offered.length > 0 ? { actions: offered } : {}),
    again: askedAgain(command, args),
    ...(chart ? { chart: finish(chart, parts, asOf) } : {}),
  };
};

const cite = (id: SeriesId, points: Points, locale: Locale): Source => {
  const words = sharedIn(locale);
  const { code, publisher } = series(id);
  const day = latest(points)?.day;
  return {
    title: words.series[id].title,
    url: link(id),
    publisher: words.publishers[publisher],
    code,
    ...(day === undefined ? {} : { day: iso(day) }),
  };
};

/** The chart's source: the publishers and codes of the series it draws or reckons from; the publisher of the first one needed where it says neither. */
const finish = (chart: ChartDraft, { needs, locale }: Stamped, asOf = ''): Chart => {
  const words = sharedIn(locale);
  const ids = chart.kind === 'waterfall' ? [] : chart.lines.flatMap(({ id, of = [] }) => [id, ...of]);
  const drawn = needs.filter((id) => ids.includes(series(id).code));
  const cited = drawn.length > 0 ? drawn : needs.slice(0, 1);
  const publishers = [...new Set(cited.map((id) => words.publishers[series(id).publisher]))];
  const source = `${publishers.join(' · ')}${drawn.length > 0 ? ` (${drawn.map((id) => series(id).code).join(', ')})` : ''}`;
  return { ...chart, alt: alt(chart, formatIn(locale), words), source, asOf };
};

/** How old the figures are that the answer is about: the first series it needs. */
const freshness = ({ needs: [subject], held, data, facts, now }: Stamped, asOf = ''): Freshness | undefined => {
  if (!subject) return undefined;
  const { origin, fetchedAt, points, publishedAt: told } = held[subject]!;
  const [{ release }, { day }] = [series(subject), latest(data[subject])!];
  // What is told of the latest observation says nothing of an earlier one.
  const publishedAt = iso(latest(points)!.day) === asOf ? told : undefined;
  const next = due(facts.releases, release, day, now);
  return {
    origin,
    publishedAt: publishedAt ?? expectedAt(facts.releases, release, toDay(asOf)),
    ...(fetchedAt ? { fetchedAt } : {}),
    nextExpected: next.at,
    late: next.late,
  };
};

/** What has to be said of the figures themselves: a revised latest reading, totals that do not add up. */
const warnings = ({ needs, held, data, locale }: Stamped): readonly Warning[] => {
  const [words, format] = [sharedIn(locale), formatIn(locale)];
  return needs.flatMap((id) => {
    const { revision, reconciled, refused } = held[id] ?? {};
    const [short, now] = [words.series[id].short, latest(data[id])];
    const unit = series(id).unit;
    return [
      ...(revision && now && revision.day === now.day
        ? [
            {
              kind: 'revised' as const,
              text: `${short}: ${words.stamp.revised(format.show({ value: revision.old, unit }), format.signed({ value: difference(now.value, revision.old), unit }))}`,
            },
          ]
        : []),
      ...(refused ? [{ kind: 'doubtful' as const, text: `${short}: ${words.stamp.refused}` }] : []),
      ...(reconciled === false ? [{ kind: 'doubtful' as const, text: `${short}: ${words.stamp.notReconciled}` }] : []),
    ];
  });
};
