import { seriesIn } from '../parse/understand.ts';
import { series } from '../series/catalog.ts';

const MINUS = /^ ?(?:-|minus|less|减去?) ?(?:the )?$/;

/** The codes of what a picture is to show, where more than two are named: one rate less another is one of them. */
export const codesShown = (text: string, codes: readonly string[]): readonly string[] => {
  if (codes.length < 3) return codes;
  const { found } = seriesIn(text);
  const isLess = (i: number): boolean => {
    const [one, other] = [found[i], found[i + 1]];
    return (
      one !== undefined &&
      other !== undefined &&
      MINUS.test(text.slice(one.end, other.start)) &&
      [one, other].every(({ target }) => series(target).unit === 'percent')
    );
  };
  const code = (i: number): string => series(found[i]!.target).code;
  const pairs = found.flatMap((_, i) => (isLess(i) ? [[code(i), `${code(i)}-${code(i + 1)}`] as const] : []));
  const isPaired = found.map((_, i) => isLess(i) || isLess(i - 1));
  const alone = new Set(found.flatMap((_, i) => (isPaired[i] ? [] : [code(i)])));
  const paired = new Set(found.flatMap((_, i) => (isPaired[i] ? [code(i)] : [])));
  return codes.flatMap((one) => [
    ...(alone.has(one) || !paired.has(one) ? [one] : []),
    ...pairs.filter(([first]) => first === one).map(([, pair]) => pair),
  ]);
};
