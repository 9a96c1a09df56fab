import { keyOf } from '../commands.ts';
import { type Json, list, record, text } from '../json.ts';
import { DiscordError, type FieldError } from '../rest/discord-error.ts';
import { validate } from './schemas.ts';

/** The languages a command can be put in (https://docs.discord.com/developers/reference#locales). */
export const discordLocales = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
] as const;

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Commands of each type that Discord keeps in one scope. */
const COMMANDS_KEPT: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** What Discord asks of a command beyond its schema; refuses a body that breaks it. */
export const validateCommand = (
  given: unknown,
  schema: 'command' | 'commandPatch' | 'commandInList',
  at: readonly PropertyKey[] = [],
) => {
  const body = record(given);
  const { default_member_permissions: permissions } = body;
  // The schema has a number here where Discord documents, and discord.js sends, a decimal string.
  const numeric = typeof permissions === 'string' && /^\d+$/.test(permissions) ? Number(permissions) : permissions;
  const warnings = validate(schema, { ...body, default_member_permissions: numeric }, at);
  const fieldErrors = commandRules(body, at);
  if (fieldErrors.length > 0) throw new DiscordError(50035, fieldErrors);
  return warnings;
};

/** A list of commands may not name two alike, nor hold more than Discord keeps. */
export const validateCommandList = (commands: readonly Json[]) => {
  const keys = commands.map(keyOf);
  const twice = keys.flatMap((key, i): FieldError[] =>
    keys.indexOf(key) < i
      ? [
          {
            path: [i],
            code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
            message: 'Application command names must be unique',
          },
        ]
      : [],
  );
  if (twice.length > 0) throw new DiscordError(50035, twice);
  for (const [type, count] of Object.entries(COMMANDS_KEPT))
    if (commands.filter((command) => String(command.type ?? 1) === type).length > count)
      throw new DiscordError(50035, [
        { path: [], code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${count} or fewer commands of type ${type}.` },
      ]);
};

const commandRules = (body: Json, at: readonly PropertyKey[]): FieldError[] => {
  const slash = (body.type ?? 1) === 1;
  const fieldErrors = [...localeRules(body, at), ...(body.name === undefined || !slash ? [] : nameRules(body, at))];
  const described = text(body.description) !== '';
  if (slash && body.name !== undefined && !described)
    fieldErrors.push({ path: [...at, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  if (!slash && described)
    fieldErrors.push({
      path: [...at, 'description'],
      code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION',
      message: 'Context menu commands cannot have a description',
    });
  if (!slash && list(body.options).length > 0)
    fieldErrors.push({
      path: [...at, 'options'],
      code: 'APPLICATION_COMMAND_INVALID_OPTIONS',
      message: 'Context menu commands cannot have options',
    });
  fieldErrors.push(...optionRules(body, at));
  if (lengthOf(body) > 8000)
    fieldErrors.push({
      path: at,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: 'Command exceeds maximum size of 8000',
    });
  return fieldErrors;
};

const nameRules = (body: Json, at: readonly PropertyKey[]): FieldError[] => {
  const wrong = (name: string) => !namePattern.test(name) || name !== name.toLowerCase();
  const object = (path: readonly PropertyKey[]): FieldError => ({
    path,
    code: 'APPLICATION_COMMAND_INVALID_NAME',
    message: 'Command name is invalid',
  });
  return [
    ...(wrong(text(body.name)) ? [object([...at, 'name'])] : []),
    ...Object.entries(record(body.name_localizations))
      .filter(([, name]) => wrong(text(name)))
      .map(([locale]) => object([...at, 'name_localizations', locale])),
  ];
};

const localeRules = (body: Json, at: readonly PropertyKey[]): FieldError[] =>
  (['name_localizations', 'description_localizations'] as const).flatMap((part) =>
    Object.keys(record(body[part]))
      .filter((locale) => !(discordLocales as readonly string[]).includes(locale))
      .map((locale) => ({
        path: [...at, part, locale],
        code: 'ENUM_TYPE_COERCE',
        message: `Value "${locale}" is not a valid enum value.`,
      })),
  );

const optionRules = (body: Json, at: readonly PropertyKey[]): FieldError[] => {
  const options = list(body.options).map(record);
  const fieldErrors: FieldError[] = [];
  const firstOptional = options.findIndex(({ required, type }) => !required && type !== 1 && type !== 2);
  const names = new Set<unknown>();
  for (const [i, option] of options.entries()) {
    const path = [...at, 'options', i];
    fieldErrors.push(...nameRules(option, path), ...localeRules(option, path), ...optionRules(option, path));
    if (names.has(option.name))
      fieldErrors.push({
        path: [...path, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: `Option name already exists in the list of options`,
      });
    names.add(option.name);
    if (option.required && firstOptional !== -1 && firstOptional < i)
      fieldErrors.push({
        path,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    const choices = list(option.choices).map(record);
    if (choices.length > 0 && option.autocomplete)
      fieldErrors.push({
        path,
        code: 'APPLICATION_COMMAND_OPTION_CHOICES_AUTOCOMPLETE',
        message: 'Choices and autocomplete cannot both be set',
      });
    for (const [j, choice] of choices.entries()) {
      fieldErrors.push(...localeRules(choice, [...path, 'choices', j]));
      if (choices.findIndex(({ name }) => name === choice.name) < j)
        fieldErrors.push({
          path: [...path, 'choices', j],
          code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          message: 'Option choice name already exists',
        });
    }
  }
  return fieldErrors;
};

/** Characters Discord counts toward 8000: names, descriptions and values, each in its longest language. */
const lengthOf = (part: Json): number => {
  const longest = (name: 'name' | 'description') =>
    Math.max(
      text(part[name]).length,
      ...Object.values(record(part[`${name}_localizations`])).map((name) => text(name).length),
    );
  const inner = [...list(part.options), ...list(part.choices)].map(record);
  return (
    longest('name') +
    longest('description') +
    text(part.value).length +
    inner.reduce((sum, part) => sum + lengthOf(part), 0)
  );
};
