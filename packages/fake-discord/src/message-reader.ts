import type { APIMessage } from 'discord-api-types/v10';
import { type Json, list, record, text } from './json.ts';
import { everyComponent } from './validate/components.ts';

/** A picture a message shows, with what is read aloud in its place. */
export type ShownPicture = {
  readonly url: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
};
/** A button of a message. */
export type ShownButton = {
  readonly label: string;
  readonly customId?: string;
  readonly url?: string;
  readonly style: number;
  readonly disabled: boolean;
};
/** A select of a message. */
export type ShownSelect = {
  readonly customId: string;
  readonly type: number;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly options: readonly { readonly label: string; readonly value: string; readonly chosen: boolean }[];
};

/** A message read as its reader meets it, wherever its parts are nested. */
export type MessageReading = {
  /** Its texts in order: the content, or each text display. */
  readonly texts: readonly string[];
  readonly pictures: readonly ShownPicture[];
  readonly buttons: readonly ShownButton[];
  readonly selects: readonly ShownSelect[];
  /** Names of files shown as files. */
  readonly files: readonly string[];
  /** The accent colours of its containers. */
  readonly accents: readonly (number | null)[];
};

/** Reads a message. */
export const readMessage = ({ content, components, attachments, embeds }: APIMessage): MessageReading => {
  const all = everyComponent((components ?? []).map(record));
  const ofType = (type: number) => all.filter((component) => component.type === type);
  const galleries = all.flatMap(({ type, items, ...thumbnail }) =>
    type === 12 ? list(items).map(record) : type === 11 ? [thumbnail] : [],
  );
  const isPicture = ({ content_type: type }: { content_type?: string }) => type?.startsWith('image/') === true;
  return {
    texts: [...(content ? [content] : []), ...ofType(10).map((component) => text(component.content))],
    pictures: [
      ...galleries.map(({ media, description }) => pictureOf(record(media), description)),
      ...embeds.flatMap(({ image }) => (image ? [pictureOf(record(image), record(image).description)] : [])),
      ...attachments.filter(isPicture).map((file) => pictureOf(record(file), file.description)),
    ],
    buttons: ofType(2).map(buttonOf),
    selects: all.filter(({ type }) => [3, 5, 6, 7, 8].includes(Number(type))).map(selectOf),
    files: [
      ...ofType(13).map(({ name }) => text(name)),
      ...attachments.filter((file) => !isPicture(file)).map(({ filename }) => filename),
    ],
    accents: ofType(17).map(({ accent_color: accent }) => (typeof accent === 'number' ? accent : null)),
  };
};

const pictureOf = ({ url, width, height }: Json, alt: unknown): ShownPicture => ({
  url: text(url),
  alt: text(alt),
  ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
});

const buttonOf = ({ label, custom_id: id, url, style, disabled }: Json): ShownButton => ({
  label: text(label),
  ...(typeof id === 'string' && { customId: id }),
  ...(typeof url === 'string' && { url }),
  style: Number(style),
  disabled: disabled === true,
});

const selectOf = ({ custom_id: id, type, placeholder, disabled, options }: Json): ShownSelect => ({
  customId: text(id),
  type: Number(type),
  placeholder: text(placeholder),
  disabled: disabled === true,
  options: list(options)
    .map(record)
    .map(({ label, value, default: chosen }) => ({
      label: text(label),
      value: text(value),
      chosen: chosen === true,
    })),
});
