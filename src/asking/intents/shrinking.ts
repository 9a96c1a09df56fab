import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 62,
  command: 'qt',
  cues: { en: ['(?:stopped|still|done|keep) (?:shrinking|reducing|running down)'], zh: ['还在缩', '停止缩'] },
  examples: [['has the fed stopped shrinking its balance sheet', '/qt']],
});
