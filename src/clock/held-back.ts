import type { Log } from '../ask/log.ts';
import type { Deliveries } from '../delivery/delivery.ts';
import { contradictions, inWords } from '../measures/doubt.ts';
import { series } from '../series/catalog.ts';
import type { Records } from '../storage/records.ts';
import { type Day, iso } from '../values/day.ts';
import { on } from '../values/points.ts';
import { LEVEL, type WeeklyReading } from './weekly-reading.ts';

/** A figure the operator has confirmed. */
export type AcceptedFigure = { readonly value: number; readonly at: string };

/** The key of a confirmed figure in the store's `accepted` records. */
export const acceptedKey = (code: string, day: Day): string => `${code}/${iso(day)}`;

export type HeldBackParts = {
  readonly deliveries: Deliveries;
  readonly accepted: Records<AcceptedFigure>;
  readonly log: Log;
};

/**
 * Whether a reading is contradicted, and so not posted until it reconciles or the operator confirms it, who is told once.
 */
export const isHeldBack = async (
  { deliveries, accepted, log }: HeldBackParts,
  { data, day }: WeeklyReading,
): Promise<boolean> => {
  const found = contradictions(data, day);
  if (found.length === 0) return false;
  const [{ code }, value] = [series(LEVEL), on(data[LEVEL], day)!.value];
  if ((await accepted.get(acceptedKey(code, day)))?.value === value) return false;
  const record = { state: 'skipped', tries: 0, owner: '', until: 0 } as const;
  if (await deliveries.insert(`held/${iso(day)}/${value}`, record))
    log.error(
      { series: code, day: iso(day), against: found.map((one) => inWords(one, day)) },
      `held back: ${code} of ${iso(day)} is contradicted and not posted; it goes out when the figures agree, or after: npm run data -- accept ${code} ${iso(day)}`,
    );
  return true;
};
