/** Counts how often questions are asked, so that what people want most can be drawn before they ask. */
type UsageCount<Q> = {
  count(question: Q): void;
  /** The questions asked most, most wanted first. */
  most(n: number): Q[];
};

/**
 * A bounded counter whose memory fades: with every `fade` questions all counts are halved, so last month's favourite
 * gives way to this week's. Of too many questions the least wanted are forgotten.
 */
export const createUsageCount = <Q>({
  limit = 200,
  fade = 500,
  key = (question: Q) => JSON.stringify(question),
} = {}): UsageCount<Q> => {
  const counts = new Map<string, { readonly question: Q; count: number }>();
  let asked = 0;
  const ranked = () => [...counts].sort(([, a], [, b]) => b.count - a.count);
  return {
    count(question) {
      const name = key(question);
      const known = counts.get(name);
      counts.set(name, { question, count: (known?.count ?? 0) + 1 });
      if (++asked % fade === 0) for (const entry of counts.values()) entry.count /= 2;
      if (counts.size <= limit) return;
      const least = ranked().findLast(([other]) => other !== name);
      if (least) counts.delete(least[0]);
    },
    most: (n) =>
      ranked()
        .slice(0, n)
        .map(([, { question }]) => question),
  };
};
