import { defineIntent } from '../intent.ts';

/** Whether the Treasury's account is still to be taken off reserves: they are what is left after it. */
export default defineIntent({
  isSure: true,
  rank: 85,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      '(?:subtract|deduct|net|strip|take|remove|back)(?:ed|ing)? (?:out |off |away )?(?:the )?(?:tga|treasury.?s? (?:account|cash|general account|balance))\\b.{0,16}(?:from|out of|off|against)',
      'reserves (?:minus|less|net of|ex|excluding|without) (?:the )?(?:tga|treasury.?s? (?:account|cash))',
    ],
    zh: [
      '(?:减|扣|扣除|剔除|刨)(?:掉|去|除)?(?:一次)?(?:tga|财政部)',
      '(?:tga|财政部).{0,8}(?:减掉|扣掉|扣除|减去|剔除|刨掉)',
    ],
  },
  also: { en: ['reserves?\\b'], zh: ['准备金'] },
  not: {
    en: ['net liquidity', 'total assets', 'balance sheet', 'chart', 'plot', 'how (?:much|high|low)', 'when'],
    zh: ['净流动性', '总资产', '图', '多少', '什么时候'],
  },
  args: { topic: 'claim-tga-minus-reserves' },
  examples: [
    ['do i have to subtract the TGA from reserves to get the real number', '/explain topic:claim-tga-minus-reserves'],
    ['算准备金的时候要不要再减掉TGA', '/explain topic:claim-tga-minus-reserves'],
  ],
});
