import { defineIntent } from '../intent.ts';

/** Nothing is required, and yet so much is held: why banks hold more than they must. */
export default defineIntent({
  isSure: true,
  rank: 95,
  command: 'explain',
  slots: ['why'],
  cues: {
    en: [
      'why .{0,32}(?:sit|sitting|hold|holding|keep|keeping|park|parking|leave|leaving|hoard|hoarding|bother|have|need)\\b',
    ],
    zh: [
      '(?:为什么|为啥|为何|干[嘛吗]|何必|何苦|图什么|图啥|怎么).{0,12}(?:放|存(?![款准])|留|囤|持有|攥|趴|搁|屯|压)(?:着|了|在|[这那]么|一堆|一大|好?多|钱)',
      '(?:放|存(?![款准])|留|囤|持有|攥|趴|搁|屯|压).{0,10}(?:干[嘛吗]|图什么|图啥|为什么|为啥|为何)',
    ],
  },
  also: {
    en: [
      '(?:requirements?|required reserves?|reserve ratios?|reqs?|minimum)\\b.{0,16}(?:\\b0 ?%|\\bzero\\b|\\b0\\b|\\bnil\\b|\\bnothing\\b|\\bgone\\b|scrapped|abolished|removed|eliminated)',
      '(?:\\bno|zero|\\b0 ?%|\\bnil|without (?:a|any)|scrapped (?:the)?|abolished (?:the)?) (?:reserve )?(?:requirements?|reqs?|minimum|required reserves?)',
    ],
    zh: [
      '(?:准备金?率|存准率?|法定(?:准备金)?(?:率|要求)?|准备金要求).{0,8}(?:0|零|没有?了|取消|废除)',
      '(?:取消|废除|没有?|没)了?(?:法定(?:准备金)?|准备金要求|存款?准备金?率?)(?:率|要求)?',
    ],
  },
  not: { en: ['fell', 'drop', 'rose', 'pay\\b'], zh: ['付息', '利息', '下降', '上升'] },
  args: { topic: 'why-banks-hold-more' },
  examples: [
    ['requirement is 0% so why sit on 3 trillion', '/explain topic:why-banks-hold-more'],
    [
      'there is no reserve requirement anymore, why do banks park money at the fed',
      '/explain topic:why-banks-hold-more',
    ],
    ['美國存款準備率不是0嗎 那為什麼要放這麼多錢', '/explain topic:why-banks-hold-more'],
    ['法定准备金率都取消了，银行存那么多干嘛', '/explain topic:why-banks-hold-more'],
  ],
});
