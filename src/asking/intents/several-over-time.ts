import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 58,
  command: 'chart',
  slots: ['several', 'time'],
  args: { series: '$allSeries', from: '$chartFrom', to: '$chartTo', index: '$index', events: '$events' },
  examples: [['sofr and iorb sept 2019', '/chart series:SOFR,IORB from:2019-09-01 to:2019-09-30']],
});
