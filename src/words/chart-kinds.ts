import { parse } from 'node:path/posix';
import type { ChartDraft } from '../values/chart.ts';
import { folderModules } from '../values/folder-modules.ts';
import type { ChartKind } from './chart-kind.ts';

/** The kinds of chart, each by the name of its file. */
const kinds: ReadonlyMap<string, ChartKind> = new Map(
  [...(await folderModules(new URL('./charts/', import.meta.url)))]
    .filter(([file]) => !file.includes('.words.'))
    .map(([file, module]) => [parse(file).name, (module as { default: ChartKind }).default]),
);

/** What a chart says and holds, whatever its kind. */
export const kindOf = ({ kind }: ChartDraft): ChartKind => kinds.get(kind)!;
