import { timeZoneNamed, timeZones } from '../values/time-zone.ts';

/** A time of day, and the time zone where one is named. */
type TimeOfDay = { readonly time: string; readonly zone?: string };

const WRITTEN = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?(?:\s+(\S.*))?$/i;

/** A time of day as people write it: `09:00`, `9`, `9pm`, `21:30 Europe/Berlin`, `8:00 Taipei`; nothing for what is none. */
export const readTimeOfDay = (said: string): TimeOfDay | undefined => {
  const [, hours = '', minutes = '00', half, place] = WRITTEN.exec(said.normalize('NFKC').trim()) ?? [];
  if (hours === '') return undefined;
  const [given, late] = [Number(hours), half?.toLowerCase() === 'pm'];
  if (half && (given < 1 || given > 12)) return undefined;
  const hour = half ? (given % 12) + (late ? 12 : 0) : given;
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  if (place === undefined) return { time };
  const zone = zoneOf(place);
  return zone === undefined ? undefined : { time, zone };
};

/** A zone by its name, or by its city where it is one of those offered. */
const zoneOf = (place: string): string | undefined => {
  const said = place.trim().replaceAll(' ', '_');
  const city = timeZones.find((zone) => zone.split('/').at(-1)!.toLowerCase() === said.toLowerCase());
  return city ?? (said === '' ? undefined : timeZoneNamed(said));
};
