import { namesOf } from '../parse/series-names.ts';
import { OFF_SUBJECT, OTHER_THINGS, SERIES_PHRASES } from '../parse/series-phrases.ts';
import { seriesIds } from '../series/catalog.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** Words of questions about our subject that are spelt wrong now and then, beside the names of series. */
const WORDS =
  'comfortable january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday change changes changed average highest lowest treasury balance federal reserve reserves requirement required deposits quarter since between ended began below above standing facility repurchase yield yields mortgage currency circulation difference compare chart explain liquidity quantitative tightening easing securities discount window holdings percent wednesday thursday record consecutive weekly monthly distribution ampleness scarce abundant plumbing calendar announcement meeting runoff purchases management interest funding market markets collateral excess uninsured insured vault';

/** Words that are right as they are, though they are close to one of ours. */
const OTHER_WORDS =
  'dates dated america american about above across actually added affect after again against along already although always among annual another answer anyone around asked average basic because become before behind being believe best better between biggest both bring broke broken called cannot cause caused certain chance changed cheap check clear close closed coming comes company corner could country couple cover crash crisis cross crossed currently daily dealer dealers debate decade deeper didnt difference different doing dollar dollars doubt drain drains dropped during early earlier either empty enough entire equal especially event every everyone everything exactly example except exist expect extra failed failing failure falling false family faster fewer final finally first force forward found fresh friday general getting given going golden great greater group growing grown half happen happened happening harder having heard heavy higher highest history holding hours houses image impact include includes including increase increased indeed inside instead issue issued itself large larger largest later latest learn least leave leaving level levels likely limit limits little longer longest looking losing lower lowest maybe means measure measures might million minute minutes missing moment money months mostly moved moves moving namely nearly never normal nothing notice number numbers object offer official often older opened operation operations order other others output overall owned paper parts people perhaps period phase phone piece place plain point points poked possible power printed printing problem public pushed quick quickly quiet quite raise raised reach reached ready really reason reasons recover related remain remains remember report reported reports result results return returned right rising rolled rolling rules running second seems selling series serve served service several shall share shares sharp sharply shift short should showed shown shows simple since single small smaller something sometimes source sources spend spending spike spiked stand start started starts state states still stock stocks stopped story straight stress strong student study stuff sudden suddenly supply support surge swing system table taken takes taking talking tapped target technical tells terms thanks their there these thing think third those though thought three through tight tighter time times today together tomorrow total touch traded trading trend trillion tried trouble tumble turned twice under until upper using usual usually value values versus wants wasnt watch weeks where whether which while whole whose widest without words worked working world worse worst would write wrong years yesterday yours reverses reversed reverse reserved reserve reserver fielded yielded changer charge charges charged change resources recorder decide decided treasure treasured balances balanced depositor deposit markers marked feds yield shield window widow windows wednesdays quarters quarterly averages averaged highest lowest weakly funding founding sounding pounding since sense between ended landed began begun below bellow above about standing stranding facility facilities mortgages interested interesting excess access discount discounted percent present recent recently meeting greeting meetings purchase purchased required require requires explain explained explains compared compare compares chart charts chat charter holding holdings currently current record records liquid thing things channel channels release releases meaning meanings begin begins receive receives received starting leading prevent prevents loads loading express resolve resolves projection projections match matches accept accepts accepted generate general internet clone binding bracket encoded translation generic sending secure secured factory factories causing closing compose production staging closure treat treats linking compact accessed noted notes finding findings intercept recorded silence merging transition transitions primarily landing stating incurred mouth privacy interact reverted closely marker science calculation calculations crossing crossings asserts asset finds found filed effectively exceeds exceed chained monkey leaking blocked unclear smallish fired perfect closest forcing inserted exploit totals choosing scanning feeding leasing holes inspired severed blanks parity baking largely parte bells chose targeted letting isolation tonal sweet required retired aspects binds sheer markups intersect folding nominate stall lowered tangent leaning quartic stalling branding marsh physics securely police banknote prevented meanwhile meant means closer losing chancel concur charged chancellor insure insures released watched watching breach bread brand grand stands staying stays strain strained fiscal final finally finance financial financed paired pairs later latter party parties policies polite politics predict predicted predicts prepare prepared present presented preserve reverse revert review reviews reserved deserves observe observed observes marked marketing decade decades deposed depot disposed reported importing sheets sheep shift shifts shares sharing weekend weekends weekday weekdays workday workdays leave leaving lending spending sounds sound bounds bound bonding banding resume resumes resumed reset resets resort restart restarted retail treaty treating change charging cheaper chance chances cheque checks checked check chairman chair target margin margins merger month months mount mounted amount amounts among account accounts accounting discuss discussed disclose dismiss fading failed facing funded founded rounds rounding grounds assess charm compete eating evening lever revenue scare seasons smell systemic theme themes whale compile compute credited intern interns';

const LATIN = /[a-z]{5,}/g;

const vocabulary = new Set(
  [
    ...WORDS.split(' '),
    ...seriesIds.flatMap(namesOf),
    ...Object.values(SERIES_PHRASES).flatMap((phrases) => phrases.split('|')),
  ].flatMap((phrase) => phrase.match(LATIN) ?? []),
);
const right = new Set([
  ...vocabulary,
  ...OTHER_WORDS.split(' '),
  ...ORDINARY_WORDS.split(' '),
  ...[...OTHER_THINGS, ...OFF_SUBJECT].flatMap((phrase) => phrase.match(LATIN) ?? []),
]);

const without = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

/** Every word of ours by what it is with a letter or two left out: a slip is found without comparing it with each word (SymSpell). */
const byDeletion = new Map<string, string[]>();
for (const word of vocabulary) {
  const keys = new Set([word, ...without(word), ...(word.length >= 6 ? without(word).flatMap(without) : [])]);
  for (const key of keys) byDeletion.set(key, [...(byDeletion.get(key) ?? []), word]);
}

/** Letters to put in, take out, change or swap with the next one (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
};

/** Whether a word is another with letters left out. */
const isWithin = (word: string, whole: string): boolean => {
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at++;
  return at === word.length;
};

const ENDINGS =
  /^(?:al|ally|ing|ed|er|ers|or|ors|ion|ions|ial|ials|ier|iers|y|ies|able|ably|ive|ity|ment|ments|age|ages|ile|iles|ance|ence|ant|ent|ful|less|ly|e|es|s)$/;

/** Whether two words share their stem and end each in an ending there is: "financial" is no slip of "financing". */
const isOfOneFamily = (word: string, other: string): boolean => {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  for (; same >= 4; same--)
    if (ENDINGS.test(word.slice(same)) && ENDINGS.test(other.slice(same)) && word.length - same > 1) return true;
  return false;
};

/** A plural is a slip of a plural. */
const endsAlike = (word: string, other: string): number => (word.at(-1) === other.at(-1) ? 1 : 0);

/** The word of ours that is meant: one slip away, two in a long word, with the same first letter. */
const meant = (word: string): string => {
  if (right.has(word) || (word.endsWith('s') && right.has(word.slice(0, -1)))) return word;
  const most = word.length >= 6 ? 2 : 1;
  const keys = [word, ...without(word), ...(most === 2 ? without(word).flatMap(without) : [])];
  const near = new Set(keys.flatMap((key) => byDeletion.get(key) ?? []));
  const [best] = [...near]
    .filter((one) => one[0] === word[0])
    .map((one) => ({ one, by: distance(word, one) }))
    .filter(({ one, by }) => by <= 1 || (by <= most && (word.length >= 7 || isWithin(word, one))))
    .sort((a, b) => a.by - b.by || endsAlike(word, b.one) - endsAlike(word, a.one) || a.one.localeCompare(b.one));
  return best && !isOfOneFamily(word, best.one) ? best.one : word;
};

/** A question is short; more slips than this are another language. */
const MOST = 12;

/** Words as people shorten them. */
const SHORT: Readonly<Record<string, string>> = {
  ...{
    yr: 'year',
    yrs: 'years',
    wk: 'week',
    wks: 'weeks',
    mth: 'month',
    mths: 'months',
    qtr: 'quarter',
    qtrs: 'quarters',
  },
  ...{ chrt: 'chart', grph: 'graph', sprd: 'spread', pk: 'peak', ttl: 'total', avge: 'average', avrg: 'average' },
  ...{
    teh: 'the',
    wehn: 'when',
    whn: 'when',
    shet: 'sheet',
    sheat: 'sheet',
    weks: 'weeks',
    lst: 'last',

    hte: 'the',
  },
  ...{ chg: 'change', chng: 'change', fortnight: 'two weeks' },
};
const SHORTENED = new RegExp(`\\b(?:${Object.keys(SHORT).join('|')})\\b`, 'g');
/** "4wk", "3mths": a number and what it counts. */
const COUNTED = /(?<=\d)(?:wk|mth|qtr)s?\b/g;
/** "Last 12m": months, where nothing else is counted. */
const MONTHS = /\b((?:last|past|trailing) \d{1,2}) ?m\b/g;

/** A plain text with the slips in words of our subject put right: `resrves in octobr`. Words it does not know stay as they are. */
export const correct = (text: string): string => {
  const mended = new Map<string, string>();
  const mend = (word: string): string => {
    const known = mended.get(word) ?? (mended.size > MOST ? word : meant(word));
    if (mended.size <= MOST) mended.set(word, known);
    return known;
  };
  return text
    .replace(/\btreasurys\b/g, 'treasuries')
    .replace(SHORTENED, (word) => SHORT[word]!)
    .replace(COUNTED, (word) => ` ${SHORT[word]!}`)
    .replace(MONTHS, '$1 months')
    .replace(LATIN, (word) => (right.has(word) || word.length > 20 ? word : mend(word)));
};
