import { beforeAll, expect, test } from 'vitest';
import { columnsOf } from '../../src/doors/columns.ts';
import { detailPages } from '../../src/doors/discord/details.ts';
import { headAndRest, leadOf } from '../../src/doors/discord/lead.ts';
import { keyFigures, keyLine, phoneLines } from '../../src/doors/discord/lines.ts';
import { yearOnce } from '../../src/doors/discord/year-once.ts';
import { seriesIds } from '../../src/series/catalog.ts';
import { type Locale, locales } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';
import { type EveryAnswer, everyAnswer } from '../ask/every-answer.ts';
import { ask, facts } from '../world.ts';

/** The same questions every time; another seed or more of them by hand: `SEED=7 EACH=20 npx vitest run …`. */
const [SEED, EACH] = [Number(process.env.SEED ?? 20_261_008), Number(process.env.EACH ?? 2)];

type Said = Pick<EveryAnswer, 'line' | 'locale' | 'answer'>;

const said: Said[] = [];
beforeAll(async () => {
  const { answers } = await everyAnswer(SEED, EACH);
  const explained = facts.topics().flatMap(({ id }) => locales.map((locale) => [id, locale] as const));
  said.push(
    ...answers.filter(({ answer }) => answer.mood !== 'trouble'),
    ...(await Promise.all(
      explained.map(async ([topic, locale]) => ({
        line: `/explain topic:${topic}`,
        locale,
        answer: await ask({ command: 'explain', args: { topic }, locale }),
      })),
    )),
  );
}, 60_000);

/** About four lines of a phone in bold, and a word more where no sentence or clause ends before. */
const WIDEST = 142;

const headOf = ({ answer }: Said) => leadOf(answer).split('**')[1]!;

test('what is bold is about four lines of a phone, in the answer to any command and about any topic', () => {
  expect(said.length).toBeGreaterThan(200);
  const long = said.filter((one) => columnsOf(headOf(one)) > WIDEST);
  expect(long.map((one) => [one.locale, one.line, headOf(one)])).toEqual([]);
});

test('no word of a lead is lost, and nothing in brackets or quotation marks is torn apart', () => {
  for (const one of said) {
    const lead = yearOnce(one.answer.lead);
    const [head, rest] = headAndRest(lead);
    expect(head + rest).toBe(lead);
    for (const [open, close] of ['()', '（）', '“”', '「」'].map((marks) => [...marks] as [string, string]))
      expect(head.split(open).length, head).toBe(head.split(close).length);
    expect(head, 'no date is torn from its year').not.toMatch(/\b[A-Z][a-z]{2} \d{1,2},$/);
  }
});

test.each<[string, string, string]>([
  ['between sentences', 'The range is 4.00%. ', 'It is the policy rate.'],
  ['between clauses', 'Banks buy bills: ', 'reserves fall'],
  ['between Chinese sentences', '缩表已于2025年12月1日结束，此后到期本金全部再投资。', '总资产为6.74万亿美元'],
])('bold ends %s, not in the middle', (_, start, end) => {
  const [head, rest] = headAndRest(`${start.trim().padStart(60, 'x')} ${end.padEnd(100, 'y')}`.replace('。 ', '。'));
  expect([head.endsWith(start.trim()), rest.trim().startsWith(end)]).toEqual([true, true]);
});

test('an abbreviation ends no sentence', () => {
  const lead = `Results are out at 1:15 p.m. New York time for Heritage Bank, N.A. Others come later: ${'z'.repeat(80)}`;
  expect(headAndRest(lead)[0]).toBe(
    'Results are out at 1:15 p.m. New York time for Heritage Bank, N.A. Others come later:',
  );
});

test('where a lead begins with how old its figures are, what they say is bold as well', async () => {
  for (const locale of locales) {
    const answer = await ask({ command: 'srf', args: {}, locale });
    expect(answer.freshness?.late).toBe(true);
    const bold = leadOf(answer).split('**')[1]!;
    expect(bold).toContain(
      formatIn(locale)
        .day('2026-09-04')
        .replace(/,? ?2026年?/, ''),
    );
    expect(bold.length, bold).toBeGreaterThan(answer.lead.length / 2);
  }
});

test('a key figure takes at most two lines of a phone: one that would take more leaves its change to the details', () => {
  const lines = said.flatMap(({ answer, locale, line }) =>
    keyFigures(answer, formatIn(locale)).map(
      (figure) => [line, keyLine(figure, answer.asOf, formatIn(locale))] as const,
    ),
  );
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter(([, text]) => phoneLines([text]) > 2)).toEqual([]);
  const format = formatIn('en' satisfies Locale);
  const figure = { label: 'ON RRP', value: { value: 335e6, unit: 'usd' }, day: '2026-10-08' } as const;
  const changes = [{ label: 'since Sep 17, 2019', value: { value: -1.5e9, unit: 'usd', signed: true } }] as const;
  expect(keyLine({ ...figure, changes }, '2026-09-30', format)).toBe('ON RRP **$335 m** · Oct 8');
  expect(keyLine({ ...figure, changes }, '2026-10-08', format)).toMatch(/^ON RRP \*\*\$335 m\*\* · since Sep 17, 2019/);
});

test('details name a series by the code its publisher gives it, never by its name in the catalog', () => {
  const own = seriesIds.filter((id) => /[a-z][A-Z]/.test(id));
  expect(own.length).toBeGreaterThan(20);
  const named = said.flatMap(({ answer, line }) => {
    const text = JSON.stringify(detailPages(answer).map(({ components }) => components.map((one) => one.toJSON())));
    return own.filter((id) => new RegExp(`\\b${id}\\b`).test(text)).map((id) => [line, id]);
  });
  expect(named).toEqual([]);
});
