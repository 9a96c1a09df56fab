import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  type Issue,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { list, record } from '../json.ts';
import { DiscordError, type FieldError } from '../rest/discord-error.ts';

const schemas = {
  message: MessageCreateRequestSchema,
  messageEdit: MessageEditRequestPartialSchema,
  followUp: IncomingWebhookRequestPartialSchema,
  replyEdit: IncomingWebhookUpdateRequestPartialSchema,
  reply: CreateMessageInteractionCallbackRequestSchema,
  update: UpdateMessageInteractionCallbackRequestSchema,
  choices: ApplicationCommandAutocompleteCallbackRequestSchema,
  modal: ModalInteractionCallbackRequestSchema,
  privateChannel: CreatePrivateChannelRequestSchema,
  command: ApplicationCommandCreateRequestSchema,
  commandPatch: ApplicationCommandPatchRequestPartialSchema,
  commandInList: ApplicationCommandUpdateRequestSchema,
} as const;
/** What a body is judged as. */
export type SchemaName = keyof typeof schemas;

/** Judges a body by Discord's own schema; refuses it as Discord does, and returns the members the schema does not know. */
export const validate = (name: SchemaName, body: unknown, at: readonly PropertyKey[] = []): readonly string[] => {
  const result = schemas[name].safeParse(body);
  if (!result.success) {
    const fieldErrors = result.error.issues.flatMap((issue) => fieldErrorsOf(issue, body, at));
    throw new DiscordError(50035, fieldErrors);
  }
  return unknownMembers(body, result.data, at.join('.'));
};

/** Of a union's branches the one meant is the one whose literals fit and which objects to least. */
const fieldErrorsOf = (issue: Issue, value: unknown, at: readonly PropertyKey[]): FieldError[] => {
  const path = [...at, ...issue.path];
  const inner = issue.path.reduce<unknown>((so, step) => record(so)[String(step)] ?? list(so)[Number(step)], value);
  if (issue.code === 'invalid_union' && issue.errors) {
    const wrongKind = (branch: readonly Issue[]) =>
      branch.some(({ path, code }) => path.length === 0 || (code === 'invalid_value' && path[0] === 'type'));
    const branches = issue.errors.filter((branch) => branch.length > 0);
    const meant = branches.filter((branch) => !wrongKind(branch)).sort((a, b) => a.length - b.length)[0];
    if (meant) return meant.flatMap((part) => fieldErrorsOf(part, inner, path));
    return [{ path, code: 'BASE_TYPE_CHOICES', message: 'Value is of none of the possible types.' }];
  }
  return [{ path, ...wording(issue, inner) }];
};

const wording = (issue: Issue, value: unknown): Pick<FieldError, 'code' | 'message'> => {
  const unit = Array.isArray(value) ? '' : ' in length';
  if (value === undefined || value === null) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  if (issue.code === 'too_big' && typeof value === 'number')
    return { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${issue.maximum}.` };
  if (issue.code === 'too_small' && typeof value === 'number')
    return { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${issue.minimum}.` };
  if (issue.code === 'too_big')
    return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer${unit}.` };
  if (issue.code === 'too_small')
    return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more${unit}.` };
  if (issue.code === 'invalid_value')
    return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${list(issue.values).join(', ')}}.` };
  if (issue.format === 'url') return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  return { code: 'BASE_TYPE_INVALID', message: `Not a valid ${issue.expected ?? issue.format ?? 'value'}.` };
};

/** A schema drops what it does not know, so what is gone from its result was unknown. */
const unknownMembers = (given: unknown, known: unknown, at: string): string[] => {
  if (Array.isArray(given)) return given.flatMap((item, i) => unknownMembers(item, list(known)[i], `${at}[${i}]`));
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, value]) => {
    const path = at ? `${at}.${name}` : name;
    if (value === undefined) return [];
    return name in record(known) ? unknownMembers(value, record(known)[name], path) : [path];
  });
};

let isWarm = false;

/** Compiles the schemas once: a cold one costs a good part of the three seconds a bot has to answer. */
export const warmUp = () => {
  if (isWarm) return;
  isWarm = true;
  const url = 'https://example.org/';
  const button = { type: 2, style: 1, custom_id: 'a', label: 'a', emoji: { name: 'a' } };
  const select = { type: 3, custom_id: 'b', options: [{ label: 'a', value: 'a' }] };
  const words = { type: 10, content: 'a' };
  const row = { type: 1, components: [button, select] };
  const body = {
    content: 'a',
    allowed_mentions: { parse: [] },
    attachments: [{ id: '0', filename: 'a', description: 'a' }],
    embeds: [
      {
        title: 'a',
        fields: [{ name: 'a', value: 'a' }],
        author: { name: 'a' },
        footer: { text: 'a' },
        image: { url },
        thumbnail: { url },
        timestamp: '2026-01-01T00:00:00.000Z',
      },
    ],
    components: [
      row,
      words,
      { type: 17, components: [row, words, { type: 14 }] },
      { type: 9, components: [words], accessory: { type: 11, media: { url } } },
      { type: 12, items: [{ media: { url } }] },
      { type: 13, file: { url } },
    ],
  };
  const option = { name: 'a', description: 'a', choices: [{ name: 'a', value: 'a' }] };
  const options = [3, 4, 5, 6, 7, 8, 10].map((type) => ({ ...option, type }));
  const command = { name: 'a', description: 'a', options: [{ ...option, type: 1, options }, ...options] };
  schemas.message.safeParse({ ...body, message_reference: { message_id: '1' } });
  for (const name of ['messageEdit', 'followUp', 'replyEdit'] as const) schemas[name].safeParse(body);
  schemas.reply.safeParse({ type: 4, data: body });
  schemas.update.safeParse({ type: 7, data: body });
  const field = { type: 18, label: 'a', component: select };
  schemas.modal.safeParse({ type: 9, data: { custom_id: 'a', title: 'a', components: [field] } });
  schemas.choices.safeParse({ type: 8, data: { choices: [{ name: 'a', value: 'a' }] } });
  for (const name of ['command', 'commandPatch', 'commandInList'] as const) schemas[name].safeParse(command);
};
