import { expect, test } from 'vitest';
import { noticedIn } from '../../src/clock/lapse.ts';

const now = new Date('2026-10-08T21:00:00Z');
const blocked = { kind: 'blocked', reason: 'channelGone', error: new Error('10003'), isInvalid: false } as const;

test('one refusal may pass and is not noted; the second in a row is, and says since when', () => {
  expect(noticedIn({}, blocked, 1, now)).toBeUndefined();
  expect(noticedIn({}, blocked, 2, now)).toEqual({ paused: { reason: 'channelGone', at: now.toISOString() } });
});

test('another reason keeps the moment it began, and what arrives ends it', () => {
  const paused = { reason: 'noAccess', at: '2026-10-01T20:30:00.000Z' } as const;
  expect(noticedIn({ paused }, blocked, 2, now)).toEqual({ paused: { ...paused, reason: 'channelGone' } });
  for (const outcome of [{ kind: 'sent' }, { kind: 'already', isRewritten: true }] as const)
    expect(noticedIn({ paused }, { ...outcome, message: '1' }, 1, now)).toEqual({ paused: undefined });
  expect(noticedIn({ paused }, { kind: 'already', message: '1' }, 1, now)).toBeUndefined();
});
