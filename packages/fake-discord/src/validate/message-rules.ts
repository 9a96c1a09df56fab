import { type Json, list, record, text } from '../json.ts';
import type { Draft } from '../model.ts';
import type { FieldError } from '../rest/discord-error.ts';
import { componentRules } from './component-rules.ts';
import { mediaRules } from './media-rules.ts';

/** What a message says, and the members of its body that components V2 leave no room for. */
export type MessageContent = Pick<Draft, 'content' | 'embeds' | 'components'> & { readonly others: readonly string[] };

/** What Discord refuses in a message though its schema lets it through; `names` are the message's files. */
export const messageRules = (
  message: MessageContent,
  { v2, names }: { readonly v2: boolean; readonly names: readonly string[] },
): readonly FieldError[] => [
  ...contentRules(message.content),
  ...embedRules(message.embeds),
  ...(v2 ? legacyRules(message) : []),
  ...componentRules(message.components, v2),
  ...mediaRules(message, names),
];

/** Components V2 are the whole message (https://docs.discord.com/developers/components/using-message-components). */
const legacyRules = ({ content, embeds, others }: MessageContent): FieldError[] =>
  [...(content ? ['content'] : []), ...(embeds.length > 0 ? ['embeds'] : []), ...others].map((part) => ({
    path: [part],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${part}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));

const contentRules = (content: string): FieldError[] =>
  [...content].length > 2000
    ? [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }]
    : [];

const embedRules = (embeds: readonly Json[]): FieldError[] => {
  const length = (value: unknown) => [...text(value)].length;
  const total = embeds
    .flatMap((embed) => [
      length(embed.title),
      length(embed.description),
      length(record(embed.author).name),
      length(record(embed.footer).text),
      ...list(embed.fields).flatMap((field) => [length(record(field).name), length(record(field).value)]),
    ])
    .reduce((sum, characters) => sum + characters, 0);
  const blank = embeds.flatMap((embed, i) =>
    list(embed.fields).flatMap((field, j) =>
      (['name', 'value'] as const)
        .filter((part) => text(record(field)[part]).trim() === '')
        .map((part) => required(['embeds', i, 'fields', j, part])),
    ),
  );
  if (total <= 6000) return blank;
  const message = 'Embed size exceeds maximum size of 6000';
  return [...blank, { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
};

const required = (path: readonly PropertyKey[]): FieldError => ({
  path,
  code: 'BASE_TYPE_REQUIRED',
  message: 'This field is required',
});
