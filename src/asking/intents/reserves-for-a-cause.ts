import { defineIntent } from '../intent.ts';

/** Whether something that is named moved reserves: what each item of the weekly account did over the same days, that one first. */
export default defineIntent({
  isSure: true,
  rank: 96.05,
  command: 'drivers',
  slots: ['causedReserves'],
  args: {
    week: '$week',
    from: '$factorsFrom',
    to: '$factorsTo',
    moved: '$effectMoved',
    because: '$blamed',
    start: '$blamedStart',
    end: '$blamedEnd',
  },
  examples: [
    ['reserves fell last week because of the TGA, right?', '/drivers week:2026-09-30 moved:down because:tga'],
    [
      'was it QT that lowered reserves in 2025?',
      '/drivers from:2025-01-01 to:2025-12-31 moved:down because:securities',
    ],
    ['准备金下降是因为财政部发债，对吗', '/drivers moved:down because:debt'],
    ['上週準備金減少是TGA造成的，對吧', '/drivers week:2026-09-30 moved:down because:tga'],
    ['ON RRP drained from 2.5tn to nearly zero so reserves went up', '/drivers moved:up because:rrp start:2.5tn end:0'],
    ['逆回購從2.5兆掉到接近零，所以準備金增加了', '/drivers moved:up because:rrp start:2.5tn end:0'],
  ],
});
