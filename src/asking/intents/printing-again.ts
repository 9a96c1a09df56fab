import { defineIntent } from '../intent.ts';

/** Whether money is printed anew is whether what the Fed buys now is QE. */
export default defineIntent({
  isSure: true,
  rank: 92,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      '(?:fed|powell|they|fomc|jpow|jay|warsh|hassett|we).{0,16}print(?:ing)? (?:money |cash |dollars )?(?:again|once more)',
      '(?:money )?printers? (?:is |are |has |have |been |gone |going |back )*(?:back on|on again|running again|brr+)',
    ],
    zh: [
      '又(?:在|要|开始|偷偷)*扩表',
      '又(?:在|要|开始|偷偷)*(?:印钱|印钞|放水)',
      '(?:算|是)不?(?:算|是)?不?.{0,4}(?:印钱|印钞|放水)',
      '印钞机.{0,4}(?:又|重新|再)',
    ],
  },
  not: {
    en: ['will\\b', 'gonna', 'going to', 'when', 'soon', 'should', 'why', 'how much', 'expect'],
    zh: [
      '(?<!又.{0,4})(?:买|购)(?:国|公)?债(?:就)?(?:算|是|等于)',
      '会不会',
      '什么时候',
      '何时',
      '多少',
      '为什么',
      '为啥',
      '将',
    ],
  },
  args: { topic: 'rmp-is-it-qe' },
  examples: [
    ['is powell printing again', '/explain topic:rmp-is-it-qe'],
    ['is the fed printing money again?', '/explain topic:rmp-is-it-qe'],
    ['money printer back on?', '/explain topic:rmp-is-it-qe'],
    ['联储是不是又在印钱了', '/explain topic:rmp-is-it-qe'],
    ['聯準會又開始放水了嗎', '/explain topic:rmp-is-it-qe'],
  ],
});
