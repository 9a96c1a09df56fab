import { describe, expect, test } from 'vitest';
import { backends, openStore } from '../storage/backends.ts';
import { walk } from './walk.ts';

describe.each(backends.filter(({ name }) => name !== 'Redis'))('on $name', ({ place: newPlace, skip }) => {
  test.skipIf(skip)('crashes and faults leave each channel each message once', async () => {
    const place = newPlace();
    const store = await openStore(place.options);
    try {
      const walks = Array.from({ length: 25 }, (_, i) => walk(5000 + i, store.records('posts')));
      expect((await Promise.all(walks)).map(({ messages }) => messages)).toEqual(walks.map(() => [1, 1, 1]));
    } finally {
      await store.close();
      await place.sweep();
    }
  });
});
