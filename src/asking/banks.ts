import { type FoundPhrase, phraseFinder } from '../parse/phrase-finder.ts';
import { plainText } from '../parse/plain-text.ts';
import type { Institution } from '../series/banks.ts';
import { locales } from '../values/locale.ts';

const namesIn = ([name, phrases]: readonly [string, string]) =>
  phrases.split('|').map((phrase) => [phrase, name] as const);

/** Banks people ask about by names of their own, and the beginning of the name they file under. */
const BANKS: readonly (readonly [phrase: string, name: string])[] = Object.entries({
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
}).flatMap(namesIn);

/** Banks people ask about that ship with no reports; one that joins live is found by its own name first. */
const OTHER_BANKS: readonly (readonly [phrase: string, name: string])[] = Object.entries({
  'HSBC Bank USA': 'hsbc|汇丰|汇丰银行',
  Barclays: 'barclays|巴克莱',
  'BNP Paribas': 'bnp|bnp paribas|法国巴黎银行',
  'Bank of China': 'bank of china',
  ICBC: 'icbc|中国工商银行|工商银行|工行',
  'Capital One': 'capital one',
  'TD Bank': 'td bank',
  'Charles Schwab Bank': 'charles schwab|schwab|嘉信',
  'State Street Bank': 'state street|道富',
  'Bank of New York Mellon': 'bny|bny mellon|bank of new york mellon|纽约梅隆',
  'American Express National Bank': 'american express|amex|美国运通',
  KeyBank: 'keybank',
  'Fifth Third Bank': 'fifth third',
  'Santander Bank': 'santander|桑坦德',
  'Huntington National Bank': 'huntington',
  Mizuho: 'mizuho|瑞穗|瑞穗银行',
  MUFG: 'mufg|三菱日联',
}).flatMap(namesIn);

/** A name that is a bank's only where a bank is already spoken of; elsewhere it is the banks of the United States. */
const ONLY_IN_CONTEXT: readonly (readonly [phrase: string, name: string])[] = [
  ['美国银行', 'Bank of America'],
  ['us bank', 'U.S. Bank'],
];

/** What no figure of all banks together tells: 美国银行 is the one of that name. */
const OF_ONE = /美国银行的?(?:贷款|放款|股东权益|净资产|净值)/;

/** What of a bank's report is asked for, by the values of the option `metric`. The first that is heard is meant. */
export const METRICS: readonly (readonly [metric: string, cues: RegExp])[] = [
  [
    'uninsured',
    /uninsured|not insured|未投保|without insurance|above the insurance|没保险|未受?保|未保险|无保险|未受保障|不受保障|没有保险|没受保|未受.{0,6}保[险障]|[没未不](?:有|在|受|能)?被?(?:存保|存款保险|保险|fdic)(?:制度|机制|额度|范围)?(?:所|给|内|之内)?(?:盖|覆|罩|涵|包|保|cover)|(?:存保|存款保险|保险|fdic)(?:盖|覆盖|涵盖|保|罩|赔)?(?:不|没)(?:到|住|盖|保|覆|涵|赔|有)|超(?:出|过)(?:存保|存款保险|保险|fdic|25万)|\bnot covered\b|\b(?:over|above|beyond) (?:the )?(?:fdic|insured|insurance|250k|\$?250,?000)\b|\bfdic (?:does ?n'?t|won'?t|wouldn'?t) cover|没有?(?:被)?(?:投|承)?保(?![留持证住])/,
  ],
  [
    'reserves',
    /reserves|at the fed|with the fed|balances? due from|准备金|在(?:美联储|联储|fed)|在联准会|(?:存|放)(?:美联储|联储)|存放?联准会|存放央行/,
  ],
  ['equity', /equity|capital(?! one\b)|net worth|权益|资本|净资产|净值/],
  ['loans', /\bloans?\b|lending|贷款|放款/],
  ['securities', /securities|\bbonds?\b|证券|债券/],
  ['deposits', /deposit|存款/],
  ['assets', /assets|how (?:big|large)|size|资产|规模|多大/],
];

/** Whether it is asked which of two is the bigger: of banks, by their assets. */
export const isOfSize = (text: string): boolean =>
  /\b(?:bigger|larger|smaller)\b|\b(?:is|are|was)\b.{1,30}\b(?:more|higher|less) than\b|[谁哪][家个间]?(?:银行)?(?:更|比较|是)*[大小](?!概|约)|比.{1,12}[大小](?=吗|嘛|么|还是|$)/.test(
    text,
  );

/** The banks a text names; `spokenOf`, also by what is a bank's name only where banks are spoken of. */
export type FindBanks = (text: string, spokenOf: boolean) => readonly FoundPhrase<string>[];

const finders = new WeakMap<readonly Institution[], FindBanks>();

/** Finds banks by all that the option for their names suggests, and by what people call them; made once for a list. */
export const bankFinder = (held: readonly Institution[]): FindBanks => {
  const known = finders.get(held);
  if (known) return known;
  const names = new Map(held.flatMap(namesOf));
  // What people call a bank is meant before another's full name.
  for (const [phrase, name] of BANKS) names.set(phrase, name);
  for (const [phrase, name] of OTHER_BANKS) if (!names.has(phrase)) names.set(phrase, name);
  const [alone, among] = [phraseFinder(names), phraseFinder(new Map([...names, ...ONLY_IN_CONTEXT]))];
  const finder: FindBanks = (text, spokenOf) => {
    const found = alone(text);
    return spokenOf || found.length > 0 || OF_ONE.test(text) ? among(text) : found;
  };
  finders.set(held, finder);
  return finder;
};

/** Words at the end of a bank's name that people leave out. */
const FORM =
  /,? (?:n\.?a\.?|ssb|inc\.?|national association|federal savings bank|national bank|bank (?:and|&) trust company|trust company|bank|company)$/;
/** Words any bank may have in its name, and many a question: alone they name none. */
const COMMON =
  /^(?:(?:the|and|of|&|a|an|in|us|bank|banks|banking|trust|company|central|reserve|federal|national|state|community|commercial|savings|investment|independent|foreign|international|american?|citizens|regions?|discover|pacific|columbia|heritage|united|first|valley|frontier|sterling|liberty|premier|capital|western|eastern|northern|southern)(?: |$))+$/;
/** Nobody means one bank by these. */
const NO_NAME =
  /^(?:the )?(?:central|reserve|federal|national|state|community|commercial|savings|investment|independent|foreign|international|american?|us|first)(?: bank| banks| trust)*(?: company)?$/;

/** What a bank is found by: its names, and the shorter form of a name that is its own. */
const namesOf = ({ filed, name, aliases }: Institution): readonly (readonly [string, string])[] => {
  const said = [...locales.map((locale) => name[locale]), filed, ...aliases].map((one) => plainText(one).trim());
  const full = said.filter((one) => one.includes(' ') || /\p{Script=Han}{3}/u.test(one));
  const short = full.map((one) => one.replace(/^the /, '').replace(FORM, '')).filter((one) => one.length >= 6);
  return [...full.filter((one) => !NO_NAME.test(one)), ...short.filter((one) => !COMMON.test(one))]
    .filter((one) => !ONLY_IN_CONTEXT.some(([phrase]) => phrase === one))
    .map((one) => [one, name.en]);
};
