import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 120,
  command: 'help',
  cues: {
    en: [
      '(?:ping|alert|notify|warn|message|dm|tag) me',
      '(?:ping|alert|notify|warn|message|tag) (?:us|this channel|the channel|everyone|@?here)',
      'notify (?:when|if|once)',
      '(?:mute|snooze|silence) ',
      'heads[- ]up',
      'alert (?:if|when|once)',
      'let me know',
      'let us know',
      'tell me (?:if|when|once)',
      '(?:set|add|create|make|need|want) (?:up )?(?:an? )?alert',
      'can (?:yo)?u tell me if',
      'remind me (?!of|about|what|how|which|why|who)',
      'price alert',
      'alerts?\\b',
    ],
    zh: ['静音', '提醒', '通知我', '告诉我一声', '预警', '告警', '警报', '警示', '通知'],
  },
  not: { en: ['what is an alert'], zh: [] },
  examples: [
    ['ping me when srf goes over 10bn', '/help'],
    ['SRF超過100億通知我', '/help'],
  ],
});
