import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';
import type { CommandCall } from '../values/answer.ts';
import { having } from './command-traits.ts';
import { topIn } from './counts.ts';
import type { QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';

/** A number and nothing else: "make it five", "four then?", 前五名呢, 四呢. */
const ALONE = new RegExp(
  `^ ?(?:and |ok(?:ay)?,? |so |what about |how about |make (?:it|that) |give me |top |the )*(?<n>${COUNT}|\\d{1,4}(?:\\.\\d+)?)(?: of them)?(?: then| instead| please)?[ ?.!]*$|^[那前换成再来要改]*(?<n2>${COUNT_HAN})(?:名|天|个|次|大)?[呢吧?？。 ]*$`,
);
const WHOLE =
  /\ball the way\b|\bas far back\b|\b(?:whole|full|entire|complete) (?:history|series|period|range|thing)\b|\bfrom the (?:very )?(?:start|beginning)\b|全部(?:的)?(?:历史|数据|时间)?|所有(?:历史|数据|年份)|最早|有史以来/;
/** Commands that show a stretch by its name. */
const STRETCHED: ReadonlySet<string> = new Set(['chart', ...having('ranged')]);

/** A question that gives one option of the line before another value: how many, which level, how far back. Nothing where it asks anything else. */
export const amended = (
  { line }: QuestionReading,
  { text, series, bank, time, amounts }: Slots,
): CommandCall | undefined => {
  if (!line || series.length > 0 || bank !== undefined) return undefined;
  if (STRETCHED.has(line.command) && time.from === undefined && time.at === undefined && WHOLE.test(text)) {
    const { from: _, to: __, date: ___, ...args } = line.args;
    return { ...line, args: { ...args, range: 'max' } };
  }
  const said = Object.values(ALONE.exec(text)?.groups ?? {}).find((group) => group !== undefined);
  const count = topIn(text) ?? (said && String(countOf(said)));
  if (count === undefined || time.grain !== undefined) return undefined;
  if (line.args.top !== undefined) return { ...line, args: { ...line.args, top: count } };
  const unit = /(?:tn|bn|m|%|bp)$/.exec(line.args.level ?? '')?.[0];
  return unit !== undefined &&
    said !== undefined &&
    amounts.every(({ kind }) => kind === 'number') &&
    Number(count) < 1000
    ? { ...line, args: { ...line.args, level: `${count}${unit}` } }
    : undefined;
};
