import type { Series } from '../series/catalog.ts';
import { fiscaldata, TGA_CLOSE } from './fiscaldata.ts';
import { fred } from './fred.ts';
import { fredgraph } from './fredgraph.ts';
import { nyfed } from './nyfed.ts';
import type { Provider } from './provider.ts';

/** Where the publishers are; a mirror, or a stand-in for a test, can take their place. */
export type Addresses = {
  readonly FRED_API_KEY?: string | undefined;
  readonly FRED_URL?: string | undefined;
  readonly FREDGRAPH_URL?: string | undefined;
  readonly NYFED_URL?: string | undefined;
  readonly FISCALDATA_URL?: string | undefined;
};

/** Who is asked for a series, first choice first. */
export type Sources = (series: Series) => readonly Provider[];

/** Rates come from the bank that computes them, and from FRED when that does not answer. */
const RATES = ['SOFR', 'TGCRRATE', 'EFFR'];
const OPERATIONS = ['SRF_ACCEPTED', 'NYFED_REPO_ALL_ACCEPTED'];

/** Which publisher serves what. */
export const sources = (at: Addresses = {}): Sources => {
  const newYork = nyfed(at.NYFED_URL);
  const treasury = fiscaldata(at.FISCALDATA_URL);
  const graph = fredgraph(at.FREDGRAPH_URL);
  const stLouis = at.FRED_API_KEY ? [fred(at.FRED_API_KEY, at.FRED_URL), graph] : [graph];
  return ({ code }) => {
    if (OPERATIONS.includes(code) || code.startsWith('SOMA_')) return [newYork];
    if (code === TGA_CLOSE) return [treasury];
    return RATES.includes(code) ? [newYork, ...stLouis] : stLouis;
  };
};
