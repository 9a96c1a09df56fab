import { expect, test } from 'vitest';
import { line, sat } from './count.ts';

/** What other people wrote, with how much of it is right at least. */
export const countedSets = (sets: readonly { readonly folder: string; readonly right: number }[]): void =>
  test.each(sets)('questions of others are counted: $folder', ({ folder, right }) => {
    const counts = sat(`${folder}/`);
    console.log(line(`${folder}/`, counts));
    expect(counts.right / counts.rows).toBeGreaterThan(right);
  });
