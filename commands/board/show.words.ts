import { words } from '../../src/words/words.ts';

export default words((f) => ({
  about: 'The channels that have a board, and whether it is kept up to date',
  options: {},
  none: 'There is no board here yet. /board on puts one up.',
  some: (n: number) => (n === 1 ? 'One channel has a board.' : `${f.number(n)} channels have a board.`),
})).and({
  'zh-CN': (f) => ({
    name: '查看',
    about: '哪些频道有看板，是否正常更新',
    options: {},
    none: '这里还没有看板。用 /board on 开启。',
    some: (n) => `${f.number(n)}个频道有看板。`,
  }),
  'zh-TW': (f) => ({
    name: '查看',
    about: '哪些頻道有看板，是否正常更新',
    options: {},
    none: '這裡還沒有看板。用 /board on 開啟。',
    some: (n) => `${f.number(n)}個頻道有看板。`,
  }),
});
