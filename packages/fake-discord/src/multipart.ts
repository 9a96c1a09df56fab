import { DiscordError } from './discord-error.ts';

/** A file as it was sent: its place among the request's files, its name, its type, its bytes. */
export type Upload = {
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** A request's JSON and files, from either of the two forms Discord takes (https://docs.discord.com/developers/reference#uploading-files). */
export const readBody = async (
  bytes: Uint8Array,
  contentType = '',
): Promise<{ readonly json: unknown; readonly uploads: readonly Upload[] }> => {
  if (bytes.length === 0) return { json: undefined, uploads: [] };
  if (!contentType.startsWith('multipart/form-data'))
    return { json: parse(Buffer.from(bytes).toString()), uploads: [] };
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const uploads: Upload[] = [];
  let json: unknown = {};
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = parse(value);
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(field)?.[1] ?? field;
    uploads.push({ index, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { json, uploads };
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new DiscordError(50109);
  }
};
