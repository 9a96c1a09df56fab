import { expect, test } from 'vitest';
import { EPHEMERAL, followsOn, textOf } from '../../src/playground/page/post.ts';
import {
  afterEvent,
  channelHere,
  dismiss,
  emptyVisit,
  goTo,
  postsHere,
} from '../../src/playground/page/visit-state.ts';
import type { Post, ServerState } from '../../src/playground/protocol.ts';

const post = (id: string, more: Partial<Post['message']> = {}, command?: string): Post => ({
  message: {
    id,
    channel_id: 'general',
    author: { id: 'ada', username: 'ada', global_name: 'Ada', discriminator: '0', avatar: null },
    content: id,
    timestamp: '2026-10-08T20:30:00Z',
    edited_timestamp: null,
    embeds: [],
    attachments: [],
    ...more,
  },
  ...(command !== undefined && { command }),
  invented: false,
});
const server: ServerState = {
  ...emptyVisit.server,
  channels: [
    { id: 'general', kind: 'text', name: 'general' },
    { id: 'weekly', kind: 'announcement', name: 'weekly' },
  ],
  posts: [post('a')],
};
const opened = afterEvent(emptyVisit, { kind: 'state', state: server });
const ids = (posts: readonly Post[]) => posts.map(({ message }) => message.id);

test('a page opens in the first channel, with what was said there', () => {
  expect(channelHere(opened)?.name).toBe('general');
  expect(ids(postsHere(opened))).toEqual(['a']);
});

test('a message elsewhere makes its channel unread until somebody goes there; an edit does not', () => {
  const heard = afterEvent(opened, { kind: 'post', post: post('b', { channel_id: 'weekly' }) });
  expect([...heard.unread]).toEqual(['weekly']);
  expect(ids(postsHere(heard))).toEqual(['a']);
  expect([...goTo(heard, 'weekly').unread]).toEqual([]);
  const edited = post('b', { channel_id: 'weekly', edited_timestamp: '2026-10-08T20:31:00Z' });
  expect([...afterEvent(opened, { kind: 'post', post: edited }).unread]).toEqual([]);
});

test('an edited message stays where it stood', () => {
  const two = afterEvent(opened, { kind: 'post', post: post('b') });
  const edited = afterEvent(two, { kind: 'post', post: post('a', { content: 'anew' }) });
  expect(postsHere(edited).map(({ message }) => message.content)).toEqual(['anew', 'b']);
});

test('what was dismissed stays away, when it is edited and when the page hears everything again', () => {
  const without = dismiss(opened, 'a');
  expect(postsHere(without)).toEqual([]);
  expect(postsHere(afterEvent(without, { kind: 'post', post: post('a') }))).toEqual([]);
  expect(postsHere(afterEvent(without, { kind: 'state', state: server }))).toEqual([]);
});

test('a page that hears everything again stays in the channel of that name, whatever its id is now', () => {
  const there = goTo(opened, 'weekly');
  const channels = server.channels.map((channel) => ({ ...channel, id: `new ${channel.id}` }));
  expect(afterEvent(there, { kind: 'state', state: { ...server, channels } }).here).toBe('new weekly');
});

test.for<[string, Post, Post | undefined, boolean]>([
  ['a second message within minutes', post('b'), post('a'), true],
  ['the first message', post('b'), undefined, false],
  ['one half an hour later', post('b', { timestamp: '2026-10-08T21:00:00Z' }), post('a'), false],
  ['the answer to a command', post('b', {}, '/reserves'), post('a'), false],
  ['a private one after a public one', post('b', { flags: EPHEMERAL }), post('a'), false],
  ['another author’s', post('b', { author: { ...post('b').message.author, id: 'grace' } }), post('a'), false],
])('%s: whether it stands under the head of the one before', ([, now, before, follows]) => {
  expect(followsOn(now, before)).toBe(follows);
});

test('all a message says in words is found wherever it stands: content, embeds, components', () => {
  const said = textOf(
    post('content', {
      embeds: [{ title: 'title', description: 'description', fields: [{ name: 'name', value: 'value' }] }],
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: 'lead' },
            {
              type: 9,
              components: [{ type: 10, content: 'figure' }],
              accessory: { type: 2, style: 2, label: 'Why?', custom_id: 'why' },
            },
            { type: 14 },
          ],
        },
        { type: 10, content: 'foot' },
      ],
    }).message,
  );
  expect(said.split('\n')).toEqual(['content', 'title', 'description', 'name', 'value', 'lead', 'figure', 'foot']);
});
