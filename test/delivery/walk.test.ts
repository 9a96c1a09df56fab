import { expect, test } from 'vitest';
import { memoryStore } from './server.ts';
import { walk } from './walk.ts';

test('in a thousand crashes under a Discord that remembers no nonce, each channel gets each message once, and it says the latest', async () => {
  let crashes = 0;
  for (let seed = 1; crashes < 1000; seed++) {
    const walked = await walk(seed, memoryStore().records('posts'));
    expect(walked.messages, `walk ${seed}`).toEqual([1, 1, 1]);
    expect(walked.said, `walk ${seed}`).toEqual(['second', 'second', 'second']);
    crashes += walked.crashes;
  }
});
