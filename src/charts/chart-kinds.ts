import { parse } from 'node:path/posix';
import type { Chart } from '../values/chart.ts';
import { folderModules } from '../values/folder-modules.ts';
import type { Format } from '../words/format.ts';
import type { Drawing } from './annotations.ts';
import type { Palette } from './theme.ts';

type Draws = (chart: Chart, palette: Palette, format: Format) => Drawing;

/** How each kind of chart is drawn, by the name of its file. */
const kinds: ReadonlyMap<string, Draws> = new Map(
  [...(await folderModules(new URL('./kinds/', import.meta.url)))].map(([file, module]) => [
    parse(file).name,
    (module as { default: Draws }).default,
  ]),
);

/** What a kind of chart adds to the frame they all share. */
export const drawingOf: Draws = (chart, palette, format) => kinds.get(chart.kind)!(chart, palette, format);
