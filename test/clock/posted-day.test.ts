import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/clock/all-postings.ts';
import { contentsOf } from '../../src/clock/posts-content.ts';
import { Superseded } from '../../src/delivery/delivery.ts';
import { bundled } from '../../src/library/bundled.ts';
import { evening } from '../../src/series/new-york.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { ask, commands, facts, snapshot, TODAY } from '../world.ts';

const spot = { guild: '1', channel: '2', kind: 'text', locale: 'en' } as const;
const log = { debug() {}, info() {}, warn() {}, error() {} };

describe.each(Object.values(kinds).filter(({ isStanding }) => !isStanding))('the $about', (kind) => {
  const seen = () => kind.occasion(bundled(snapshot), facts.releases, evening(day(TODAY)));

  test('is said by a command that declares it, and so cannot leave out the day it is posted for', () => {
    expect(commands.find(({ name }) => name === kind.command)?.posts).toBe(kind.posting);
  });

  test('is posted for the day the clock has found', async () => {
    const occasion = await seen();
    for (const locale of locales) {
      const answer = await ask({ command: kind.command, locale });
      expect(answer.occasion, locale).toBe(iso(occasion!.day));
    }
  });

  test('of no day is a bug that is told, never a post that quietly waits for its successor', async () => {
    const occasion = await seen();
    const makeOf = (said: Partial<Answer>) => {
      const answer: Answer = { command: kind.command, locale: 'en', mood: 'calm', lead: '', sources: [], ...said };
      const parts = { kind, ask: async () => answer, draw: async () => Buffer.alloc(0), log };
      return contentsOf(parts, occasion!)(spot).make();
    };
    await expect(makeOf({})).rejects.toThrow(`/${kind.command} does not say which day`);
    await expect(makeOf({ occasion: iso(occasion!.day + 7) })).rejects.toThrow(Superseded);
    await expect(makeOf({ occasion: iso(occasion!.day) })).resolves.toBeTruthy();
  });
});
