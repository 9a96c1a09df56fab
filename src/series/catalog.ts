/** Which of the things called "reserves" (or a rate, or a holding) a figure is: never mixed in one sum. */
export type SeriesMeasure = 'wednesday' | 'weekAverage' | 'daily' | 'weekly' | 'quarterly';

/** The publication a series arrives with; `data/releases.json` says when. */
export type Release = 'h41' | 'h8' | 'h15' | 'srf' | 'rrp' | 'sofr' | 'effr' | 'iorb' | 'dts' | 'gdp' | 'pmms';

/** Who stands behind the figure. */
export type Publisher = 'board' | 'nyfed' | 'treasury' | 'bea' | 'freddiemac';

/** A published time series: its code at FRED (or ours, where FRED has none), its unit, and what kind of reading it is. */
export type Series = {
  /** FRED's id; the file in `data/series/` has this name. */
  readonly code: string;
  /** `usd` figures are kept in whole dollars, rates in percent as published. */
  readonly unit: 'usd' | 'percent';
  /** Dollars in one published unit: 1e6 for $ millions, 1e9 for $ billions; 1 for rates. */
  readonly scale: 1 | 1e6 | 1e9;
  readonly frequency: 'weekly' | 'daily' | 'quarterly';
  readonly measure: SeriesMeasure;
  readonly release: Release;
  readonly publisher: Publisher;
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
  measure: 'wednesday',
  release: 'h41',
  publisher: 'board',
} as const;
const h8 = {
  unit: 'usd',
  scale: 1e9,
  frequency: 'weekly',
  measure: 'weekly',
  release: 'h8',
  publisher: 'board',
  band: 2,
} as const;
const operations = { unit: 'usd', scale: 1e9, frequency: 'daily', measure: 'daily', publisher: 'nyfed' } as const;
const rate = { unit: 'percent', scale: 1, frequency: 'daily', measure: 'daily', band: 5 } as const;

/** Every series the bot knows. Adding one is one entry here and one file in `data/series/`. */
export const catalog = {
  // Reserve balances: two measures.
  reservesWednesday: { ...h41, code: 'WRBWFRBL', band: 2 },
  reservesAverage: { ...h41, code: 'WRESBAL', measure: 'weekAverage', band: 2 },

  // H.4.1 Table 5: the balance sheet.
  totalAssets: { ...h41, code: 'WALCL', band: 2 },
  treasuries: { ...h41, code: 'TREAST', band: 2 },
  mbs: { ...h41, code: 'WSHOMCB', band: 20 },

  // H.4.1 Table 1: factors supplying reserve funds.
  factorsSupplying: { ...h41, code: 'WTFSRFL', band: 2 },
  securities: { ...h41, code: 'WSHOSHO', band: 2 },
  treasuriesOutright: { ...h41, code: 'WSHOTSL', band: 2 },
  agencyDebt: { ...h41, code: 'WSHOFADSL', band: 20 },
  loans: { ...h41, code: 'WLCFLL', band: 100 },
  primaryCredit: { ...h41, code: 'WLCFLPCL' },
  secondaryCredit: { ...h41, code: 'WLCFLSCL' },
  seasonalCredit: { ...h41, code: 'WLCFLSECL' },
  pppLending: { ...h41, code: 'H41RESPPALDJNWW' },
  termFunding: { ...h41, code: 'H41RESPPALDKNWW' },
  otherCredit: { ...h41, code: 'WLCFOCEL' },

  // H.4.1 Table 1: factors absorbing reserve funds.
  factorsAbsorbing: { ...h41, code: 'WTFORBAFL', band: 2 },
  currency: { ...h41, code: 'WCICL', band: 2 },
  reverseRepo: { ...h41, code: 'WLRRAL', band: 20 },
  reverseRepoForeign: { ...h41, code: 'WLRRAFOIAL', band: 20 },
  reverseRepoOthers: { ...h41, code: 'WLRRAOL' },
  tgaWednesday: { ...h41, code: 'WDTGAL', band: 100 },
  tgaAverage: { ...h41, code: 'WTREGEN', measure: 'weekAverage', band: 100 },

  // The Treasury's own statement: the same account, every day.
  tgaDaily: {
    unit: 'usd',
    scale: 1e6,
    frequency: 'daily',
    measure: 'daily',
    release: 'dts',
    publisher: 'treasury',
    code: 'DTS_TGA_CLOSE',
    band: 100,
  },

  // Daily operations.
  onRrp: { ...operations, code: 'RRPONTSYD', release: 'rrp' },
  srf: { ...operations, code: 'SRF_ACCEPTED', release: 'srf' },
  repoAll: { ...operations, code: 'NYFED_REPO_ALL_ACCEPTED', release: 'srf' },

  // Rates.
  effr: { ...rate, code: 'EFFR', release: 'effr', publisher: 'nyfed' },
  sofr: { ...rate, code: 'SOFR', release: 'sofr', publisher: 'nyfed' },
  tgcr: { ...rate, code: 'TGCRRATE', release: 'sofr', publisher: 'nyfed' },
  iorb: { ...rate, code: 'IORB', release: 'iorb', publisher: 'board' },
  targetTop: { ...rate, code: 'DFEDTARU', release: 'iorb', publisher: 'board' },
  targetBottom: { ...rate, code: 'DFEDTARL', release: 'iorb', publisher: 'board' },
  bill3m: { ...rate, code: 'DGS3MO', release: 'h15', publisher: 'board' },
  note10y: { ...rate, code: 'DGS10', release: 'h15', publisher: 'board' },
  bond30y: { ...rate, code: 'DGS30', release: 'h15', publisher: 'board' },
  mortgage30y: {
    ...rate,
    code: 'MORTGAGE30US',
    frequency: 'weekly',
    measure: 'weekly',
    release: 'pmms',
    publisher: 'freddiemac',
  },

  // What reserves are measured against.
  gdp: {
    unit: 'usd',
    scale: 1e9,
    frequency: 'quarterly',
    measure: 'quarterly',
    release: 'gdp',
    publisher: 'bea',
    code: 'GDP',
    band: 2,
  },
  bankAssets: { ...h8, code: 'TLAACBW027SBOG' },
  deposits: { ...h8, code: 'DPSACBW027SBOG' },
} as const satisfies Record<string, Series>;

export type SeriesId = keyof typeof catalog;

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
  'mortgage30y',
];

/** What is known about one series. */
export const series = (id: SeriesId): Series => catalog[id];

/** Series that FRED does not carry, and their publishers' own pages. */
const elsewhere: Partial<Record<SeriesId, string>> = {
  tgaDaily: 'https://fiscaldata.treasury.gov/datasets/daily-treasury-statement/operating-cash-balance',
  srf: 'https://www.newyorkfed.org/markets/desk-operations/repo',
  repoAll: 'https://www.newyorkfed.org/markets/desk-operations/repo',
};

/** The page where anyone can check the figure. */
export const link = (id: SeriesId): string => elsewhere[id] ?? `https://fred.stlouisfed.org/series/${series(id).code}`;

const byCode = new Map(seriesIds.map((id) => [series(id).code, id]));

/** The series with a published code, in any case: `wresbal` → `reservesAverage`. */
export const seriesByCode = (code: string): SeriesId | undefined => byCode.get(code.toUpperCase());
