/** What a reader has to know of a command, beside what an intent says of its own. */
type Trait =
  /** It answers without any option, whatever the slots hold. */
  | 'bare'
  /** It tells figures of the whole system, and of nothing else. */
  | 'figures'
  /** It tells levels or draws them: not why they moved. */
  | 'levels'
  /** It tells of no level whether a figure is past it. */
  | 'levelless'
  /** A day or a stretch that is said has a place in it: left out, it is lost. */
  | 'dated'
  /** It shows how things stood on a day (`date`), whatever kind of question it answers. */
  | 'asOf'
  /** It shows how things stood on one day; of a stretch it tells otherwise. */
  | 'asOfDay'
  /** It shows a stretch by its name (`range`), whatever kind of question it answers. */
  | 'ranged'
  /** It has a place for every amount a question names. */
  | 'amounts'
  /** It reckons with amounts: a question that follows it names some of them anew. */
  | 'reckons';

/** The commands questions become. One that is new has its row here (a test asks for it), an empty one where nothing of this is so. */
export const commandTraits: Readonly<Record<string, readonly Trait[]>> = {
  ampleness: ['bare', 'figures', 'levelless', 'dated', 'asOf'],
  balance: ['bare', 'figures', 'levels', 'levelless', 'dated', 'asOf'],
  bank: ['bare'],
  'by-period': ['figures', 'levels', 'dated'],
  'calc-reserve': ['amounts', 'reckons'],
  calendar: ['bare'],
  chart: ['figures', 'levels', 'dated', 'amounts'],
  check: [],
  compare: ['dated'],
  distribution: ['bare', 'levelless', 'dated', 'asOf', 'ranged'],
  drivers: ['figures', 'dated'],
  explain: [],
  funding: ['bare', 'figures', 'levels', 'levelless', 'dated', 'asOf', 'ranged'],
  help: ['bare'],
  history: ['figures', 'levels', 'dated'],
  markets: [],
  payment: ['amounts', 'reckons'],
  plumbing: ['amounts', 'reckons'],
  qt: ['bare', 'figures', 'asOfDay', 'ranged'],
  reserves: ['bare', 'figures', 'levels', 'dated', 'ranged'],
  rrp: ['bare', 'figures', 'dated', 'ranged'],
  srf: ['bare', 'figures', 'dated', 'ranged'],
};

/** The commands of which something is so. */
export const having = (trait: Trait): ReadonlySet<string> =>
  new Set(Object.keys(commandTraits).filter((command) => commandTraits[command]!.includes(trait)));
