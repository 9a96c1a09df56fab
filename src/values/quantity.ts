/** What a number counts. `usd` is whole dollars, `percent` is 3.65 for 3.65%, `points` is how far two shares are apart in percentage points, `bp` is basis points. */
export type Unit = 'usd' | 'percent' | 'points' | 'bp' | 'count';

/** A number that knows its unit. It stays a number until a door prints it. */
export type Quantity = {
  readonly value: number;
  readonly unit: Unit /** A change: always printed with its sign. */;
  readonly signed?: true;
};

/** An exact amount of some currency, kept as decimal text: what the reserve calculator reckons with. */
export type Money = { readonly amount: string; readonly currency: string };

/** A quantity that is a change. */
export const signed = (quantity: Quantity): Quantity => ({ ...quantity, signed: true });

export const usd = (value: number): Quantity => ({ value, unit: 'usd' });
export const percent = (value: number): Quantity => ({ value, unit: 'percent' });
export const bp = (value: number): Quantity => ({ value, unit: 'bp' });
export const count = (value: number): Quantity => ({ value, unit: 'count' });
