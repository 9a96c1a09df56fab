import { expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import { ask, botOn, bugs, facts } from '../world.ts';

const explain = (topic: string, locale = 'en') => ask({ command: 'explain', args: { topic }, locale });

test('every topic answers in every language, its figures filled in', async () => {
  for (const { id } of facts.topics()) {
    for (const locale of locales) {
      const { mood, lead, more } = await explain(id, locale);
      expect(mood, id).toBe('calm');
      expect(`${lead}${more}`, id).not.toMatch(/\{\{|\}\}|—\s|undefined|NaN/);
    }
  }
  expect(bugs).toEqual([]);
});

test('two sentences come first, and the figures in them are dated', async () => {
  const { lead, more, sources } = await explain('reserves');
  expect(lead).toContain('The latest Wednesday level is $2.88 tn (Sep 30, 2026)');
  expect(more).toContain('**Two measures.**');
  expect(sources.map(({ code }) => code)).toEqual(expect.arrayContaining(['WRBWFRBL', 'WRESBAL', 'IORB', undefined]));
  expect((await explain('reserves', 'zh-CN')).lead).toContain('2.88万亿美元（2026年9月30日）');
});

test('asked about a past day, a text that tells what came later says so', async () => {
  const then = await botOn('2025-12-17');
  const notes = async (topic: string) => (await then.ask({ command: 'explain', args: { topic } })).notes;
  expect(await notes('reserve-management-purchases')).toEqual([
    'The text is of Nov 25, 2026: it also tells what came after the day asked about.',
    'Sentences whose figures were not published by then, or are not held for those days, are left out.',
  ]);
  expect(await notes('reserves')).toEqual([]);
});

test('asked before a figure was published, what rests on it is left out, in every language, and its command is not offered', async () => {
  const { ask: then } = await botOn('2019-06-08');
  for (const { id } of facts.topics())
    for (const locale of locales) {
      const { mood, lead, more = '', actions } = await then({ command: 'explain', args: { topic: id }, locale });
      expect([mood, `${lead}${more}`], id).toEqual([
        'calm',
        expect.not.stringMatching(/\0|not yet published|尚未公[布佈]/),
      ]);
      expect(more, id).not.toMatch(/[:：]\s*$|(?:^|\n\n)\*\*[^*\n]+\*\*(?:\n\n|$)/);
      expect(actions!.map(({ command }) => command)).not.toContain('balance');
    }
  const { lead, more } = await then({ command: 'explain', args: { topic: 'fed-balance-sheet' } });
  expect(lead).toContain('Total assets are $3.85 tn (Jun 5, 2019)');
  expect(more).not.toMatch(/What it owns|2026/);
});

test('a figure somebody else said keeps its own digits', async () => {
  expect((await explain('ample-reserves')).more).toContain('about $2.7 tn');
  expect((await explain('ample-reserves', 'zh-CN')).more).toContain('2.7万亿美元');
});

test('a topic is found by its title and by what else it is called, in any language', async () => {
  const lead = (await explain('on-rrp')).lead;
  for (const said of ['ON RRP', 'on rrp', 'RRP']) expect((await explain(said)).lead).toBe(lead);
  expect((await explain('隔夜逆回购')).lead).toBe(lead);
});

test('related topics and the figures’ own command are offered under it', async () => {
  const { actions } = await explain('september-2019');
  expect(actions![0]).toMatchObject({
    command: 'chart',
    args: { series: 'SOFR', from: '2019-08-15', to: '2019-10-31' },
  });
  expect(actions!.slice(1).map((step) => [step.command, step.args.topic])).toContainEqual(['explain', 'repo-market']);
});

test('who names no topic is offered those that could be meant', async () => {
  const { mood, lead, actions } = await explain('what about repo');
  expect([mood, lead]).toEqual(['trouble', expect.stringContaining('“what about repo”')]);
  expect(actions![0]).toMatchObject({ kind: 'pick', option: 'topic' });
});

test('while somebody types, topics are suggested in the reader’s language, whatever they are called', async () => {
  const { suggest } = await botOn();
  const first = (typed: string, locale: (typeof locales)[number]) => suggest('explain', 'topic', typed, locale)[0];
  expect(first('on rrp', 'en')!.value).toBe('on-rrp');
  expect(first('SVB', 'en')!.value).toBe('silicon-valley-bank');
  expect(first('缩表', 'zh-CN')).toMatchObject({ value: 'quantitative-tightening' });
  expect(suggest('explain', 'topic', 'zzz', 'en')).toEqual([]);
  expect(suggest('reserves', 'range', '', 'en')).toEqual([]);
});

test('asked on an earlier day it knows no later figure', async () => {
  const { ask } = await botOn('2026-09-25');
  expect((await ask({ command: 'explain', args: { topic: 'reserves' } })).lead).toContain('(Sep 23, 2026)');
});
