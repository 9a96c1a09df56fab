import { type Json, list, record, text } from '../json.ts';
import type { FieldError } from '../rest/discord-error.ts';
import { type PlacedComponent, walk } from './components.ts';

/** Components of a message in components V2, nested ones counted; characters of their texts together (https://docs.discord.com/developers/components/reference). */
const [COMPONENTS, TEXT_CHARACTERS] = [40, 4000];
/** Rows of a message without components V2. */
const ROWS = 5;

/** What Discord refuses in a message's components though its schema lets it through. */
export const componentRules = (components: readonly Json[], v2: boolean): FieldError[] => {
  const all = components.flatMap((component, i) => walk(component, ['components', i]));
  return [
    ...(v2 ? sizeRules(all) : rowRules(components)),
    ...idRules(all),
    ...all.flatMap(({ component, path }) => [
      ...(component.type === 2 ? buttonRules(component, path) : []),
      ...selectRules(component, path),
      ...widthRules(component, path),
    ]),
  ];
};

const sizeRules = (all: readonly PlacedComponent[]): FieldError[] => {
  const tooLong = (most: number): FieldError => ({
    path: ['components'],
    code: 'BASE_TYPE_MAX_LENGTH',
    message: `Must be ${most} or fewer in length.`,
  });
  const texts = all.filter(({ component }) => component.type === 10).map(({ component }) => text(component.content));
  return [
    ...(all.length > COMPONENTS ? [tooLong(COMPONENTS)] : []),
    ...(texts.join('').length > TEXT_CHARACTERS ? [tooLong(TEXT_CHARACTERS)] : []),
  ];
};

const rowRules = (components: readonly Json[]): FieldError[] => [
  ...(components.length > ROWS
    ? [{ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between 1 and ${ROWS} in length.` }]
    : []),
  ...components.flatMap(({ type }, i) =>
    type === 1
      ? []
      : [
          {
            path: ['components', i, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,).',
          },
        ],
  ),
];

/** A custom id stands once in a message or form. */
export const idRules = (all: readonly PlacedComponent[]): FieldError[] => {
  const ids = all.map(({ component }) => component.custom_id);
  return all.flatMap(({ path }, i) =>
    typeof ids[i] === 'string' && ids.indexOf(ids[i]) < i
      ? [
          {
            path: [...path, 'custom_id'],
            code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
            message: 'Component custom id cannot be duplicated',
          },
        ]
      : [],
  );
};

const buttonRules = (button: Json, path: readonly PropertyKey[]): FieldError[] => {
  const link = button.style === 5;
  const premium = button.style === 6;
  const wrong: readonly (readonly [boolean, readonly PropertyKey[], string, string])[] = [
    [link && !button.url, [...path, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required'],
    [
      !link && !premium && !button.custom_id,
      [...path, 'custom_id'],
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      'A custom id is required',
    ],
    [
      Boolean(button.url && button.custom_id),
      path,
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      'A custom id and url cannot both be specified',
    ],
    [
      !premium && !button.label && !button.emoji,
      path,
      'BUTTON_COMPONENT_INVALID_LABEL',
      'A label or an emoji is required',
    ],
  ];
  return wrong.filter(([is]) => is).map(([, at, code, message]) => ({ path: at, code, message }));
};

/** The kinds of select, by Discord's numbers: of strings, users, roles, users or roles, channels. */
export const selectTypes: readonly unknown[] = [3, 5, 6, 7, 8];

/** What Discord refuses in a select, of a message or of a form. */
export const selectRules = (select: Json, path: readonly PropertyKey[]): FieldError[] => {
  if (!selectTypes.includes(select.type)) return [];
  const options = list(select.options).map(record);
  const values = options.map(({ value }) => value);
  const [least, most] = [Number(select.min_values ?? 1), Number(select.max_values ?? 1)];
  const chosen = select.type === 3 ? options.filter((option) => option.default === true) : list(select.default_values);
  const wrong: readonly (readonly [boolean, string, string, string])[] = [
    [
      new Set(values).size < values.length,
      'options',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ],
    [least > most, 'min_values', 'NUMBER_TYPE_MAX', 'min_values is above max_values'],
    [
      chosen.length > most,
      'default_values',
      'BASE_TYPE_MAX_LENGTH',
      'More values are chosen from the start than may be',
    ],
  ];
  return wrong.filter(([is]) => is).map(([, part, code, message]) => ({ path: [...path, part], code, message }));
};

const widthRules = (row: Json, path: readonly PropertyKey[]): FieldError[] => {
  const inner = list(row.components);
  return row.type === 1 && inner.length > 1 && inner.some((component) => record(component).type !== 2)
    ? [
        {
          path: [...path, 'components'],
          code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          message: 'The specified component exceeds the maximum width',
        },
      ]
    : [];
};
