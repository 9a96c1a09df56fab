import { TimestampStyles, type TimestampStylesString, time } from 'discord.js';
import { codeOf } from '../../series/code-of.ts';
import { newYorkDay } from '../../series/new-york.ts';
import type { Answer, Cell, Figure, Source, Table } from '../../values/answer.ts';
import { iso } from '../../values/day.ts';
import { closest, type Locale } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { type Format, formatIn } from '../../words/format.ts';
import { freshnessLine } from '../../words/freshness.ts';
import { type Shared, shared } from '../../words/shared.ts';
import { unbroken } from '../../words/unbroken.ts';
import { columnsOf } from '../columns.ts';
import doorWords from './door.words.ts';
import { yearOnce } from './year-once.ts';

/** Small print, as Discord marks it. */
export const small = (text: string): string => `-# ${text}`;

/** What no line breaks: U+00A0 NO-BREAK SPACE, and U+2060 WORD JOINER, which has no width. */
const [SPACE, JOINER] = ['\u00a0', '\u2060'];

/** A place a line would break at: before or after a Han character, where no mark or space stands. */
const INSIDE = /(?<=\p{Script=Han})(?=[^*\s])|(?<=[^*\s])(?=\p{Script=Han})/gu;

/** Days, a minus and its number, a number and its unit, and both ends of a range stay together where a line is broken; no dot begins one. */
export const joined = (text: string): string =>
  text
    .replace(/−(?=[\p{Sc}\d])/gu, `−${JOINER}`)
    .replace(/(?<=\d%?)–(?=\d)/g, `${JOINER}–${JOINER}`)
    .replace(/(?<=\d)-(?=\p{L})/gu, `-${JOINER}`)
    .replaceAll(' · ', `${SPACE}· `)
    .replace(unbroken, (token) => token.replaceAll(' ', SPACE).replace(INSIDE, JOINER));

/** At most three figures stand beside the lead: those a command marks, or the first the lead has not told already. */
export const keyFigures = ({ figures: all = [], lead }: Answer, format: Format): readonly Figure[] => {
  const figures = all.filter(({ isMissing }) => !isMissing);
  const marked = figures.filter(({ key }) => key);
  // A lead says `2 bp below` where a figure has −2 bp.
  const untold = figures.filter(({ value }) => !lead.includes(cell(value, format).replace(/^−/, '')));
  return (marked.length > 0 ? marked : untold).slice(0, 3);
};

/** About as many columns as a line of a phone has; a Chinese character takes two. */
const PHONE_LINE = 34;

/** About as many columns as a line of a desktop has. */
const DESKTOP_LINE = 70;

/** Between two figures beside one another: a gap that nobody sees at the end of a line, where they are broken. */
const BETWEEN = `${SPACE.repeat(4)} `;

/** Two short lines beside one another where a phone shows both, or a desktop where there is no room for more lines: no dot begins a line. */
export const packed = (lines: readonly string[], within: 'phone' | 'desktop' = 'phone'): readonly string[] =>
  lines.map(whole).reduce<string[]>((rows, line) => {
    const last = rows.at(-1);
    const both = `${last}${BETWEEN}${line}`;
    if (last === undefined || widthOf(both) > (within === 'phone' ? PHONE_LINE : DESKTOP_LINE)) rows.push(line);
    else rows[rows.length - 1] = both;
    return rows;
  }, []);

const widthOf = (line: string): number => columnsOf(line.replaceAll('*', ''));

/** A line that a phone breaks, if anywhere, after a dot. */
const whole = (line: string): string =>
  line
    .split(' · ')
    .map((part) => (widthOf(part) > PHONE_LINE ? part : part.replaceAll(' ', SPACE).replace(INSIDE, JOINER)))
    .join(widthOf(line) > PHONE_LINE ? `${SPACE}· ` : `${SPACE}·${SPACE}`);

/** About how a desktop prints text and small print (px): a Chinese character, a digit or capital, another one, and a line; and how wide lines are. */
const [TEXT, SMALL, WIDE] = [
  { han: 16, broad: 9.6, other: 7.6, line: 22 },
  { han: 13, broad: 7.8, other: 5.9, line: 18 },
  566,
];

/** Where a desktop may break a line: after a space, and around a Han character that no mark, space or joiner holds. */
const BREAKS =
  /(?<= )|(?<=[\p{Script=Han}，。；：、）」』])(?![\u2060\u00a0，。；：、）」』”])|(?<![\u2060\u00a0（「『“])(?=\p{Script=Han})/u;

/** About how tall texts are on a desktop (px), those in small print among them. */
export const desktopHeight = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => {
    const print = text.startsWith('-# ') ? SMALL : TEXT;
    let [lines, room] = [1, WIDE];
    for (const piece of joined(text).replaceAll('*', '').split(BREAKS)) {
      const [columns, characters] = [columnsOf(piece), [...piece.replaceAll(JOINER, '')].length];
      const broad = piece.match(/[\dA-Z%]/g)?.length ?? 0;
      const other = 2 * characters - columns - broad;
      const width = (columns - characters) * print.han + broad * print.broad + other * print.other;
      if (width > room) [lines, room] = [lines + 1, WIDE];
      room -= width;
    }
    return sum + lines * print.line;
  }, 0);

/** About as many lines as texts take on a phone. */
export const phoneLines = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Math.ceil(widthOf(line) / PHONE_LINE), 0);

/** As many lines of a phone as one key figure may take. */
const MOST_OF_ONE = 2;

/**
 * A key figure in one short line: its value, its first change, and its day where that is not the answer's, whose year is
 * known. One that a phone would break twice leaves its change to the details.
 */
export const keyLine = ({ label, value, day, changes: [change] = [] }: Figure, asOf = '', format: Format): string => {
  const level = `${label} **${cell(value, format, true)}**`;
  const when = day !== undefined && day !== asOf && format.day(day);
  const all = yearOnce(
    [level, change && format.changes([change])[0], when].filter(Boolean).join(' · '),
    asOf.slice(0, 4),
  );
  return broken(all) > MOST_OF_ONE ? yearOnce([level, when].filter(Boolean).join(' · '), asOf.slice(0, 4)) : all;
};

/** The lines a phone makes of one. */
const broken = (line: string): number => {
  let [lines, room] = [1, PHONE_LINE];
  for (const width of whole(line).split(' ').map(widthOf)) {
    if (width > room) [lines, room] = [lines + 1, PHONE_LINE];
    room -= width + 1;
  }
  return lines;
};

/** A figure with all that is known of it: every change, its day, its code, its note. */
export const fullLine = ({ label, value, day, changes = [], series, note }: Figure, format: Format): string =>
  [
    `**${label}** ${cell(value, format)}`,
    day && format.day(day),
    ...format.changes(changes),
    series && codeOf(series),
    note,
  ]
    .filter(Boolean)
    .join(' · ');

/** A table as lines that wrap: its columns once in small print, then a line a row, named in bold. */
export const tableLines = ({ title, columns, rows }: Table, format: Format): readonly string[] => {
  const printed = columns.map((_, i) =>
    column(
      rows.map((row) => row[i] ?? ''),
      rows.flat(),
      format,
    ),
  );
  return [
    ...(title ? [`**${title}**`] : []),
    small(columns.filter(Boolean).join(' · ')),
    ...rows.map((row, at) =>
      row.map((_, i) => (i === 0 ? `**${printed[i]![at]}**` : printed[i]?.[at] || '—')).join(' · '),
    ),
  ];
};

/** What an answer rests on, in one small line: its day, whose figures, and when the next ones come; of a past day, when its own came. */
export const stampLine = (answer: Answer): string => {
  const locale = closest(answer.locale);
  const [say, { stamp }] = [doorWords(locale), shared(locale)];
  const { asOf, freshness } = answer;
  const due = freshness?.nextExpected && say.next(moment(freshness.nextExpected, TimestampStyles.RelativeTime));
  // The publisher's own day, wherever it is read.
  const came =
    freshness?.publishedAt && stamp.published(formatIn(locale).day(iso(newYorkDay(new Date(freshness.publishedAt)))));
  const next = due || came;
  const when = next && whole(yearOnce(next, asOf?.slice(0, 4)));
  const line = (who: readonly string[]) => [asOf && stamp.asOf(asOf), ...who, when].filter(Boolean).join(' · ');
  const all = publishers(answer.sources, locale);
  const bare = line(all).replaceAll(/\]\([^)]*\)|<[^>]*>/g, '');
  const shown = columnsOf(bare) + RELATIVE > SMALL_LINE ? line(all.slice(0, 1)) : line(all);
  return shown === '' ? '' : small(shown);
};

/** About as many columns as a line of small print has, and what a moment such as `in 2 days` takes of them. */
const [SMALL_LINE, RELATIVE] = [80, 10];

/** More publishers than this make no small line. */
const MOST_PUBLISHERS = 2;

/** Characters of a publisher's name, or a document's, in a line with others. */
const MOST_NAME = 100;

/** Whose a document is, where its title begins with a publisher's name: the whole title is among the details. */
const publisherOf = (title: string, locale: Locale): string => {
  const [head] = title.split(', ');
  const found = Object.entries(shared('en').publishers).find(([, name]) => name === head);
  return found ? shared(locale).publishers[found[0] as keyof Shared['publishers']] : title;
};

/** Each publisher once, as a link to the first of its series; another's document stands for itself. */
const publishers = (sources: readonly Source[], locale: Locale): readonly string[] => {
  const byName = new Map<string, string>();
  for (const { publisher, title, url } of sources) {
    const name = publisher ?? publisherOf(title, locale);
    if (!byName.has(name)) byName.set(name, `[${clip(name, MOST_NAME)}](${url})`);
  }
  const named = sources.some(({ publisher }) => publisher);
  const names = named ? sources.flatMap(({ publisher }) => publisher ?? []) : [...byName.keys()];
  return [...new Set(names)].slice(0, MOST_PUBLISHERS).map((name) => byName.get(name)!);
};

/** The sources one by one, each with its code, a link and how far it reaches, and when the figures were published, fetched and are next due. */
export const sourceLines = (answer: Answer): readonly string[] => {
  const locale = closest(answer.locale);
  const [format, say] = [formatIn(locale), shared(locale)];
  const { freshness } = answer;
  const times = freshness && freshnessLine(freshness, say, (when) => moment(when, TimestampStyles.LongDateShortTime));
  const origin = freshness && freshness.origin !== 'fresh' && say.stamp[freshness.origin];
  return [
    ...answer.sources.map(({ publisher, title, code, url, day }) =>
      [
        clip(publisher ?? '', MOST_NAME),
        `[${code ? `${title}${format.aside(code)}` : title}](${url})`,
        day && format.day(day),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    ...[times, freshness?.late && say.stamp.late, origin].filter((line) => typeof line === 'string' && line !== ''),
  ] as readonly string[];
};

/** A cell; of a moment in short, only its day and time. */
const cell = (value: Cell, format: Format, short = false): string =>
  typeof value === 'object' && 'moment' in value
    ? value.brief
      ? moment(value.moment, TimestampStyles.RelativeTime)
      : short
        ? moment(value.moment, TimestampStyles.LongDateShortTime)
        : `${moment(value.moment, TimestampStyles.LongDateTime)} (${moment(value.moment, TimestampStyles.RelativeTime)})`
    : format.cell(value);

/** The cells of one column, to the precision of their table; moments in the reader's own time zone. */
const column = (cells: readonly Cell[], whole: readonly Cell[], format: Format): readonly string[] => {
  const printed = format.column(cells, whole);
  return cells.map((one, i) => (typeof one === 'object' && 'moment' in one ? cell(one, format) : printed[i]!));
};

/** A moment in the reader's own time zone. */
const moment = (isoMoment: string, style: TimestampStylesString): string => time(new Date(isoMoment), style);
