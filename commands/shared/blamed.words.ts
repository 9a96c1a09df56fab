import type { Quantity } from '../../src/values/quantity.ts';
import { words } from '../../src/words/words.ts';
import type { Blamed, BlamedShare } from './blamed.ts';

/** What is blamed for a move of reserves, held against the weekly account. */
type BlamedTold = Pick<BlamedShare, 'how'> & {
  readonly blamed: Blamed;
  readonly noun: string;
  readonly rose: boolean;
  readonly by: Quantity;
};

/** How an answer begins that is asked whether something moved reserves. */
export default words((f) => ({
  told: ({ how, blamed, noun, rose, by }: BlamedTold) => {
    const via = { debt: 'borrowing shows', taxes: 'taxes show' }[blamed as string];
    const moved = `${via ? `${via} in ${noun}, which` : noun} ${rose ? 'rose' : 'fell'} ${f.size(by)}`;
    return {
      most: `Yes, for the most part: ${moved}. `,
      part: `Only in part: ${moved}. `,
      none: `No: ${moved}, which is next to nothing beside it. `,
      against: `No: ${moved}, which by itself moves reserves the other way. `,
    }[how];
  },
  unlisted: 'The weekly account names no such cause; it shows which items moved. ',
  unmoved: 'Reserves did not move over these days. ',
})).and({
  'zh-CN': (f) => ({
    told: ({ how, blamed, noun, rose, by }) => {
      const via = { debt: '发债所得存入', taxes: '税款存入' }[blamed as string] ?? '';
      const moved = `${via}${noun}${via ? '，该余额' : ''}${rose ? '增加' : '减少'}${f.size(by)}`;
      return {
        most: `对，主要如此：${moved}。`,
        part: `只是部分原因：${moved}。`,
        none: `不是：${moved}，占比极小。`,
        against: `不是：${moved}，这一项本身的作用方向相反。`,
      }[how];
    },
    unlisted: '每周报表不记录这类原因，只列出哪些项目变动。',
    unmoved: '这段时间准备金没有变动。',
  }),
  'zh-TW': (f) => ({
    told: ({ how, blamed, noun, rose, by }) => {
      const via = { debt: '發債所得存入', taxes: '稅款存入' }[blamed as string] ?? '';
      const moved = `${via}${noun}${via ? '，該餘額' : ''}${rose ? '增加' : '減少'}${f.size(by)}`;
      return {
        most: `對，主要如此：${moved}。`,
        part: `只是部分原因：${moved}。`,
        none: `不是：${moved}，占比極小。`,
        against: `不是：${moved}，這一項本身的作用方向相反。`,
      }[how];
    },
    unlisted: '每週報表不記錄這類原因，只列出哪些項目變動。',
    unmoved: '這段期間準備金沒有變動。',
  }),
});
