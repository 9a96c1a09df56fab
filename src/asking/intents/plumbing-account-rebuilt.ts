import { definePlumbing } from '../plumbing.ts';

/** The Treasury fills its account again: what it takes in leaves banks, as with taxes. */
export default definePlumbing({
  event: 'taxes-paid',
  rank: 98.4,
  isSure: true,
  cues: {
    en: [
      '(?:rebuil|refill|replenish|top(?:s|ping)? up|rais|ris(?:es|ing)|build|grow|lift|increas)\\w* (?:up |back )?(?:its|the|their) (?:treasury.s )?(?:general )?(?:account|cash|tga)\\b',
      '(?:rebuil|refill|replenish|ris(?:es|ing))\\w* (?:its|the|their) +by',
    ],
    zh: ['财政部.{0,8}(?:重建|补充|回补|补足|增加|提高|补).{0,8}(?:账户|余额|现金|tga)'],
  },
  not: {
    en: ['how much did', 'when did', 'did the', 'since', 'sell', 'issu', 'bills'],
    zh: ['什么时候', '多少$', '发行', '发债', '短债'],
  },
  examples: [
    ['the treasury rebuilds its account by 200bn, effect on reserves', '/plumbing event:taxes-paid amount:200bn'],
    ['what happens when the treasury refills the tga by 300bn', '/plumbing event:taxes-paid amount:300bn'],
    ['财政部重建账户2000亿对准备金的影响', '/plumbing event:taxes-paid amount:200bn'],
  ],
});
