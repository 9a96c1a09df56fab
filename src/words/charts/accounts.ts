import type { Unit } from '../../values/quantity.ts';
import { defineChart } from '../chart-kind.ts';
import words from './accounts.words.ts';

/** One line of a balance sheet that moves: by how much, and its level before, where one is published. */
export type AccountEntry = {
  readonly label: string;
  readonly by: number;
  readonly before?: number;
  /** Its level after, where the move can be made in full. */
  readonly after?: number;
  /** It is a published line, which the key of the picture names. */
  readonly marked?: true;
};

/** A balance sheet as a T: what somebody owns on the left, what they owe on the right. */
export type TAccount = {
  readonly name: string;
  readonly assets: readonly AccountEntry[];
  readonly liabilities: readonly AccountEntry[];
};

declare module '../../values/chart.ts' {
  interface ChartKinds {
    readonly accounts: {
      readonly unit: Unit;
      readonly sides: { readonly assets: string; readonly liabilities: string };
      /** What a marked line is. */
      readonly key: string;
      readonly accounts: readonly TAccount[];
    };
  }
}

const SIDES = ['assets', 'liabilities'] as const;

/** What happens to balance sheets, one after the other: each line with its change, and its level before and after. */
export default defineChart<'accounts'>({
  alt({ accounts, sides, unit }, { locale, show, signed }) {
    const say = words(locale);
    const line = ({ label, by, before, after }: AccountEntry) => {
      const step = say.step(label, signed({ value: by, unit }));
      return before === undefined || after === undefined
        ? step
        : say.move(step, show({ value: before, unit }), show({ value: after, unit }));
    };
    return accounts.map(({ name, ...account }) =>
      SIDES.reduce(
        (told, side) => (account[side].length > 0 ? say.side(told, sides[side], account[side].map(line)) : told),
        name,
      ),
    );
  },
  table: ({ accounts, sides, unit }) => ({
    units: [{ unit }],
    columns: ['who', 'side', 'line', 'change', 'before', 'after'],
    rows: accounts.flatMap(({ name, ...account }) =>
      SIDES.flatMap((side) =>
        account[side].map(({ label, by, before, after }) => [name, sides[side], label, by, before ?? '', after ?? '']),
      ),
    ),
  }),
});
