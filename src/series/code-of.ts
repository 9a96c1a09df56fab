import { series, seriesIds } from './catalog.ts';

/** The published code of a series, whichever way the figure names it. */
export const codeOf = (name: string): string => {
  const id = seriesIds.find((one) => one === name);
  return id ? series(id).code : name;
};
