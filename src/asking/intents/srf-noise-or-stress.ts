import { STANDING_REPO } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

const CALM =
  '(?:noise|technical|normal|nothing|seasonal|window[- ]dressing|routine|quarter[- ]?end|month[- ]?end|year[- ]?end|calendar)';
const TENSE =
  '(?:stress|strain|signal|scary|alarming|trouble|a problem|a (?:red )?(?:flag|signal|warning)|worr|tightness|scarc|the start of)';
const CALM_HAN = '(?:噪音|噪声|杂音|季节性|[月季年][末底]|正常|技术性|例行|常规)';
const TENSE_HAN = '(?:压力|紧张|信号|问题|出事|危机|警[讯报示]|告急|吃紧|钱荒)';

/** Whether what was drawn from the standing repo facility is only of the calendar, or a bad sign: how to read a day's figure. */
export default defineIntent({
  rank: 90,
  command: 'explain',
  cues: STANDING_REPO,
  also: {
    en: [
      `${CALM}\\b.{0,24}\\bor\\b.{0,24}\\b${TENSE}`,
      `${TENSE}.{0,24}\\bor\\b.{0,24}\\b${CALM}\\b`,
      `(?:read|take|treat|see|call|count|interpret) (?:that|this|it|the usage|the use|the number) (?:as )?(?:a sign of )?${TENSE}`,
      `sign of (?:\\w+ )?${TENSE}`,
    ],
    zh: [
      `是不是.{0,6}${TENSE_HAN}`,
      `${CALM_HAN}.{0,8}(?:还是|或者?).{0,8}${TENSE_HAN}`,
      `${TENSE_HAN}.{0,8}(?:还是|或者?).{0,8}${CALM_HAN}`,
      `(?:算|当作?|视为|看[作成])(?:是|一?种)?.{0,4}${TENSE_HAN}`,
    ],
  },
  args: { topic: 'standing-repo-facility' },
  isSure: true,
  examples: [
    [
      'tape says 8bn in srf this morning, is that month end noise or do I call it stress',
      '/explain topic:standing-repo-facility',
    ],
    ['SRF今天用了80亿，是月末因素还是压力信号', '/explain topic:standing-repo-facility'],
    ['srf at 12bn on quarter end, should i read that as stress', '/explain topic:standing-repo-facility'],
  ],
});
