import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 57,
  command: 'chart',
  slots: ['series', 'span'],
  args: { series: '$allSeries', from: '$chartFrom', to: '$chartTo', level: '$drawnLevel', events: '$events' },
  examples: [
    ['chart daily TGA since new year', '/chart series:DTS_TGA_CLOSE from:2026-01-01'],
    ['TGA in 2023', '/chart series:WDTGAL from:2023-01-01 to:2023-12-31'],
  ],
});
