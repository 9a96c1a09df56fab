import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 50,
  command: 'history',
  slots: ['series', 'noTime'],
  not: { en: ['since when'], zh: [] },
  args: { series: '$series', find: 'latest' },
  examples: [
    ['what does the ON RRP pay now', '/history series:RRPONTSYAWARD find:latest'],
    ['IORB跟ON RRP利率差幾個基點', '/history series:IORB-RRPONTSYAWARD find:latest'],
    ['10y minus 3m spread now', '/history series:DGS10-DGS3MO find:latest'],
    ['how many treasurys does the fed own now', '/history series:TREAST find:latest'],
    ['tgcr latest', '/history series:TGCRRATE find:latest'],
    ['TGA余额', '/history series:WDTGAL find:latest'],
    ['10年期美債殖利率最新', '/history series:DGS10 find:latest'],
  ],
});
