import { isQuarterEnd, type ReportItem, reportItems } from '../series/banks.ts';
import { type FactUnit, factUnits, type Passage, type Reference } from '../series/knowledge.ts';
import { type Day, parseDay } from '../values/day.ts';
import { readSubject } from './subject.ts';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** How many days each way to find takes: none or both for the extremes. `value` is the latest beside another that tells the day. */
const DAYS = { latest: [0], value: [0], on: [1], change: [2], average: [2], highest: [0, 2], lowest: [0, 2] } as const;

/** A reference that says nothing that can be filled in: which, and why. */
export class BadReference extends RangeError {
  override name = 'BadReference';
}

/**
 * Takes a text apart at its references: `{{WRBWFRBL latest}}`, `{{SOFR-IORB on 2019-09-17}}`, `{{day 2025-12-01}}`,
 * `{{fact 40e9 usd 2}}`, `{{bank 24735 uninsured/deposits 2022-12-31}}`, `{{bank 628 assets-loans 2026-03-31}}`,
 * `{{bank 24735 deposits highest}}`.
 *
 * @throws BadReference for one that cannot be read
 */
export const readPassage = (text: string): Passage => {
  const pieces: (string | Reference)[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > at) pieces.push(text.slice(at, match.index));
    pieces.push(readReference(match[1]!.trim()));
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  const loose = pieces.find((piece) => typeof piece === 'string' && /\{\{|\}\}/.test(piece));
  if (loose !== undefined) throw new BadReference('a reference is not closed');
  return pieces;
};

const readReference = (text: string): Reference => {
  const [head = '', ...rest] = text.split(/\s+/);
  if (head === 'day' || head === 'month') return calendarDay(head, rest, text);
  if (head === 'fact') return fact(rest, text);
  if (head === 'bank') return bank(rest, text);
  const [find = '', ...days] = rest;
  const subject = readSubject(head);
  if (!subject) throw new BadReference(`{{${text}}}: no series is called ${head}`);
  if (!Object.hasOwn(DAYS, find)) throw new BadReference(`{{${text}}}: “${find}” is no way to find a figure`);
  const wanted = DAYS[find as keyof typeof DAYS];
  const read = days.map((day) => dayOf(day, text));
  if (!(wanted as readonly number[]).includes(read.length)) {
    throw new BadReference(`{{${text}}}: takes ${wanted.join(' or ')} days`);
  }
  const [from, to] = read;
  return {
    kind: 'figure',
    subject,
    find: find as keyof typeof DAYS,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
};

const calendarDay = (kind: 'day' | 'month', [given = '', ...more]: readonly string[], text: string): Reference => {
  if (more.length > 0) throw new BadReference(`{{${text}}}: takes one ${kind}`);
  return { kind, day: dayOf(kind === 'month' ? `${given}-01` : given, text) };
};

const bank = ([cert = '', figure = '', when = '', ...more]: readonly string[], text: string): Reference => {
  const [amount = '', base, ...others] = figure.split('/');
  const [item, ...less] = amount.split('-').map((name) => itemOf(name, text));
  if (!/^\d+$/.test(cert)) throw new BadReference(`{{${text}}}: ${cert} is no certificate of a bank`);
  if (others.length > 0 || more.length > 0) throw new BadReference(`{{${text}}}: takes one figure and one quarter`);
  const quarter = when === 'highest' ? undefined : dayOf(when, text);
  if (quarter !== undefined && !isQuarterEnd(quarter)) throw new BadReference(`{{${text}}}: ${when} ends no quarter`);
  return {
    kind: 'bank',
    cert: Number(cert),
    item: item!,
    ...(less.length > 0 && { less }),
    ...(base !== undefined && { of: itemOf(base, text) }),
    ...(quarter !== undefined && { quarter }),
  };
};

const itemOf = (name: string, text: string): ReportItem => {
  if (!reportItems.includes(name as ReportItem)) throw new BadReference(`{{${text}}}: no item is called ${name}`);
  return name as ReportItem;
};

const fact = ([value = '', unit = '', source = '', ...more]: readonly string[], text: string): Reference => {
  const [number, index] = [Number(value), Number(source)];
  if (value === '' || !Number.isFinite(number)) throw new BadReference(`{{${text}}}: ${value} is not a number`);
  if (!factUnits.includes(unit as FactUnit)) throw new BadReference(`{{${text}}}: ${unit} is not a unit`);
  if (!Number.isInteger(index) || index < 1 || more.length > 0) {
    throw new BadReference(`{{${text}}}: ends with the number of its source`);
  }
  return { kind: 'fact', value: number, unit: unit as FactUnit, source: index };
};

const dayOf = (given: string, text: string): Day => {
  const day = parseDay(given);
  if (day === undefined) throw new BadReference(`{{${text}}}: ${given} is not a day`);
  return day;
};
