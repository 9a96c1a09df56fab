/** What a pace is told of: all assets, a holding, or the bills that are bought. */
export const PACED = ['assets', 'treasuries', 'mbs', 'bills'] as const;
/** One of them. */
export type Paced = (typeof PACED)[number];
