/** Bars that lie one under the other, each from one value to another. */
export const lyingBars = (spans: [number, number][], colours: string[]) =>
  ({
    type: 'bar',
    indexAxis: 'y',
    data: spans,
    backgroundColor: colours,
    borderSkipped: false,
    barPercentage: 0.7,
    categoryPercentage: 1,
  }) as const;
