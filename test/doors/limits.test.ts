import { validateCommand, validateCommandList } from 'fake-discord';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/ask/command.ts';
import type { Option } from '../../src/ask/option.ts';
import { message } from '../../src/doors/discord/message.ts';
import { payloads } from '../../src/doors/discord/payload.ts';
import type { Answer } from '../../src/values/answer.ts';
import { locales } from '../../src/values/locale.ts';
import { ask, bugs, commands } from '../world.ts';

/** What somebody would usually type, by the option's kind, or by its name where the kind does not say enough. */
const typical = (name: string, option: Option): string | undefined =>
  ({
    deposits: '$1,234,567,890.12',
    ratio: '10%',
    text: 'Is the SRF used again, with SOFR above IORB since 2022?',
    ...{ week: undefined, from: undefined, to: undefined, channel: undefined, role: undefined },
  })[name] ??
  { series: 'MORTGAGE30US,H41RESPPALDJNWW,H41RESPPALDKNWW,TLAACBW027SBOG,WLRRAFOIAL', text: 'x'.repeat(60) }[
    option.kind as 'series'
  ];

/** Every combination of what can be chosen from a list, the flags on and off, anything else as people would type it. */
const combinations = ({ options }: Command): Record<string, string>[] =>
  Object.entries(options).reduce<Record<string, string>[]>(
    (sets, [name, option]) => {
      const values =
        option.kind === 'choice' ? option.values : option.kind === 'flag' ? ['false', 'true'] : [typical(name, option)];
      return sets.flatMap((set) => values.map((value) => (value === undefined ? set : { ...set, [name]: value })));
    },
    [{}],
  );

type Embed = NonNullable<ReturnType<ReturnType<typeof message>['embeds'][number]['toJSON']>>;

const textsOf = ({ title, description, footer, author, fields = [] }: Embed) =>
  [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])].filter(
    (text) => text !== undefined,
  );

/** What in a message Discord would refuse, or show broken. */
const faults = (answer: Answer): string[] => {
  const made = message(answer, Buffer.from('PNG'), '12345678901234567890');
  const [embed] = made.embeds.map((one) => one.toJSON());
  const { description = '', footer, fields = [] } = embed!;
  const rows = made.components.map((row) => row.toJSON());
  const components = rows.flatMap(({ components }) => [...components]) as { custom_id: string; label?: string }[];
  const within = (what: string, length: number, limit: number, least = 0) =>
    length >= least && length <= limit ? [] : [`${what} has ${length} characters`];
  return [
    ...within('the description', description.length, 4096, 1),
    ...within('the footer', footer?.text.length ?? 0, 2048),
    ...fields.flatMap(({ name, value }) => [
      ...within(`name ${name}`, name.length, 256, 1),
      ...within(`value of ${name}`, value.length, 1024, 1),
    ]),
    ...(fields.length > 25 ? [`${fields.length} fields`] : []),
    ...within('all together', textsOf(embed!).join('').length, 6000),
    ...(description.split('```').length % 2 === 1 ? [] : ['a block of code is left open']),
    ...(textsOf(embed!).some((text) => text.endsWith('…')) ? ['something was cut off'] : []),
    ...made.files.flatMap(({ description }) => within('the alt text', description?.length ?? 0, 1024, 1)),
    ...(rows.length > 5 || rows.some((row) => row.components.length > 5) ? ['too many buttons'] : []),
    ...components.flatMap(({ custom_id, label = 'menu' }) => [
      ...within(custom_id, custom_id.length, 100, 1),
      ...within(label, label.length, 80, 1),
    ]),
    ...(new Set(components.map(({ custom_id }) => custom_id)).size === components.length ? [] : ['two buttons alike']),
  ];
};

describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test.each(locales)('fits a Discord message whatever is chosen, in %s', async (locale) => {
    for (const args of combinations(command)) {
      const answer = await ask({ command: name, args, locale });
      expect(faults(answer), JSON.stringify(args)).toEqual([]);
      if (answer.chart) expect(answer.actions?.length).toBeGreaterThan(0);
    }
    expect(bugs).toEqual([]);
  });
});

test('an answer with more than fits is shortened where it hurts least, and its table stays whole', () => {
  const row = ['Sep 30, 2026', '$74,600,000,000', 'quarter-end'];
  const answer: Answer = {
    command: 'srf',
    locale: 'en',
    mood: 'calm',
    lead: 'A sentence that stays.',
    figures: Array.from({ length: 40 }, (_, i) => ({ label: `Figure ${i}`, value: 'x'.repeat(2000) })),
    table: { title: 'Records', columns: ['Day', 'Accepted', 'Calendar'], rows: Array(200).fill(row) },
    notes: Array(30).fill('A note of some length that says what has to be known with the figures.'),
    sources: [
      { title: 'FRED', url: 'https://fred.stlouisfed.org/series/SOFR', code: 'SOFR', publisher: 'p'.repeat(3000) },
    ],
    actions: Array.from({ length: 40 }, (_, i) => ({
      kind: 'ask',
      label: 'l'.repeat(200),
      command: 'srf',
      args: { top: `${i}` },
    })),
  };
  for (const one of [answer, { ...answer, figures: [], sources: [] }])
    expect(faults(one).filter((fault) => fault !== 'something was cut off')).toEqual([]);
  const { description } = message(answer).embeds[0]!.toJSON();
  expect(description).toContain('A sentence that stays.');
  expect(description).toContain('\n…\n```');
  expect(description).toContain('[SOFR](https://fred.stlouisfed.org/series/SOFR)');
});

describe('what is registered', () => {
  const bodies = payloads(commands);

  test('is what Discord takes: names, descriptions and choices in every language, 8,000 characters a command', () => {
    validateCommandList(bodies as never);
    for (const body of bodies) expect(() => validateCommand(body, 'commandInList'), body.name).not.toThrow();
  });

  test('is said in every language, and no language twice', () => {
    type Said = { name_localizations?: object; description_localizations?: object; options?: Said[]; choices?: Said[] };
    const each = (said: Said): Said[] => [said, ...[...(said.options ?? []), ...(said.choices ?? [])].flatMap(each)];
    for (const body of bodies as Said[])
      for (const { description_localizations } of each(body))
        if (description_localizations)
          expect(Object.keys(description_localizations).sort()).toEqual(['zh-CN', 'zh-TW']);
    for (const body of bodies as Said[]) expect(Object.keys(body.name_localizations ?? {})).toEqual(['zh-CN', 'zh-TW']);
  });

  test('the message’s menu is a phrase with no description and no options, in servers only', () => {
    const menu = bodies.find(({ type }) => type === 3);
    expect(menu).toMatchObject({ name: 'Reply with a chart', contexts: [0], default_member_permissions: '8192' });
    expect(menu).not.toHaveProperty('description');
    for (const name of [menu!.name, ...Object.values(menu!.name_localizations!)])
      expect(name!.length).toBeLessThanOrEqual(32);
  });
});
