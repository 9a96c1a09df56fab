import { expect, test } from 'vitest';
import { troubleAnswer } from '../../src/ask/trouble-answer.ts';
import { leadOf } from '../../src/doors/discord/lead.ts';
import { locales } from '../../src/values/locale.ts';
import { Trouble, type TroubleKey, type Troubles } from '../../src/values/trouble.ts';
import { ask, commands } from '../world.ts';

/** Every trouble there is, with something typed in it. */
const all = (typed: string): { readonly [K in TroubleKey]: Troubles[K] } => ({
  unknownCommand: { name: typed },
  unknownOption: { name: typed, options: ['range'] },
  badOption: { option: 'range', given: typed, takes: { kind: 'choice', choices: ['3m', '1y'] } },
  missingOption: { option: 'series', example: 'SOFR' },
  badLine: { part: typed },
  noData: { code: 'SOFR' },
  badAmount: { given: typed },
  ambiguousAmount: { given: typed },
  badRatio: { given: typed },
  badDate: { given: typed },
  badLevel: { option: 'level', given: typed, unit: 'bp' },
  noFigureThen: { day: '2026-09-30' },
  beforeFirst: { code: 'SOFR', first: '2018-04-03', asked: '2010-01-04', pick: '2018-04-03' },
  dayAhead: { day: '9999-12-31', past: '2025-12-17' },
  notDollars: { option: 'level', given: typed },
  notAllowed: { permission: 'Manage Messages' },
  unknownSeries: { name: typed },
  tooManySeries: { most: 5 },
  badLink: { given: typed },
  otherServer: undefined,
  unknownMessage: undefined,
  mayNotWrite: undefined,
  cannotPost: { permissions: ['SendMessages'] },
  lockedThread: undefined,
  notPosted: { reason: 'refused', code: 50035 },
  postBlocked: { reason: 'locked' },
  heldBack: { code: 'WRBWFRBL' },
  serverOnly: undefined,
  placeOnly: undefined,
  alreadyPosted: { link: 'https://discord.com/channels/1/2/3' },
  notSaved: undefined,
});
const keys = Object.keys(all('')) as TroubleKey[];
const said = (key: TroubleKey, typed: string, locale: (typeof locales)[number] = 'en') =>
  troubleAnswer(new Trouble(key, all(typed)[key] as never), 'reserves', locale);

test.each(
  locales,
)('in %s, every trouble fits a message whatever was typed, and cuts no character in half', (locale) => {
  for (const key of keys)
    for (const typed of ['😀'.repeat(3000), `a${'😀'.repeat(3000)}`, 'x'.repeat(6000)]) {
      const { lead, ephemeral } = said(key, typed, locale);
      expect(lead.length).toBeLessThan(1000);
      expect(lead).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(ephemeral).toBe(true);
    }
});

test('what was typed is shown back, the beginning of it where it is long', () => {
  expect(said('badAmount', 'lots').lead).toContain('“lots”');
  expect(said('badAmount', 'x'.repeat(5000)).lead).toMatch(/“x{199}…”/);
});

test.each(keys)('%s says nothing typed in a way that could be clicked, hidden or turned around', (key) => {
  for (const locale of locales) {
    const answer = said(key, '[click](https://evil.example) ||spoiler|| \u202Eback\u0000 **bold**', locale);
    expect(answer.lead).not.toMatch(/[\u202E\0]/);
    expect(leadOf(answer)).not.toMatch(/(?<!\\)\[click|(?<!\\)\*\*|(?<!\\)\|\|/);
  }
});

test.each([
  ['a choice', 'reserves', { range: '2y' }, '“2y” does not fit: range takes one of 3m, 1y, 3y, 5y, max.'],
  ['a number', 'srf', { top: '20' }, '“20” does not fit: top takes a whole number from 1 to 10, for example 1.'],
  ['an option', 'qt', { colour: 'red' }, 'There is no option “colour” here. This command takes range, view, of, date.'],
  ['series', 'chart', { series: ',,,' }, 'series takes names of series, for example SOFR, IORB'],
  ['a flag', 'chart', { series: 'SOFR', events: 'perhaps' }, 'events takes yes or no'],
  ['an early day', 'reserves', { date: '1999-01-01' }, 'begin on'],
])('a refusal of %s names it, what it takes, and an example', async (_, command, args, sentence) => {
  expect((await ask({ command, args })).lead).toContain(sentence);
});

test('no raw message and no internal word reaches a person', () => {
  for (const reason of ['busy', 'blocked', 'later', 'refused'] as const)
    for (const locale of locales) {
      const { lead } = troubleAnswer(new Trouble('notPosted', { reason }), 'weekly now', locale);
      expect(lead).not.toMatch(/busy|blocked|refused|undefined|other side|\[object/);
    }
});

test('a level in a currency that is not said is not taken for dollars', async () => {
  const lead = async (locale: string) =>
    (await ask({ command: 'history', args: { series: 'WRBWFRBL', find: 'first', level: '2.8万亿元' }, locale })).lead;
  expect(await lead('en')).toBe(
    '“2.8万亿元” does not fit: level takes US dollars here, as the figures are, for example 2.8tn or $50bn.',
  );
  expect(await lead('zh-CN')).toBe('“2.8万亿元”不适用：这里的数据以美元计，“水平”须填美元金额，例如2.8万亿美元。');
  expect(await lead('zh-TW')).toBe('「2.8万亿元」不適用：這裡的資料以美元計，「水準」須填美元金額，例如2.8兆美元。');
});

test('a refusal calls options and choices as the language shows them, and both can be typed so', async () => {
  const lead = async (command: string, args: Readonly<Record<string, string>>, locale: string) =>
    (await ask({ command, args, locale })).lead;
  expect(await lead('reserves', { range: '2y' }, 'zh-CN')).toBe(
    '“2y”不适用：“区间”可选3个月、1年、3年、5年、全部数据。',
  );
  expect(await lead('chart', {}, 'zh-TW')).toBe('請填寫「數列」，例如 數列:SOFR,IORB。');
  expect(await lead('reserves', { top: '3' }, 'zh-CN')).toContain('可用选项：区间、口径、日期');
  expect(await lead('reserves', { 区间: '1年' }, 'zh-CN')).toBe(await lead('reserves', { range: '1y' }, 'zh-CN'));
});

/** What a refusal gives for an example, as it is typed: `level:2.8tn`. */
const exampleIn = (lead: string): readonly [option: string, value: string] => {
  const [, option, value] =
    /(?:for example|例如) ?([\p{L}\w-]+):(.+?)[.。]?$/u.exec(lead.replaceAll('\u00a0', ' ')) ?? [];
  return [option!, value!];
};

test('what has to be filled in is named with an example, which fits', async () => {
  const needs = commands.filter(({ options, permission, menu }) => {
    const needed = Object.values(options).some((option) => 'required' in option && option.required);
    return needed && !permission && !menu;
  });
  expect(needs.map(({ name }) => name).sort()).toContain('compare');
  const bare = needs.map(({ name }) => ({ command: name, args: {} as Record<string, string> }));
  const finds = ['first', 'last', 'all', 'on'].map((find) => ({ command: 'history', args: { series: 'SOFR', find } }));
  for (const { command, args } of [...bare, ...finds])
    for (const locale of locales) {
      const filled: Record<string, string> = { ...args };
      let answer = await ask({ command, args: filled, locale });
      expect(answer.mood, `/${command}`).toBe('trouble');
      while (answer.mood === 'trouble') {
        const [option, value] = exampleIn(answer.lead);
        expect(filled, `/${command} ${JSON.stringify(filled)}: ${answer.lead}`).not.toHaveProperty(option ?? 'nothing');
        expect(value, answer.lead).toBeTruthy();
        filled[option] = value;
        answer = await ask({ command, args: filled, locale });
      }
    }
});
