import { afterEach, expect, test } from 'vitest';
import type { AskParts } from '../../src/ask/ask.ts';
import type { Library } from '../../src/ask/library.ts';
import { digestOf, partsOf, type Receipt } from '../../src/doors/mcp/receipt.ts';
import { reckonAgain } from '../../src/doors/mcp/reckon.ts';
import { createAskAt } from '../../src/doors/mcp/server.ts';
import { asItWas, lostSince, noting } from '../../src/library/held-then.ts';
import { knownAt } from '../../src/series/known.ts';
import { evening } from '../../src/series/new-york.ts';
import { day, iso } from '../../src/values/day.ts';
import { on, pointsOf } from '../../src/values/points.ts';
import { outAt, type World, wednesday, world } from '../library/world.ts';
import { commands, facts } from '../world.ts';

const reserves = 'reservesWednesday';
const next = wednesday + 7;
const minutes = (after: Date, count: number) => new Date(after.getTime() + count * 60_000);

let here: World | undefined;
afterEach(async () => {
  await here?.close();
  here = undefined;
});

const partsOver = ({ library }: World): AskParts => ({ commands, library, facts });
const LATEST = { command: 'history', args: { series: 'WRBWFRBL', find: 'latest' }, locale: 'en' } as const;

/** A receipt for an answer given at a moment. */
const given = async (parts: AskParts, at: Date): Promise<Receipt> => {
  const { answer, madeFrom } = await createAskAt(parts)(LATEST, at);
  return { ...LATEST, at: at.toISOString(), madeFrom, digest: digestOf(answer), parts: partsOf(answer) };
};

test('an answer given before a figure that was out had been fetched is reckoned without it', async () => {
  here = await world();
  const at = minutes(outAt(reserves, next), 1);
  const receipt = await given(partsOver(here), at);
  here.publisher.publish(reserves, next, 2_890e9);
  here.clock = minutes(at, 60);
  expect(await here.refresher.look(reserves)).toMatchObject({ kind: 'new' });
  const { answer, isSame, differing } = await reckonAgain(receipt, partsOver(here));
  expect(differing).toEqual([]);
  expect([isSame, answer.asOf]).toEqual([true, iso(wednesday)]);
  await here.restart();
  expect((await reckonAgain(receipt, partsOver(here))).isSame, 'from what the store kept').toBe(true);
});

test('a figure that is revised later is reckoned as it was', async () => {
  here = await world();
  const receipt = await given(partsOver(here), here.clock);
  const old = on(here.publisher.figures(reserves), wednesday)!.value;
  here.publisher.publish(reserves, wednesday, old + 8e9);
  here.clock = minutes(here.clock, 24 * 60);
  expect(await here.refresher.look(reserves)).toMatchObject({ kind: 'new', revised: 1 });
  expect((await reckonAgain(receipt, partsOver(here))).isSame).toBe(true);
});

test('a revision that was seen at noon, and that the archive later dates to that evening, was known in the afternoon', async () => {
  const points = pointsOf([[wednesday, 2_890e9]]);
  const seen = (seenAt: string): Library => ({
    get: async () => ({
      [reserves]: { points, origin: 'kept', revisions: [{ day: wednesday, old: 2_880e9, new: 2_890e9, seenAt }] },
    }),
  });
  const [at, then] = [new Date('2026-10-05T18:00:00Z'), noting(seen('2026-10-05T16:00:00.000Z'), undefined)];
  await then.library.get([reserves]);
  const archived = seen(evening(day('2026-10-05')).toISOString());
  const was = (await asItWas(archived, undefined, then.noted(), at).library.get([reserves]))[reserves]!;
  expect(knownAt(facts.releases, reserves, was, at)).toEqual(points);
  expect(await lostSince(archived, then.noted(), at)).toEqual([]);
  expect(await lostSince(seen('2026-10-07T16:00:00.000Z'), then.noted(), at), 'known two days later only').toEqual([
    'WRBWFRBL',
  ]);
});

test('what differs is named, each part as it is now, and the series that is not held as it was', async () => {
  here = await world();
  const parts = partsOver(here);
  const other: AskParts = {
    ...parts,
    library: {
      get: async (ids) => {
        const held = await parts.library.get(ids);
        const points = held[reserves]!.points;
        return {
          ...held,
          [reserves]: { ...held[reserves]!, points: { ...points, values: points.values.map((v) => v + 90e9) } },
        };
      },
    },
  };
  const receipt = await given(other, here.clock);
  const { isSame, differing, lost } = await reckonAgain(receipt, parts);
  expect(isSame).toBe(false);
  expect(differing).toContain('the sentence');
  expect(differing.join('\n')).toMatch(/the figure “[^”]+”, now \$2\.88 tn \(2026-09-30\)/);
  expect(differing).not.toContain('the sources, or their latest days');
  expect(lost).toEqual(['WRBWFRBL']);
});

test('where every figure is held as it was, what differs is not laid on them', async () => {
  here = await world();
  const receipt = await given(partsOver(here), here.clock);
  const { isSame, differing, lost } = await reckonAgain(
    { ...receipt, digest: 'x', parts: { ...receipt.parts, lead: 'x' } },
    partsOver(here),
  );
  expect([isSame, differing, lost]).toEqual([false, ['the sentence'], []]);
});
