import {
  type APIContainerComponent,
  AttachmentBuilder,
  ContainerBuilder,
  type FileBuilder,
  type JSONEncodable,
  MediaGalleryBuilder,
  MediaGalleryItemBuilder,
  MessageFlags,
  TextDisplayBuilder,
} from 'discord.js';
import type { Answer, Figure, Mood, Table } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { onceEach } from '../../values/once-each.ts';
import { clip } from '../../words/clip.ts';
import { type Format, formatIn } from '../../words/format.ts';
import { canAskAgain, components, isMenu, type Offered } from './components.ts';
import { leadOf } from './lead.ts';
import {
  desktopHeight,
  fullLine,
  joined,
  keyFigures,
  keyLine,
  packed,
  phoneLines,
  small,
  stampLine,
  tableLines,
} from './lines.ts';

/** What stands at a message's edge: calm, worth a look (or older than it should be), about settings, or not answered. */
const COLOUR = { calm: 0x3b82c4, amber: 0xe0a526, grey: 0x8a8f98, red: 0xc94f4f } as const;

/**
 * Discord's limits: 4,000 characters of text and 40 components a message, 1,024 characters of alt text. The parts are each
 * cut to what they may have, and together they have no more than there is; some is left for a mention above.
 */
const MAX = { heading: 300, lead: 1600, figure: 250, aside: 300, stamp: 900, alt: 1024, all: 3900 };

/** A picture of the answer's chart; nothing when it could not be drawn. */
export type Picture = Buffer | undefined;

export type MessageOptions = Offered & {
  /** Written above the lead where it comes unasked. */
  readonly heading?: string | undefined;
};

/** An answer as a Discord message: one container with the lead, its key figures, the picture, one small line and at most two rows. Mentions nobody. */
export const message = (answer: Answer, picture?: Picture, options: MessageOptions = {}): MessageBody => ({
  flags: MessageFlags.IsComponentsV2,
  components: [containerOf(answer, picture !== undefined, options)],
  files: picture
    ? [
        new AttachmentBuilder(picture, {
          name: pictureName(answer),
          description: clip(answer.chart?.alt ?? '', MAX.alt),
        }),
      ]
    : [],
  allowedMentions: { parse: [] },
});

const pictureName = ({ command }: Answer): string => `reservoir-${command.replaceAll(' ', '-')}.png`;

/** As most are shown; many ask the same. */
const usual = {
  pictured: onceEach((answer: Answer) => composed(answer, true, {})),
  plain: onceEach((answer: Answer) => composed(answer, false, {})),
};

const containerOf = (answer: Answer, pictured: boolean, options: MessageOptions): Container =>
  Object.values(options).some(Boolean)
    ? composed(answer, pictured, options)
    : usual[pictured ? 'pictured' : 'plain'](answer);

const composed = (answer: Answer, pictured: boolean, options: MessageOptions): Container => {
  const details = !answer.whole && (isShort(answer) || isLong(answer)) && canAskAgain(answer);
  const container = new ContainerBuilder().setAccentColor(colourOf(answer));
  for (const text of textsAbove(answer, options.heading, details))
    container.addTextDisplayComponents(textDisplay(text));
  if (pictured) {
    const alt = clip(answer.chart?.alt ?? answer.lead, MAX.alt);
    const item = new MediaGalleryItemBuilder().setURL(`attachment://${pictureName(answer)}`).setDescription(alt);
    container.addMediaGalleryComponents(new MediaGalleryBuilder().addItems(item));
  }
  const stamp = isCited(answer) ? clip(joined(stampLine(answer)), MAX.stamp) : '';
  if (stamp) container.addTextDisplayComponents(textDisplay(stamp));
  container.addActionRowComponents(...components(answer, { ...options, details }));
  const made = container.toJSON();
  return { toJSON: () => made };
};

type Container = JSONEncodable<APIContainerComponent>;

/** What is sent to Discord, whatever it says. */
export type MessageBody = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: (Container | FileBuilder)[];
  readonly files: AttachmentBuilder[];
  readonly allowedMentions: { readonly parse: never[] };
};

/** One sentence as a message: a confirmation, or that something is not as it was. */
export const notice = (text: string, colour: keyof typeof COLOUR = 'grey'): MessageBody => ({
  flags: MessageFlags.IsComponentsV2,
  components: [
    new ContainerBuilder().setAccentColor(COLOUR[colour]).addTextDisplayComponents(textDisplay(clip(text, MAX.all))),
  ],
  files: [],
  allowedMentions: { parse: [] },
});

/** The whole of something as lines, in as many messages as it takes. */
export const pages = (answer: Answer, lines: readonly string[]): readonly MessageBody[] => {
  const texts: string[] = [];
  for (const line of lines.map((one) => clip(joined(one), MAX.lead))) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < MAX.all) texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map((text) => ({
    flags: MessageFlags.IsComponentsV2,
    components: [
      new ContainerBuilder().setAccentColor(colourOf(answer)).addTextDisplayComponents(textDisplay(text.trim())),
    ],
    files: [],
    allowedMentions: { parse: [] },
  }));
};

/** Whether it rests on figures or documents: what does not is about settings, says all it has, and shows no stamp. */
const isCited = ({ mood, sources, figures = [], table, chart, more }: Answer): boolean =>
  mood !== 'trouble' &&
  sources.length > 0 &&
  (figures.length > 0 || table !== undefined || chart !== undefined || more !== undefined);

const AMBER: readonly Mood[] = ['watch', 'tight', 'stale'];

const colourOf = (answer: Answer): number => {
  if (answer.mood === 'trouble') return COLOUR.red;
  if (AMBER.includes(answer.mood) || (isCited(answer) && (answer.freshness?.late || doubtful(answer))))
    return COLOUR.amber;
  return isCited(answer) ? COLOUR.calm : COLOUR.grey;
};

const doubtful = ({ warnings = [] }: Answer) => warnings.some(({ kind }) => kind === 'doubtful');

const textDisplay = (content: string) => new TextDisplayBuilder().setContent(content);

/** Whether an answer is its lead, key figures and picture, with the rest a press away; one of neither sources nor a picture says its notes too. */
const isShort = (answer: Answer): boolean => isCited(answer) || answer.chart !== undefined;

/** As many lines of a phone as a table of a reckoning may take before it waits behind *Details*. */
const MOST_LINES = 10;

const isLong = ({ table, locale }: Answer): boolean =>
  table !== undefined && phoneLines(tableLines(table, formatIn(closest(locale)))) > MOST_LINES;

/** Whether a row of the table tells a figure already. */
const isRow = ({ label }: Figure, table?: Table): boolean => table?.rows.some(([name]) => name === label) ?? false;

/** The room above a picture on a desktop's one screen (px), and what a menu below takes of it. */
const [ROOM, MENU] = [165, 45];

/** The key figures, each on its line where there is room above a picture; the last ones wait among the details where there is none. */
const figureLines = (answer: Answer, others: readonly string[], format: Format): readonly string[] => {
  const lines = keyFigures(answer, format).map((figure) => clip(keyLine(figure, answer.asOf, format), MAX.figure));
  const room = ROOM - (answer.actions?.some(isMenu) ? MENU : 0);
  const fits = (rows: readonly string[]) => !answer.chart || desktopHeight([...others, ...rows]) <= room;
  const apart = packed(lines);
  if (fits(apart)) return apart;
  const rows = packed(lines, 'desktop');
  return rows.slice(0, rows.findLastIndex((_, i) => fits(rows.slice(0, i + 1))) + 1);
};

/** The texts above the picture: heading and lead, then the key figures; everything there is where nothing else would tell it. */
const textsAbove = (answer: Answer, heading: string | undefined, details: boolean): readonly string[] => {
  const format = formatIn(closest(answer.locale));
  const { aside, figures = [], table, more = '', notes = [], warnings = [] } = answer;
  const head = heading ?? answer.heading;
  const lead = clip(joined(leadOf(answer)), MAX.lead);
  const top = [head && small(clip(head, MAX.heading)), lead].filter(Boolean).join('\n');
  const asides = [...(aside ? aside.split('\n') : []), ...warnings.slice(0, 2).map(({ text }) => text)];
  const below = details
    ? [
        ...figureLines(answer, [...top.split('\n'), ...asides.map(small)], format),
        ...(isShort(answer) ? [] : notes.map((note) => `- ${note}`)),
      ]
    : [
        ...figures.filter((figure) => !isRow(figure, table)).map((figure) => fullLine(figure, format)),
        ...(table ? tableLines(table, format) : []),
        ...(more === '' ? [] : more.split('\n')),
        ...notes.map((note) => `- ${note}`),
      ];
  const said = [...below, ...asides.map((line) => small(clip(line, MAX.aside)))];
  const room = MAX.all - top.length - MAX.stamp;
  // One text: its lines stand closer than two texts would.
  return [[top, clip(joined(said.join('\n')), room)].filter(Boolean).join('\n')];
};
