type Raw = Readonly<Record<string, unknown>>;

/** What an alert of earlier versions could watch, each with the subject it is now and how far it had to come back. */
const METRICS: Readonly<
  Record<string, { readonly subject: string; readonly average?: string; readonly band: number }>
> = {
  reserves: { subject: 'WRBWFRBL', average: 'WRESBAL', band: 20e9 },
  'reserves-change': { subject: 'WRBWFRBL', average: 'WRESBAL', band: 10e9 },
  srf: { subject: 'SRF_ACCEPTED', band: 0.5e9 },
  'effr-iorb': { subject: 'EFFR-IORB', band: 1 },
  'sofr-iorb': { subject: 'SOFR-IORB', band: 2 },
  'on-rrp': { subject: 'RRPONTSYD', band: 2e9 },
  tga: { subject: 'WDTGAL', band: 20e9 },
};

/**
 * An alert as an earlier version wrote it (a metric of seven, a side and a level), as it is written now: the weekly
 * change of reserves is a move within a week. Anything else stays as it is.
 */
export const alertOfMetric = (raw: Raw): Raw => {
  const { metric, measure, side, level, seen } = raw;
  const known = typeof metric === 'string' && Object.hasOwn(METRICS, metric) ? METRICS[metric] : undefined;
  if (!known || raw.rule !== undefined || typeof level !== 'number') return raw;
  const subject = measure === 'average' ? (known.average ?? known.subject) : known.subject;
  if (metric !== 'reserves-change') return { ...raw, subject, rule: { kind: 'level', side, level, band: known.band } };
  const way = side === 'below' ? 'fall' : 'rise';
  const sign = way === 'fall' ? -1 : 1;
  const { day, value } = (seen ?? {}) as { readonly day?: unknown; readonly value?: unknown };
  return {
    ...raw,
    subject,
    // A change is no less than nothing: what was set the wrong way round says nothing any more.
    rule: { kind: 'change', way, by: sign * level, within: '1w' },
    seen: { day, value: typeof value === 'number' ? sign * value : value },
  };
};
