import { runsOf } from '../parse/pattern-filter.ts';
import { intentsAlert } from './all-intents.ts';
import type { Slots } from './slots.ts';
import { stem } from './stem.ts';

const TOKEN = /‹\w+›|[a-z][a-z0-9']*|\d+|\?|\p{Script=Han}/gu;
const HAN = /^\p{Script=Han}$/u;

/** As many parts of a text are looked at; a question is short. */
const LONGEST = 120;
/** And as many characters are listened to. */
const HEARD = 600;

/** What a question is told by: its words by their stems, alone and in pairs, parts of long words, Chinese characters in twos and threes, which slots are filled, and which intents' words are heard: those stand for many wordings. */
export const featuresOf = (slots: Slots): readonly string[] => {
  const features = new Set<string>();
  let [last, before] = ['^', ''];
  const tokens = firstOf(slots.shape).map(plainly);
  for (const token of [...tokens, '$']) {
    features.add(`u${token}`);
    features.add(`b${last} ${token}`);
    if (HAN.test(before) && HAN.test(last) && HAN.test(token)) features.add(`t${before}${last}${token}`);
    if (/^[a-z]{5,}/.test(token)) for (let i = 0; i + 4 <= token.length; i++) features.add(`c${token.slice(i, i + 4)}`);
    [before, last] = [last, token];
  }
  for (const flag of flagsOf(slots)) features.add(`=${flag}`);
  for (const name of heardOf(slots)) features.add(`h${name}`);
  return [...features];
};

/** The first parts of a shape. */
const firstOf = (shape: string): readonly string[] => {
  const parts: string[] = [];
  for (const [part] of shape.matchAll(TOKEN)) {
    if (parts.length === LONGEST) break;
    parts.push(part);
  }
  return parts;
};

/** The kinds of question whose words are heard, whatever the slots hold. */
const heardOf = (slots: Slots): readonly string[] => {
  const [rest, text] = [slots.rest.slice(0, HEARD), slots.text.slice(0, HEARD)];
  const [runs, textRuns] = [runsOf(rest), runsOf(text)];
  return intentsAlert(runs)
    .filter(
      ({ isHeardIn, isAlsoHeardIn, isRefusedIn }) =>
        isHeardIn?.(rest, runs) && (isAlsoHeardIn?.(rest, runs) ?? true) && !isRefusedIn?.(text, textRuns),
    )
    .map(({ name }) => name);
};

const plainly = (token: string): string => (/^[a-z]/.test(token) ? stem(token) : /^\d/.test(token) ? '#' : token);

const flagsOf = (slots: Slots): readonly string[] => {
  const { series, derived, time, event, bank, side, level, amounts, why, claim, off, measures, shape } = slots;
  const when =
    time.at !== undefined
      ? 'at'
      : time.week
        ? 'week'
        : time.from !== undefined && time.to !== undefined
          ? 'span'
          : time.from !== undefined
            ? 'since'
            : time.to !== undefined
              ? 'until'
              : 'never';
  const has: Readonly<Record<string, unknown>> = {
    derived,
    ever: time.ever,
    peak: time.sincePeak,
    two: time.named.length > 1,
    ahead: time.ahead !== undefined,
    impossible: time.impossible,
    event: event !== undefined,
    bank,
    side,
    level,
    why,
    claim,
    off,
    short: shape.length < 20,
    long: shape.length > 80,
  };
  return [
    ...Object.keys(has).filter((name) => has[name]),
    ...new Set(amounts.map(({ kind }) => kind)),
    ...series.slice(0, 2).map((id) => `is ${id}`),
    `series${Math.min(2, series.length)}`,
    `measures${measures.length}`,
    `when ${when}`,
    `grain ${time.grain ?? 'none'}`,
    `frame ${series.length > 0 ? 'series ' : ''}${level ? 'level ' : ''}${side ? 'side ' : ''}${event === undefined ? '' : 'event '}${when}`,
  ];
};
