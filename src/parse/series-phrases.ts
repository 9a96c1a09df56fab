import type { SeriesId } from '../series/catalog.ts';

/** A percentile of the rates SOFR is the middle of, as people say it. */
const percentile = (of: string): string =>
  [
    ...['percentile', 'pctile', 'pctl', 'pct', '%ile'].flatMap((word) => [
      ...[`${of} ${word} of sofr`, `${of} ${word} sofr`, `sofr ${of} ${word}`, `sofr's ${of} ${word}`],
      `sofr at the ${of} ${word}`,
    ]),
    ...[`sofr p${Number.parseInt(of, 10)}`, `p${Number.parseInt(of, 10)} of sofr`, `p${Number.parseInt(of, 10)} sofr`],
    ...['百分位', '分位', '百分位数', '分位数'].map((unit) => `sofr${unit}${Number.parseInt(of, 10)}`),
    ...['', '的', '第', '的第'].flatMap((between) =>
      ['百分位', '分位', '百分位数', '分位数'].map((unit) => `sofr${between}${Number.parseInt(of, 10)}${unit}`),
    ),
  ].join('|');

/** What the yield of a term is called: 三十年期公债殖利率. */
const yieldsOf = (...terms: readonly string[]): string =>
  terms
    .flatMap((term) => [
      `${term}期`,
      ...[term, `${term}期`].flatMap((one) => [
        ...['国债', '公债', '美债', '美国国债', '美国公债'].flatMap((bond) =>
          ['', '收益率', '殖利率', '利率', '的收益率', '的殖利率'].map((rate) => `${one}${bond}${rate}`),
        ),
        ...['收益率', '殖利率', '期收益率'].map((rate) => `${one}${rate}`),
      ]),
    ])
    .join('|');

/** What people call a series beside its names in `words/`, as they type it: short forms, slang, slips. Simplified characters stand for both scripts. */
export const SERIES_PHRASES: Readonly<Partial<Record<SeriesId, string>>> = {
  reservesWednesday:
    'more money at the fed|less money at the fed|money at the fed|banks have at the fed|banks had at the fed|banks keep at the fed|banks kept at the fed|banks hold at the fed|banks held at the fed|banks park at the fed|banks parked at the fed|money banks have at the fed|money banks keep at the fed|cash banks keep at the fed|reserve change|reserve changes|银行存在美联储的钱|银行放在美联储的钱|银行存在联准会的钱|reserves|bank reserves|banks reserves|reserve balances|reserve balance|reserve levels|reserves level|reserve level|bank reserve level|reserve lvl|reserves lvl|level of reserves|level of bank reserves|bank reserve|us reserves|fed reserves|reserves at the fed|rsvs|准备金|银行准备金|存款准备金|储备|银行储备|储备余额|存款准备|准备今|准备斤|准备金余额|准备金水平|准备金规模|超储总额',
  reservesAverage: 'wresbal|average reserves|weekly average reserves|准备金周均值|周均准备金',
  totalAssets:
    "fed's assets|feds assets|fed's book|feds book|fed's books|fed's total assets|联储表|美联储的表|联储的表|联准会的表|total assets|fed assets|fed bs|fed's bs|feds bs|bs size|balance sheet|balance sheet size|fed balance sheet|the feds balance sheet|feds balance sheet|fed's balance sheet|size of the balance sheet|walcl|总资产|资产负债表|美联储资产|联准会资产|联储资产|联储的资产|美联储的资产|联准会的资产|美联储总资产|联储总资产|资产规模|缩表规模",
  securities:
    'holdings of securities|securities holdings|fed securities|securities portfolio|bond holdings|bond portfolio|持债规模|持债|持有的债券|债券持仓|持券规模|持有的证券|证券组合',
  treasuries:
    'pile of treasuries|stack of treasuries|国债堆|treasuries does the fed own|treasuries does the fed hold|treasuries the fed owns|treasuries the fed holds|treasuries held by the fed|fed treasury holdings|treasuries held|fed holdings of treasuries|treasuries on the balance sheet|持有多少国债|持有的国债|国债持仓|国债持有|持有国债|持有公债|持有的公债|持有多少公债|公债持仓|公债部位|国债部位|美债部位|美债持仓|公债持有|treasury portfolio|treasury position',
  mbs: 'mortgage pile|mbs pile|pile of mortgages|pile of mbs|mortgage debt|mortgage paper|mbs|mbs holdings|mortgage bonds|mortgage securities|agency mbs|mortgage-backed securities|mbs持仓|抵押贷款支持证券|房贷债|房贷债券|房贷证券|房贷抵押债|房贷担保证券|抵押贷款债券|房贷抵押证券|不动产抵押贷款证券',
  loans: 'fed lending to banks|fed loans to banks|fed loans|loans by the fed|美联储贷款',
  primaryCredit:
    'primary credit|discount window borrowing|discount window lending|discount window loans|discount window balance|discount window use|discount window usage|borrowing at the discount window|dw borrowing|一级信贷|主要信贷|主要融通|贴现窗口借款|贴现窗口贷款|贴现窗口余额|贴现窗口',
  secondaryCredit: 'secondary credit|二级信贷',
  btfp: 'btfp|bank term funding|bank term funding program|银行定期融资计划|银行定期融资',
  currency:
    'currency growth|growth of currency|growth in currency|cash is in circulation|cash is there in circulation|currency is in circulation|dollars in circulation|dollars are in circulation|money in circulation|cash is out there|currency in circulation|cash in circulation|banknotes in circulation|notes in circulation|dollar bills in circulation|paper money|paper notes|dollars in paper notes|physical cash|fed notes|流通中的现金|流通中现金|流通中的美钞|流通中货币|流通中的货币|流通现金|现金流通|流通在外通货|通货|流通中的钞票|流通中的纸币|流通美钞|现钞|美元现钞|流通中的美元现钞|流通中的现钞|paper cash|paper dollars|physical cash|dollars in cash',
  reverseRepo: 'total reverse repos|wlrral',
  reverseRepoForeign:
    'fed repo pool|foreign repo pool|foreign official repo|foreign repo|foreign rrp|foreign pool|外国官方回购|外国回购池|回购池|附买回池|附卖回池|外国央行回购池|外国央行逆回购|外国央行附卖回|外国央行回购|外国逆回购|外国官方逆回购|外国附卖回',
  tgaWednesday:
    "treasury keep at the fed|treasury keeps at the fed|treasury kept at the fed|treasury hold at the fed|treasury holds at the fed|treasury held at the fed|treasury have at the fed|treasury has at the fed|treasury had at the fed|treasury park at the fed|treasury parks at the fed|treasury parked at the fed|treasury have in its account|treasury has in its account|treasury had in its account|treasury have in the bank|treasury has in the bank|财政部账上|财政部帐上|财政部那个账户|财政部那个帐户|财政部的账户|财政部的帐户|财政部的户头|国库账上|国库帐上|uncle sam|uncle sam's cash|uncle sam's account|tga|treasury general account|treasury's account|treasury account|treasury cash|treasury cash balance|treasury's cash|treasury cash pile|cash does the treasury have|treasury balance at the fed|treasury checking account|government's account at the fed|treasury checking acct|treasury's checking account|treasury's checking acct|its checking account at the fed|its checking acct at the fed|money the treasury has at the fed|cash the treasury has at the fed|财政部现金|财政部账户|财政部现金余额|财政部存款|财政部在美联储的账户|国库一般账户|国库一般帐户|财政部一般账户|财政部一般帐户|国库账户|财政账户|财政部帐户|国库帐户|财政部的现金|财政部的钱|国库现金|财政部总账户",
  tgaDaily:
    'daily tga|tga daily|tga close|daily treasury statement|tga closing balance|dts|tga收盘|财政部账户收盘余额|财政部每日现金|tga每日余额|tga日末余额',
  onRrp:
    'rrp|on rrp|onrrp|o/n rrp|o/n reverse repo|reverse repo|reverse repos|overnight reverse repo|overnight rrp|reverse repo facility|rrp facility|隔夜逆回购|逆回购|附卖回|隔夜附卖回|逆回购工具|隔夜反向回购|反向回购|on rrp余额|隔夜rrp',
  srf: 'srf|standing repo|repo facility|standing repo facility|standing repo thing|standing repos|standing repo operations|常备回购|常备回购便利|常备附买回|常备附买回机制|常设回购|常设附买回|常设附买回机制|常设回购便利|常备回购工具|常备借贷回购',
  effr: 'effr|fed funds|fed funds rate|federal funds rate|effective fed funds|effective federal funds rate|effective fed funds rate|funds rate|ff rate|联邦基金有效利率|有效联邦基金利率|联邦基金利率|联邦基金|联邦资金|联邦资金利率|联邦资金有效利率|有效联邦资金利率',
  sofr: 'sofr|secured overnight financing rate|secured overnight rate|overnight secured rate|overnight secured financing rate|担保隔夜融资利率|隔夜担保融资利率|有担保隔夜融资利率|隔夜融资利率|担保隔夜利率',
  tgcr: 'tgcr|tri-party general collateral rate|triparty general collateral|三方一般抵押品利率|三方回购利率',
  iorb: 'interest do reserves earn|interest do reserves pay|interest do banks earn on reserves|付给准备金的利率|付给准备金的利息|iorb|pay banks on reserves|pays banks on reserves|paying banks on reserves|pay banks for reserves|pays banks for reserves|pay banks on their reserves|pays banks on their reserves|paid to banks on reserves|paid on bank reserves|pay on bank reserves|pays on bank reserves|earned by banks on reserves|get on reserves|banks get on their reserves|earn on their reserves|earning on reserves|earning on their reserves|make on their reserves|准备金的利率|准备金利息|准备金的利息|准备金付息|准备金付多少利息|准备金给多少利息|给准备金多少利息|准备金拿多少利息|paid on reserves|earned on reserves|earn on reserves|pays on reserves|pay on reserves|interest on reserve balances|interest on reserves|interest on reserves rate|rate on reserves|rate paid on reserves|interest rate on reserve balances|ioer|ior|准备金余额利率|准备金利率|准备金余额的利率|准备金付息利率|利息准备金率|利息储备金率|储备金利率|储备金余额利率|存款准备金利率|超额准备金利率',
  targetTop:
    "facility lending rate|window lending rate|常备借款利率|窗口借款利率|fed's range|feds range|fed range|fed's target range|top of the fed's range|top of the fed range|fed funds range|federal funds range|funds rate range|funds range|target range|fed funds target range|fed funds target|federal funds target range|target rate|policy rate|fed rate|联邦基金目标区间|联邦基金利率目标区间|联邦资金利率目标区间|联邦资金目标区间|目标区间|政策利率|目标利率|ceiling of the range|range ceiling|fed funds ceiling|federal funds ceiling|funds rate ceiling|ceiling of the target range|ceiling on fed funds|联邦基金利率上限|联邦资金利率上限|top of the range|range top|upper bound|upper limit|upper limit of the range|top limit|目标区间上限|区间上限|利率上限|目标上限",
  onRrpRate:
    'rrp rate|on rrp rate|onrrp rate|on-rrp rate|reverse repo rate|overnight reverse repo rate|overnight rrp rate|rrp award rate|rrp offering rate|rrp facility rate|on rrp pay|on rrp pays|rrp pay|rrp pays|reverse repo pays|rate on rrp|rate on the rrp|rate on on rrp|rate on the on rrp|rate on the reverse repo facility|逆回购利率|隔夜逆回购利率|on rrp利率|on rrp的利率|rrp利率|rrp的利率|逆回购的利率|隔夜逆回购的利率|附卖回利率|隔夜附卖回利率|附卖回的利率|反向回购利率',
  targetBottom:
    'floor of the range|range floor|floor of the target range|bottom of the range|range bottom|lower bound|bottom of the target range|目标区间下限|区间下限|利率下限|目标下限',
  bill3m:
    '3 month tbill|3 month t-bill|3-month tbill|3-month t-bill|3m tbill|3m t-bill|three month tbill|three-month t-bill|3 month tbill rate|3 month t-bill rate|3-month t-bill rate|3-month treasury|3 month bill|3-month bill|3 month bill yield|3 month yield|3-month yield|3 month treasury|3m bill|3m yield|3mo bill|three-month bill|three month bill|t-bill yield|t-bill yields|t-bill rate|tbill yield|bill yield|3个月美债|3个月国债收益率|三个月国债|三个月美债|三个月国债收益率|三个月美债收益率|三个月殖利率|三个月公债殖利率|3个月公债殖利率|3个月国库券|三个月国库券|3个月期国库券|短债收益率|国库券殖利率|国库券利率|3个月殖利率',
  bill4w:
    '4 week bill|4-week bill|4-week t-bill|4 week t-bill|4w bill|one-month bill|1 month bill|1-month bill|4 week bill yield|4-week bill yield|4-week t-bill yield|1 month bill yield|4周国库券|四周国库券|国库券4周|国库券四周|国库券4周利率|国库券四周利率|4周国库券利率|四周国库券利率|4周期国库券利率|4周期国库券|1个月国库券|一个月国库券',
  bill13w:
    '13 week bill|13-week bill|13-week t-bill|13 week t-bill|13w bill|13 week bill yield|13-week bill yield|13周国库券|十三周国库券|国库券13周|国库券十三周|国库券13周利率|13周国库券利率',
  note10y: `long rates|long-term rates|long-dated yields|长端利率|长债利率|长债收益率|长天期利率|10y|10yr|10-year|10 year|10-yr|10 yr|ten-year|ten year|10y yield|10 year yield|ten-year yield|10-year treasury|10y treasury|10-year note|${yieldsOf('10年', '十年')}|殖利率|美债殖利率|美债收益率|国债收益率|公债殖利率|收益率|yields|treasury yield|treasury yields|treasurys yield`,
  bond30y: `30y|30yr|30-year|30 year|30-yr|thirty-year|30y yield|30-year treasury|30y treasury|30-year bond|long bond|${yieldsOf('30年', '三十年')}`,
  mortgage:
    'mortgage|mortgages rate|mortgage rate|mortgage rates|30y mortgage|30y mortgage rate|30-year mortgage|30-year mortgage rate|30 year mortgage|30 year mortgage rate|30yr mortgage|30yr mortgage rate|30y fixed mortgage|fixed mortgage rate|home loan rate|房贷利率|30年房贷利率|30年期房贷利率|三十年房贷利率|30年期固定房贷利率|按揭利率|抵押贷款利率|30年期抵押贷款利率|房贷固定利率',
  gdp: 'nominal gdp|gdp|国内生产总值|名义gdp',
  bankAssets:
    'bank assets|total assets of commercial banks|total assets of all commercial banks|total assets at commercial banks|assets at commercial banks|commercial bank assets|assets of commercial banks|total bank assets|银行总资产|商业银行总资产|银行业总资产|银行业资产|商业银行资产',
  deposits:
    'deposits change|change in deposits|deposits across american banks|deposits across us banks|deposits across all banks|deposits across banks|bank deposits|deposits for the whole system|deposits in the whole system|deposits in the system|system deposits|all bank deposits|deposits of all banks|deposits at all banks|us deposits|deposits at us banks|deposits at commercial banks|deposits at us commercial banks|commercial bank deposits|total deposits|deposits in the banking system|总存款|银行体系存款|银行体系的存款|银行系统存款|美国银行体系存款|美国银行存款|全美存款|全国存款|美国存款|全部存款|所有存款|银行存款|银行业存款|银行业总存款|商业银行存款|商业银行总存款|存款总额',
  somaBills:
    "t-bills held by soma|bills held by soma|bills held in soma|bills in soma|bills has the fed|t-bills has the fed|bills the fed has|bills the fed holds|bills the fed owns|bills does the fed hold|bills does the fed own|bills did the fed|bills held by the fed|soma bill holdings|soma bills holdings|bill holdings|bill book|soma bills|soma t-bills|fed bills|fed t-bills|soma短债|soma国库券|美联储短债|美联储国库券|联准会短债|联准会国库券|联储短债|soma bill book|bill portfolio|soma bill portfolio|fed's bill book|bill pile|bills owned by the fed|t-bills owned by the fed|bills on the fed's books|pile of bills|stack of bills|短债堆|美联储持有的短债|联准会持有的短债|联储持有的短债|美联储持有的国库券|联准会持有的国库券|短期国债持有量|短期国债持仓|短期公债持有量|短期国库券持有量|短期国库券持仓|国库券持有量|国库券持仓|国库券部位|短债持有量|短债持仓|短债部位|持有短债|持有的短期国债|持有的短期公债|持有的短期国库券|持有短期国债|持有短期公债|持有短期国库券|持有国库券|持有多少短债|持有多少国库券|持有多少短期国债|持有多少短期国库券|手上的短债|手里的短债|手上的国库券|treasury bill holdings|t-bill holdings|tbill holdings|holdings of bills|holdings of t-bills|holdings of treasury bills|持有的短债|持有的国库券",
  somaTips:
    'soma抗通膨债|soma抗通胀债|抗通膨债部位|抗通膨债|抗通胀债|tips部位|tips持仓|tips holdings|tips in soma|tips does the fed hold|tips does the fed own|tips the fed holds|通胀保值债券|通胀保值国债|通膨保值债券|抗通胀债券|抗通膨债券',
  somaFrn:
    'floating rate notes|floating-rate notes|floating rate treasuries|floaters|frns|浮动利率债|浮动利率债券|浮动利率国债|浮动利率公债|浮动利率票据|浮息债|浮息国债',
  sofr1: percentile('1st'),
  sofr25: percentile('25th'),
  sofr75: percentile('75th'),
  sofr99: percentile('99th'),
  repoAll: 'all repo operations|fed repo operations|全部回购操作',
};

/** Phrases that hold a series' name, or one like it, and mean something else. */
export const OTHER_THINGS: readonly string[] = [
  ...'federal reserve|the federal reserve|fed reserve|federal reserve bank|federal reserve banks|reserve bank|reserve banks|reserve currency'.split(
    '|',
  ),
  ...'reserve requirement|reserve requirements|required reserves ratio|required reserves|required reserve|reserve ratio|reserve ratios|reserve req|reserve reqs|excess reserves|reserve management purchases|reserve management purchase|reserve management|reserve demand elasticity|reserve demand|demand for reserves|elasticity of demand for reserves'.split(
    '|',
  ),
  ...'存款准备金率|存款准备率|准备金率|准备率|法定准备金|超额准备金|准备金要求|法定准备金率|准备金管理购买|储备管理购买|准备金管理|储备管理|货币政策|货币市场|货币基金|货币市场基金|美国联邦储备|联邦储备|库存现金|金库现金|准备金需求弹性|准备金需求|储备需求|需求弹性|存款保险|存放央行|中央银行余额|准备金数据|准备金比例'.split(
    '|',
  ),
  ...'vault cash|cash flow|currency swap|currency swaps|cash in the vault|repo market|corporate bond|t-bills held|bills held|mbs cap|mbs caps|mortgage cap|treasury cap|treasury runoff cap|money market funds|money funds|discount window'.split(
    '|',
  ),
];

/** Reserves of another kind, and other things that only share a word with our subject. */
export const OFF_SUBJECT: readonly string[] = [
  ...'foreign reserves|fx reserves|fx reserve|foreign exchange reserves|forex reserves|foreign currency reserves|gold reserves|gold reserve|oil reserves|oil reserve|petroleum reserve|petroleum reserves|strategic petroleum reserve|spr|gas reserves|bitcoin reserve|bitcoin reserves|strategic bitcoin reserve|crypto reserve|crypto reserves|loss reserves|loan loss reserves|claims reserves|insurance reserves|loss reserve|technical reserves|policy reserves|nature reserve|game reserve|reserve price|reserve a|reserve the|reserve me|reserve an|army reserve|vector reserve|list reserve|wine reserve|reserve wine|reserve team|reserve player|reserves team|mineral reserves|coal reserves|lithium reserves|water reserves|energy reserves|grain reserves|food reserves|cash reserves of|company cash reserves|army reserves|military reserves|reservation|reservations|reservoir|reservoirs|proven reserves|stablecoin reserves|tether reserves|proof of reserves|usdt reserves|usdc reserves|fat reserves|proof of reserve'.split(
    '|',
  ),
  ...'泰达币|稳定币|外汇储备|外汇存底|外储|外汇准备|黄金储备|黄金准备|石油储备|战略石油储备|油储|煤炭储备|粮食储备|战略储备|责任准备金|赔款准备金|保险准备金|未决赔款准备金|坏账准备|贷款损失准备|呆账准备|储备粮|人才储备|比特币储备|加密货币储备|水库|自然保护区|储备干部|住房公积金|公积金|稳定币储备|能源储备|储备肉|预备役|银行上班|银行营业'.split(
    '|',
  ),
];
