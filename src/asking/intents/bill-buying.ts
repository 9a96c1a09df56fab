import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 86,
  command: 'qt',
  cues: {
    en: [
      'buying .{0,24}(?:bills|each month|a month|per month)',
      '(?:bill|t-bill|rmp|reserve management) (?:buying|purchases?|pace)',
      'buy(?:s|ing)? (?:how many |how much )?(?:in )?bills',
    ],
    zh: [
      '买.{0,4}(?:短债|国库券|短期国债)',
      '购买.{0,4}(?:短债|国库券|短期国债)',
      '^ ?(?:那|那么|所以)?(?:现在|目前|如今)?(?:他们|美联储|联储|联准会|央行)?(?:还在|仍在|还)(?:继续)?买(?:吗|嘛|么|没|不)',
      '买债',
      '购债',
      '(?:每个?月|一个?月)(?:在|要|都|大概|约|又|还)*[买购]',
      '[买购](?:入|买)?的?(?:速度|节奏)',
    ],
  },
  also: {
    en: ['month', 'pace', 'how (?:much|fast|quick(?:ly)?)', 'speed', 'now', 'still', 'when', 'start', 'begin'],
    zh: ['每月', '多少', '现在', '什么时候', '何时', '还在', '开始', '规模', '速度', '节奏', '多快'],
  },
  not: {
    en: [
      'why',
      'from a bank',
      'from banks',
      'what happens',
      'money funds',
      'changes on',
      'printing',
      'effect',
      'seller',
    ],
    zh: [
      '图啥',
      '图什么',
      '为什么',
      '为啥',
      '为何',
      '从银行',
      '向银行',
      '各方',
      '怎么变',
      '影响',
      '准备金',
      '印',
      '全部',
      '所有',
      '宣布',
      '反应',
      '停(?:止|了|掉)?买.{0,6}后',
      '停(?:止|了|掉)?买.{0,6}以来',
    ],
  },
  args: { view: 'pace', of: 'bills' },
  examples: [
    ['how much is the fed buying each month now in bills', '/qt view:pace of:bills'],
    ['現在每月買多少國庫券', '/qt view:pace of:bills'],
  ],
});
