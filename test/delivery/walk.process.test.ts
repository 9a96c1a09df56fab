import { describe, expect, test } from 'vitest';
import { backends, openStore } from '../storage/backends.ts';
import { walk } from './walk.ts';

describe.each(backends.filter(({ name }) => name !== 'Redis'))('on $name', ({ place: newPlace, skip }) => {
  test.skipIf(skip)('crashes and faults leave each channel each message once, saying the latest', async () => {
    const place = newPlace();
    const store = await openStore(place.options);
    try {
      const walks = Array.from({ length: 25 }, (_, i) => walk(5000 + i, store.records('posts')));
      const found = await Promise.all(walks);
      expect(found.map(({ messages }) => messages)).toEqual(walks.map(() => [1, 1, 1]));
      expect(found.flatMap(({ said }) => said).every((said) => said === 'second')).toBe(true);
    } finally {
      await store.close();
      await place.sweep();
    }
  });
});
