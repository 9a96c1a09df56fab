/** Which of the things called "reserves" (or a rate, or a holding) a figure is: never mixed in one sum. */
export type SeriesMeasure = 'wednesday' | 'weekAverage' | 'daily' | 'weekly' | 'quarterly';

/** The publication a series arrives with; `data/releases.json` says when. */
export type Release =
  | 'h41'
  | 'h8'
  | 'h15'
  | 'srf'
  | 'rrp'
  | 'sofr'
  | 'effr'
  | 'iorb'
  | 'dts'
  | 'gdp'
  | 'pmms'
  | 'bills'
  | 'soma';

/** Who stands behind the figure. */
export type Publisher = 'board' | 'nyfed' | 'treasury' | 'bea' | 'freddiemac';

/** Which days a series describes: Wednesdays, one day a week, the first day of each quarter, working days, or every day. */
export type Cadence = 'wednesdays' | 'weeks' | 'quarters' | 'workdays' | 'days';

/** A published time series: its code at FRED (or ours, where FRED has none), its unit, and what kind of reading it is. */
export type Series = {
  /** FRED's id; the file in `data/series/` has this name. */
  readonly code: string;
  /** `usd` figures are kept in whole dollars, rates in percent as published. */
  readonly unit: 'usd' | 'percent';
  /** Dollars in one published unit: 1e6 for $ millions, 1e9 for $ billions; 1 for dollars and rates. */
  readonly scale: 1 | 1e6 | 1e9;
  readonly frequency: 'weekly' | 'daily' | 'quarterly';
  readonly cadence: Cadence;
  readonly measure: SeriesMeasure;
  readonly release: Release;
  readonly publisher: Publisher;
  /**
   * Who is asked for it, first choice first: files of `src/providers/`, `fred` being its interface with a key and its graph
   * without one. Nobody, where no live source is known: then what ships is all there is.
   */
  readonly providers: readonly string[];
  /** The page where anyone can check the figure, where that is not FRED's. */
  readonly page?: string;
  /** No copy of it could be had to ship: there are figures once its publisher was asked. */
  readonly unbundled?: true;
  /** A day without a row had nothing to report (no operation), rather than a figure that is missing. */
  readonly occasional?: true;
  /** How it is drawn: a level in between its days (`line`), a rate that holds until it is set anew (`step`), or days that stand each for itself (`bars`). */
  readonly draw: 'line' | 'step' | 'bars';
  /** Which of the six colours of a theme it is drawn in; series seen together have different ones. Missing: one by its code. */
  readonly colour?: 0 | 1 | 2 | 3 | 4 | 5;
  /** Its last day, where the publisher has ended it. */
  readonly discontinued?: string;
  /**
   * The widest plausible step between neighbouring observations, as a ratio (usd) or in percentage points (percent).
   * It is there to catch a factor of a thousand, not to doubt a crisis. Missing: the figure can go to and from zero.
   */
  readonly band?: number;
};

const h41 = {
  unit: 'usd',
  scale: 1e6,
  frequency: 'weekly',
  cadence: 'wednesdays',
  measure: 'wednesday',
  release: 'h41',
  publisher: 'board',
  providers: ['fred'],
  draw: 'line',
} as const;
const h8 = {
  unit: 'usd',
  scale: 1e9,
  frequency: 'weekly',
  cadence: 'wednesdays',
  measure: 'weekly',
  release: 'h8',
  publisher: 'board',
  providers: ['fred'],
  draw: 'line',
  band: 2,
} as const;
const daily = { frequency: 'daily', cadence: 'workdays', measure: 'daily', draw: 'line' } as const;
const operations = { ...daily, unit: 'usd', scale: 1e9, publisher: 'nyfed' } as const;
const repoOperations = {
  ...operations,
  release: 'srf',
  providers: ['nyfed'],
  page: 'https://www.newyorkfed.org/markets/desk-operations/repo',
  draw: 'bars',
} as const;
const rate = { ...daily, unit: 'percent', scale: 1, band: 5 } as const;
/** Rates come from the bank that computes them, and from FRED when that does not answer. */
const reference = { ...rate, publisher: 'nyfed', release: 'sofr', providers: ['nyfed', 'fred'] } as const;
const volume = { ...reference, unit: 'usd', scale: 1e9, band: 10 } as const;
const administered = {
  ...rate,
  cadence: 'days',
  release: 'iorb',
  publisher: 'board',
  providers: ['fred'],
  draw: 'step',
} as const;
const yields = { ...rate, release: 'h15', publisher: 'board', providers: ['fred'] } as const;
const bill = {
  ...rate,
  release: 'bills',
  publisher: 'treasury',
  providers: ['treasury'],
  page: 'https://home.treasury.gov/resource-center/data-chart-center/interest-rates/TextView?type=daily_treasury_bill_rates',
} as const;
const soma = {
  unit: 'usd',
  scale: 1,
  frequency: 'weekly',
  cadence: 'wednesdays',
  measure: 'wednesday',
  release: 'soma',
  publisher: 'nyfed',
  providers: ['nyfed'],
  page: 'https://www.newyorkfed.org/markets/soma-holdings',
  draw: 'line',
  band: 20,
} as const;

/** Every series the bot knows. Adding one is one entry here and one file in `data/series/`. */
export const catalog = {
  // Reserve balances: two measures.
  reservesWednesday: { ...h41, code: 'WRBWFRBL', colour: 0, band: 2 },
  reservesAverage: {
    ...h41,
    code: 'WRESBAL',
    colour: 2,
    measure: 'weekAverage',
    band: 2,
  },

  // H.4.1 Table 5: the balance sheet.
  totalAssets: { ...h41, code: 'WALCL', colour: 1, band: 2 },
  treasuries: { ...h41, code: 'TREAST', colour: 0, band: 2 },
  mbs: { ...h41, code: 'WSHOMCB', colour: 1, band: 20 },

  // H.4.1 Table 1: factors supplying reserve funds.
  factorsSupplying: { ...h41, code: 'WTFSRFL', band: 2 },
  securities: { ...h41, code: 'WSHOSHO', band: 2 },
  treasuriesOutright: { ...h41, code: 'WSHOTSL', band: 2 },
  agencyDebt: { ...h41, code: 'WSHOFADSL', band: 20 },
  repurchases: { ...h41, code: 'WORAL', unbundled: true },
  loans: { ...h41, code: 'WLCFLL', band: 100 },
  primaryCredit: { ...h41, code: 'WLCFLPCL' },
  secondaryCredit: { ...h41, code: 'WLCFLSCL' },
  seasonalCredit: { ...h41, code: 'WLCFLSECL' },
  pppLending: { ...h41, code: 'H41RESPPALDJNWW' },
  btfp: { ...h41, code: 'H41RESPPALDKNWW', discontinued: '2026-05-06' },
  otherCredit: { ...h41, code: 'WLCFOCEL' },

  // H.4.1 Table 1: factors absorbing reserve funds.
  factorsAbsorbing: { ...h41, code: 'WTFORBAFL', band: 2 },
  currency: { ...h41, code: 'WCICL', colour: 4, band: 2 },
  reverseRepo: { ...h41, code: 'WLRRAL', band: 20 },
  reverseRepoForeign: { ...h41, code: 'WLRRAFOIAL', band: 20 },
  reverseRepoOthers: { ...h41, code: 'WLRRAOL' },
  tgaWednesday: { ...h41, code: 'WDTGAL', colour: 5, band: 100 },
  tgaAverage: { ...h41, code: 'WTREGEN', colour: 5, measure: 'weekAverage', band: 100 },

  // The Treasury's own statement: the same account, every day.
  tgaDaily: {
    ...daily,
    unit: 'usd',
    scale: 1e6,
    release: 'dts',
    publisher: 'treasury',
    providers: ['fiscaldata'],
    page: 'https://fiscaldata.treasury.gov/datasets/daily-treasury-statement/operating-cash-balance',
    code: 'DTS_TGA_CLOSE',
    colour: 5,
    band: 100,
  },

  // What the System Open Market Account holds, in whole dollars.
  somaTotal: { ...soma, code: 'SOMA_TOTAL', band: 2 },
  somaBills: { ...soma, code: 'SOMA_BILLS' },
  somaNotes: { ...soma, code: 'SOMA_NOTES_BONDS', band: 2 },
  somaTips: { ...soma, code: 'SOMA_TIPS' },
  somaFrn: { ...soma, code: 'SOMA_FRN' },
  somaMbs: { ...soma, code: 'SOMA_MBS' },
  somaCmbs: { ...soma, code: 'SOMA_CMBS' },
  somaDebt: { ...soma, code: 'SOMA_AGENCIES' },

  // Daily operations.
  onRrp: {
    ...operations,
    code: 'RRPONTSYD',
    colour: 3,
    release: 'rrp',
    providers: ['fred'],
    occasional: true,
  },
  srf: { ...repoOperations, code: 'SRF_ACCEPTED', colour: 0 },
  repoAll: { ...repoOperations, code: 'NYFED_REPO_ALL_ACCEPTED', occasional: true },

  // Rates, and what was traded at them.
  effr: { ...reference, code: 'EFFR', colour: 0, release: 'effr' },
  sofr: { ...reference, code: 'SOFR', colour: 1 },
  sofr1: { ...reference, code: 'SOFR1' },
  sofr25: { ...reference, code: 'SOFR25' },
  sofr75: { ...reference, code: 'SOFR75' },
  sofr99: { ...reference, code: 'SOFR99' },
  sofrVolume: { ...volume, code: 'SOFRVOL' },
  bgcr: { ...reference, code: 'BGCRRATE', colour: 3 },
  bgcrVolume: { ...volume, code: 'BGCRVOL' },
  tgcr: { ...reference, code: 'TGCRRATE', colour: 2 },
  tgcrVolume: { ...volume, code: 'TGCRVOL' },
  iorb: { ...administered, code: 'IORB', colour: 5 },
  onRrpRate: {
    ...administered,
    code: 'RRPONTSYAWARD',
    cadence: 'workdays',
    release: 'rrp',
    publisher: 'nyfed',
    colour: 4,
  },
  targetTop: { ...administered, code: 'DFEDTARU', colour: 3 },
  targetBottom: { ...administered, code: 'DFEDTARL', colour: 2 },
  bill4w: { ...bill, code: 'TBILL_4W' },
  bill13w: { ...bill, code: 'TBILL_13W' },
  bill3m: { ...yields, code: 'DGS3MO', colour: 2 },
  note10y: { ...yields, code: 'DGS10', colour: 0 },
  bond30y: { ...yields, code: 'DGS30', colour: 3 },
  mortgage: {
    ...rate,
    code: 'MORTGAGE30US',
    colour: 1,
    frequency: 'weekly',
    cadence: 'weeks',
    measure: 'weekly',
    release: 'pmms',
    publisher: 'freddiemac',
    providers: ['fred'],
  },

  // What reserves are measured against.
  gdp: {
    unit: 'usd',
    scale: 1e9,
    frequency: 'quarterly',
    cadence: 'quarters',
    measure: 'quarterly',
    release: 'gdp',
    publisher: 'bea',
    providers: ['fred'],
    draw: 'line',
    code: 'GDP',
    band: 2,
  },
  bankAssets: { ...h8, code: 'TLAACBW027SBOG' },
  largeBanks: { ...h8, code: 'TLALCBW027SBOG' },
  smallBanks: { ...h8, code: 'TLASCBW027SBOG' },
  bankCash: { ...h8, code: 'CASACBW027SBOG' },
  cashLarge: { ...h8, code: 'CASLCBW027SBOG' },
  cashSmall: { ...h8, code: 'CASSCBW027SBOG' },
  deposits: { ...h8, code: 'DPSACBW027SBOG' },
} as const satisfies Record<string, Series>;

export type SeriesId = keyof typeof catalog;

/** Every publisher an entry names. */
export type ProviderName = (typeof catalog)[SeriesId]['providers'][number];

/** Every series' name, in catalog order. */
export const seriesIds = Object.keys(catalog) as SeriesId[];

/** What people ask for most, first the most wanted: what is offered before anything is typed. */
export const mostWanted: readonly SeriesId[] = [
  'reservesWednesday',
  'onRrp',
  'srf',
  'tgaWednesday',
  'totalAssets',
  'sofr',
  'iorb',
  'effr',
  'note10y',
  'mortgage',
];

/** What is known about one series. */
export const series = (id: SeriesId): Series => catalog[id];

/** The series that ship with figures: what is offered before anybody has asked a publisher. */
export const bundledSeries: readonly SeriesId[] = seriesIds.filter((id) => !series(id).unbundled);

/** The series a publisher still adds to and somebody can be asked for: what is worth looking at again. */
export const liveSeries: readonly SeriesId[] = seriesIds.filter(
  (id) => series(id).providers.length > 0 && series(id).discontinued === undefined,
);

/** The page where anyone can check the figure. */
export const link = (id: SeriesId): string =>
  series(id).page ?? `https://fred.stlouisfed.org/series/${series(id).code}`;

const byCode = new Map(seriesIds.map((id) => [series(id).code, id]));

/** The series with a published code, in any case: `wresbal` → `reservesAverage`. */
export const seriesByCode = (code: string): SeriesId | undefined => byCode.get(code.toUpperCase());
