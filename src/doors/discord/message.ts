import { AttachmentBuilder, EmbedBuilder, TimestampStyles, time } from 'discord.js';
import type { Answer, Figure, Mood } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { type Format, formatIn } from '../../words/format.ts';
import { freshnessLine } from '../../words/freshness.ts';
import { type Shared, shared } from '../../words/shared.ts';
import { table } from '../text.ts';
import { components } from './components.ts';

const COLOUR: Record<Mood, number> = {
  calm: 0x2f9e6e,
  watch: 0xe0a526,
  tight: 0xd2603a,
  stale: 0xb8a27a,
  trouble: 0x8a8f98,
};

/** Discord's limits for one embed; of the 6,000 characters all of a message's embeds may have, some are left for a heading. */
const MAX = { description: 4096, fields: 25, name: 256, value: 1024, footer: 2048, total: 5700 };

/** A picture of the answer's chart; nothing when it could not be drawn. */
export type Picture = Buffer | undefined;

/** The least that is kept for the sentence, the table and the notes, however many figures there are. */
const BODY = 1500;

/** An answer as a Discord message: one embed, its picture, its buttons. Mentions nobody. What is picked in it replies to `target`. */
export const message = (answer: Answer, picture?: Picture, target?: string) => {
  const locale = closest(answer.locale);
  const [format, say] = [formatIn(locale), shared(locale)];
  const name = `reservoir-${answer.command.replaceAll(' ', '-')}.png`;
  const embed = new EmbedBuilder().setColor(COLOUR[answer.mood]);
  const foot = clip(footer(answer, format, say), MAX.footer);
  if (foot) embed.setFooter({ text: foot });
  const heading = clip(answer.heading ?? '', MAX.name);
  if (heading) embed.setAuthor({ name: heading });
  const around = foot.length + heading.length;
  const fields = fitting(
    (answer.figures ?? []).slice(0, MAX.fields).map((figure) => field(figure, format)),
    MAX.total - BODY - around,
  );
  embed.addFields(...fields);
  const room = Math.min(MAX.description, MAX.total - around - lengthOf(fields));
  embed.setDescription(body(answer, format, say, room));
  if (picture) embed.setImage(`attachment://${name}`);
  return {
    embeds: [embed],
    files: picture ? [new AttachmentBuilder(picture, { name, description: answer.chart?.alt ?? answer.lead })] : [],
    components: components(answer, target),
    allowedMentions: { parse: [] as never[] },
  };
};

/** A moment in the reader's own time zone. */
const moment = (isoMoment: string): string => {
  const date = new Date(isoMoment);
  return `${time(date, TimestampStyles.LongDateTime)} (${time(date, TimestampStyles.RelativeTime)})`;
};

const field = (figure: Figure, format: Format) => {
  const { label, value, day, changes = [], note } = figure;
  const shown = typeof value === 'object' && 'moment' in value ? moment(value.moment) : format.cell(value);
  const lines = [
    `**${shown}**`,
    ...(day ? [format.day(day)] : []),
    ...changes.map(({ label, value }) => `${label} ${'amount' in value ? format.amount(value) : format.signed(value)}`),
    ...(note ? [note] : []),
  ];
  return { name: clip(label, MAX.name), value: clip(lines.join('\n'), MAX.value), inline: true };
};

type Field = ReturnType<typeof field>;

const lengthOf = (fields: readonly Field[]) =>
  fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);

const fitting = (fields: readonly Field[], room: number): readonly Field[] =>
  lengthOf(fields) <= room ? fields : fitting(fields.slice(0, -1), room);

/** As much of an answer as there is room for: the last rows of its table go first, then its last notes; a table is never cut open. */
const body = (answer: Answer, format: Format, say: Shared, room: number): string => {
  const text = blocks(answer, format, say);
  if (text.length <= room) return text;
  const { table, notes = [] } = answer;
  const rows = table?.rows.filter((row) => row !== REST) ?? [];
  if (table && rows.length > 1)
    return body({ ...answer, table: { ...table, rows: [...rows.slice(0, -1), REST] } }, format, say, room);
  if (notes.length > 0) return body({ ...answer, notes: notes.slice(0, -1) }, format, say, room);
  const { table: _, ...rest } = answer;
  return table ? body(rest, format, say, room) : clip(text, room);
};

/** Stands for the rows there was no room for. */
const REST: readonly string[] = ['…'];

const blocks = (answer: Answer, format: Format, say: Shared): string => {
  const { freshness } = answer;
  return [
    answer.mood === 'trouble' ? answer.lead : `**${answer.lead}**`,
    answer.table && `\`\`\`\n${table(answer.table, format)}\n\`\`\``,
    (answer.notes ?? []).map((note) => `• ${note}`).join('\n'),
    [
      answer.sources.length > 0 &&
        say.stamp.source(answer.sources.map((source) => `[${source.code ?? source.title}](${source.url})`).join(' · ')),
      freshness && freshnessLine(freshness, say, (when) => time(new Date(when), TimestampStyles.LongDateShortTime)),
    ]
      .filter(Boolean)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
};

const footer = ({ sources, asOf, freshness }: Answer, format: Format, say: Shared): string =>
  [
    asOf && say.stamp.asOf(asOf),
    freshness?.late && say.stamp.late,
    freshness && freshness.origin !== 'fresh' && say.stamp[freshness.origin],
    ...publishers(sources.map((source) => source.publisher ?? '')),
    ...sources
      .filter((source) => source.day && source.day !== asOf)
      .map(({ code, title, day }) => `${code ?? title} ${format.day(day!)}`),
  ]
    .filter(Boolean)
    .join(' · ');

const publishers = (all: readonly string[]) => [...new Set(all)].filter(Boolean);
