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

/** As many claims as one answer tells of, as much of each clause, and as many wrong ones as stand beside the lead. */
const MOST = 12;
const CLAUSE = 110;
const KEY = 3;

const MARKS = { right: '✓', wrong: '×', 'not-checkable': '?' } as const;

export default defineCommand({
  words,
  needs: ({ text }): SeriesId[] => [...seriesToCheck(text)],
  options: { text: { kind: 'text', max: 6000, required: true, example: 'Reserves fell to $2.88 trillion' } },
  language: ({ text }, _, __, asker) => languageOf(text, asker),
  run({ args, data, say, shared, format, facts, today }): Reply {
    const claims = checkFigures(args.text, { today, policy: facts.policy, requirements: facts.requirements, data });
    const of = (verdict: CheckedClaim['verdict']) => claims.filter((claim) => claim.verdict === verdict);
    const [wrong, right, unknown] = [of('wrong'), of('right'), of('not-checkable')];
    if (wrong.length + right.length === 0) return { mood: 'trouble', ephemeral: true, lead: say.nothing };
    const held = (claim: CheckedClaim) =>
      correction(claim, claim.subject ? subjectShort(claim.subject, shared) : '', say, format);
    const quoted = ({ verdict, clause, sentence }: CheckedClaim) =>
      `${MARKS[verdict]} ${clip(clause ?? sentence, CLAUSE)}`;
    const mood = wrong.length > 0 ? 'watch' : 'calm';
    // One claim is answered by its figure.
    const [first, ...others] = claims as [CheckedClaim];
    if (others.length === 0)
      return { mood, lead: say.alone(first.verdict === 'right', held(confirmed(first))), notes: [say.kindly] };
    // A clause that is decided in part is told once.
    const decided = new Set([...wrong, ...right].map(({ clause }) => clause));
    const open = unknown.filter(({ clause }) => !decided.has(clause));
    const rest = claims
      .filter((claim) => claim.verdict === 'right' || open.includes(claim))
      .map((claim) => told(quoted(claim), held(claim)));
    return {
      mood,
      lead: say.found(wrong.length, right.length, unknown.length),
      figures: wrong.slice(0, MOST).map((claim, i) => ({
        label: quoted(claim),
        value: held(claim) ?? '',
        ...(i < KEY && { key: true as const }),
      })),
      ...(rest.length > 0 && { more: [...new Set(rest)].slice(0, MOST).join('\n') }),
      notes: [say.kindly, ...(open.length > 0 ? [say.unknown] : [])],
    };
  },
});

/** What is right alone is told with its figure too. */
const confirmed = (claim: CheckedClaim): CheckedClaim =>
  claim.verdict === 'right' && claim.held ? { ...claim, right: claim.right ?? claim.held } : claim;

const told = (quoted: string, instead: string | undefined): string => `${quoted}${instead ? ` → ${instead}` : ''}`;

/** What it is instead, or in full where it is right of a neighbouring day. */
const correction = (
  claim: CheckedClaim,
  short: string,
  say: ReturnType<typeof words>,
  format: Format,
): string | undefined => {
  const { right, subject, caps, regime, decided, required, told } = claim;
  if (told) return told[format.locale].replace(/[.。]$/, '');
  if (right && subject) return figure(claim, short, say, format);
  if (caps) return say.caps(usd(caps.treasuries), usd(caps.mbs), caps.from);
  if (required) return say.required(`${format.number(required.ratio)}%`, required.from);
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
