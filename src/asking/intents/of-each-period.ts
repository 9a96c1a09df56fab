import { defineIntent } from '../intent.ts';

/** One figure of each year, quarter, month or week, which of them stands out, and the second largest of all figures. */
export default defineIntent({
  isSure: true,
  rank: 93.5,
  command: 'by-period',
  slots: ['periods'],
  args: {
    series: '$series',
    by: '$periodBy',
    tell: '$periodTell',
    level: '$periodLevel',
    from: '$periodFrom',
    to: '$periodTo',
    order: '$periodOrder',
    top: '$periodTop',
    place: '$periodPlace',
  },
  examples: [
    ['each year’s average SOFR', '/by-period series:SOFR by:year tell:average'],
    ['reserves at each year end since 2018', '/by-period series:WRBWFRBL by:year tell:end from:2018-01-01'],
    ['每年年末准备金', '/by-period series:WRBWFRBL by:year tell:end'],
    ['歷年準備金均值', '/by-period series:WRBWFRBL by:year tell:average'],
    ['历年美联储总资产', '/by-period series:WALCL by:year'],
    [
      'rank the months of 2025 by average SOFR',
      '/by-period series:SOFR by:month tell:average from:2025-01-01 to:2025-12-31 order:highest',
    ],
    ['which year did reserves fall the most', '/by-period series:WRBWFRBL by:year tell:change order:lowest'],
    ['how many days a year was SOFR above IORB', '/by-period series:SOFR-IORB by:year tell:above level:0bp'],
    ['second largest ON RRP ever', '/by-period series:RRPONTSYD by:day order:highest place:2'],
    ['三个最高的TGA值', '/by-period series:WDTGAL by:week order:highest top:3'],
  ],
});
