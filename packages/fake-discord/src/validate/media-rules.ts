import { type Json, list, record, text } from '../json.ts';
import type { FieldError } from '../rest/discord-error.ts';
import { walk } from './components.ts';

/** `attachment://x` needs a file x with the message. */
export const mediaRules = (
  { embeds, components }: { readonly embeds: readonly Json[]; readonly components: readonly Json[] },
  names: readonly string[],
): FieldError[] => {
  const inEmbeds = embeds.flatMap((embed, i) =>
    ([['image'], ['thumbnail'], ['author', 'icon_url'], ['footer', 'icon_url']] as const).map(([part, field]) => ({
      url: record(embed[part])[field ?? 'url'],
      path: ['embeds', i, part, field ?? 'url'] as readonly PropertyKey[],
    })),
  );
  const inComponents = components
    .flatMap((component, i) => walk(component, ['components', i]))
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
