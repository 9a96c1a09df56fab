/** What one look of the doctor found: well, worth knowing, or wrong; and then what to do about it. */
export type Finding = {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'wrong';
  readonly says: string;
  readonly doThis?: string;
};

/** One thing the doctor looks at. */
export type Look = { readonly what: string; look(): Promise<Omit<Finding, 'what'>> };

const MARKS = { ok: '✓', note: '·', wrong: '✗' } as const;

/** A finding as a line, and what to do beneath it. */
const findingLine = ({ what, state, says, doThis }: Finding): string =>
  `${MARKS[state]} ${what}: ${says}${doThis ? `\n    → ${doThis}` : ''}`;

/** Looks at everything, one after another; what throws is wrong, in its own words. */
export const examine = async (looks: readonly Look[], print: (line: string) => void): Promise<number> => {
  let wrong = 0;
  for (const { what, look } of looks) {
    const finding = await look().catch((error: unknown) => ({
      state: 'wrong' as const,
      says: (error as Error).message,
    }));
    if (finding.state === 'wrong') wrong++;
    print(findingLine({ what, ...finding }));
  }
  return wrong;
};
