import type { ProviderName, Series } from '../series/catalog.ts';
import { fiscaldata } from './fiscaldata.ts';
import { fred } from './fred.ts';
import { fredgraph } from './fredgraph.ts';
import { nyfed } from './nyfed.ts';
import type { Provider } from './provider.ts';
import { treasury } from './treasury.ts';

/** Who can be asked without a key, by the name the catalog gives them; a further one is a file beside these and its name here. */
const keyless = { nyfed, fiscaldata, treasury, fredgraph } as const satisfies Record<string, (at?: string) => Provider>;
type Keyless = keyof typeof keyless;

/** Where a publisher is, as a setting: `nyfed` is at `NYFED_URL`. */
export type AddressSetting = `${Uppercase<Keyless | 'fred' | 'fdic'>}_URL`;

const keylessNames = Object.keys(keyless) as readonly Keyless[];
const settingOf = (name: Keyless) => `${name.toUpperCase() as Uppercase<Keyless>}_URL` as const;

/** The settings of every publisher's address; the FDIC serves call reports, no series. */
export const addressSettings: readonly AddressSetting[] = ['FRED_URL', ...keylessNames.map(settingOf), 'FDIC_URL'];

/** Where the publishers are; a mirror, or a stand-in for a test, can take their place. */
export type Addresses = { readonly [K in AddressSetting | 'FRED_API_KEY']?: string | undefined };

/** Who is asked for a series, first choice first. */
export type Sources = (series: Series) => readonly Provider[];

/** Which publisher serves what: the catalog names them, here they are joined to their addresses. */
export const sources = (at: Addresses = {}): Sources => {
  const opened = Object.fromEntries(keylessNames.map((name) => [name, keyless[name](at[settingOf(name)])])) as Readonly<
    Record<Keyless, Provider>
  >;
  const fredOrItsGraph = at.FRED_API_KEY ? [fred(at.FRED_API_KEY, at.FRED_URL), opened.fredgraph] : [opened.fredgraph];
  const named: Readonly<Record<ProviderName, Provider | readonly Provider[]>> = { ...opened, fred: fredOrItsGraph };
  // An entry of the catalog names one of these, or this does not compile.
  return ({ providers }) => (providers as readonly ProviderName[]).flatMap((name) => named[name]);
};
