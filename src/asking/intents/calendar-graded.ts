import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 96.5,
  command: 'calendar',
  cues: {
    en: [
      '(?:did|do|have|has) (?:the )?(?:past|previous|earlier|prior|recent|former) (?:few |several )?(?:quarter|month|year)[- ]?ends?\\b',
      '(?:past|previous|earlier|prior|recent) (?:few |several )?(?:quarter|month|year)[- ]?ends?(?: weeks?| days?)? (?:did|do|done|hit|affect|treat)',
      'what did (?:the )?(?:last|past|recent|previous|latest) (?:few |several |two |three |couple of )?(?:tax|payment|settlement|auction)[- ]?(?:dates?|days?|weeks?|payments?) do',
      '(?:last|past|recent|previous) (?:few|several|two|three|couple of) (?:tax|payment|settlement)[- ]?(?:dates?|days?|weeks?)',
      '(?:past|earlier|previous|former).{0,16}(?:tax|settlement|drain).{0,40}(?:drain|did|turn|record|actual)',
    ],
    zh: [
      '(?:过去|以往|往年|历来)(?:的)?(?:同类|类似|这种|这类|同样)的?(?:日子|日期|时候)',
      '(?:以往|过去|历史上|以前|往年)(?:的)?(?:几[次个])?(?:季末|月末|年末|季底|月底|年底|跨年).{0,16}(?:怎么|如何|影响|变)',
      '(?:最近|近|过去|前|上)(?:几|两|三)[次个回](?:的)?(?:报税|缴税|交税|税期|结算|交割)',
      '(?:以往|过去|历史上|以前).{0,8}(?:缴税|税期|结算).{0,24}(?:怎么|如何|多少|真的|实际)',
    ],
  },
  args: { view: 'graded' },
  examples: [
    ['did past tax-date weeks actually drain reserves?', '/calendar view:graded'],
    ['以往缴税周准备金实际变动如何', '/calendar view:graded'],
  ],
});
