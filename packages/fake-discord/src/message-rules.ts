import type { FieldError } from './discord-error.ts';
import { type Json, list, record, text } from './json.ts';
import type { Draft } from './state.ts';

type Said = Pick<Draft, 'content' | 'embeds' | 'components'>;

/** What Discord refuses in a message though its schema lets it through; `names` are the message's files. */
export const messageRules = (said: Said, v2: boolean, names: readonly string[]): readonly FieldError[] => [
  ...contentRules(said.content),
  ...embedRules(said.embeds),
  ...componentRules(said, v2),
  ...mediaRules(said, names),
];

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
    .reduce((sum, each) => sum + each, 0);
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

const componentRules = ({ components, ...beside }: Said, v2: boolean): FieldError[] => {
  const all = components.flatMap((each, i) => walk(each, ['components', i]));
  const fieldErrors: FieldError[] = [];
  const object = (path: readonly PropertyKey[], code: string, message: string) =>
    fieldErrors.push({ path, code, message });

  if (v2) {
    for (const part of ['content', 'embeds'] as const)
      if (beside[part].length > 0)
        object(
          [part],
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${part}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
    if (all.length > 40) object(['components'], 'BASE_TYPE_MAX_LENGTH', 'Must be 40 or fewer in length.');
    const words = all.reduce(
      (sum, { component }) => sum + (component.type === 10 ? text(component.content).length : 0),
      0,
    );
    if (words > 4000) object(['components'], 'BASE_TYPE_MAX_LENGTH', 'Must be 4000 or fewer in length.');
  } else {
    if (components.length > 5) object(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
    for (const [i, { type }] of components.entries())
      if (type !== 1)
        object(['components', i, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
  }

  const seen = new Set<string>();
  for (const { component, path } of all) {
    const id = component.custom_id;
    if (typeof id === 'string') {
      if (seen.has(id))
        object([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      seen.add(id);
    }
    if (component.type === 2) fieldErrors.push(...buttonRules(component, path));
    const options = list(component.options);
    if (component.type === 3) {
      const values = options.map((each) => record(each).value);
      if (new Set(values).size < values.length)
        object(
          [...path, 'options'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
    }
    const inner = list(component.components);
    if (component.type === 1 && inner.some((each) => record(each).type !== 2) && inner.length > 1)
      object(
        [...path, 'components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
  }
  return fieldErrors;
};

const buttonRules = (button: Json, path: readonly PropertyKey[]): FieldError[] => {
  const link = button.style === 5;
  const fieldErrors: FieldError[] = [];
  if (link && !button.url)
    fieldErrors.push({ path: [...path, 'url'], code: 'BUTTON_COMPONENT_URL_REQUIRED', message: 'A url is required' });
  if (!link && button.style !== 6 && !button.custom_id)
    fieldErrors.push({
      path: [...path, 'custom_id'],
      code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      message: 'A custom id is required',
    });
  if (button.url && button.custom_id)
    fieldErrors.push({
      path,
      code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      message: 'A custom id and url cannot both be specified',
    });
  if (button.style !== 6 && !button.label && !button.emoji)
    fieldErrors.push({ path, code: 'BUTTON_COMPONENT_INVALID_LABEL', message: 'A label or an emoji is required' });
  return fieldErrors;
};

type Placed = { readonly component: Json; readonly path: readonly PropertyKey[] };

const walk = (component: Json, path: readonly PropertyKey[]): Placed[] => [
  { component, path },
  ...list(component.components).flatMap((each, i) => walk(record(each), [...path, 'components', i])),
  ...(component.accessory ? walk(record(component.accessory), [...path, 'accessory']) : []),
];

/** Everything a message's components hold, however deep. */
export const everyComponent = (components: readonly Json[]): readonly Json[] =>
  components.flatMap((each) => walk(each, [])).map(({ component }) => component);

/** `attachment://x` needs a file x with the message. */
const mediaRules = ({ embeds, components }: Said, names: readonly string[]): FieldError[] => {
  const inEmbeds = embeds.flatMap((embed, i) =>
    ([['image'], ['thumbnail'], ['author', 'icon_url'], ['footer', 'icon_url']] as const).map(([part, field]) => ({
      url: record(embed[part])[field ?? 'url'],
      path: ['embeds', i, part, field ?? 'url'] as readonly PropertyKey[],
    })),
  );
  const inComponents = components
    .flatMap((each, i) => walk(each, ['components', i]))
    .flatMap(({ component, path }) => [
      { url: record(component.media).url, path: [...path, 'media', 'url'] },
      { url: record(component.file).url, path: [...path, 'file', 'url'] },
      ...list(component.items).map((item, j) => ({
        url: record(record(item).media).url,
        path: [...path, 'items', j, 'media', 'url'],
      })),
    ]);
  return [...inEmbeds, ...inComponents]
    .filter(({ url }) => text(url).startsWith('attachment://') && !names.includes(text(url).slice(13)))
    .map(({ url, path }) => ({
      path,
      code: 'MEDIA_ATTACHMENT_NOT_FOUND',
      message: `The media ${url} names no file of this message`,
    }));
};
