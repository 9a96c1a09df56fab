import type { Chart } from 'chart.js';

declare module 'chart.js' {
  interface ChartTypeRegistry {
    /** A line whose dots are not drawn. */
    plainLine: ChartTypeRegistry['line'];
  }
}

/** What of Chart.js a new kind of line is made from. */
type Library = Pick<typeof Chart, 'register'> & {
  readonly Element: abstract new () => object;
  readonly LineController: { new (): object; readonly defaults: object; readonly overrides: object };
};

/** What a line needs of its figures: where they stand. */
class Corner {
  static readonly id = 'corner';
  static readonly defaults = {};
  x = 0;
  y = 0;
  skip = false;
  stop = false;
  options: unknown = undefined;
  size(): number {
    return 0;
  }
  draw(): void {}
}

/**
 * Lets Chart.js draw a line through figures whose dots are not seen: its own element for a dot has eleven fields and draws
 * nothing at a radius of 0, and 3,000 of them are a tenth of a drawing.
 */
export const registerPlainLine = (library: Library): void => {
  // An element by its chain only: the fields that every kind of element shares are slow to make.
  Object.setPrototypeOf(Corner.prototype, library.Element.prototype);
  const { LineController } = library;
  class PlainLine extends LineController {
    static readonly id = 'plainLine';
    static override readonly defaults = {
      ...LineController.defaults,
      datasetElementType: 'line',
      dataElementType: Corner.id,
    };
    static override readonly overrides = LineController.overrides;
  }
  library.register(Corner as never, PlainLine as never);
};
