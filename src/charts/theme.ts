/** The colours of a chart. Every colour of `lines` holds as text on `background`, and for colour-blind readers. */
export type Palette = {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  /** Lines, areas and marked bars, in this order. */
  readonly lines: readonly [string, ...string[]];
  /** What a waterfall adds, takes away and stands on. */
  readonly rise: string;
  readonly fall: string;
  readonly total: string;
  /** Shades behind the figures, and the names written in them. */
  readonly tones: Readonly<
    Record<'easing' | 'tightening' | 'neutral', { readonly shade: string; readonly name: string }>
  >;
};

export type PaletteName = 'dark' | 'light';

/**
 * The hues follow Okabe and Ito (https://jfly.uni-koeln.de/color/). Their lightness and strength were searched so that the
 * nearest two of the six stay apart in every kind of sight, at text contrast on the card; `test/charts/theme.test.ts` keeps it so.
 */
export const themes: Readonly<Record<PaletteName, Palette>> = {
  dark: {
    background: '#26272b',
    ink: '#f4f5f7',
    muted: '#b3b8c2',
    grid: '#3a3c43',
    axis: '#6d7280',
    lines: ['#3ea4ff', '#f6aa33', '#68f4db', '#b380ab', '#f9ee46', '#e26e4b'],
    rise: '#3ea4ff',
    fall: '#f6aa33',
    total: '#c9ced8',
    tones: {
      easing: { shade: 'rgba(53, 199, 154, 0.13)', name: '#8fd9bf' },
      tightening: { shade: 'rgba(242, 150, 59, 0.13)', name: '#e9bd8b' },
      neutral: { shade: 'rgba(200, 206, 220, 0.08)', name: '#b3b8c2' },
    },
  },
  light: {
    background: '#ffffff',
    ink: '#17191d',
    muted: '#5a606b',
    grid: '#e3e5e9',
    axis: '#8b919c',
    lines: ['#0e72e0', '#943900', '#01695e', '#b94699', '#8e7201', '#6f36a8'],
    rise: '#0e72e0',
    fall: '#943900',
    total: '#4a505c',
    tones: {
      easing: { shade: 'rgba(0, 140, 100, 0.10)', name: '#16694f' },
      tightening: { shade: 'rgba(213, 110, 0, 0.11)', name: '#8a4a08' },
      neutral: { shade: 'rgba(60, 70, 90, 0.07)', name: '#5a606b' },
    },
  },
};

/** The picture in CSS pixels, and how many real pixels one of them has. */
export const pictureSize = { width: 800, height: 600, scale: 2 } as const;

/** Text and space in CSS pixels. A phone shows them at half this size: no letter is under 18 here, no last value under 28. */
export const sizes = {
  edge: 24,
  title: [28, 26, 24, 22, 20, 18.5],
  subtitle: 19,
  tick: 19,
  unit: 18.5,
  name: 18.5,
  value: 30,
  note: 18.5,
  footer: 18.5,
  line: 2.8,
  leading: 4,
  /** The radius of the dot at a line's end, and of a ring around a marked day, which may be that end. */
  dot: 6,
  ring: 9,
} as const;

/** The name our own font is registered under. */
export const family = 'Reservoir Sans';

/** A font as a canvas wants to hear it. */
export const font = (size: number, weight: 'normal' | 'bold' = 'normal') => `${weight} ${size}px "${family}"`;
