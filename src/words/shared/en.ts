import type { Range } from '../../measures/window.ts';
import type { Publisher, SeriesId, SeriesMeasure } from '../../series/catalog.ts';
import type { CalendarTurn } from '../../series/turns.ts';
import type { Permission } from '../../values/server-context.ts';
import type { Format } from '../format.ts';

/** A series as people call it: its title, a short name for tight places, and what else it is called in chat. */
type SeriesWords = { readonly title: string; readonly short: string; readonly aliases: readonly string[] };

export const en = (f: Format) => ({
  series: {
    reservesWednesday: {
      title: 'Reserve balances, Wednesday level',
      short: 'Reserves (Wed)',
      aliases: ['reserves', 'bank reserves', 'reserve balances', 'wednesday level'],
    },
    reservesAverage: {
      title: 'Reserve balances, week average',
      short: 'Reserves (avg)',
      aliases: ['reserves average', 'weekly average reserves'],
    },
    totalAssets: {
      title: 'Fed total assets',
      short: 'Total assets',
      aliases: ['balance sheet', 'fed balance sheet', 'quantitative tightening', 'qt'],
    },
    treasuries: {
      title: 'Treasuries held by the Fed',
      short: 'Treasuries',
      aliases: ['treasury holdings', 'treasury securities'],
    },
    mbs: {
      title: 'Mortgage-backed securities held by the Fed',
      short: 'MBS',
      aliases: [
        'mortgage-backed securities',
        'agency mbs',
        'mortgage bonds',
        'mortgage bond holdings',
        'mortgage securities',
      ],
    },
    factorsSupplying: {
      title: 'Total factors supplying reserve funds',
      short: 'Factors supplying',
      aliases: ['factors supplying'],
    },
    securities: {
      title: 'Securities held outright',
      short: 'Securities',
      aliases: ['soma', 'securities held outright'],
    },
    treasuriesOutright: {
      title: 'Treasuries held outright',
      short: 'Treasuries outright',
      aliases: ['treasuries outright'],
    },
    agencyDebt: { title: 'Federal agency debt held outright', short: 'Agency debt', aliases: ['agency debt'] },
    loans: { title: 'Loans by the Fed', short: 'Loans', aliases: ['fed loans', 'lending'] },
    primaryCredit: { title: 'Primary credit (discount window)', short: 'Primary credit', aliases: ['discount window'] },
    secondaryCredit: { title: 'Secondary credit', short: 'Secondary credit', aliases: ['secondary credit'] },
    seasonalCredit: { title: 'Seasonal credit', short: 'Seasonal credit', aliases: ['seasonal credit'] },
    pppLending: {
      title: 'Paycheck Protection Program lending',
      short: 'PPPLF',
      aliases: ['ppplf', 'paycheck protection'],
    },
    btfp: { title: 'Bank Term Funding Program', short: 'BTFP', aliases: ['btfp', 'bank term funding program'] },
    otherCredit: { title: 'Other credit extensions', short: 'Other credit', aliases: ['other credit'] },
    factorsAbsorbing: {
      title: 'Total factors absorbing, other than reserves',
      short: 'Factors absorbing',
      aliases: ['factors absorbing'],
    },
    currency: { title: 'Currency in circulation', short: 'Currency', aliases: ['cash', 'banknotes', 'currency'] },
    reverseRepo: {
      title: 'Reverse repos, foreign official and others',
      short: 'Reverse repos',
      aliases: ['reverse repo total', 'wlrral'],
    },
    reverseRepoForeign: {
      title: 'Foreign repo pool',
      short: 'Foreign repo pool',
      aliases: ['foreign rrp', 'foreign official reverse repo'],
    },
    reverseRepoOthers: {
      title: 'Reverse repos with others',
      short: 'Reverse repos (others)',
      aliases: ['reverse repos others'],
    },
    tgaWednesday: {
      title: 'Treasury General Account, Wednesday level',
      short: 'TGA (Wed)',
      aliases: ['tga', 'treasury general account', 'treasury cash'],
    },
    tgaAverage: { title: 'Treasury General Account, week average', short: 'TGA (avg)', aliases: ['tga average'] },
    tgaDaily: {
      title: 'Treasury General Account, daily close',
      short: 'TGA (daily)',
      aliases: ['daily tga', 'tga daily', 'daily treasury statement', 'dts'],
    },
    onRrp: {
      title: 'Overnight reverse repo (ON RRP)',
      short: 'ON RRP',
      aliases: ['rrp', 'on rrp', 'reverse repo', 'overnight reverse repo'],
    },
    srf: {
      title: 'Standing repo facility use',
      short: 'SRF',
      aliases: ['srf', 'standing repo', 'standing repo facility'],
    },
    repurchases: {
      title: 'Repurchase agreements held by the Fed',
      short: 'Repos (Wed)',
      aliases: ['repurchase agreements', 'fed repos outstanding', 'repos outstanding'],
    },
    repoAll: {
      title: 'New York Fed repo operations',
      short: 'Fed repos',
      aliases: ['fed repo', 'repo operations'],
    },
    effr: {
      title: 'Effective federal funds rate',
      short: 'EFFR',
      aliases: ['fed funds', 'federal funds rate', 'effr'],
    },
    sofr: { title: 'Secured overnight financing rate', short: 'SOFR', aliases: ['sofr', 'repo rate'] },
    tgcr: { title: 'Tri-party general collateral rate', short: 'TGCR', aliases: ['tgcr', 'tri-party'] },
    iorb: { title: 'Interest on reserve balances', short: 'IORB', aliases: ['iorb', 'interest on reserves'] },
    targetTop: { title: 'Top of the target range', short: 'Range top', aliases: ['target range', 'fed funds target'] },
    onRrpRate: { title: 'ON RRP rate', short: 'ON RRP rate', aliases: ['reverse repo rate', 'RRP rate'] },
    targetBottom: { title: 'Bottom of the target range', short: 'Range bottom', aliases: ['target range bottom'] },
    bill3m: {
      title: '3-month Treasury yield',
      short: '3-month yield',
      aliases: ['3m bill', 't-bill', '3 month treasury'],
    },
    note10y: {
      title: '10-year Treasury yield',
      short: '10-year yield',
      aliases: ['10y', '10yr', '10-year', '10 year treasury'],
    },
    bond30y: {
      title: '30-year Treasury yield',
      short: '30-year yield',
      aliases: ['30y', '30yr', '30-year', '30 year treasury'],
    },
    mortgage: { title: '30-year mortgage rate', short: 'Mortgage rate', aliases: ['mortgage', 'mortgage rate'] },
    gdp: { title: 'Nominal GDP, annual rate', short: 'GDP', aliases: ['gdp', 'nominal gdp'] },
    bankAssets: {
      title: 'Assets of all commercial banks',
      short: 'Bank assets',
      aliases: ['bank assets', 'commercial bank assets'],
    },
    somaTotal: {
      title: 'Total of the Fed’s portfolio (SOMA)',
      short: 'SOMA total',
      aliases: ['soma total', 'soma holdings'],
    },
    somaBills: {
      title: 'Treasury bills in the Fed’s portfolio (SOMA)',
      short: 'Bills (SOMA)',
      aliases: ['fed bill holdings', 'bills held by the fed', 'soma bills'],
    },
    somaNotes: {
      title: 'Treasury notes and bonds in the Fed’s portfolio (SOMA)',
      short: 'Notes and bonds (SOMA)',
      aliases: ['soma notes and bonds'],
    },
    somaTips: {
      title: 'Inflation-indexed Treasuries in the Fed’s portfolio (SOMA)',
      short: 'TIPS (SOMA)',
      aliases: ['soma tips', 'fed tips'],
    },
    somaFrn: {
      title: 'Floating-rate notes in the Fed’s portfolio (SOMA)',
      short: 'FRNs (SOMA)',
      aliases: ['soma frn'],
    },
    somaMbs: { title: 'Agency MBS in the Fed’s portfolio (SOMA)', short: 'MBS (SOMA)', aliases: ['soma mbs'] },
    somaCmbs: {
      title: 'Agency commercial MBS in the Fed’s portfolio (SOMA)',
      short: 'CMBS (SOMA)',
      aliases: ['soma cmbs', 'fed cmbs'],
    },
    somaDebt: {
      title: 'Agency debt in the Fed’s portfolio (SOMA)',
      short: 'Agency debt (SOMA)',
      aliases: ['soma agencies'],
    },
    sofr1: { title: 'SOFR, 1st percentile', short: 'SOFR 1st pct', aliases: ['sofr 1st percentile'] },
    sofr25: { title: 'SOFR, 25th percentile', short: 'SOFR 25th pct', aliases: ['sofr 25th percentile'] },
    sofr75: { title: 'SOFR, 75th percentile', short: 'SOFR 75th pct', aliases: ['sofr 75th percentile'] },
    sofr99: { title: 'SOFR, 99th percentile', short: 'SOFR 99th pct', aliases: ['sofr 99th percentile'] },
    sofrVolume: {
      title: 'SOFR transaction volume',
      short: 'SOFR volume',
      aliases: [
        'sofr volume',
        'repo volume',
        'volume of sofr',
        'volume behind sofr',
        'traded in the sofr',
        'traded in sofr',
      ],
    },
    bgcr: { title: 'Broad general collateral rate', short: 'BGCR', aliases: ['bgcr', 'broad general collateral'] },
    bgcrVolume: { title: 'BGCR transaction volume', short: 'BGCR volume', aliases: ['bgcr volume'] },
    tgcrVolume: { title: 'TGCR transaction volume', short: 'TGCR volume', aliases: ['tgcr volume'] },
    bill4w: {
      title: '4-week Treasury bill rate (bank discount)',
      short: '4-week bill',
      aliases: ['4-week bill', 'four-week bill', 'four week bill', '1 month bill'],
    },
    bill13w: {
      title: '13-week Treasury bill rate (bank discount)',
      short: '13-week bill',
      aliases: ['13-week bill', '13 week treasury bill'],
    },
    largeBanks: {
      title: 'Assets of large domestic banks',
      short: 'Assets, large banks',
      aliases: ['large bank assets'],
    },
    smallBanks: {
      title: 'Assets of small domestic banks',
      short: 'Assets, small banks',
      aliases: ['small bank assets'],
    },
    bankCash: {
      title: 'Cash assets of all commercial banks',
      short: 'Bank cash assets',
      aliases: ['bank cash', 'cash assets', 'banks’ cash'],
    },
    cashLarge: {
      title: 'Cash assets of large domestic banks',
      short: 'Cash, large banks',
      aliases: [
        'large bank cash',
        'cash at large banks',
        'cash at the large banks',
        'cash at big banks',
        'cash at the big banks',
      ],
    },
    cashSmall: {
      title: 'Cash assets of small domestic banks',
      short: 'Cash, small banks',
      aliases: ['small bank cash', 'cash at small banks', 'cash at the small banks'],
    },
    deposits: { title: 'Deposits at all commercial banks', short: 'Deposits', aliases: ['deposits', 'bank deposits'] },
  } satisfies Record<SeriesId, SeriesWords> as Record<SeriesId, SeriesWords>,

  measures: {
    wednesday: 'Wednesday level',
    weekAverage: 'week average',
    daily: 'daily',
    weekly: 'weekly',
    quarterly: 'quarterly',
  } satisfies Record<SeriesMeasure, string> as Record<SeriesMeasure, string>,

  callReports: {
    publisher: 'FDIC',
    title: 'Call reports of single banks (FDIC BankFind)',
    refused: 'The publisher’s latest call reports could not be taken in; those held before go on answering.',
  },
  publishers: {
    board: 'Federal Reserve Board',
    nyfed: 'Federal Reserve Bank of New York',
    treasury: 'US Treasury',
    bea: 'US Bureau of Economic Analysis',
    freddiemac: 'Freddie Mac',
  } satisfies Record<Publisher, string> as Record<Publisher, string>,

  ranges: { '3m': '3 months', '1y': '1 year', '3y': '3 years', '5y': '5 years', max: 'All data' } satisfies Record<
    Range,
    string
  > as Record<Range, string>,

  turns: {
    yearEnd: 'year-end',
    quarterEnd: 'quarter-end',
    monthEnd: 'month-end',
    taxDay: 'tax date',
    settlement: 'coupon settlement date',
  } satisfies Record<CalendarTurn, string> as Record<CalendarTurn, string>,

  spans: {
    week: '1 week',
    weeks: (n: number) => `${n} weeks`,
    since: (isoDay: string) => `since ${f.day(isoDay)}`,
    day: '1 day',
  },

  /** Under an answer. */
  stamp: {
    asOf: (isoDay: string) => `As of ${f.day(isoDay)}`,
    source: (who: string) => `Source: ${who}`,
    snapshot: 'bundled figures; live data are off or out of reach',
    kept: 'figures kept from an earlier fetch',
    late: 'older than expected: a release is overdue',
    next: (when: string) => `Next release: ${when}`,
    published: (when: string) => `Published: ${when}`,
    fetched: (when: string) => `Fetched: ${when}`,
    revised: (from: string, by: string) => `revised from ${from} (${by})`,
    refused:
      'the latest figures published could not be believed and were left aside; the ones shown were kept from before',
    notReconciled: 'the published totals do not reconcile this week',
    lastChecked: (isoDay: string) => `policy as last checked on ${f.day(isoDay)}`,
    ended: (name: string, isoDay: string) => `The figures of ${name} end ${f.on(isoDay)}: it is published no longer.`,
    /** One thing an answer rests on. */
    origin: (title: string, code: string | undefined, publisher: string | undefined, isoDay: string | undefined) =>
      `${title}${f.aside([code, publisher, isoDay && f.day(isoDay)].filter(Boolean).join(', '))}`,
    /** All it rests on, and how many more stand below. */
    restsOn: (named: readonly string[], more: number) =>
      `It rests on ${named.join('; ')}${more > 0 ? `; and ${more} more, listed below` : ''}.`,
    old: (isoDay: string, weeks: number) =>
      weeks < 2
        ? `The latest figure held is of ${f.day(isoDay)}; a newer one is overdue.`
        : `The latest figure held is of ${f.day(isoDay)}, ${weeks} weeks ago.`,
    asKnown: (isoDay: string, published: string | undefined, firstSeen: boolean) =>
      `As known ${published ? `${f.on(published)}, when the figures for ${f.day(isoDay)} came out` : `in New York on the evening of ${f.day(isoDay)}`}${firstSeen ? ', with the values of that time' : '; later revisions included'}.`,
  },

  /** A figure with the day it describes, and so many times. */
  dated: (figure: string, day: string) => `${figure} (${day})`,
  times: (n: string) => `${n} times`,
  /** Something reckoned from two series. */
  less: (of: string, base: string) => `${of} less ${base}`,
  /** Of two rates. */
  spread: (of: string, base: string) => `${of} less ${base}`,
  shareOf: (of: string, base: string) => `${of} as a share of ${base}`,

  /** Told to whoever had a chart posted elsewhere. */
  replied: (link: string) => `Posted as a reply: ${link}`,

  /** What the option `date` asks for. */
  asOfDay: 'A past day, such as 2025-12-17: answers with what was published by that evening in New York',

  /** What was typed and has no use in the answer, by the options' names. */
  unused: {
    alone: (option: string) => `“${option}” has no use here and was left out.`,
    goesWith: (option: string, other: string, example: string) =>
      `“${option}” has no use here and was left out: it goes with “${other}”, for example ${other}:${example}.`,
    /** `typed` is what is written in English, `shown` the choice as people read it. */
    goesWithChoice: (option: string, other: string, typed: string, _shown: string) =>
      `“${option}” has no use here and was left out: it goes with “${other}”, for example ${other}:${typed}.`,
  },

  actions: { csv: 'CSV', why: 'Why?', range: 'Range' },

  /** What Discord calls them. */
  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    AttachFiles: 'Attach Files',
    ReadMessageHistory: 'Read Message History',
    MentionEveryone: 'Mention @everyone, @here and All Roles',
  } satisfies Record<Permission, string> as Record<Permission, string>,

  bug: (reference: string) =>
    `Something broke on our side; it has been logged. If it keeps happening, pass on the reference ${reference}.`,
  slow: 'This took too long. Please ask again.',
});

/** Words that every command and door shares: names of series, spans, tags, troubles. */
export type Shared = ReturnType<typeof en>;
