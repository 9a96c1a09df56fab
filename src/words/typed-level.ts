/** A level in each unit as it may be typed, for an example. */
export const typedLevel = { usd: '2.8tn', bp: '10bp', percent: '3.9%', points: '9%', count: '4' } as const;
