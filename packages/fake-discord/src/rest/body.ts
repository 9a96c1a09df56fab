import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { DiscordError } from './discord-error.ts';
import type { Upload } from './request.ts';

/** A request's JSON and files; the error Discord answers with in place of a body that cannot be read. */
export type Body = { readonly body: unknown; readonly uploads: readonly Upload[] };

/** What hono hands over beside the request: Node's own. */
export type Env = { Bindings: HttpBindings };

/** Reads a body in either of the two forms Discord takes (https://docs.discord.com/developers/reference#uploading-files). */
export const readBody = async ({ req, env }: Context<Env>): Promise<Body> => {
  const { headers } = env.incoming;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined)
    return { body: undefined, uploads: [] };
  try {
    const multipart = headers['content-type']?.startsWith('multipart/form-data');
    return multipart ? await formBody(await req.formData()) : { body: parseJson(await req.text()), uploads: [] };
  } catch (error) {
    return { body: error instanceof DiscordError ? error : new DiscordError(50109), uploads: [] };
  }
};

/** The JSON and files of a form. */
export const formBody = async (form: FormData): Promise<Body> => {
  const uploads: Upload[] = [];
  let body: unknown = {};
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') body = parseJson(value);
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(field)?.[1] ?? field;
    uploads.push({ index, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body, uploads };
};

/** A body as JSON; nothing when it is empty. */
export const parseJson = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordError(50109);
  }
};
