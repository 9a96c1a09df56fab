/** Banks whose reports are held, as people call them, and the beginning of the name they file under. */
export const BANKS: readonly (readonly [phrase: string, name: string])[] = Object.entries({
  'JPMorgan Chase Bank':
    'jpmorgan|jp morgan|jpm|jpmorgan chase|chase|chase bank|jpmc|摩根大通|小摩|大通银行|摩根大通银行',
  'Bank of America': 'bank of america|bofa|boa|b of a|美银|美国美银',
  Citibank: 'citi|citibank|citigroup|花旗|花旗银行|花旗集团',
  'Wells Fargo Bank': 'wells fargo|wells|wfc|富国|富国银行',
  'Silicon Valley Bank': 'svb|silicon valley bank|硅谷银行|矽谷银行|sivb',
  'First Horizon Bank': 'first horizon|first horizon bank',
  'Western Alliance Bank': 'western alliance|western alliance bank|西部联盟银行|西部联盟',
  'East West Bank': 'east west bank|华美银行',
  Zions: 'zions|zions bank|zions bancorporation|齐昂银行',
  'Columbia Bank': 'columbia bank',
  'Heritage Bank': 'heritage bank',
  'First Commonwealth Bank': 'first commonwealth|first commonwealth bank',
  'Woodforest National Bank': 'woodforest|woodforest national bank',
  'Beal Bank USA': 'beal bank',
  'Park National Bank': 'park national|park national bank',
  'Credit Suisse': 'credit suisse|瑞信|瑞士信贷',
  'Goldman Sachs Bank': 'goldman|goldman sachs|高盛',
  'Morgan Stanley Bank': 'morgan stanley|摩根士丹利|大摩',
  'First Republic Bank': 'first republic|first republic bank|第一共和银行|第一共和',
  'Signature Bank': 'signature bank|签名银行',
  'U.S. Bank': 'us bank na|u.s. bank|us bancorp|美国合众银行|合众银行',
  'PNC Bank': 'pnc|pnc bank',
  'Truist Bank': 'truist|truist bank',
  'Deutsche Bank': 'deutsche bank|德意志银行',
  UBS: 'ubs|瑞银',
}).flatMap(([name, phrases]) => phrases.split('|').map((phrase) => [phrase, name] as const));

/** A name that is a bank's only where a bank is already spoken of; elsewhere it is the banks of the United States. */
export const ONLY_IN_CONTEXT: readonly (readonly [phrase: string, name: string])[] = [['美国银行', 'Bank of America']];

/** What of a bank's report is asked for, by the values of the option `metric`. The first that is heard is meant. */
export const METRICS: readonly (readonly [metric: string, cues: RegExp])[] = [
  [
    'uninsured',
    /uninsured|not insured|without insurance|above the insurance|没保险|未受?保|未保险|无保险|未受保障|不受保障|没有保险|没受保/,
  ],
  ['reserves', /reserves|at the fed|with the fed|balances? due from|准备金|在美联储|在联准会|存放?联准会|存放央行/],
  ['equity', /equity|capital|net worth|权益|资本|净资产/],
  ['loans', /\bloans?\b|lending|贷款|放款/],
  ['securities', /securities|bonds|证券|债券/],
  ['deposits', /deposit|存款/],
  ['assets', /assets|how (?:big|large)|size|资产|规模|多大/],
];
