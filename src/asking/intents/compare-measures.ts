import { COMPARISON } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 85,
  command: 'compare',
  slots: ['bothMeasures'],
  cues: COMPARISON,
  args: { first: 'WRBWFRBL', second: 'WRESBAL', from: '$chartFrom', to: '$chartTo' },
  examples: [
    ['compare the wednesday and average reserve figures', '/compare first:WRBWFRBL second:WRESBAL'],
    ['wresbal vs wrbwfrbl last 3m', '/compare first:WRBWFRBL second:WRESBAL from:2026-07-08'],
    ['週三餘額與週平均對照', '/compare first:WRBWFRBL second:WRESBAL'],
  ],
});
