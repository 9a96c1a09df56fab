import type { Chart } from '../src/values/chart.ts';
import type { Locale } from '../src/values/locale.ts';
import { accounts } from './samples/accounts.ts';
import { dated } from './samples/dated.ts';
import { ranks } from './samples/ranks.ts';
import { recipes } from './samples/recipes.ts';
import { waterfall } from './samples/waterfall.ts';

/** A chart for eyes or for a stopwatch: what it is called, and the chart in a language. */
export type Sample = { readonly name: string; readonly chart: (locale: Locale) => Chart };

/** One chart of every kind, from the bundled figures. */
export const samples: readonly Sample[] = [
  ...recipes.map((recipe) => ({ name: recipe.name, chart: (locale: Locale) => dated(recipe, locale) })),
  { name: 'waterfall', chart: waterfall },
  { name: 'ranks', chart: ranks },
  { name: 'accounts', chart: accounts },
];

/** A sample by its name. */
export const sampleOf = (wanted: string): Sample => {
  const sample = samples.find(({ name }) => name === wanted);
  if (!sample) throw new RangeError(`no sample ${wanted}`);
  return sample;
};
