import { amountOf, restOf } from '../measures/call-report.ts';
import { changeBetween } from '../measures/change.ts';
import { highest, lowest } from '../measures/extremes.ts';
import { mean } from '../measures/statistics.ts';
import { subjectPoints } from '../measures/subject.ts';
import type { Bank } from '../series/banks.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { BankReference, Passage, Reference } from '../series/knowledge.ts';
import { periodOf } from '../series/period.ts';
import { subjectCode, subjectUnit } from '../series/subject.ts';
import { iso } from '../values/day.ts';
import { asOf, between, first, latest, type Point, type Points, size } from '../values/points.ts';
import type { Format } from './format.ts';
import { GAP, withoutGaps } from './gaps.ts';
import { shared } from './shared.ts';

type Data = Readonly<Partial<Record<SeriesId, Points>>>;

/** Where a text's figures are filled from: series as known, and the call reports of single banks. */
type PassageFigures = { readonly data: Data; readonly banks: readonly Bank[] };

/** A text with its figures filled in, in one language, without what rests on figures not published by the day asked. */
export const passageText = (passage: Passage, figures: PassageFigures, format: Format): string =>
  withoutGaps(
    passage
      .map((piece) => (typeof piece === 'string' ? piece : (referenceText(piece, figures, format) ?? GAP)))
      .join(''),
  );

/** A reference as it is printed; undefined where the figure is not held: the day lies outside what is known. */
export const referenceText = (
  reference: Reference,
  { data, banks }: PassageFigures,
  format: Format,
): string | undefined => {
  switch (reference.kind) {
    case 'day':
      return format.day(iso(reference.day));
    case 'month':
      return format.month(iso(reference.day));
    case 'fact':
      return factText(reference, format);
    case 'figure':
      return figureText(reference, data, format);
    case 'bank':
      return bankText(reference, banks, format);
  }
};

/** What a bank filed: an amount or a share of a quarter, which the sentence names; the highest with its quarter. */
const bankText = (
  { cert, item, less = [], of, quarter }: BankReference,
  banks: readonly Bank[],
  format: Format,
): string | undefined => {
  const reports = banks.find((bank) => bank.cert === cert)?.reports ?? [];
  const found =
    quarter === undefined
      ? reports.reduce(
          (best, one) => ((amountOf(one, item) ?? 0) > (amountOf(best, item) ?? 0) ? one : best),
          reports[0],
        )
      : reports.find((report) => report.quarter === quarter);
  const amount = restOf(found, item, less);
  if (!found || amount === undefined) return undefined;
  const whole = of && amountOf(found, of);
  if (of && !whole) return undefined;
  const printed = whole
    ? format.show({ value: (amount / whole) * 100, unit: 'percent' })
    : format.show({ value: amount, unit: 'usd' });
  return quarter === undefined ? shared(format.locale).dated(printed, format.day(iso(found.quarter))) : printed;
};

type Figure = Extract<Reference, { kind: 'figure' }>;

const figureText = (reference: Figure, data: Data, format: Format): string | undefined => {
  const unit = subjectUnit(reference.subject);
  const points = subjectPoints(reference.subject, data);
  const show = (value: number) => format.show({ value, unit });
  const { from, to, find } = reference;
  const span = from !== undefined && to !== undefined ? held(points, from, to) : points;
  const dated = (point: Point | undefined) =>
    point && shared(format.locale).dated(show(point.value), format.day(periodOf(reference.subject.of, point.day)));
  switch (find) {
    case 'latest':
      return dated(latest(points));
    case 'value': {
      const now = latest(points);
      return now && show(now.value);
    }
    case 'highest':
      return span && dated(highest(span));
    case 'lowest':
      return span && dated(lowest(span));
    case 'average':
      return span && show(mean(span.values));
    case 'on': {
      const point = asOf(points, from!);
      return point && from! - point.day <= NEAR ? show(point.value) : undefined;
    }
    case 'change': {
      const change = changeBetween(points, from!, to!);
      if (!change || from! - change.from.day > NEAR || to! - change.to.day > NEAR) return undefined;
      const rates = unit === 'percent' && !reference.subject.over;
      return format.size(
        rates
          ? { value: Math.round(change.by * 10_000) / 100, unit: 'bp' }
          : { value: change.by, unit: unit === 'percent' ? 'points' : unit },
      );
    }
  }
};

/** So many days before the one named a figure may be: the day itself, or the last one before a weekend and a holiday. */
const NEAR = 4;

const held = (points: Points, from: number, to: number): Points | undefined => {
  const [begin, end] = [first(points)?.day, latest(points)?.day];
  if (begin === undefined || end === undefined || begin > from + 10 || end < to - 10) return undefined;
  const span = between(points, from, to);
  return size(span) > 0 ? span : undefined;
};

const factText = ({ value, unit }: Extract<Reference, { kind: 'fact' }>, format: Format): string => {
  switch (unit) {
    case 'usd':
    case 'percent':
    case 'bp':
      return format.stated({ value, unit });
    case 'eur':
      return format.amount({ amount: String(value), currency: 'EUR' });
    case 'count':
      return format.number(value);
    case 'times':
      return shared(format.locale).times(format.number(value));
  }
};

/** What a reference is called where it has to be named: to whoever mends the text. */
export const referenceName = (reference: Reference): string =>
  reference.kind === 'figure'
    ? `${subjectCode(reference.subject)} ${reference.find}`
    : reference.kind === 'bank'
      ? `bank ${reference.cert} ${reference.item}`
      : reference.kind;
