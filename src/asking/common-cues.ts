import type { Cues } from './intent.ts';

/** Somebody asks how much something moved. */
export const CHANGE: Cues = {
  en: [
    'chang(?:e|ed|es)',
    'how (?:much|many) (?:\\w+ ){0,3}(?:did|have|has|do|does) .{0,40}(?:refill|fall|fell|drop|rise|rose|grow|grown|gone|go|decline|rebuil|increase|shrink|shrunk|lose|gain|move|come|add|climb|run)',
    'how much .{0,30}(?:fallen|dropped|risen|declined|rebuild|down|up\\b)',
    'up or down',
    'plus or minus',
    'rise or fall',
    '(?:moved?|moves)\\b',
    'drop(?:ped)? (?:over|during|since)',
    '(?:fell|fall|drop|rise|increase|decrease|decline|growth|jump) (?:in|of|over|since|between)',
    'by how much',
    'net change',
    'build(?:-?up)? (?:over|during|in|since|into)\\b',
    'how far',
    '(?:how much|how many \\w+) (?:lower|higher|less|more|smaller|bigger|larger|fewer|greater)',
    '(?:how many|what) percent(?:age)?',
    'percent (?:below|under|off|down|above|up)',
    'change in',
    'delta',
    'runoff',
    '(?:vs\\.?|versus|compared (?:to|with)) (?:its|their|the) (?:all[- ]time )?(?:peak|record|high)',
    'so far',
    'difference since',
    'done since',
    'from (?:what|how much) to (?:what|how much)',
    'did .{0,40}(?:rise|fall|drop|go |increase|grow|climb|jump|move|decline)',
    'ha(?:s|ve) .{0,40}(?:gone|risen|fallen|increased|moved|dropped|grown|declined|climbed)',
    'rise\\b',
    'rose\\b',
    'risen',
    '(?:increased|decreased|declined|expanded|contracted|gained|lost|added|shed|slid|sank|surged|plunged)\\b',
    '(?:increase|decrease|decline|growth|expansion|contraction)\\b',
    'fell\\b',
    'fallen',
    'dropped',
    'jumped',
    'climbed',
    'shrunk',
    'shrank',
    'grew\\b',
    'grown',
    'rolled off',
    'ran off',
    'roll off',
    'what (?:did|has|have|had) .{2,30} (?:do|done) (?:after|since|over|in|during|between|from)\\b',
    'created',
    '(?:c[ao]me|went|gone|flow(?:ed|s)?|pour(?:ed|s)?|drain(?:ed|s)?) out of\\b',
  ],
  zh: [
    '变化',
    '变动',
    '改变',
    '增减|(?:少[掉降]|多出|[长胀扩变]大|缩小|缩水)了?多少',
    '涨了',
    '跌了',
    '降了',
    '少了',
    '(?:[吸抽]|流[出走失]来?)了?多少',
    '加了多少(?!次|息|个)',
    '多了',
    '增加',
    '减少',
    '涨跌',
    '是增是减',
    '(?:增加?|上?升|上?涨|变?多)了?还是(?:减少?|下?降|下?跌|变?少)',
    '(?:减少?|下?降|下?跌|变?少)了?还是(?:增加?|上?升|上?涨|变?多)',
    '缩了',
    '缩掉',
    '减掉',
    '变[多少大小高低]',
    '[低高少]多少',
    '(?:峰值|高点|最高点|高峰)比',
    '怎么走的?',
    '怎么变(?!现)',
    '补了',
    '变了',
    '上升了',
    '下降了',
    '升了',
    '掉了',
    '增了',
    '减了',
    '涨还是跌',
    '走高还是',
    '降多少',
    '涨多少',
    '增多少',
    '减多少',
    '回落了',
    '涨幅',
    '扩大',
    '扩张',
    '扩了',
    '增长',
    '下滑',
    '缩小',
    '缩减',
    '上升多少',
    '下降多少',
    '回升了',
    '跌幅',
    '降幅',
    '增幅',
    '累计',
    '同比变化',
    '环比',
    '从多少.{0,4}[到至]了?多少',
    '比.{2,20}[低高少多大小]了?多少',
    '继续(?:在)?(?:往[上下])?(?:减|缩|降|跌|涨|升|增|掉|走[高低])',
    '(?:低|少|多|高|跌|降|掉|涨|升|缩)了?(?:百分之几|百分之多少|几成|几个?百分点)',
  ],
};

/** Somebody sets one thing beside another. */
export const COMPARISON: Cues = {
  en: [
    'vs\\b',
    'vs\\.',
    'versus',
    'compar',
    'side[- ]by[- ]side',
    'line (?:them |these )?up',
    'against\\b',
    'relative to',
    'stack up',
    'respectively',
    '(?:next to|beside|alongside) {2,}',
  ],
  zh: [
    '对比',
    '比一比',
    '并排',
    '并列',
    '分别(?:是|为)?',
    '比较(?![高低多少大小])',
    '相比',
    '对照',
    '(?:帮我|请|想|麻烦)比(?![较一])',
    '比怎么样',
    '比如何',
    '旁边[放摆]|[放摆]在?一起看?',
    '跟.{0,24}比',
    '和.{0,24}比(?!.{0,3}[高低])',
  ],
};

/** A decision's day is spoken of otherwise than as what lies before and after it: a picture, a reason, markets, weeks. */
export const NOT_EITHER_SIDE: Cues = {
  en: ['chart', 'plot', 'graph', 'why', 'yields', 'market', 'react', 'week', 'month'],
  zh: ['画', '图', '为什么', '走', '市场', '收益率', '殖利率', '反应', '前后[一二两三四五六七八九十\\d]'],
};

/** Somebody asks whether there is more or less than a week ago. */
export const THAN_LAST_WEEK: Cues = {
  en: [
    '(?:more|less|higher|lower|bigger|smaller|larger|up|down|above|below)\\b.{0,24}(?:than|from|on|over) (?:the )?(?:last|previous|prior) week(?!s)',
    'this week .{0,24}(?:than|vs\\.?|versus) last week',
  ],
  zh: [
    '比(?:上一?|前一)个?(?:周|星期)(?:是|还|又)*(?:多|少|高|低|增|减|涨|跌|升|降)',
    '(?:这|本)(?:一|个)?(?:周|星期).{0,12}比(?:上一?|前一)个?(?:周|星期)',
  ],
};

/** Something is set beside how it is at present. */
export const NOW: Cues = {
  en: ['now\\b', 'today', 'current(?:ly)?', 'latest', 'at present'],
  zh: ['现在', '目前', '今天', '如今', '最新', '当前'],
};

/** Somebody asks what an event does to balance sheets. */
export const EFFECT: Cues = {
  en: [
    '(?:what happens|t[- ]accounts?)',
    'effect',
    'impact',
    'affect',
    'do to',
    'does .{0,30} (?:do|change|drain|add|raise|lower|create|hurt|hit|reduce|cut|eat|affect)',
    'walk me',
    '(?:leaves?|leaving|exits?) (?:the )?bank',
    'banks? los(?:e|es|ing)\\b',
    'step by step',
    'who loses',
    'changes on',
    'what changes',
    'go up\\?*',
    'go down',
    'happens to',
    'drain',
    'add(?:s)? to',
    'if\\b',
    'when (?:the|a|an)\\b',
    'each balance sheet',
    'balance sheets',
    'chang',
  ],
  zh: [
    '(?:会怎样|各自?变(?:化|动)?了?(?:多少|几|什么)|t(?:型|字)?账户?)',
    '怎么变',
    '影响',
    '会变',
    '变不变',
    '是增是减',
    '会上升',
    '会下降',
    '会增加',
    '会减少',
    '少了什么',
    '一步',
    '会涨',
    '会少',
    '会多',
    '增还是减',
    '减还是增',
    '(?<!了)[增减少多升降](?:掉|去)?多少',
    '如何变',
    '怎么样',
    '抽走',
    '吸收',
    '回流',
  ],
};

/** The standing repo facility is named. */
export const STANDING_REPO: Cues = {
  en: ['srf', 'standing repo', '(?<!reverse )repo facility'],
  zh: ['srf', '常备回购', '常备附买回', '常设回购', '常设附买回'],
};

/** Words for steps of one way, and for having gone it, as patterns. */
type Way = { readonly steps: string; readonly went: string };

/** Somebody asks for the widest step of one way. */
export const steepest = ({ steps, went, zh }: Way & { readonly zh: Way & { readonly extent: string } }): Cues => ({
  en: [
    `(?:biggest|largest|steepest|sharpest|worst|nastiest|greatest|fastest|hardest|widest) (?:[\\w-]+ ){0,4}?(?:${steps})`,
    // A record of one step, which is no highest level.
    `(?:max(?:imum)?|record|top|highest) (?:(?:ever|for|the|an?|single|one|1|2)?[ -]*(?:days?|daily|overnight|weeks?|weekly|months?|monthly|steps?|single|one|week[- ]on[- ]week|day[- ]on[- ]day)[ -]+){1,3}(?:${steps})\\b`,
    `(?:${went}) (?:the )?(?:most|hardest|furthest|fastest)(?! of\\b)`,
  ],
  zh: [
    `最大的?(?:单[日周天]|一[次天周]的?)?(?:${zh.steps})`,
    `(?:${zh.went})得?最(?:多|猛|狠|厉害|快|凶|剧烈)`,
    // How far at most in one step: 一天最多跳几个点.
    `(?:单[日周天]|一[天周日]|隔[天日夜])(?:之内|以内|内|里)?(?:曾经?|能|会)*最(?:多|大)(?:能|会|曾经?)?(?:大|猛|暴|骤|狂)?(?:${zh.went})`,
    `(?:单[日周天]|一[天周日])(?:大|猛|暴|爆|骤|狂)(?:${zh.went}).{0,8}(?:最(?:高|大|多)|[纪记]录)`,
    `(?:${zh.extent})的?(?:是|为|属|算)?最(?:大|高|猛|多|厉害)`,
    `(?:单[日周天]|一[次天周]).{0,3}(?:${zh.extent})的?(?:历史|最高)?(?:纪录|记录|之最|极值|峰值)`,
  ],
});

/** Somebody asks whether a facility is still in use. */
export const IN_USE: Cues = {
  en: [
    '(?:any(?:one|body)?|some(?:one|body)|is there any(?:one|body)?) .{0,16}(?:us(?:e|es|ing)|park(?:s|ing)?|putting|leav(?:es?|ing)|lend(?:s|ing)?|borrow(?:s|ing)?|plac(?:es?|ing)|stash(?:es|ing)?|go(?:es|ing)|left|there)\\b',
    'any (?:\\w+ )?(?:takers?|take[- ]?up|usage|use|demand|users?|borrowing|cash|money|activity|bids?)\\b',
    '(?:is|are) .{0,24}(?:still (?:alive|used|in use|being used)|used at all|being used|in use|unused|(?:basically |pretty much |as good as |all but )?(?:dead|empty|drained|empt(?:y|ied))(?: now| yet)?)\\b',
    'still (?:us(?:e|es|ing)|park(?:s|ing)?|borrow(?:s|ing)?)\\b',
    'us(?:e|es|ing) .{0,24}any ?more\\b',
  ],
  zh: [
    '(?:有没有|还有|有|没有?|没什么)(?:什么|几家|多少)?(?:人|机构|基金|银行|钱|资金)(?:在|还|会|来|去)*(?:用|放|存|停|借|参与|往)',
    '(?:没人|无人)(?:在)?用',
    '(?:还|仍)(?:有|在)(?:用量|使用)',
    '(?:是不是|已经|基本)(?:都|快|已经)?(?:空了|没人用|死了|名存实亡|见底|[归清]零|[归清]0|没了|枯竭|抽干|干了)',
    '(?:用|借)的人(?:还)?(?:多|有)',
  ],
};

/** What sets one time against another, or asks for each. */
export const APART: Cues = {
  en: [
    '\\b(?:vs\\.?|versus|than|against|each|respectively|compar(?:e|ed|ing|ison))\\b',
    '\\bor\\b',
    '\\bdifference\\b',
    '\\bboth\\b',
  ],
  zh: [
    '比',
    '(?:年|季度?|月)(?:份)?对(?:上)?(?:[今去前本上]|\\d)',
    '各',
    '分别',
    '还是',
    '对照',
    '相差',
    '差多少',
    '[跟和与].{0,12}(?:哪|谁|差)',
  ],
};
