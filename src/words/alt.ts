import type { ChartDraft } from '../values/chart.ts';
import { kindOf } from './chart-kinds.ts';
import { clip } from './clip.ts';
import type { Format } from './format.ts';

/** Discord's limit for the description of an attachment. */
const LIMIT = 1024;

/** A chart in words, made from its data: what it shows, from when to when, first, last, lowest and highest of each line. */
export const alt = (chart: ChartDraft, format: Format): string =>
  clip([chart.title, ...kindOf(chart).alt(chart, format)].join(' — '), LIMIT);
