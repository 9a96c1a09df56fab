import { defineIntent } from '../intent.ts';

/** How much there is of each of two, or which of them moved more, or is the larger: both, side by side. */
export default defineIntent({
  rank: 84.5,
  command: 'compare',
  slots: ['pair'],
  cues: {
    en: [
      'which .{0,24}(?:fell|rose|dropped|shrank|grew|moved) (?:more|most|further)',
      '(?:fell|rose|dropped|shrank|grew) (?:more|further|faster).{0,20}\\bor\\b',
      "which (?:one |of (?:the two|them) )?(?:is|are|'s)? ?(?:currently |now )?(?:bigger|larger|smaller|greater)\\b",
      "which one's (?:bigger|larger|smaller)",
      '(?:bigger|larger|smaller|more money|more cash)\\b.{0,12},? .{2,30}\\bor\\b',
    ],
    zh: [
      '各(?:有|是|占)?(?:多少|几)',
      '分别(?:是|有|为)?(?:多少|几)',
      '(?:多|少|快|大|猛)还是.{1,10}(?:多|少|快|大|猛)',
      '(?:哪个|哪一个|谁)(?:比较|更|要)?(?:大|多)',
    ],
  },
  not: {
    en: ['chart', 'plot', 'graph', 'show', 'diff', 'explain', 'spread', 'gap', 'gdp', 'rates?\\b', 'higher', 'lower'],
    zh: ['利差', '[区差]别', '[画图]'],
  },
  args: { first: '$oneSeries', second: '$otherSeries', from: '$comparedFrom', to: '$comparedTo' },
  examples: [
    ['which is bigger, the TGA or ON RRP', '/compare first:WDTGAL second:RRPONTSYD'],
    ['逆回購和TGA哪個大', '/compare first:RRPONTSYD second:WDTGAL'],
  ],
});
