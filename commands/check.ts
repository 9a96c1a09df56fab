import { defineCommand } from '../src/ask/command.ts';
import { checkFigures, seriesToCheck } from '../src/asking/check-figures.ts';
import type { CheckedClaim } from '../src/asking/claims/claim.ts';
import { languageOf } from '../src/asking/script.ts';
import { type SeriesId, series } from '../src/series/catalog.ts';
import { periodOf } from '../src/series/period.ts';
import { subjectUnit } from '../src/series/subject.ts';
import type { Reply } from '../src/values/answer.ts';
import { type Day, iso } from '../src/values/day.ts';
import { usd } from '../src/values/quantity.ts';
import { clip } from '../src/words/clip.ts';
import type { Format } from '../src/words/format.ts';
import { subjectShort } from '../src/words/subject-name.ts';
import words from './check.words.ts';

/** As many claims as one answer tells of, and as much of each sentence. */
const MOST = 12;
const SENTENCE = 110;

export default defineCommand({
  words,
  needs: ({ text }): SeriesId[] => [...seriesToCheck(text)],
  options: { text: { kind: 'text', max: 6000, required: true, example: 'Reserves fell to $2.88 trillion' } },
  language: ({ text }, _, __, asker) => languageOf(text, asker),
  run({ args, data, say, shared, format, facts, today }): Reply {
    const claims = checkFigures(args.text, { today, policy: facts.policy, data });
    const of = (verdict: CheckedClaim['verdict']) => claims.filter((claim) => claim.verdict === verdict);
    const [wrong, right] = [of('wrong'), of('right')];
    const unknown = claims.length - wrong.length - right.length;
    if (wrong.length + right.length === 0) return { mood: 'trouble', ephemeral: true, lead: say.nothing };
    const held = (claim: CheckedClaim) =>
      correction(claim, claim.subject ? subjectShort(claim.subject, shared) : '', say, format);
    const told = (claim: CheckedClaim) => {
      const instead = held(claim);
      return `${claim.verdict === 'wrong' ? '×' : '✓'} ${clip(claim.sentence, SENTENCE)}${instead ? ` → ${instead}` : ''}`;
    };
    // One claim is answered by its figure.
    const [{ verdict }, ...more] = claims as [CheckedClaim];
    const isAlone = more.length === 0;
    return {
      mood: wrong.length > 0 ? 'watch' : 'calm',
      lead: isAlone ? say.alone(verdict === 'right', held(claims[0]!)) : say.found(wrong.length, right.length, unknown),
      ...(!isAlone && { more: [...wrong, ...right].slice(0, MOST).map(told).join('\n') }),
      notes: [...(!isAlone ? wrong.slice(0, MOST).map(told) : []), say.kindly],
    };
  },
});

/** What it is instead, or in full where it is right of a neighbouring day. */
const correction = (
  claim: CheckedClaim,
  short: string,
  say: ReturnType<typeof words>,
  format: Format,
): string | undefined => {
  const { right, subject, caps, regime, decided, told } = claim;
  if (told) return told[format.locale].replace(/[.。]$/, '');
  if (right && subject) return figure(claim, short, say, format);
  if (caps) return say.caps(usd(caps.treasuries), usd(caps.mbs), caps.from);
  if (regime) {
    const { label, [regime.edge]: turn, announced } = regime.regime;
    return say[regime.edge](label[format.locale], turn!, announced);
  }
  return decided === undefined ? undefined : say.decided(iso(decided));
};

/** The figure, its day, its source. */
const figure = (
  { right, subject }: CheckedClaim,
  short: string,
  say: ReturnType<typeof words>,
  format: Format,
): string => {
  const unit = subjectUnit(subject!);
  const value = { value: right!.value, unit };
  const code = series(subject!.of).code;
  const dated = (at: Day) => periodOf(subject!.of, at);
  if (right!.weeks !== undefined) return say.run(short, right!.weeks, dated(right!.day), code);
  if (right!.averaged) return say.average(short, format.show(value), dated(right!.from!), dated(right!.day), code);
  if (right!.from !== undefined)
    return say.change(short, format.signed(value), dated(right!.from), dated(right!.day), code);
  return say.level(short, format.show(value), dated(right!.day), code);
};
