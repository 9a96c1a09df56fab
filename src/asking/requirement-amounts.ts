import { type SaidAmount, writtenAmount } from '../parse/amounts-in-text.ts';
import type { Slots } from './slots.ts';

/** What each amount of a reserve calculation, or of a payment, is filled with. */
export const REQUIREMENT_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  deposits: (slots) => {
    const money = slots.amounts.filter(({ kind }) => kind === 'money');
    const near = amountNear(slots, DEPOSITS);
    const taken = [VAULT, HELD, REQUIRED, EXCESS].map((words) => amountNear(slots, words));
    const free = money.find((one) => !taken.includes(inItsMoney(one)));
    return near ?? (free && inItsMoney(free));
  },
  // What was paid in of deposits, where their ratio is looked for.
  paidIn: (slots) => {
    const deposits = amountNear(slots, DEPOSITS);
    const others = slots.amounts.filter((one) => one.kind === 'money' && inItsMoney(one) !== deposits);
    return deposits !== undefined && others.length === 1 ? inItsMoney(others[0]!) : undefined;
  },
  held: (slots) => {
    const deposits = amountNear(slots, DEPOSITS);
    const near = amountNear(slots, HELD, deposits) ?? (deposits && amountNear(slots, OWN_RESERVES, deposits));
    // 要缴1400亿准备金: what has to be paid in is not there yet.
    return near !== undefined && [MUST, VAULT].some((words) => near === amountNear(slots, words)) ? undefined : near;
  },
  vaultCash: (slots) => amountNear(slots, VAULT),
  required: (slots) => requirementIn(slots),
  // Where deposits and their ratio are given the requirement follows, and what stands near the word is something else.
  requiredTo: (slots) => {
    const deposits = amountNear(slots, DEPOSITS);
    if (deposits === undefined) return amountNear(slots, REQUIRED);
    return slots.amounts.some(({ kind }) => kind === 'percent') ? undefined : amountNear(slots, REQUIRED, deposits);
  },
  excess: (slots) => {
    const near = amountNear(slots, EXCESS, amountNear(slots, REQUIRED));
    // "Holds 12m, what is the excess": the word asks, and its neighbour is what is held.
    if ([DEPOSITS, HELD].some((words) => amountNear(slots, words) === near)) return undefined;
    return near && (SHORT.test(slots.text) || isBelowZero(slots, near) ? `-${near}` : near);
  },
  depositsSaid: (slots) => amountNear(ofPayer(slots), DEPOSITS),
  heldByPayer: (slots) => heldBy(ofPayer(slots)),
  otherDeposits: (slots) => {
    const payee = ofPayee(slots);
    return payee ? amountNear(payee, DEPOSITS) : amountsNear(slots, DEPOSITS)[1];
  },
  otherHeld: (slots) => {
    const payee = ofPayee(slots);
    return payee ? heldBy(payee) : ofReserves(slots)[1];
  },
  paid: (slots) => amountNear(slots, PAID) ?? onlyMoney(slots),
};

/** Whether an amount is written with a minus, which is no dash between two. */
const isBelowZero = ({ text, amounts }: Slots, written: string): boolean =>
  amounts.some(
    (said) =>
      inItsMoney(said) === written && /(?:^|[ :=(])(?:-|minus |negative |负)[$€£¥]?$/.test(text.slice(0, said.start)),
  );

/** The amounts of a reserve calculation, each by the word that stands before or after it. */
const amountsNear = ({ text, amounts }: Slots, words: RegExp, but?: string): readonly string[] =>
  amounts.flatMap((said) => {
    const [before, after] = [text.slice(Math.max(0, said.start - 24), said.start), text.slice(said.end, said.end + 24)];
    const isNear = said.kind === 'money' && words.test(`${before.trim()} ~ ${after.trim()}`);
    // "900 crore, that's 9bn rupees": said twice, once with its money.
    const named = amounts.find(({ value, currency }) => value === said.value && currency !== undefined) ?? said;
    return isNear && (but === undefined || inItsMoney(named) !== but) ? [inItsMoney(named)] : [];
  });

const amountNear = (slots: Slots, words: RegExp, but?: string): string | undefined => amountsNear(slots, words, but)[0];

/** What each of two banks has of reserves, where each is said to have deposits too. */
const ofReserves = (slots: Slots): readonly string[] => {
  if (amountsNear(slots, DEPOSITS).length < 2) return [];
  // The word stands before each, or after each: 存款8000万准备金900万, "80m deposits and 9m reserves".
  const named = amountsNear(slots, OF_RESERVES);
  return named.length > 1 ? named : amountsNear(slots, RESERVES_AFTER);
};

const PAYER = /\b(?:bank a|a(?='s| has| holds| pays| \()|(?:one|first|paying) bank)\b|甲|a(?=银?行)/g;
const PAYEE =
  /\b(?:bank b|b(?='s| has| holds| with| \()|(?:another|other|second|receiving) bank)\b|乙|b(?=银?行)|另一家/g;

/** Where a pattern stands last before a place; -1 where it does not. */
const lastOf = (pattern: RegExp, text: string, before: number): number =>
  Math.max(-1, ...[...text.matchAll(pattern)].map(({ index }) => index).filter((index) => index < before));

/** Whether an amount stands behind the name of the bank that is paid. */
const isOfPayee = ({ text }: Slots, { start }: SaidAmount): boolean => {
  const at = lastOf(PAYEE, text, start);
  return at >= 0 && at > lastOf(PAYER, text, start);
};

/** What is said of the bank that is paid, where something is said of either; what is said behind both names is of both. */
const ofPayee = (slots: Slots): Slots | undefined => {
  const payee = { ...slots, amounts: slots.amounts.filter((said) => isOfPayee(slots, said)) };
  const payer = { ...slots, amounts: slots.amounts.filter((said) => !isOfPayee(slots, said)) };
  return [payer, payee].every((side) => (amountNear(side, DEPOSITS) ?? heldBy(side)) !== undefined) ? payee : undefined;
};

const ofPayer = (slots: Slots): Slots =>
  ofPayee(slots) === undefined ? slots : { ...slots, amounts: slots.amounts.filter((said) => !isOfPayee(slots, said)) };

const heldBy = (slots: Slots): string | undefined =>
  amountNear(slots, HELD, amountNear(slots, DEPOSITS)) ?? amountNear(slots, OF_RESERVES);

/** Deposits keep the money they were named in: 元 is no dollar. */
const inItsMoney = ({ currency, yuan, ...said }: SaidAmount): string => {
  const named = currency ?? yuan;
  return writtenAmount(named === undefined ? said : { ...said, currency: named });
};

const DEPOSITS =
  /(?:deposits?|存款)[^,~准\d]{0,5} ~|(?:requirements?|required reserves?|reserves? required|reserve reqs?|reserves? due|held) (?:on|for|against) (?:usd |eur |\$ ?)?~|~ (?:of |in |usd )*(?:[a-z]+ )?(?:deposits?|deps?\b|存款)|~ (?:of |in )?(?:net )?(?:(?:checking|current|demand) (?:accounts?|balances?)|transaction\b)|~ ?的?(?:交易|支票|活期)(?:账户|帐户|存款)/;
const HELD =
  /(?:holds?|held(?! against)|has|have(?! to)|got|keeps?|with|actual(?:ly)?|实际持有|持有|实有|实际准备金?|手[里上头]有?|只有|(?<=[只仅才])[放存留](?:了)?|账上有?|现有|已经?有)[^,，~]{0,9} ~ |在?(?:美联储|联储|联准会|央行)(?:的)?(?:放|存款?|有|留)(?:了|着)? ~ |(?:已经?|准备金)?(?:上?交|上?缴|提|存)了(?:准备金)? ~ |已经?(?:上?交|上?缴|提存?|存|放)(?:了)?(?:准备金)? ~ |~ (?:(?:in (?:its|an|the) account|on (?:account|deposit)|parked|sitting) )?(?:at|with) (?:the )?fed|~ (?:in |of )?(?:reserves|held|准备金(?!率))/;
const VAULT =
  /(?:vault cash|库存现金|金库现金)[^,~]{0,6} ~|~ (?:of |in )?(?:(?:its|the|their) )?(?:vault|库存现金|金库)/;

const REQUIRED =
  /~ (?:of reserves )?(?:must|has to|have to|needs? to|is to) be (?:held|kept)|(?:quirement|quired|quires?|法定准备金|法定|应缴|应提|要求(?:缴|交)?)[^,，~%]{0,15} ~|(?:要|需|须|得)(?:上?交|上?缴|提)存?(?:准备金)? ~|(?<!超额)(?:准备金|reserves?(?: of)?)(?:有|为|是|只有|共)? ~(?=.*(?:存款|deposits))|~ (?:is |was |are |be )?(?:what is |the )*(?:required|requirement)\b|~ (?:of |in |usd )*(?:requirement|required|法定|准备金要求|的法定|应缴|应提)/;
const MUST = /(?:要|需|须|得)(?:上?交|上?缴|提)存?(?:准备金)? ~/;
const EXCESS =
  /(?:excess(?: reserves)?|surplus|short(?:fall)?(?: of| by)?|超额(?:准备金)?|缺口|差|短缺)[^,，~]{0,6} ~|~ (?:in |of )?(?:excess|surplus|short|超额|缺口)/;
const SHORT = /\bshort(?:fall)?\b|缺口|短缺/;
/** "Deposits 80m, reserves 5m": what a bank has of them, and no requirement. */
const OWN_RESERVES = /(?<!required |legal |minimum |法定|最低|应缴)(?:reserves|准备金)(?: of|:| =| at)? ~/;
const RESERVES_AFTER = /~ (?:of |in )?(?:reserves|准备金(?!率))/;
const OF_RESERVES = /(?:reserves|准备金)[^,，~%]{0,6} ~/;
const PAID =
  /(?:pays?|paying|payment(?: of)?|moves?|transfers?|wires?|sends?|loses?|lost|outflows? of|withdraws?|withdrew|withdrawals? of|pull(?:s|ed)? out|取走|提走|流出|流失|提取|取款|提款|转|付|汇|支付|转走|转账)[^,，~]{0,8} ~|~ (?:payment|transfer|wire|outflow|withdraw(?:al|n)|的?(?:取款|提款)|leaves?|goes|moves|flows? out|is (?:paid|sent|wired|moved))/;

/** The one amount of money of a question that names no other. */
const onlyMoney = ({ amounts }: Slots): string | undefined => {
  const money = amounts.filter(({ kind }) => kind === 'money');
  return money.length === 1 ? inItsMoney(money[0]!) : undefined;
};

/** The requirement a question names: the amount by that word, or the only one, unless it is one of deposits. */
export const requirementIn = (slots: Slots): string | undefined => {
  const deposits = amountNear(slots, DEPOSITS);
  const said = amountNear(slots, REQUIRED, deposits) ?? onlyMoney(slots);
  return said === deposits ? undefined : said;
};
