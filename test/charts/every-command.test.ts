import { beforeAll, expect, test } from 'vitest';
import type { Annotations } from '../../src/charts/annotations.ts';
import { configuration } from '../../src/charts/config.ts';
import type { Chart } from '../../src/values/chart.ts';
import { type EveryAnswer, everyAnswer } from '../ask/every-answer.ts';
import { type Text, writtenOnPhone } from './recorded.ts';

/** The same questions every time; another seed or more of them by hand: `SEED=7 EACH=20 npx vitest run …`. */
const [SEED, EACH] = [Number(process.env.SEED ?? 20_261_008), Number(process.env.EACH ?? 1)];

type Painted = EveryAnswer & { readonly chart: Chart; readonly texts: readonly Text[] };

const painted: Painted[] = [];
beforeAll(async () => {
  const { answers } = await everyAnswer(SEED, EACH);
  for (const one of answers) {
    const { chart } = one.answer;
    if (chart) painted.push({ ...one, chart, texts: await writtenOnPhone(chart, 'dark', one.locale) });
  }
}, 120_000);

/** What is wrong in any picture, with the question it answers. */
const faults = (wrong: (one: Painted) => readonly unknown[]) =>
  painted.flatMap((one) => {
    const found = wrong(one);
    return found.length > 0 ? [[`${one.locale} ${one.line}`, ...found]] : [];
  });

test('no letter is smaller than 9 pixels on a phone, in the picture of any command', () => {
  expect(painted.length).toBeGreaterThan(20);
  expect(faults(({ texts }) => texts.filter(({ size }) => size < 9))).toEqual([]);
});

test('the last value of every line is at least 14 pixels tall', () => {
  const tooSmall = ({ chart, locale, texts }: Painted) => {
    const annotations = configuration(chart, 'dark', locale).options!.plugins!.annotations as unknown as Annotations;
    const last = annotations.ends.filter(({ dot }) => dot).map(({ value }) => value);
    return last.filter((value) => !texts.some(({ text, size }) => text === value && size >= 14));
  };
  expect(faults(tooSmall)).toEqual([]);
});

/** How far from the picture's rim everything stays, and how much two texts may touch (px). */
const [RIM, TOUCH] = [4, 0.5];

test('all that is written is inside, and nothing stands over anything else', () => {
  const overlap = (a: Text, b: Text) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH;
  const outside = ({ texts }: Painted) =>
    texts.filter(
      ({ left, top, right, bottom }) => Math.min(left, top) < RIM || right > 400 - RIM || bottom > 300 - RIM,
    );
  expect(faults(outside)).toEqual([]);
  const over = ({ texts }: Painted) =>
    texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (overlap(a, b) ? [[a.text, b.text]] : [])));
  expect(faults(over)).toEqual([]);
});

test('no day is marked twice', () => {
  const twice = ({ chart }: Painted) => {
    const days = ('events' in chart ? (chart.events ?? []) : []).map(({ day }) => day);
    return days.filter((day, i) => days.indexOf(day) !== i);
  };
  expect(faults(twice)).toEqual([]);
});
