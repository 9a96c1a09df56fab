import type { Library } from '../ask/library.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Vintage } from '../series/vintages.ts';
import type { Day } from '../values/day.ts';
import { latest, type Points } from '../values/points.ts';
import type { Verdict } from './contract.ts';
import { held } from './held.ts';
import { keepVintages } from './keep-vintages.ts';
import { offer } from './offer.ts';
import {
  createState,
  type Known,
  known,
  type LibraryParts,
  type LibraryState,
  load,
  type NewFigures,
  note,
  reconciled,
  type SeriesCheck,
  sync,
} from './state.ts';

/** The library while it lives: it answers at once from memory, takes in what publishers send, and keeps it. */
export type LiveLibrary = Library & {
  /** Takes in what the store kept from earlier; without it the library knows the bundled figures. */
  load(): Promise<void>;
  known(id: SeriesId): Known;
  /** Offers a publisher's figures; what breaks the contract is refused, and said so in `known` and `get`. */
  offer(id: SeriesId, offered: Points, check: SeriesCheck, today: Day, confirmed?: boolean): Promise<Verdict>;
  /** Takes in what a publisher's archive tells of its revisions; whether it is of the figures held. */
  keepVintages(id: SeriesId, vintages: readonly Vintage[], askedAt: string): Promise<boolean>;
  /** Notes that a publisher had nothing new, or what it sent could not be believed. */
  note(id: SeriesId, check: SeriesCheck): Promise<void>;
  /** Takes in what another process on the same store has learnt since. */
  sync(id: SeriesId): Promise<void>;
  /** Tells of every new or revised latest observation, once it is kept; returns how to stop listening. */
  onNews(listener: (news: NewFigures) => void): () => void;
};

/** A library over a store; it answers from the bundled figures until it is told to load. */
export const createLibrary = (parts: LibraryParts): LiveLibrary => {
  const state = createState(parts);
  return {
    get: async (ids) => {
      const at = state.now();
      return Object.fromEntries(ids.map((id) => [id, heldOf(state, id, at)]));
    },
    load: () => load(state),
    known: (id) => known(state, id),
    offer: (id, offered, check, today, confirmed = false) => offer(state, id, { offered, check, today, confirmed }),
    keepVintages: (id, vintages, askedAt) => keepVintages(state, id, vintages, askedAt),
    note: (id, check) => note(state, id, check),
    sync: (id) => sync(state, id),
    onNews(listener) {
      state.listeners.add(listener);
      return () => void state.listeners.delete(listener);
    },
  };
};

const heldOf = (state: LibraryState, id: SeriesId, at: Date) => {
  const what = known(state, id);
  const day = latest(what.points)?.day;
  return held(what, day === undefined ? undefined : state.moments(id, day), reconciled(state, id), at);
};
