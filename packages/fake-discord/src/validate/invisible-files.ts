import { list, record, text } from '../json.ts';
import { componentsV2, type Draft, type StoredFile } from '../model.ts';
import type { Problem } from '../rest/request.ts';
import { everyComponent } from './components.ts';

/** Files of a message in components V2 that no component shows: Discord keeps them, and nobody sees them. */
export const invisibleFiles = ({
  flags,
  files,
  components,
}: Pick<Draft, 'flags' | 'files' | 'components'>): readonly StoredFile[] => {
  if ((flags & componentsV2) === 0) return [];
  const shown = everyComponent(components).flatMap(({ media, file, items }) => [
    text(record(media).url),
    text(record(file).url),
    ...list(items).map((item) => text(record(record(item).media).url)),
  ]);
  return files.filter(({ name, url }) => !shown.includes(`attachment://${name}`) && !shown.includes(url));
};

/** Tells of them. */
export const reportInvisible = (draft: Draft, report: (problem: Problem) => void): void => {
  for (const { name } of invisibleFiles(draft)) report({ what: `no component shows the file ${name}: nobody sees it` });
};
