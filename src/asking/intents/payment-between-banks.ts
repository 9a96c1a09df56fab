import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 97,
  command: 'payment',
  slots: ['money'],
  cues: {
    en: [
      '(?:one bank|bank a|bank x|a bank|a customer|a client|customers?).{0,60}(?:pays?|moves?|sends?|wires?|transfers?).{0,40}(?:another bank|other bank|bank b|bank y|second bank)',
      'bank\\b.{0,60}(?:loses?|lost|sends?|pays? out|wires?|leaves?|outflow of)\\b.{0,16}(?:wire|payment|transfer|out\\b|to (?:bank )?b\\b)',
      '(?:moves?|goes|flows|is (?:paid|sent|wired|moved)) from (?:one bank|bank a)\\b',
      '(?:bank )?a\\b.{0,60}leaves? (?:to|for) (?:bank )?b\\b',
      'a has .{0,60}b (?:has )?.{0,60}(?:pays?|transfers?|sends?|wires?|moves?)\\b',
      '(?:transfer|payment|wire).{0,20}from a to b\\b',
      '(?:deposit|payment|transfer).{0,30}(?:between|from) (?:two |one )?banks?.{0,12}(?:to another|to the other|bank b)?',
    ],
    zh: [
      '(?:一家银行|甲银?行|a银?行|银行a|客户).{0,16}(?:付|转|汇|支付|给).{0,16}(?:另一家|乙|b银?行|银行b|别家|他行)',
      '(?:a|甲)(?:银?行)?(?:转|付|汇|支付|划)(?:账|款)?(?:给)?.{0,12}(?:给|到)?(?:b|乙)(?![a-z])',
      '(?:两家银行|银行之间).{0,12}(?:付款|转账|支付|划转)',
    ],
  },
  not: { en: ['treasury', 'tax', 'fed\\b'], zh: ['财政部', '税', '美联储'] },
  args: {
    amount: '$paid',
    deposits: '$depositsSaid',
    held: '$heldByPayer',
    'other-deposits': '$otherDeposits',
    'other-held': '$otherHeld',
    ratio: '$ratio',
  },
  examples: [
    [
      'bank A (deposits 80m, reserves 9m) pays 4m to bank B (deposits 60m, reserves 5m) at a 10% requirement',
      '/payment amount:4m deposits:80m held:9m other-deposits:60m other-held:5m ratio:10%',
    ],
    ['a customer of one bank pays 5m to another bank, what happens to their reserves', '/payment amount:5m'],
    ['甲银行客户转500万到乙银行，两家准备金怎么变', '/payment amount:5m'],
    [
      'if 15m moves from bank a (200m deposits, 30m reserves) to bank b (50m deposits, 4m reserves)',
      '/payment amount:15m deposits:200m held:30m other-deposits:50m other-held:4m',
    ],
    ['兩家銀行之間付款500萬，準備金怎麼變', '/payment amount:5m'],
  ],
});
