import type { As, Channel, Desk, Given, News, Offer, Person, Post, Where } from '../protocol.ts';
import './components.ts';
import { createComposer } from './composer.ts';
import { byId, h } from './dom.ts';
import { avatar } from './face.ts';
import { type Icon, icon } from './icons.ts';
import { openPicture } from './lightbox.ts';
import { type MenuGroup, openMenu } from './menu.ts';
import { createMessages } from './messages.ts';
import { type Reader, tick } from './rich.ts';
import { act, listen, offersAt, Refused } from './server.ts';
import { type Language, languages, type Words, words } from './words.ts';

/** What a visitor set up, kept by the browser. */
const keep = {
  get: (name: string): string | null => {
    try {
      return localStorage.getItem(`reservoir-${name}`);
    } catch {
      return null; // a browser that keeps nothing
    }
  },
  set: (name: string, value: string): void => {
    try {
      localStorage.setItem(`reservoir-${name}`, value);
    } catch {
      // It is set for this visit.
    }
  },
};

const closest = (): Language => {
  const kept = keep.get('language');
  if (kept !== null && kept in languages) return kept as Language;
  const tag = navigator.language.toLowerCase();
  if (!tag.startsWith('zh')) return 'en-US';
  return /hant|tw|hk|mo/.test(tag) ? 'zh-TW' : 'zh-CN';
};

/** Messages the page remembers, of all channels; the server has the rest. */
const REMEMBERED = 1000;
const nobody: Person = { id: '', name: '', bot: false };
let desk: Desk = { server: '', me: nobody, bot: nobody, people: [], channels: [], posts: [], releases: false };
let language: Language = closest();
let as: As = keep.get('as') === 'moderator' ? 'moderator' : 'member';
let here = '';
let offers: readonly Offer[] = [];
let posts = new Map<string, Post>();
const unread = new Set<string>();
const dismissed = new Set<string>();
let stop = () => {};
let notes = 0;

const say = (): Words => words[language];
const where = (): Where => ({ as, channel: here, locale: language });
const channel = (): Channel | undefined => desk.channels.find(({ id }) => id === here);
const placeName = ({ kind, name }: Channel): string =>
  kind === 'dm' ? `@${name}` : kind === 'thread' ? name : `#${name}`;
const reader = (): Reader => ({
  language,
  say: say(),
  nameOf: (of, id) =>
    (of === 'channel' ? desk.channels : of === 'user' ? desk.people : []).find((each) => each.id === id)?.name,
});

const messages = createMessages(byId('log'), byId('below'), {
  press: (post, component, values) =>
    void attempt(
      () => act('press', { ...where(), channel: post.channel, message: post.id, component, ...(values && { values }) }),
      undefined,
      () => arrive(posts.get(post.id) ?? post),
    ),
  open: (picture) => openPicture(picture, say()),
  menu: (post, at) => openMenu(say().menu, menuOf(post), at),
  dismiss: (post) => {
    dismissed.add(post.id);
    drop(post.id);
    composer.focus();
  },
});

const composer = createComposer({
  say,
  offers: () => offers,
  ask: (offer, given) => ask(offer, given),
  write: (text) => void attempt(() => act('say', { ...where(), text })),
  suggest: (offer, given, focused) => act('suggest', { ...where(), line: offer.line, given, focused }),
});

const ask = (offer: Offer, given: Given) => {
  messages.toEnd();
  void attempt(() => act('ask', { ...where(), line: offer.line, given }), `/${offer.line}`);
};

const menuOf = (post: Post): readonly MenuGroup[] => {
  const apps = offers.filter(({ kind }) => kind === 'message');
  const pick = (offer: Offer) => () =>
    void attempt(
      () => act('menu', { ...where(), channel: post.channel, line: offer.line, message: post.id }),
      offer.line,
    );
  const text = [post.content, ...post.embeds.flatMap(({ title, description }) => [title, description])]
    .filter(Boolean)
    .join('\n');
  return [
    {
      label: say().apps,
      items:
        apps.length > 0 && !post.id.startsWith('note')
          ? apps.map((each) => ({ label: each.title, act: pick(each) }))
          : [{ label: say().noApps }],
    },
    { items: [{ label: say().copy, act: () => void navigator.clipboard?.writeText(text) }] },
  ];
};

/** Does something, and says so in the channel when nothing comes of it. */
const attempt = async (doing: () => Promise<unknown>, command?: string, undo = () => {}): Promise<void> => {
  const at = here;
  try {
    await doing();
  } catch (error) {
    undo();
    const failure = error instanceof Refused ? error.failure : 'failed';
    if (failure === 'refused') return composer.complain((error as Error).message);
    note(at, failure === 'silent' ? say().silent : say().failed, command);
  }
};

/** Something only this page says. */
const note = (at: string, content: string, command?: string) => {
  const plain = { embeds: [], rows: [], pictures: [], files: [], edited: false, thinking: false, invented: false };
  const used = command === undefined ? {} : { used: { by: desk.me, command } };
  arrive({
    id: `note-${notes++}`,
    channel: at,
    at: Date.now(),
    author: desk.bot,
    content,
    onlyYou: true,
    ...plain,
    ...used,
  });
};

// What happens

const hear = (news: News) => {
  switch (news.kind) {
    case 'desk':
      return furnish(news.desk);
    case 'post':
      return arrive(news.post);
    case 'gone':
      return drop(news.id);
    case 'offers':
      return void refreshOffers();
  }
};

const arrive = (post: Post) => {
  if (dismissed.has(post.id)) return;
  posts.set(post.id, post);
  if (posts.size > REMEMBERED) posts.delete(posts.keys().next().value!);
  if (post.channel === here) return messages.upsert(post, post.author.id === desk.me.id);
  if (!post.edited) unread.add(post.channel);
  drawChannels();
};

const drop = (id: string) => {
  posts.delete(id);
  messages.remove(id);
};

const furnish = (next: Desk) => {
  const before = channel();
  desk = next;
  posts = new Map(desk.posts.filter(({ id }) => !dismissed.has(id)).map((post) => [post.id, post]));
  const same = desk.channels.find(({ kind, name }) => kind === before?.kind && name === before.name);
  here = (same ?? desk.channels[0])?.id ?? '';
  byId('release').hidden = !desk.releases;
  drawAll();
  void refreshOffers();
};

const refreshOffers = async () => {
  const asked = where();
  if (asked.channel === '') return;
  const found = await offersAt(asked).catch(() => []);
  if (JSON.stringify(asked) !== JSON.stringify(where())) return;
  offers = found;
  composer.offered();
  drawWelcome();
};

// What is drawn

const ICONS: Readonly<Record<Channel['kind'], Icon>> = {
  text: 'hash',
  announcement: 'megaphone',
  thread: 'thread',
  dm: 'at',
};

const drawChannels = () => {
  const entry = (each: Channel) => {
    const label = [
      each.kind === 'thread'
        ? `${each.name}, ${say().threadIn(desk.channels.find(({ id }) => id === each.parent)?.name ?? '')}`
        : each.name,
    ];
    if (unread.has(each.id)) label.push(say().unread);
    return h(
      'li',
      { class: `${each.kind}${unread.has(each.id) ? ' unread' : ''}` },
      h(
        'button',
        {
          type: 'button',
          'aria-current': each.id === here ? 'page' : undefined,
          'aria-label': label.join(', '),
          onclick: () => go(each.id),
        },
        each.kind === 'dm' ? avatar(desk.bot) : icon(ICONS[each.kind]),
        h('span', {}, each.name),
      ),
    );
  };
  const isDm = ({ kind }: Channel) => kind === 'dm';
  const threadsOf = ({ id }: Channel) => desk.channels.filter(({ parent }) => parent === id);
  const inServer = desk.channels.filter((each) => !isDm(each) && each.parent === undefined);
  byId('channels').replaceChildren(
    h('h2', {}, say().textChannels),
    h(
      'ul',
      {},
      inServer.flatMap((each) => [entry(each), ...threadsOf(each).map(entry)]),
    ),
    h('h2', {}, say().directMessages),
    h('ul', {}, desk.channels.filter(isDm).map(entry)),
  );
};

const welcomeCard = (): HTMLElement | undefined => {
  const at = channel();
  if (!at) return undefined;
  const place = placeName(at);
  const ready = offers.filter(({ kind, options }) => kind === 'slash' && !options.some(({ required }) => required));
  const tries = at.kind === 'announcement' ? [] : ready.slice(0, 4);
  return h(
    'div',
    { class: 'welcome', id: 'welcome' },
    at.kind === 'dm' ? avatar(desk.bot) : h('span', { class: 'welcome-icon' }, icon(ICONS[at.kind])),
    h('h2', {}, say().welcome(place)),
    h('p', {}, at.kind === 'announcement' ? say().startWeekly(place) : say().start(place)),
    tries.length > 0 &&
      h(
        'ul',
        { class: 'tries' },
        tries.map((offer) =>
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', onclick: () => ask(offer, {}) },
              h('b', {}, `/${offer.title}`),
              h('span', {}, offer.about),
            ),
          ),
        ),
      ),
  );
};

const drawWelcome = () => {
  const card = welcomeCard();
  const old = document.getElementById('welcome');
  if (card && old) old.replaceWith(card);
};

const drawChannel = () => {
  const at = channel();
  if (!at) return;
  const place = placeName(at);
  document.title = `${place} · ${say().title}`;
  byId('place').replaceChildren(at.kind === 'dm' ? avatar(desk.bot) : icon(ICONS[at.kind]), h('h1', {}, at.name));
  const log = byId('log');
  log.setAttribute('aria-label', say().messages(place));
  const text = byId<HTMLTextAreaElement>('text');
  text.placeholder = say().compose(place);
  text.setAttribute('aria-label', say().compose(place));
  // What was said before is not news.
  log.setAttribute('aria-live', 'off');
  messages.show(
    [...posts.values()].filter((post) => post.channel === here),
    reader(),
    welcomeCard(),
  );
  setTimeout(() => log.setAttribute('aria-live', 'polite'), 100);
};

const drawWords = () => {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = say()[element.dataset.say as keyof Words] as string;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]'))
    element.setAttribute('aria-label', say()[element.dataset.sayLabel as keyof Words] as string);
};

const drawMe = () => {
  byId('server').textContent = desk.server;
  byId('me').replaceChildren(avatar(desk.me), h('span', {}, h('b', {}, desk.me.name), h('small', {}, say()[as])));
};

const drawAll = () => {
  drawWords();
  drawMe();
  drawChannels();
  drawChannel();
};

// What a visitor sets

const go = (id: string) => {
  here = id;
  unread.delete(id);
  composer.reset();
  showSidebar(false);
  drawChannels();
  drawChannel();
  void refreshOffers();
  composer.focus();
};

const attend = () => {
  stop();
  stop = listen(as, hear, (broken) => {
    byId('lost').hidden = !broken;
  });
};

const become = (next: As) => {
  as = next;
  keep.set('as', as);
  composer.reset();
  attend();
};

const speak = (next: Language) => {
  language = next;
  keep.set('language', language);
  composer.reset();
  drawAll();
  void refreshOffers();
};

const paint = (theme: string) => {
  document.documentElement.dataset.theme = theme;
  keep.set('theme', theme);
};

const showSidebar = (open: boolean) => {
  document.body.classList.toggle('sidebar-open', open);
  byId('open-sidebar').setAttribute('aria-expanded', String(open));
};

const radios = (name: string, value: string, change: (value: string) => void) => {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    radio.checked = radio.value === value;
    radio.addEventListener('change', () => change(radio.value));
  }
};

// A machine without Chinese fetches a font at its first character, and Chromium keeps the empty boxes it draws until then.
byId('first').getBoundingClientRect();
await document.fonts.ready;

const theme = keep.get('theme') ?? (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
paint(theme);
radios('as', as, (value) => become(value as As));
radios('theme', theme, paint);
const select = byId<HTMLSelectElement>('language');
select.append(...Object.entries(languages).map(([value, name]) => h('option', { value, lang: value }, name)));
select.value = language;
select.addEventListener('change', () => speak(select.value as Language));
const release = byId<HTMLButtonElement>('release-button');
release.addEventListener('click', async () => {
  release.disabled = true;
  release.lastElementChild!.textContent = say().releasing;
  await attempt(() => act('release', where()));
  const weekly = desk.channels.find(({ kind }) => kind === 'announcement');
  if (weekly) go(weekly.id);
  release.disabled = false;
  release.lastElementChild!.textContent = say().release;
});
byId('open-sidebar').addEventListener('click', () => showSidebar(!document.body.classList.contains('sidebar-open')));
byId('shade').addEventListener('click', () => showSidebar(false));
document.addEventListener('keydown', ({ key }) => key === 'Escape' && showSidebar(false));
for (const [id, name] of [
  ['open-sidebar', 'menu'],
  ['send', 'send'],
  ['below', 'down'],
] as const)
  byId(id).prepend(icon(name));
release.prepend(icon('play'));
setInterval(() => tick(language), 15_000);
drawWords();
attend();
composer.focus();
