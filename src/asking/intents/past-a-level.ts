import { defineIntent } from '../intent.ts';
import { NOT_WHETHER_PAST } from '../level-cues.ts';

export default defineIntent({
  isPlain: true,
  rank: 70,
  command: 'history',
  slots: ['series', 'side', 'level'],
  not: NOT_WHETHER_PAST,
  args: { series: '$series', find: 'last', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    ['has effr ever traded above iorb', '/history series:EFFR-IORB find:last side:above level:0bp'],
    ['SRF超過1000億吧', '/history series:SRF_ACCEPTED find:last side:above level:100bn'],
  ],
});
