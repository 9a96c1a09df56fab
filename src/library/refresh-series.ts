import { BadBody, Misdeclared, type Provider } from '../providers/provider.ts';
import type { Sources } from '../providers/sources.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import { today as todayIn } from '../series/releases.ts';
import { first } from '../values/points.ts';
import { download, downloadFrom } from './download.ts';
import { type Fetcher, type Tags, Unavailable } from './fetcher.ts';
import type { LiveLibrary } from './library.ts';
import type { SeriesCheck } from './state.ts';

/** What came of one look at one series. */
export type RefreshOutcome = {
  readonly id: SeriesId;
  readonly kind: 'new' | 'same' | 'refused' | 'unavailable';
  /** Who was asked last. */
  readonly from: string;
  readonly added: number;
  readonly revised: number;
  /** Why not, in one plain sentence. */
  readonly reason?: string;
};

export type RefreshSeriesParts = {
  readonly library: LiveLibrary;
  readonly sources: Sources;
  readonly fetcher: Fetcher;
  readonly now: () => Date;
  /** The operator has confirmed what the publisher sends, however unlike it is to what is known. */
  readonly confirmed?: boolean;
};

/** The whole history is asked for at first, and then every thirty days; in between, its latest stretch. */
const WHOLE_EVERY_MS = 30 * 86_400_000;

/** What looks at series share. */
type Looking = RefreshSeriesParts & {
  readonly confirmed: boolean;
  /** Kept only for bodies that were believed, so that "not changed" means "still good". */
  readonly tags: Map<string, Tags>;
};

/** Looks at a series: asks its publishers in turn until one is believed, and gives the library what that one has. */
export const createRefreshSeries = (parts: RefreshSeriesParts): ((id: SeriesId) => Promise<RefreshOutcome>) => {
  const looking: Looking = { confirmed: false, ...parts, tags: new Map() };
  return async (id) => {
    await looking.library.sync(id);
    const outcome = await askInTurn(looking, id);
    await noteFailure(looking, id, outcome);
    const nobody = { kind: 'unavailable', from: 'nobody', added: 0, revised: 0 } as const;
    return outcome ?? { id, ...nobody, reason: 'no live source of it is known' };
  };
};

/** Asks publishers until one is believed; undefined where none is known. */
const askInTurn = async (looking: Looking, id: SeriesId): Promise<RefreshOutcome | undefined> => {
  let outcome: RefreshOutcome | undefined;
  for (const provider of looking.sources(series(id))) {
    try {
      outcome = await ask(looking, id, provider);
      if (outcome.kind === 'new' || outcome.kind === 'same') {
        await askVintages(looking, id, provider);
        break;
      }
    } catch (error) {
      if (!(error instanceof BadBody || error instanceof Unavailable)) throw error;
      const kind = error instanceof BadBody ? 'refused' : 'unavailable';
      outcome = { id, from: provider.name, added: 0, revised: 0, kind, reason: error.message };
      // The next publisher may be this one's mirror, which would not say so.
      if (error instanceof Misdeclared) break;
    }
  }
  return outcome;
};

const ask = async (looking: Looking, id: SeriesId, provider: Provider): Promise<RefreshOutcome> => {
  const { library, fetcher, now, confirmed, tags } = looking;
  const entry = series(id);
  const { points: kept, check } = library.known(id);
  const { refused: _, unreachable: __, publishedAt, wholeAt, ...rest } = check;
  const at = now();
  const today = todayIn(at);
  const whole = confirmed || !wholeAt || at.getTime() - Date.parse(wholeAt) > WHOLE_EVERY_MS;
  const believed = !whole && check.from === provider.name && publishedAt ? { publishedAt } : {};
  const span = { since: downloadFrom(kept, entry.frequency, whole, today), today };
  const gathered = await download(fetcher, { provider, series: entry, span, known: believed, tags });

  const outcome = { id, from: provider.name, added: 0, revised: 0 };
  const good: SeriesCheck = {
    ...rest,
    at: now().toISOString(),
    from: provider.name,
    ...(whole ? { wholeAt: at.toISOString() } : { wholeAt }),
  };
  if (!gathered.figures) {
    await library.note(id, { ...good, ...(publishedAt && { publishedAt }) });
    return { ...outcome, kind: 'same' };
  }
  const declared = { ...good, ...gathered.declaration };
  const verdict = await library.offer(id, gathered.figures, declared, today, confirmed);
  if (!verdict.ok) return { ...outcome, kind: 'refused', reason: verdict.reason };
  if (gathered.tags) tags.set(...gathered.tags);
  const [added, revised] = [verdict.added.length, verdict.revised.length];
  return { ...outcome, kind: added + revised > 0 ? 'new' : 'same', added, revised };
};

/** The archive is asked now and then; that it does not answer, or not as it should, keeps no figure from anybody. */
const askVintages = async ({ library, fetcher, now }: Looking, id: SeriesId, { vintages }: Provider): Promise<void> => {
  const { points, check } = library.known(id);
  const [at, begun] = [now(), first(points)?.day];
  const isRecent = check.vintagesAt && at.getTime() - Date.parse(check.vintagesAt) < WHOLE_EVERY_MS;
  if (!vintages || isRecent || begun === undefined) return;
  try {
    const fetched = await fetcher(vintages.url(series(id), begun));
    if (fetched.changed) await library.keepVintages(id, vintages.read(fetched.body, series(id)), at.toISOString());
  } catch (error) {
    if (!(error instanceof BadBody || error instanceof Unavailable)) throw error;
  }
};

/** Keeps why a series has no news: refused, or since when nobody was reached. */
const noteFailure = async ({ library, now }: Looking, id: SeriesId, outcome?: RefreshOutcome): Promise<void> => {
  const { check } = library.known(id);
  if (outcome?.kind === 'refused') await library.note(id, { ...check, refused: outcome.reason });
  if (outcome?.kind === 'unavailable' && check.unreachable?.why !== outcome.reason) {
    const since = check.unreachable?.since ?? now().toISOString();
    await library.note(id, { ...check, unreachable: { since, why: outcome.reason ?? 'nobody answered' } });
  }
};
