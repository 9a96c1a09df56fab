import { seriesIn } from '../parse/understand.ts';
import { once } from './once.ts';
import { plainTokens, tokens } from './topic-finder.ts';

/** Words that add nothing to which figure is asked for. */
const PLAIN = new Set(
  tokens(
    'now latest level levels balance balances current currently bank banks banking us fed federal american america doing looking look looks size big high large total totals figure figures system value values wednesday weekly daily please update updated status reading print prints rate rates yield yields outstanding left amount volume usage use used take up week measure report reported posted at the today cash money line hows going there held hold holds own owns owned commercial lvl wats d tho lol tbh rn btw plz worth portfolio value please thx hey yo bot lads guys fam bro dude man um er hmm above below over under ratio share percent percentage gdp spread gap minus back ',
  ).concat(
    '美国 国银 银行 行准 备金 准备 余额 最新 水平 规模 数据 情况 现况 怎样 怎么 么样 如何 咋样 走势 美联 联储 联准 准会 手里 手上 持有 总额 总量 总共 一共 合计 利率 美元 目前 当前 今日 今天 还剩 剩多 剩下 用量 使用 报多 是几 周三 本周 这周 的美 里有 存了 储备 备多 规模有 跌破 低于 高于 超过 画图 也给 给下 下吧 也要'.split(
      ' ',
    ),
  ),
);

/** As much of a text is looked at: whether three words are left unread is plain by then. */
const LONGEST = 1000;

/** How many telling words of a question were not read as a series, a time, an amount or a filler; counted once. */
export const unread = once(
  ({ rest }) =>
    plainTokens(seriesIn(rest.slice(0, LONGEST)).rest).filter(
      (token) => !PLAIN.has(token) && !/多少|现在|最新/.test(token),
    ).length,
);
