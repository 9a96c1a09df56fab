/** Time zones by their IANA names: a menu's worth, each with many people in it. */
export const timeZones = [
  'UTC',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Mexico_City',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Zurich',
  'Africa/Johannesburg',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Hong_Kong',
  'Asia/Shanghai',
  'Asia/Taipei',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;
export type TimeZone = (typeof timeZones)[number];

/** A time zone's own name, whatever its letters' case; nothing for what is none. */
export const timeZoneNamed = (name: string): string | undefined => {
  const known = zonesNamed.get(name);
  if (known !== undefined) return known;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    if (zonesNamed.size < ZONES_KEPT) zonesNamed.set(name, timeZone);
    return timeZone;
  } catch {
    return undefined;
  }
};

/** Names that were looked up, in the letters' case they were written in: every subscription has one, read at every look. */
const zonesNamed = new Map<string, string>();
const ZONES_KEPT = 1000;
