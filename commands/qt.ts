import { defineCommand } from '../src/ask/command.ts';
import { choice } from '../src/ask/option.ts';
import { since, sincePeak } from '../src/measures/change.ts';
import { runoff } from '../src/measures/runoff.ts';
import { inRange, ranges } from '../src/measures/window.ts';
import { series } from '../src/series/catalog.ts';
import { citationOf } from '../src/series/citation.ts';
import type { Cap, Policy, Purchase, Regime } from '../src/series/facts.ts';
import { latestRegime, purchaseOn, regimeOn } from '../src/series/policy.ts';
import type { Figure, Source } from '../src/values/answer.ts';
import type { ChartDraft, Line } from '../src/values/chart.ts';
import { type Day, day, iso } from '../src/values/day.ts';
import type { Locale } from '../src/values/locale.ts';
import { each, latest, on, type Points, pointsOf, size } from '../src/values/points.ts';
import { signed, usd } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import type { Shared } from '../src/words/shared.ts';
import words from './qt.words.ts';
import { chartPoints, lineOf, phasesBetween } from './shared/chart-parts.ts';
import { PACED, type Paced, QT_VIEWS, qtView } from './shared/paced.ts';
import { paceChart, pacedSeries, paceLead, speeds } from './shared/qt-pace.ts';
import { capFigures, capsLead, capsNow, capsTable, ends } from './shared/runoff-caps.ts';

/** The days QT1 was announced and began (`data/policy.json`): before, there is no runoff to tell of. */
const FIRST = { announced: '2017-09-20', began: '2017-10-01' };

/** The first runoff as far as it is known on the day it really is: nothing, or that it was announced, too. */
const beganBy = (present: string): [first?: typeof FIRST, isAhead?: boolean] =>
  present < FIRST.announced ? [] : [FIRST, present < FIRST.began];

/** What is told of the balance sheet. */
const HOLDINGS = ['totalAssets', 'treasuries', 'mbs'] as const;

type Say = ReturnType<typeof words>;
type Data = Readonly<Record<'totalAssets' | 'treasuries' | 'mbs' | 'reservesWednesday' | 'onRrp', Points>>;

export default defineCommand({
  words,
  dated: true,
  needs: [...HOLDINGS, 'reservesWednesday', 'onRrp'],
  // Before QT that is what is said, not from when figures are held.
  optional: 'all',
  options: {
    range: choice(ranges, '5y'),
    view: { kind: 'choice', values: QT_VIEWS },
    of: { kind: 'choice', values: PACED },
  },
  unused: (args) => {
    const view = qtView(args);
    return [
      ...(view === 'pace' ? [] : [{ option: 'of', goesWith: { option: 'view', example: 'pace' } }]),
      // The caps are drawn from the first to the last.
      ...(view === 'caps' ? [{ option: 'range', goesWith: { option: 'view', example: 'balance' } }] : []),
    ];
  },
  run({ args, data, say, shared, format, facts, today, present }) {
    const { policy } = facts;
    const { locale } = format;
    const qt = latestRegime(policy, 'qt');
    if (!qt) return { mood: 'trouble', ephemeral: true, lead: say.before(iso(today), ...beganBy(iso(present))) };
    const lacking = HOLDINGS.find((id) => size(data[id]) === 0);
    if (lacking) throw new Trouble('noData', { code: series(lacking).code });
    const regime = regimeOn(policy, iso(today)) ?? qt;
    const next = policy.ahead?.regimes[0];
    // Their whole path, its end included.
    const caps = policy.caps.filter(({ from }) => from >= qt.from);
    const buying = purchaseOn(policy, iso(today));
    const [view, of] = [qtView(args), args.of ?? 'assets'];
    const onCaps = view === 'caps';

    return {
      mood: 'calm',
      age: 'last',
      lead:
        (onCaps && capsLead(caps, policy.ahead?.caps[0], say)) ||
        (view === 'pace' &&
          paceLead(data, of, { ended: qt.to, buying, began: policy.purchases[0]?.from, say, today })) ||
        leadOf({ qt, regime, ends: next?.announced && next.from, assets: data.totalAssets, say, locale, today }),
      figures: [
        ...(onCaps ? capFigures(caps, say) : []),
        ...(['totalAssets', 'treasuries', 'mbs'] as const).map((id) =>
          // The lead tells the total, unless it is the pace: then what that is of stands beside it.
          holding(
            id,
            data[id],
            qt,
            say,
            shared,
            view === 'pace' ? id === pacedSeries(of) : !onCaps && id !== 'totalAssets',
          ),
        ),
        ...speeds(data, view === 'pace' ? of : 'assets', say),
        ...split(data, qt, today, say),
        ...purchases(buying, say),
      ],
      table: capsTable(caps, say),
      notes: [
        ...(qt.to !== undefined ? [regime.about[locale]] : []),
        ...(qt.to === undefined && !onCaps ? [capsNow(caps.at(-1)!, policy.ahead?.caps[0], say)] : []),
        ...(next?.announced
          ? [say.announced(next.announced, next.from, qt.to === undefined ? undefined : next.label[locale])]
          : []),
        ...countedFrom(data.totalAssets, qt, say),
        ...(caps.at(-1)?.principalInto === 'bills' ? [say.mbs] : []),
        ...(buying?.approximate && buying.note ? [buying.note[locale]] : []),
        ...(buying ? [say.dispute] : []),
        ...(policy.checked_at <= iso(today) ? [say.checked(policy.checked_at)] : []),
      ],
      chart: views[view]({ data, policy, caps, say, shared, range: args.range, of, today, locale }),
      sources: documents([
        ...[regime, qt, ...(next ? [next] : [])].map(({ source, label }) => ({ source, name: label[locale] })),
        ...(buying ? [{ source: buying.source, name: say.purchases }] : []),
      ]),
    };
  },
});

/** As far below its peak (a share of it) the total is told to be. */
const TELLING = 0.02;

/** Whether QT is on or over, and what came after it. */
const leadOf = ({
  qt,
  regime,
  ends,
  assets,
  say,
  locale,
  today,
}: {
  readonly qt: Regime;
  readonly regime: Regime;
  /** When QT ends, where it runs and that is announced. */
  readonly ends: string | undefined;
  readonly assets: Points;
  readonly say: Say;
  readonly locale: Locale;
  readonly today: Day;
}): string => {
  const level = usd(latest(assets)!.value);
  if (qt.to === undefined) return say.running(qt.from, level, usd(since(assets, day(qt.from))?.by ?? 0), ends);
  const through = regime.statedThrough;
  const stated = through === undefined ? undefined : { through, past: iso(today) > through };
  const fallen = sincePeak(assets);
  const below =
    fallen && fallen.by < -TELLING * fallen.from.value
      ? { by: usd(fallen.by), peak: iso(fallen.from.day), day: iso(fallen.to.day) }
      : undefined;
  return say.over(qt.to, regime.label[locale], regime.from, level, stated, below);
};

/** One holding: its level, and how it stands beside its peak and the start of QT. */
const holding = (
  id: 'totalAssets' | 'treasuries' | 'mbs',
  points: Points,
  qt: Regime,
  say: Say,
  shared: Shared,
  key: boolean,
): Figure => {
  const [level, peak, begun] = [latest(points)!, sincePeak(points), since(points, day(qt.from))];
  const beside = [
    ...(peak && peak.from.day < level.day ? [{ label: say.sincePeak(iso(peak.from.day)), value: usd(peak.by) }] : []),
    ...(begun ? [{ label: say.sinceQt(qt.from), value: usd(begun.by) }] : []),
  ];
  return {
    label: shared.series[id].short,
    series: id,
    ...{ value: usd(level.value), day: iso(level.day), changes: beside },
    ...(key && { key: true as const }),
  };
};

/** What QT took out, beside what reserves and ON RRP lost over the same days. */
const split = (data: Data, qt: Regime, today: Day, say: Say): Figure[] => {
  const found = runoff(data, day(qt.from), qt.to === undefined ? today : day(qt.to) - 1);
  if (!found) return [];
  const { assets, reserves, onRrp } = found;
  return [
    {
      label: say.split(qt.from, iso(assets.to.day)),
      value: signed(usd(assets.by)),
      note: say.outOf(usd(reserves.by), usd(onRrp.by)),
    },
  ];
};

/** QT that began between two Wednesdays is counted from the one before, and the answer says so. */
const countedFrom = (assets: Points, qt: Regime, say: Say): readonly string[] => {
  const from = since(assets, day(qt.from))?.from.day;
  return from === undefined || from === day(qt.from) ? [] : [say.countedFrom(iso(from), qt.from)];
};

const purchases = (buying: Purchase | undefined, say: Say): Figure[] =>
  buying
    ? [
        {
          label: say.purchases,
          value: usd(buying.monthly),
          note: say.monthly(buying.from, buying.approximate === true, buying.statedThrough),
        },
      ]
    : [];

/** The documents behind the policy facts, each once, under the name of what they say. */
const documents = (facts: readonly { readonly source: string; readonly name: string }[]): Source[] => {
  const found = facts.flatMap(({ source, name }) => {
    const document = citationOf(source);
    return document ? [{ title: document.title ?? name, url: document.url }] : [];
  });
  return [...new Map(found.map((document) => [document.url, document])).values()];
};

type BalanceView = {
  readonly data: Readonly<Record<'totalAssets' | 'treasuries' | 'mbs', Points>>;
  readonly policy: Policy;
  readonly caps: readonly Cap[];
  readonly say: Say;
  readonly shared: Shared;
  readonly range: (typeof ranges)[number];
  readonly of: Paced;
  readonly today: number;
  readonly locale: Locale;
};

const shade = (policy: Policy, locale: BalanceView['locale'], lines: readonly Line[]) => {
  const days = lines
    .flatMap(({ points }) => [points[0]?.[0] ?? '', points.at(-1)?.[0] ?? ''])
    .filter(Boolean)
    .sort();
  return phasesBetween(policy, locale, days[0]!, days.at(-1)!);
};

const views: Readonly<Record<'balance' | 'caps' | 'pace', (view: BalanceView) => ChartDraft>> = {
  balance: ({ data, policy, say, shared, range, today, locale }) => {
    const other = rest(data);
    const lines = [
      lineOf('treasuries', inRange(data.treasuries, range, today), shared),
      lineOf('mbs', inRange(data.mbs, range, today), shared),
      {
        id: 'OTHER',
        of: [series('totalAssets').code],
        label: say.other,
        unit: 'usd' as const,
        points: chartPoints(inRange(other, range, today)),
        gap: 8,
      },
    ];
    const peak = sincePeak(data.totalAssets)!;
    return {
      kind: 'area',
      title: say.titles.balance(usd(peak.to.value), usd(peak.by)),
      subtitle: say.subtitles.balance,
      lines,
      phases: shade(policy, locale, lines),
    };
  },
  caps: ({ policy, caps, say, shared, today, locale }) => {
    const last = caps.at(-1)!;
    // A cap holds until the next one: while QT runs, the line is drawn to today.
    const path = ends(last) || last.from === iso(today) ? caps : [...caps, { ...last, from: iso(today) }];
    const line = (id: 'treasuries' | 'mbs'): Line => ({
      id: `CAP_${id.toUpperCase()}`,
      kin: series(id).code,
      label: shared.series[id].short,
      unit: 'usd',
      points: path.map((cap) => [cap.from, cap[id]]),
      style: 'step',
      gap: 36_500,
    });
    const lines = [line('treasuries'), line('mbs')];
    return {
      kind: 'line',
      title: say.titles.caps(caps[0]!.from, ends(last) ? last.from : undefined),
      subtitle: say.subtitles.caps,
      lines,
      phases: shade(policy, locale, lines),
    };
  },
  pace: ({ data, policy, say, range, today, locale, of }) => {
    const chart = paceChart(data, of, { say, range, today });
    return { ...chart, phases: shade(policy, locale, chart.lines) };
  },
};

/** Total assets less Treasuries and MBS, on the Wednesdays all three are held. */
const rest = (data: BalanceView['data']): Points =>
  pointsOf(
    [...each(data.totalAssets)].flatMap(({ day, value }) => {
      const [treasuries, mbs] = [on(data.treasuries, day), on(data.mbs, day)];
      return treasuries && mbs ? [[day, value - treasuries.value - mbs.value] as const] : [];
    }),
  );
