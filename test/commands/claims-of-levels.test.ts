import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highest, lowest } from '../../src/measures/extremes.ts';
import { series } from '../../src/series/catalog.ts';
import { addMonths, day, iso } from '../../src/values/day.ts';
import { between } from '../../src/values/points.ts';
import { ask, snapshot } from '../world.ts';

const lead = async (question: string, locale: 'en' | 'zh-CN' | 'zh-TW' = 'en') =>
  (await ask({ command: 'ask', args: { question }, locale })).lead;

test.each([
  ['SOFR jumped to 4.5% in october 2025, true?', /^No\. .*highest on Oct 28, 2025, at 4\.31%/],
  ['reserves fell to 2.8tn in december 2025, right?', /^Yes\. .*lowest on Dec 31, 2025, at \$2\.85 tn/],
  ['TGA fell to 23bn in june 2023, right?', /^Yes\. .*daily close.*Jun 1, 2023, at \$22\.9 bn/],
  ['SRF usage reached 74.6bn in december 2025, right?', /^Yes\. .*Dec 31, 2025, at \$74\.6 bn/],
  ['reserves hit 2.83tn in october 2025, correct?', /^Yes\. .*lowest was \$2\.83 tn/],
  ['fact or fiction: fed assets shrank to 6.2tn in november 2025', /^No\. .*lowest on Nov 26, 2025/],
  ['TGA dropped to 70bn in march 2021, right?', /^No\. .*Wednesday level/],
  ['SOFR在2025年10月冲到4.3%，没错吧', /^是的。.*最高为4\.31%/],
  ['2023年6月TGA降到230亿，真的假的', /^是的。.*229亿美元/],
  ['2025年準備金跌到2.5兆，對嗎', /^並非如此。.*最低為2\.83兆美元/],
] as const)('what came to a level is judged by the extreme of its time: %s', async (question, told) => {
  expect(
    await lead(question, /[兆嗎準]/.test(question) ? 'zh-TW' : /\p{Script=Han}/u.test(question) ? 'zh-CN' : 'en'),
  ).toMatch(told);
});

test('a month in which something fell to its lowest figure, and no other, is one in which it fell to it', async () => {
  const subjects = [
    ['reserves', 'reservesWednesday'],
    ['fed total assets', 'totalAssets'],
    ['MBS holdings', 'mbs'],
  ] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...subjects),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      async ([name, id], back, falls) => {
        const first = addMonths(day('2026-08-01'), -back);
        const month = new Date(first * 86_400_000).toLocaleString('en-US', {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        const span = between(snapshot[id], first, addMonths(first, 1) - 1);
        const extreme = (falls ? lowest : highest)(span)!.value;
        const said = (value: number) => `${(value / 1e12).toFixed(2)}tn`;
        const claim = (value: number) =>
          lead(`${name} ${falls ? 'fell' : 'rose'} to ${said(value)} in ${month}, right?`);
        expect(await claim(extreme), `${series(id).code} ${iso(first)}`).toMatch(/^Yes\./);
        expect(await claim(extreme * (falls ? 0.8 : 1.2))).toMatch(/^No\./);
      },
    ),
    { numRuns: 25 },
  );
});
