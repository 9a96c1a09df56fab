import type { ProviderName, Series } from '../series/catalog.ts';
import { fiscaldata } from './fiscaldata.ts';
import { fred } from './fred.ts';
import { fredgraph } from './fredgraph.ts';
import { nyfed } from './nyfed.ts';
import type { Provider } from './provider.ts';
import { treasury } from './treasury.ts';

/** Where the publishers are; a mirror, or a stand-in for a test, can take their place. */
export type Addresses = {
  readonly FRED_API_KEY?: string | undefined;
  readonly FRED_URL?: string | undefined;
  readonly FREDGRAPH_URL?: string | undefined;
  readonly NYFED_URL?: string | undefined;
  readonly FISCALDATA_URL?: string | undefined;
  readonly TREASURY_URL?: string | undefined;
  readonly FDIC_URL?: string | undefined;
};

/** Who is asked for a series, first choice first. */
export type Sources = (series: Series) => readonly Provider[];

/** Which publisher serves what: the catalog names them, here they are joined to their addresses. */
export const sources = (at: Addresses = {}): Sources => {
  const graph = fredgraph(at.FREDGRAPH_URL);
  const named: Readonly<Record<ProviderName, readonly Provider[]>> = {
    nyfed: [nyfed(at.NYFED_URL)],
    fiscaldata: [fiscaldata(at.FISCALDATA_URL)],
    treasury: [treasury(at.TREASURY_URL)],
    fred: at.FRED_API_KEY ? [fred(at.FRED_API_KEY, at.FRED_URL), graph] : [graph],
  };
  return ({ providers }) => providers.flatMap((name) => named[name]);
};
