import type { Slots } from './slots.ts';

/** What is concluded from an empty ON RRP: the first that is heard. */
const CONCLUSIONS: readonly (readonly [string, RegExp])[] = [
  [
    'means',
    /\b(?:ammo|ammunition|bullets|firepower|powder|tools|out of money|out of cash|powerless|helpless)\b|弹药|子弹|没牌|没招|工具|没钱|无能为力/,
  ],
  [
    'cushion',
    /\b(?:cushion|buffer|shock absorber|next (?:drain|dollar)|hits? reserves|(?:comes?|come) (?:straight )?out of reserves|from reserves)\b|缓冲|垫子|直接(?:消耗|抽|减|动)|只能(?:从|抽|动|消耗)/,
  ],
  ['liquidity', /\bliquidity\b|\bcash\b|\bmoney\b|\bdollars\b|流动性|没水|钱/],
];

/** Options filled by what is concluded. */
export const CONCLUSION_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  concluded: ({ text }) => CONCLUSIONS.find(([, said]) => said.test(text))?.[0],
};
