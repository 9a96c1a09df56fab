const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };
const DAY_IN_WORDS = new RegExp(
  `\\b(?:(?<ten>twenty|thirty)[- ](?<one>${ORDINALS.slice(0, 9).join('|')})|(?<word>${ORDINALS.join('|')}|thirtieth)) of (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b)`,
  'g',
);

/** "The thirtieth of September": a day of a month in words, in digits. */
const ordinals = (text: string): string =>
  text.replace(DAY_IN_WORDS, (...all) => {
    const { ten, one, word } = all.at(-1) as Readonly<Record<string, string | undefined>>;
    if (word === 'thirtieth') return '30 ';
    return `${(ten ? TENS[ten]! : 0) + ORDINALS.indexOf((word ?? one)!) + 1} `;
  });

const REQUIRES =
  /requir|\d ?%|\bpercent of deposits\b|[$€£¥]|\b\d[\d.,]* ?(?:k|m|bn|tn|mn|million|billion)\b|法定|准备金率|准备率|\d[万亿兆]/;
const OVER_DEPOSITS =
  /\b(?<reserves>(?:bank )?reserves?(?: balances?)?)(?: ?\/ ?| divided by | over | to | as a (?:share|fraction|proportion|percentage) of | relative to )(?:total |all |bank |banks' |the banks' )*deposits\b/;
const OVER_DEPOSITS_HAN =
  /(?:银行)?准备金(?:余额)?(?:占|除以|\/|对|与|和)(?:总|银行|全部)?存款(?=的?(?:比|多少|几|百分|$|[?？,，。]))/;

/** Reserves measured against deposits are so against those of all banks, unless a bank's requirement is reckoned. */
const ofDeposits = (text: string): string =>
  REQUIRES.test(text)
    ? text
    : text.replace(OVER_DEPOSITS, '$<reserves> / bank deposits').replace(OVER_DEPOSITS_HAN, '准备金占银行存款');

/** Of the Fed's portfolio a share is asked for: that is the securities it holds outright. */
const ofPortfolio = (text: string): string =>
  text.replace(
    /(?<=\b(?:share|percent|percentage|fraction|proportion|part|much) of )(?:the |its )?(?:fed'?s? |soma |bond )*(?:portfolio|holdings)\b/,
    'securities held outright',
  );

const PERCENTILES =
  /(?<![a-z])sofr的?第?(?<all>\d{1,2}(?:[、,，和及与跟 ]+(?:第)?\d{1,2})+)(?:个)?(?:百分位|分位)[数点值]?/;

/** "SOFR的第1、25、75百分位": each by its own name. */
const percentiles = (text: string): string =>
  text.replace(PERCENTILES, (_, all: string) =>
    [...all.matchAll(/\d{1,2}/g)].map(([nth]) => `sofr的${nth}分位`).join('、'),
  );

/** A longer text (characters) is no question but something to be looked through. */
const LONGEST = 600;

/** A plain text with days in words in digits, and with what a share is of by its own name. */
export const spelledOut = (text: string): string =>
  text.length > LONGEST ? text : percentiles(ordinals(ofDeposits(ofPortfolio(text))));
