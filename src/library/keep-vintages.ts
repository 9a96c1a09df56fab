import { type SeriesId, series } from '../series/catalog.ts';
import { publicAt } from '../series/releases.ts';
import { type Vintage, vintageHistory } from '../series/vintages.ts';
import { encodeFigures } from './figures.ts';
import { known, type LibraryState, note, write } from './state.ts';

/** Takes in a publisher's vintages and keeps them; what is of other figures than those held is left aside. */
export const keepVintages = async (
  state: LibraryState,
  id: SeriesId,
  vintages: readonly Vintage[],
  askedAt: string,
): Promise<boolean> => {
  const before = known(state, id);
  const { code, release } = series(id);
  const history = vintageHistory(vintages, before.points, (day) => publicAt(state.releases, release, day));
  const check = { ...before.check, vintagesAt: askedAt };
  if (history) {
    const next = { ...before, vintages: history, check };
    state.kept.set(id, next);
    await write(state, id, () => state.figures.set(code, encodeFigures(next)));
  }
  await note(state, id, check);
  return history !== undefined;
};
