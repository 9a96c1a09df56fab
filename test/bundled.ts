import { loadFacts } from '../src/bundle/load-facts.ts';
import { openSnapshot } from '../src/bundle/snapshot.ts';

/** The figures and the facts that ship with the project, read once for all files of a worker. */
export const snapshot = openSnapshot();
export const facts = loadFacts();
