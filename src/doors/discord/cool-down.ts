/** How often somebody may be answered: so many at once, and one more each so many milliseconds. */
type CoolDown = { readonly most: number; readonly each: number };

type Bucket = { left: number; at: number };

/** As many people and servers as are remembered; who asked longest ago is forgotten first. */
const REMEMBERED = 10_000;

/**
 * Answers whether one more may be answered now, by a bucket of tokens for each name (a person, a server).
 * @see https://en.wikipedia.org/wiki/Token_bucket
 */
export const coolDowns = ({ most, each }: CoolDown) => {
  const buckets = new Map<string, Bucket>();
  return (name: string, now: number): boolean => {
    const { left, at } = buckets.get(name) ?? { left: most, at: now };
    const filled = Math.min(most, left + (now - at) / each);
    const may = filled >= 1;
    buckets.delete(name);
    buckets.set(name, { left: may ? filled - 1 : filled, at: now });
    if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value!);
    return may;
  };
};
