import { defineIntent } from '../intent.ts';

export default defineIntent({
  ofAWeek: 'drivers-week-change',
  rank: 63,
  command: 'reserves',
  slots: ['reserves', 'noTime'],
  cues: {
    en: [
      'up or down',
      'rise or fall',
      '(?:climbing|growing|rising|going up|increasing) or (?:shrinking|falling|not\\b|declining|going down|dropping)',
      'chang(?:e|ed)',
      'go up',
      'go down',
    ],
    zh: ['变[多大]还是变[少小]', '涨了还是', '是增是减', '变动', '变化', '涨跌', '增减'],
  },
  args: { measure: '$measure' },
  examples: [['did reserves go up or down', '/reserves']],
});
