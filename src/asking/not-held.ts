import { plainText } from '../parse/plain-text.ts';
import type { CommandCall } from '../values/answer.ts';
import { having } from './command-traits.ts';
import { type NotHeldId, notHeldIds } from './not-held-ids.ts';
import type { QuestionReading } from './question-reading.ts';

type NotHeld = {
  /** What it is called, where nothing else is meant. */
  readonly called: RegExp;
  /** Shorter names, which stand in questions about other figures too. */
  readonly loosely?: RegExp;
  /** Asked for so, another command tells it all the same. */
  readonly told?: { readonly by: string; readonly unless: RegExp };
  /** What explains such things says itself that no figure is held. */
  readonly explained?: true;
  /** What comes nearest to it here. */
  readonly near: readonly CommandCall[];
};

const latest = (series: string): CommandCall => ({ command: 'history', args: { series, find: 'latest' } });
const topic = (id: string): CommandCall => ({ command: 'explain', args: { topic: id } });

const SPREAD = '(?:credit |bond )?(?:spreads?|oas)\\b';
const spreadOf = (en: string, zh: string): RegExp =>
  new RegExp(
    `\\b(?:${en})(?: corporate| credit| bonds?)?(?: index)? ${SPREAD}|\\bspreads? (?:on|of|for) (?:${en})\\b|(?:${zh})(?:公司|企业)?(?:债券?)?的?(?:信用)?利差|\\b(?:${en}) ?(?:债)?的?利差`,
  );
const depositsOf = (en: string, zh: string): RegExp =>
  new RegExp(
    `\\bdeposits (?:at|of|in|held (?:at|by)) (?:the |us )*(?:${en}) (?:domestic(?:ally chartered)? |us |commercial )*banks\\b|\\b(?:${en}) (?:domestic |us )*banks?'?s?'? (?:total )?deposits\\b|(?<!最)(?:${zh})型?(?:银)?行的?(?:总)?存款`,
  );

const WHEN_OR_HOW_FAR =
  /\b(?:averages?|avg|mean|median|midpoint|highest|lowest|highs?|lows?|peak|record|top|bottom|largest|smallest|biggest|worst|best|first|last time|how many|longest|declin\w+|fell|fall|drop\w*|ris\w+|rose|gr[eo]w\w*|since|per|each|every)\b|\b(?:past|above|below|over|under) (?:an? )?(?:\$?\d|[mbt]n\b|[mbt]illion|tril)|平均|均值|中位|[高低]点|最(?![近新])|顶|见底|的底|峰|[首上]次|第一次|几周|多少周|半数|纪录|[增涨降跌减][了幅]?|回落|连|超过?|大于|小于|不到|低于|高于|破|各月|每|差多少/;

const NOT_HELD: Readonly<Record<NotHeldId, NotHeld>> = {
  m1: { called: /\bm1\b(?! ?(?:mac|chip))|狭义货币/, near: [latest('WCICL'), latest('DPSACBW027SBOG')] },
  m2: {
    called: /\bm2\b(?! ?(?:mac|chip))|\bmoney supply\b|货币供[应给]量?|广义货币/,
    near: [latest('DPSACBW027SBOG'), latest('WCICL'), topic('is-it-new-money')],
  },
  moneyFunds: {
    called:
      /\bmoney (?:market |mkt )?(?:mutual )?funds?'?s?'? (?:total )?(?:assets|aum|size)\b|\bassets (?:of|in|at) (?:us )?money (?:market )?funds\b|\b(?:mmf|money (?:market )?funds?) .{0,24}(?:trillion|tn\b)|(?:货币?(?:市场)?基金?|货基)的?(?:总)?(?:资产|规模)/,
    loosely: /\bmoney (?:market |mkt )?(?:mutual )?funds?\b|\bmmfs?\b|货基|货币(?:市场)?基金/,
    near: [latest('RRPONTSYD'), topic('money-funds')],
  },
  highYield: {
    called: spreadOf('high[- ]yield|hy|junk', '高收益|垃圾'),
    explained: true,
    near: [topic('corporate-spreads'), latest('DGS10')],
  },
  investmentGrade: {
    called: spreadOf('investment[- ]grade(?: bonds?)?|ig|credit|corporate', '投资级|企业|公司|信用'),
    explained: true,
    near: [topic('corporate-spreads'), latest('DGS10')],
  },
  obfr: {
    called: /\bobfr\b|\bovernight bank funding\b|隔夜银行(?:资金|融资)利率/,
    near: [latest('EFFR'), { command: 'funding', args: {} }],
  },
  depositsLarge: {
    called: depositsOf('large|larger|big|bigger', '大'),
    explained: true,
    near: [latest('DPSACBW027SBOG')],
  },
  depositsSmall: {
    called: depositsOf('small|smaller|community|regional', '中?小'),
    explained: true,
    near: [latest('DPSACBW027SBOG')],
  },
  cashForeign: {
    called:
      /\bforeign(?:[- ]related)? (?:bank(?:ing)?s?|institutions?|bank branches|branches)'?s?'? .{0,16}\bcash\b|\bcash (?:assets |holdings |balances )?(?:of|at|held by) (?:the )?foreign\b|(?:外资|外国)(?:银?行|分行).{0,8}现金|外银.{0,8}现金/,
    told: { by: 'distribution', unless: WHEN_OR_HOW_FAR },
    explained: true,
    near: [{ command: 'distribution', args: {} }],
  },
  yield2y: {
    called:
      /\b(?:2|two)[- ]?(?:y|yr|year) (?:treasury |note |bond )*(?:yields?|notes?)\b|(?<![\d一二三十])[2两二]年期?(?:美国?|国|公)?债?的?(?:收益率|殖利率)/,
    near: [latest('DGS3MO'), latest('DGS10')],
  },
  yield5y: {
    called:
      /\b(?:5|five)[- ]?(?:y|yr|year) (?:treasury |note |bond )*(?:yields?|notes?)\b|(?<![\d一二三十])[5五]年期?(?:美国?|国|公)?债?的?(?:收益率|殖利率)/,
    near: [latest('DGS3MO'), latest('DGS10')],
  },
};

/** Whether a question asks for a figure of something rather than what it is. */
const ASKS_FIGURE =
  /\b(?:how (?:much|many|high|low|big|large|far|wide)|latest|current(?:ly)?|now|today|newest|most recent|present|these days|average|mean|median|highest|lowest|peak|max(?:imum)?|min(?:imum)?|top|bottom|record|chart|graph|plot|figures?|number|level|since|first|last|when|longest|biggest|largest)\b|多少|几|最新|现在|目前|平均|均值|中位|一半|最[高低大小宽窄多少]|新高|新低|纪录|峰值|图|数字|数据|水平/;

/** What is spoken of elsewhere is no series of ours, held or not. */
const ELSEWHERE =
  /\b(?:china|chinese|euro|ecb|japan|japanese|uk|british|india|indian|taiwan|korea)\b|中国|国内|大陆|欧元|日本|英国|印度|台湾|韩国|人民银行/;
const DRAWN = /\b(?:chart|graph|plot)\b|图|走势/;
const FIGURES: ReadonlySet<string> = new Set([...having('figures'), 'compare', 'distribution']);

/** A reading of a figure that is not held here, with which it is: as it was typed, since in plainer words it may be another. */
export const withNotHeld = (reading: QuestionReading, message: string): QuestionReading => {
  const id = notHeldIn(reading, plainText(message));
  if (id === undefined) return reading;
  const { line: _, intent: __, reason: ___, unused: ____, ...rest } = reading;
  const topics = reading.topics.slice(0, 1).map(topic);
  return { ...rest, kind: 'askBack', notHeld: id, topics: [], others: [...NOT_HELD[id].near, ...topics] };
};

const notHeldIn = (reading: QuestionReading, text: string): NotHeldId | undefined => {
  const { kind, line, reason, slots } = reading;
  const { series, off, why } = slots;
  if (why || off || ELSEWHERE.test(text) || reason === 'advice' || reason === 'forecast') return undefined;
  const isOpen = kind !== 'line';
  const isExplained = line?.command === 'explain';
  if (line && !FIGURES.has(line.command) && !isExplained) return undefined;
  if (isExplained && !ASKS_FIGURE.test(text)) return undefined;
  return notHeldIds.find((id) => {
    const { called, loosely, told, explained } = NOT_HELD[id];
    if (isExplained && explained) return false;
    if (told && line?.command === told.by && (DRAWN.test(text) || !told.unless.test(text))) return false;
    return called.test(text) || (isOpen && series.length === 0 && loosely?.test(text));
  });
};
