import { seriesIn } from '../parse/understand.ts';
import { series } from '../series/catalog.ts';

const MINUS = /^ ?(?:-|minus|less|减去?) ?(?:the )?$/;

/** The codes of what a picture is to show, where more than two are named: one rate less another is one of them. */
export const codesShown = (text: string, codes: readonly string[]): readonly string[] => {
  if (codes.length < 3) return codes;
  const { found } = seriesIn(text);
  return found.reduce<readonly string[]>((shown, { target, end }, i) => {
    const next = found[i + 1];
    const isPair =
      next !== undefined &&
      MINUS.test(text.slice(end, next.start)) &&
      [target, next.target].every((id) => series(id).unit === 'percent');
    if (!isPair) return shown;
    const [one, other] = [series(target).code, series(next.target).code];
    return shown.includes(one) && shown.includes(other)
      ? shown.flatMap((code) => (code === one ? [`${one}-${other}`] : code === other ? [] : [code]))
      : shown;
  }, codes);
};
