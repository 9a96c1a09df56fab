import type { SeriesId } from '../series/catalog.ts';
import type { Slots } from './slots.ts';

/** The topic that says what a series is. */
export const TOPICS: Readonly<Partial<Record<SeriesId, string>>> = {
  reservesWednesday: 'reserves',
  reservesAverage: 'reserves',
  onRrp: 'on-rrp',
  srf: 'standing-repo-facility',
  tgaWednesday: 'treasury-general-account',
  tgaAverage: 'treasury-general-account',
  tgaDaily: 'treasury-general-account',
  iorb: 'interest-on-reserves',
  onRrpRate: 'on-rrp',
  sofr: 'funding-rates',
  effr: 'funding-rates',
  tgcr: 'funding-rates',
  targetTop: 'target-range',
  targetBottom: 'target-range',
  currency: 'currency-in-circulation',
  primaryCredit: 'discount-window',
  btfp: 'bank-term-funding',
  reverseRepoForeign: 'foreign-repo-pool',
};

/** The topic about the first of a question's series that has one. */
export const topicOf = ({ series: ids }: Slots): string | undefined =>
  ids.map((id) => TOPICS[id]).find((topic) => topic !== undefined);

/** The series a topic explains, the first of several. */
export const seriesOf = (topic: string | undefined): SeriesId | undefined =>
  (Object.keys(TOPICS) as SeriesId[]).find((id) => TOPICS[id] === topic);
