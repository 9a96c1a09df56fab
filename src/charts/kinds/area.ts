import { areaSets } from '../datasets.ts';
import { areaEnds } from '../ends.ts';
import { drawDated } from '../time-series.ts';
import type { DatedKind } from '../time-series-kind.ts';

/** Parts of a whole over time, standing on each other from zero. */
const area: DatedKind = {
  show({ lines }, { colours, palette }) {
    const sets = areaSets(lines, colours, palette);
    return lines.map((line, k) => ({ line, axis: 'y', colour: colours[k]!, sets: [sets[k]!] }));
  },
  ends: (shown, _, format) => areaEnds(shown, format),
  isFromZero: true,
};

export default drawDated(area);
