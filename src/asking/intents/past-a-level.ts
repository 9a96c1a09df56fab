import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 70,
  command: 'history',
  slots: ['series', 'side', 'level'],
  not: {
    en: ['what happens', 'effect', 'how (?:far|much|many)', 'by how'],
    zh: ['影响', '高多少', '低多少', '差多少', '[高低]出?几'],
  },
  args: { series: '$series', find: 'last', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    ['has effr ever traded above iorb', '/history series:EFFR-IORB find:last side:above level:0bp'],
    ['SRF超過1000億吧', '/history series:SRF_ACCEPTED find:last side:above level:100bn'],
  ],
});
