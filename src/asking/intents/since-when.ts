import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 51,
  command: 'history',
  slots: ['series', 'noTime'],
  cues: { en: ['since when'], zh: ['什么时候开始是', '从什么时候'] },
  args: { series: '$series', find: 'latest' },
  examples: [['since when is iorb 3.90', '/history series:IORB find:latest']],
});
