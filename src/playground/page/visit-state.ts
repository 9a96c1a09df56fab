import type { Channel, PageEvent, Person, Post, ServerState } from '../protocol.ts';

/** What one page knows and shows. Never changed: what happens makes another. */
export type VisitState = {
  readonly server: ServerState;
  /** The channel that is shown. */
  readonly here: string;
  readonly posts: ReadonlyMap<string, Post>;
  readonly unread: ReadonlySet<string>;
  readonly dismissed: ReadonlySet<string>;
};

/** Messages the page remembers, of all channels; the server has the rest. */
const MAX_POSTS = 1000;

const nobody: Person = { id: '', name: '', bot: false };
/** What a page knows before it has heard anything. */
export const emptyVisit: VisitState = {
  server: { server: '', me: nobody, bot: nobody, people: [], roles: [], channels: [], posts: [], releases: false },
  here: '',
  posts: new Map(),
  unread: new Set(),
  dismissed: new Set(),
};

/** The channel that is shown. */
export const channelHere = ({ server, here }: VisitState): Channel | undefined =>
  server.channels.find(({ id }) => id === here);

/** The messages of the channel that is shown, oldest first. */
export const postsHere = ({ posts, here }: VisitState): readonly Post[] =>
  [...posts.values()].filter(({ message }) => message.channel_id === here);

/** What a page knows after an event. */
export const afterEvent = (visit: VisitState, event: PageEvent): VisitState => {
  switch (event.kind) {
    case 'state':
      return afterState(visit, event.state);
    case 'post':
      return afterPost(visit, event.post);
    case 'gone': {
      const posts = new Map(visit.posts);
      posts.delete(event.id);
      return { ...visit, posts };
    }
    case 'commands':
      return visit;
  }
};

/** Another channel is shown. */
export const goTo = (visit: VisitState, here: string): VisitState => {
  const unread = new Set(visit.unread);
  unread.delete(here);
  return { ...visit, here, unread };
};

/** A message that only this page hides. */
export const dismiss = (visit: VisitState, id: string): VisitState => ({
  ...afterEvent(visit, { kind: 'gone', channel: '', id }),
  dismissed: new Set([...visit.dismissed, id]),
});

const afterState = (visit: VisitState, server: ServerState): VisitState => {
  const before = channelHere(visit);
  const same = server.channels.find(({ kind, name }) => kind === before?.kind && name === before.name);
  const posts = server.posts.filter(({ message }) => !visit.dismissed.has(message.id));
  return {
    ...visit,
    server,
    here: (same ?? server.channels[0])?.id ?? '',
    posts: new Map(posts.map((post) => [post.message.id, post])),
  };
};

const afterPost = (visit: VisitState, post: Post): VisitState => {
  const { id, channel_id: channel, edited_timestamp: edited } = post.message;
  if (visit.dismissed.has(id)) return visit;
  const posts = new Map(visit.posts).set(id, post);
  if (posts.size > MAX_POSTS) posts.delete(posts.keys().next().value!);
  const unread = channel === visit.here || edited ? visit.unread : new Set([...visit.unread, channel]);
  return { ...visit, posts, unread };
};
