import { expect, test } from 'vitest';
import { isTelling, questionsOf } from '../../bench/questions.ts';
import type { Answer } from '../../src/values/answer.ts';
import { locales } from '../../src/values/locale.ts';
import { botOn, commands, facts } from '../world.ts';

/** Long after the last figure that ships: no release since has come. */
const LATER = '2027-03-01';

/** What says in words that newer figures should be there. */
const SAID = {
  en: /latest figure held|overdue|weeks ago/,
  'zh-CN': /现有最新数据|尚未取得/,
  'zh-TW': /現有最新資料|尚未取得/,
} as const;

/** A newer one is overdue, and that is all. */
const OVERDUE = /overdue|尚未取得/;

const sentences = (lead: string) => lead.split(/(?<=\.)\s|(?<=。)/).filter(Boolean);

/** An answer of the latest figures; one that explains, looks ahead or tells of what is settled grows no older with them. */
const tellsTheLatest = ({ mood, figures = [], table }: Answer) =>
  mood !== 'trouble' && (figures.length > 0 || table !== undefined);

/** What a late release changes nothing about: how balance sheets move, and the days ahead. */
const TIMELESS = [/^\/plumbing/, /^\/calendar .*ahead/, /^\/history .*"find":"(?:on|first)"/];

test.each(
  locales,
)('in %s, figures that should have been followed are told as old, at once and in no calm colour', async (locale) => {
  const { ask } = await botOn(LATER);
  let told = 0;
  for (const command of commands.filter(isTelling))
    for (const { args } of questionsOf(command, facts)) {
      const line = `/${command.name} ${JSON.stringify(args)}`;
      if (TIMELESS.some((pattern) => pattern.test(line))) continue;
      const answer = await ask({ command: command.name, args, locale });
      const isLate = answer.freshness?.late === true || command.name === 'markets';
      if (!isLate || !tellsTheLatest(answer)) continue;
      told++;
      expect(answer.mood, line).not.toBe('calm');
      // Where policy comes first, or what the day brought, the figures’ age follows it; so it does where it is no age in weeks.
      const [first, last] = [sentences(answer.lead)[0]!, sentences(answer.lead).at(-1)!];
      const isBehind = command.name === 'qt' || OVERDUE.test(last);
      expect(isBehind ? last : first, line).toMatch(SAID[answer.locale]);
    }
  expect(told).toBeGreaterThan(50);
});
