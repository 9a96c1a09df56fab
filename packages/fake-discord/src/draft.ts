import { DiscordError, type FieldError } from './discord-error.ts';
import { type Json, list, record, text } from './json.ts';
import { everyComponent, messageRules } from './message-rules.ts';
import type { Upload } from './multipart.ts';
import { type Draft, ephemeral, loading, type State, type StoredFile } from './state.ts';

/** The flag of a message laid out in components alone (https://docs.discord.com/developers/components/reference). */
export const componentsV2 = 1 << 15;

/** Discord's usual limit for one file (`attachment_size_limit` of an interaction). */
export const fileLimit = 10 * 1024 * 1024;

/** Where a message is being made. */
export type Drafting = {
  readonly state: State;
  readonly channelId: string;
  /** Where attachments can be fetched from. */
  readonly origin: string;
};

/** The message a body and its files make, over what was there before an edit; refused where Discord would refuse it. */
export const draft = (given: unknown, uploads: readonly Upload[], on: Drafting, before?: Draft): Draft => {
  const body = record(given);
  const kept = (name: 'embeds' | 'components'): readonly Json[] =>
    body[name] === undefined ? (before?.[name] ?? []) : list(body[name]).map(record);
  const plan = planFiles(body, uploads, before?.files ?? []);
  const content = body.content === undefined ? (before?.content ?? '') : text(body.content);
  const asked = typeof body.flags === 'number' ? body.flags : 0;
  const flags = before
    ? (before.flags & ~loading) | (asked & componentsV2)
    : asked & (componentsV2 | ephemeral | suppressEmbeds | silent);
  const embeds = kept('embeds');
  const components = kept('components');
  const v2 = (flags & componentsV2) !== 0;
  const fieldErrors = [...plan.fieldErrors, ...messageRules({ content, embeds, components }, v2, plan.names)];
  if (fieldErrors.length > 0) throw new DiscordError(50035, fieldErrors);
  if (uploads.some(({ bytes }) => bytes.length > fileLimit)) throw new DiscordError(40005);
  const said = v2 ? components.length > 0 : content.trim() !== '' || embeds.length > 0;
  if (!said && plan.names.length === 0 && components.length === 0) throw new DiscordError(50006);
  const allowed = body.allowed_mentions === undefined ? before?.allowedMentions : record(body.allowed_mentions);
  return {
    content,
    embeds,
    components,
    flags,
    files: plan.store(on),
    mentions: mentions(content, components, allowed, on.state),
    ...(allowed && { allowedMentions: allowed }),
  };
};

const suppressEmbeds = 1 << 2;
const silent = 1 << 12;

/** Which files the message will have: those kept of before, those sent now with their descriptions. */
const planFiles = (body: Json, uploads: readonly Upload[], before: readonly StoredFile[]) => {
  const listed =
    body.attachments === undefined || body.attachments === null ? undefined : list(body.attachments).map(record);
  const fieldErrors = (listed ?? []).flatMap(({ id }, i): FieldError[] =>
    uploads.some(({ index }) => index === String(id)) || before.some((file) => file.id === String(id))
      ? []
      : [{ path: ['attachments', i, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: `No file files[${id}] was sent` }],
  );
  const kept = listed ? before.filter(({ id }) => listed.some((each) => String(each.id) === id)) : before;
  const sent = uploads.map((upload) => {
    const { filename, description } = listed?.find(({ id }) => String(id) === upload.index) ?? {};
    return { upload, name: text(filename) || upload.name, description: text(description) };
  });
  if (kept.length + sent.length > 10)
    fieldErrors.push({
      path: ['attachments'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: 'Must be 10 or fewer in length.',
    });
  const store = ({ state, channelId, origin }: Drafting): StoredFile[] => [
    ...kept,
    ...sent.map(({ upload, name, description }) => {
      const id = state.nextId();
      return state.keepFile({
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
  return { fieldErrors, names: [...kept, ...sent].map(({ name }) => name), store };
};

/** Width and height from a PNG's first chunk (https://www.w3.org/TR/png-3/#11IHDR). */
const pngSize = (bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length > 24 && view.getUint32(0) === 0x89504e47
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : undefined;
};

const mentions = (
  content: string,
  components: readonly Json[],
  allowed: Json | undefined,
  state: State,
): Draft['mentions'] => {
  const said = [content, ...everyComponent(components).map((each) => text(each.content))].join('\n');
  const found = (pattern: RegExp, kind: 'users' | 'roles') =>
    [...new Set([...said.matchAll(pattern)].map(([, id]) => id!))].filter(
      (id) => !allowed || list(allowed.parse).includes(kind) || list(allowed[kind]).includes(id),
    );
  return {
    users: found(/<@!?(\d+)>/g, 'users').flatMap((id) => state.users.get(id) ?? []),
    roles: found(/<@&(\d+)>/g, 'roles'),
  };
};
