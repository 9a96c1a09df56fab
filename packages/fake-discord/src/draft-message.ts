import { type Json, list, record, text } from './json.ts';
import { componentsV2, type Draft, ephemeral, loading, type StoredFile } from './model.ts';
import { pngSize } from './png.ts';
import { DiscordError, type FieldError } from './rest/discord-error.ts';
import type { Upload } from './rest/request.ts';
import { keepFile } from './state/messages.ts';
import type { State } from './state/state.ts';
import { everyComponent } from './validate/components.ts';
import { messageRules } from './validate/message-rules.ts';

/** Bytes of one file, as Discord usually allows (`attachment_size_limit` of an interaction). */
export const FILE_BYTES = 10 * 1024 * 1024;

/** Files of one message. */
const FILES = 10;
const suppressEmbeds = 1 << 2;
const silent = 1 << 12;

/** Where a message is being made. */
export type DraftPlace = {
  readonly state: State;
  readonly channelId: string;
  /** Where attachments can be fetched from. */
  readonly origin: string;
};

/** The message a body and its files make, over what was there before an edit; refused where Discord would refuse it. */
export const draftMessage = (given: unknown, uploads: readonly Upload[], place: DraftPlace, before?: Draft): Draft => {
  const body = record(given);
  const kept = (name: 'embeds' | 'components'): readonly Json[] =>
    body[name] === undefined ? (before?.[name] ?? []) : list(body[name]).map(record);
  const plan = planFiles(body, uploads, before?.files ?? []);
  const content = body.content === undefined ? (before?.content ?? '') : text(body.content);
  const flags = flagsOf(body, before);
  const [embeds, components] = [kept('embeds'), kept('components')];
  const others = [...(list(body.sticker_ids).length > 0 ? ['sticker_ids'] : []), ...(body.poll ? ['poll'] : [])];
  const v2 = (flags & componentsV2) !== 0;
  const fieldErrors = [
    ...plan.fieldErrors,
    ...messageRules({ content, embeds, components, others }, { v2, names: plan.names }),
  ];
  if (fieldErrors.length > 0) throw new DiscordError(50035, fieldErrors);
  if (uploads.some(({ bytes }) => bytes.length > FILE_BYTES)) throw new DiscordError(40005);
  const legacy = content.trim() !== '' || embeds.length > 0 || plan.names.length > 0;
  if (components.length === 0 && (v2 || !legacy)) throw new DiscordError(50006);
  const allowed = body.allowed_mentions === undefined ? before?.allowedMentions : record(body.allowed_mentions);
  return {
    content,
    embeds,
    components,
    flags,
    files: storeFiles(plan, place),
    mentions: mentionsOf(content, components, allowed, place.state),
    ...(allowed && { allowedMentions: allowed }),
  };
};

/** An edit may set the flag of components V2, and never take it away. */
const flagsOf = (body: Json, before: Draft | undefined): number => {
  const asked = typeof body.flags === 'number' ? body.flags : 0;
  return before
    ? (before.flags & ~loading) | (asked & componentsV2)
    : asked & (componentsV2 | ephemeral | suppressEmbeds | silent);
};

type FilePlan = {
  readonly fieldErrors: readonly FieldError[];
  readonly names: readonly string[];
  readonly kept: readonly StoredFile[];
  readonly sent: readonly { readonly upload: Upload; readonly name: string; readonly description: string }[];
};

/** Which files the message will have: those kept of before, those sent now with their descriptions. */
const planFiles = (body: Json, uploads: readonly Upload[], before: readonly StoredFile[]): FilePlan => {
  const listed =
    body.attachments === undefined || body.attachments === null ? undefined : list(body.attachments).map(record);
  const fieldErrors = (listed ?? []).flatMap(({ id }, i): FieldError[] =>
    uploads.some(({ index }) => index === String(id)) || before.some((file) => file.id === String(id))
      ? []
      : [{ path: ['attachments', i, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: `No file files[${id}] was sent` }],
  );
  const kept = listed ? before.filter((file) => listed.some(({ id }) => String(id) === file.id)) : before;
  const sent = uploads.map((upload) => {
    const { filename, description } = listed?.find(({ id }) => String(id) === upload.index) ?? {};
    return { upload, name: text(filename) || upload.name, description: text(description) };
  });
  if (kept.length + sent.length > FILES)
    fieldErrors.push({
      path: ['attachments'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${FILES} or fewer in length.`,
    });
  return { fieldErrors, names: [...kept, ...sent].map(({ name }) => name), kept, sent };
};

const storeFiles = ({ kept, sent }: FilePlan, { state, channelId, origin }: DraftPlace): StoredFile[] => [
  ...kept,
  ...sent.map(({ upload, name, description }) => {
    const id = state.nextId();
    return keepFile(state, {
      id,
      name,
      type: upload.type || 'application/octet-stream',
      size: upload.bytes.length,
      bytes: upload.bytes,
      url: `${origin}/attachments/${channelId}/${id}/${encodeURIComponent(name)}`,
      ...(description && { description }),
      ...pngSize(upload.bytes),
    });
  }),
];

/** Whom a message reaches: those its texts name, as far as it lets them be reached. */
export const mentionsOf = (
  content: string,
  components: readonly Json[],
  allowed: Json | undefined,
  state: State,
): Draft['mentions'] => {
  const texts = [content, ...everyComponent(components).map((component) => text(component.content))].join('\n');
  const named = (pattern: RegExp, kind: 'users' | 'roles') =>
    [...new Set([...texts.matchAll(pattern)].map(([, id]) => id!))].filter(
      (id) => !allowed || list(allowed.parse).includes(kind) || list(allowed[kind]).includes(id),
    );
  return {
    users: named(/<@!?(\d+)>/g, 'users').flatMap((id) => state.users.get(id) ?? []),
    roles: named(/<@&(\d+)>/g, 'roles'),
  };
};
