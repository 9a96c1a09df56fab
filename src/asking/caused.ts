import { writtenAmount } from '../parse/amounts-in-text.ts';
import { plainText } from '../parse/plain-text.ts';
import { seriesIn } from '../parse/understand.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { CalendarTurn } from '../series/turns.ts';
import { CONCLUSION_FILLERS } from './concluded.ts';
import { once } from './once.ts';
import type { Slots } from './slots.ts';
import { wayIn } from './ways.ts';

/** What is held to have moved something: both parts as they are said. */
type Caused = { readonly effect: string; readonly cause: string };

/** What ends a claim. */
const TAG =
  /[\s,，.。;；:—–-]*(?:(?:is|was)(?: that| this| it)? (?:right|true|so|correct)|isn't it|wasn't it|right|correct|true|yes|no|huh|对吗|对吧|对不对|是吗|是不是|是吧|没错吧|吗|吧)?[\s?？!！。.]*$/;
/** What asks why, or what would be, blames nothing. */
const ASKS =
  /^ ?(?:so |and |but |ok |hey )*(?:why|what|which|who|when|where|how|if|could|would|will|should|can|because)\b|\b(?:what|who|which)\b.{0,12}(?:caused?|drove|led)|什么|为何|为啥|怎么|哪|如果|会|\bif\b/;

const LEADS = '(?:so |and |ok |hey |is it (?:true )?that |is it true |true that |was |is |did |has |have |surely )*';
const ONLY = '(?:just |only |mainly |mostly |largely |simply |purely |entirely |all |really |probably |partly )*';

/** A move and what is given as its reason, in the order they are said. */
const EFFECT_FIRST: readonly RegExp[] = [
  new RegExp(
    `^ ?${LEADS}(.{3,90}?),? (?:(?:is|was|were|are|came|being) )?${ONLY}(?:because(?: of)?|due to|thanks to|on account of|owing to|caused by|driven by|(?:as )?a result of|the (?:fault|result) of|down to the|courtesy of|on the back of) (.{2,70})$`,
  ),
  new RegExp(
    `^ ?${LEADS}(.{3,60}?),? (?:when|as|while) ((?:the )?[a-z .'-]{2,30} (?:fell|rose|dropped|jumped|shrank|grew|was (?:falling|rising)).{0,40})$`,
  ),
  /^(.{2,40}?)[,，]? ?(?:这)?(?:主要|完全|全|都|只|其实)?(?:是|就是|还是)?(?:因为|由于|源于|归因于|拜|怪)(.{2,30})$/,
  /^(.{2,40}?)(?:主要|完全|都|全)?(?:是|由|因|被)(.{2,24}?)(?:所?造成|导致|引起|带来|拖累|惹出?来?|抽走|吸走|拉低|推高|推动|造就)的?$/,
];
const CAUSE_FIRST: readonly RegExp[] = [
  /^(?:因为|由于)(.{2,24}?)[,，](?:所以)?(.{2,40})$/,
  /^ ?(?:so |and )*(?:was|is) it (?:just |only |mainly |really )*(?!(?:right|true|correct|a fact|so|the case)\b)(.{2,50}?) that (.{3,80})$/,
  new RegExp(`^ ?${LEADS}(?:because of |due to |thanks to )(.{2,50}?), (.{3,80})$`),
  new RegExp(
    `^ ?${LEADS}(.{2,50}?) (?:${ONLY})(?:caused?|(?:(?:is|was) )?(?:the reason )?(?:why|behind|to blame for|responsible for)|explains?(?: why)?|led to) (.{3,80})$`,
  ),
  new RegExp(`^ ?${LEADS}(.{2,50}?) ((?:drain|suck|knock|drag|push|lower|rais|lift|boost)(?:s|ed|e?d|es)? .{3,80})$`),
  /^(?:是|因为|由于|就是)?(.{2,24}?)[,，]?(?:所以|造成|导致|引起|使得?|让|拉低|推低|推高|拖累|抽走|吸走|压低|推升)了?(.{2,40})$/,
];

const HOLDS =
  /\b(?:right|correct|true|isn't it|wasn't it|yes)\b|对吗|对吧|对不对|是吗|是不是|吗|吧|^ ?(?:so |and )*(?:is|was|did|has|have)\b/;

const SO =
  "(?:and )?(?:so|hence|therefore|thus|consequently|which (?:is why|means|meant)(?: that)?|meaning|that is why|that's why)";
/** What is concluded from a move that was, without asking whether it is so: "ON RRP drained to nearly zero so reserves went up". */
const CONCLUDED: readonly RegExp[] = [
  new RegExp(
    `^ ?${LEADS}(.{0,30}\\b(?:fell|rose|drained|emptied|dropped|went|shrank|shrunk|grew|declined|jumped|surged|climbed|fallen|risen|gone|increased|decreased|rebuilt|ran|plunged)\\b.{0,60}?)[,;]? ${SO} ((?:the |bank )*reserves? (?:must have |have |has |had |also |then |were |was )*(?:went|gone|fell|fallen|rose|risen|dropped|declined|grew|grown|increased|decreased|jumped|shrank|shrunk|pushed|lifted|drained)\\b.{0,24})$`,
  ),
  /^(.{3,40}?)[,，;；]?(?:所以|因此|因而|于是|从而|结果)((?:银行)?(?:的)?准备金.{1,12}了.{0,8})$/,
];

/** That one moved as far as the other is another claim. */
const AS_MUCH =
  /\bthe same\b|\bas much\b|\bone[- ]for[- ]one\b|\bdollar[- ]for[- ]dollar\b|\bequal|同样|一样|同等|等量/;
/** The same, with its reason after it. */
const STATED = new RegExp(
  `^ ?${LEADS}((?:[a-z]+ (?:19|20)\\d\\d |in |over |during |the |bank )*reserves? (?:have |has |had )?(?:went|gone|fell|fallen|rose|risen|dropped|declined|grew|grown|increased|decreased|jumped|shrank|plunged)\\b.{0,30}?),? ${ONLY}because (?:of )?(.{2,70})$`,
);

/** What a text blames a move on, where it holds that to be so: "fell because of the TGA, right?". */
const causedIn = (text: string): Caused | undefined => {
  if (ASKS.test(text)) return undefined;
  const said = text.replace(TAG, '');
  for (const one of CONCLUDED) {
    const found = one.exec(said);
    if (found && !AS_MUCH.test(found[2]!)) return { effect: found[2]!, cause: found[1]! };
  }
  const blamed = STATED.exec(said);
  if (blamed) return { effect: blamed[1]!, cause: blamed[2]! };
  if (!HOLDS.test(text)) return undefined;
  for (const one of EFFECT_FIRST) {
    const found = one.exec(said);
    if (found && isMove(found[1]!)) return { effect: found[1]!, cause: found[2]! };
  }
  for (const one of CAUSE_FIRST) {
    const found = one.exec(said);
    if (found && isMove(found[2]!)) return { effect: found[2]!, cause: found[1]! };
  }
  return undefined;
};

const MOVES =
  /\b(?:fall|fell|fallen|falling|drop|dropped|declin\w*|plung\w*|slid|decreas\w*|lower\w*|drain\w*|suck\w*|knock\w*|drag\w*|push\w*|rais\w*|lift\w*|boost\w*|shrink|shrank|shrunk|lost|ris(?:e|en|ing)|rose|jump\w*|surg\w*|spik\w*|increas\w*|higher|climb\w*|grew|grown|grow|gain\w*|up|down|mov\w+|tight\w*)\b|[降跌减掉涨升增飙变紧]|少了|多了|回落|走[低高]|冲高|缩/;
const isMove = (text: string): boolean => MOVES.test(text);

/** What a text blames for a move of reserves, and the way they are said to have moved. */
export const causedReserves = once(({ text }: Slots) => {
  const caused = causedIn(text);
  return caused && seriesIn(caused.effect).found.some(({ target }) => RESERVES.has(target)) ? caused : undefined;
});
const RESERVES: ReadonlySet<SeriesId> = new Set(['reservesWednesday', 'reservesAverage']);

/** The items of the weekly account that a cause is about, by what it is called: the first that fits. */
const ITEMS: readonly (readonly [string, RegExp])[] = [
  [
    'debt',
    /\b(?:issu(?:ance|ing|ed)|borrow\w*|auctions?|bill (?:supply|sales)|new bills|debt (?:sales|supply)|refunding)\b|发[债行]|举债|[国短]债(?:供给|发行)|标售/,
  ],
  ['taxes', /\btax(?:es)?\b|税/],
  ['foreign', /\bforeign (?:repo|official|rrp|central)|外国/],
  [
    'tga',
    /\btga\b|\btreasury(?:'?s)? (?:general )?(?:account|cash|balance)|\btreasury\b(?!.{0,12}(?:holdings|runoff|securities))|\bgovernment\b|财政部|国库/,
  ],
  ['rrp', /\brrp\b|\breverse repo|\bmoney (?:market )?funds?\b|逆回购|附卖回|货币(?:市场)?基金/],
  [
    'securities',
    /\bqt\b|\bquantitative tightening|\brun ?off|\bbalance sheet|\bsecurities|\bmbs\b|\btreasuries\b|\brmps?\b|\bpurchases\b|\bqe\b|\bbuying\b|\bbought\b|\btotal assets\b|缩表|量化|证券|购债|扩表|资产负债表|买债|总资产/,
  ],
  ['currency', /\bcurrency|\bcash in circulation|\bbanknotes|\bcash withdrawals?|现金|货币流通|流通中/],
  ['loans', /\bdiscount window|\bloans?\b|\bbtfp\b|\blending\b|贴现|贷款|放款/],
  ['repos', /\bsrf\b|\bstanding repo|\brepos?\b|回购|附买回/],
];

/** A question of a move of something else than reserves without what is blamed for it, and that. */
export const withoutCause = (message: string): { readonly message: string; readonly cause: string } | undefined => {
  const caused = causedIn(plainText(message));
  const of = caused && seriesIn(caused.effect).found;
  // How much QT took is a claim of its own.
  if (caused && QT.test(caused.cause) && AMOUNT.test(caused.effect)) return undefined;
  if (!of || of.length === 0 || of.some(({ target }) => RESERVES.has(target))) return undefined;
  const isHan = /\p{Script=Han}/u.test(message);
  // What QT is blamed for it did over its time.
  const over = QT.test(caused.cause) && !TIMED.test(caused.effect);
  const effect = over ? (isHan ? `缩表期间${caused.effect}` : `${caused.effect} over QT`) : caused.effect;
  return { message: `${effect}${isHan ? '，对吗？' : ', right?'}`, cause: caused.cause };
};

/** Whether reserves are said to have moved because of QT, and no days are named: those it took are meant. */
export const isOverRunoff = (slots: Slots): boolean =>
  slots.time.grain === undefined && QT.test(causedReserves(slots)?.cause ?? '');

/** What runoff is, and what it takes off. */
export const isRunoff = (cause: string, code: string): boolean => QT.test(cause) && RUN_OFF.test(code);
const RUN_OFF = /^(?:WALCL|WSHO\w+|TREAST)$/;
const QT = /\bqt\b|\bquantitative tightening\b|\brun ?off\b|缩表|量化紧缩/;
const AMOUNT = /\d ?(?:tn|bn|trillion|billion|[万亿兆])/;
const TIMED = /\d|\b(?:last|this|since|yesterday|today|in|during|over)\b|上|本|今|昨|近|以来|期间/;

/** Days of the calendar that are blamed. */
export const TURNS_BLAMED: readonly (readonly [CalendarTurn, RegExp])[] = [
  ['quarterEnd', /\bquarter[- ]?ends?\b|\bend of (?:the )?quarter\b|季[末底]|跨季/],
  ['yearEnd', /\byear[- ]?ends?\b|\bend of (?:the )?year\b|年[末底终]|跨年/],
  ['monthEnd', /\bmonth[- ]?ends?\b|\bend of (?:the )?month\b|月[末底]|跨月/],
  ['taxDay', /\btax(?:es)?\b|税/],
  ['settlement', /\bsettle\w*|\bauctions?\b|交割/],
];

const FROM_ZERO =
  /\bfrom (?:nearly |almost |about |close to )?(?:zero|nothing|nil|0)\b|从(?:接近|几乎|近)?(?:零|0(?!\.))/;
const TO_ZERO =
  /\bto (?:nearly |almost |about |close to |near |virtually |practically |next to )?(?:zero|nothing|nil|0)\b|(?:到|至|近乎?|接近|几乎|归|清)(?:于)?(?:了)?(?:接近|几乎|近乎?)?(?:零|0(?![.\d]))/;

/** The levels what is blamed is said to have gone from and to, where no days are named: "from 2.5 tn to nearly zero". */
const blamedWay = once((slots: Slots): { readonly start?: string; readonly end?: string } => {
  const cause = causedReserves(slots)?.cause;
  if (cause === undefined || slots.time.grain !== undefined) return {};
  const from = slots.text.indexOf(cause);
  const [first, second] = slots.amounts
    .filter(({ kind, start, end }) => kind === 'money' && start >= from && end <= from + cause.length)
    .map((amount) => ({
      value: writtenAmount(amount),
      before: slots.text.slice(Math.max(from, amount.start - 8), amount.start),
    }));
  if (first && second) return { start: first.value, end: second.value };
  const zero = { ...(FROM_ZERO.test(cause) && { start: '0' }), ...(TO_ZERO.test(cause) && { end: '0' }) };
  if (!first) return zero.end === undefined ? {} : zero;
  if (/\bfrom |[从由自]/.test(first.before)) return { start: first.value, ...zero };
  return zero.start === undefined ? {} : { ...zero, end: first.value };
});

/** Options filled by what is blamed, or concluded. */
export const CAUSE_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  blamed: (slots) => {
    const cause = causedReserves(slots)?.cause;
    return cause === undefined ? undefined : (ITEMS.find(([, named]) => named.test(cause))?.[0] ?? 'unlisted');
  },
  blamedStart: (slots) => blamedWay(slots).start,
  blamedEnd: (slots) => blamedWay(slots).end,
  ...CONCLUSION_FILLERS,
  effectMoved: (slots) => wayIn(causedReserves(slots)?.effect ?? ''),
};
