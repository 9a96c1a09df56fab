import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { validateCommand, validateCommandList } from 'fake-discord';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/ask/command.ts';
import type { Option } from '../../src/ask/option.ts';
import { detailPages } from '../../src/doors/discord/details.ts';
import { type MessageBody, message } from '../../src/doors/discord/message.ts';
import { payloads } from '../../src/doors/discord/payload.ts';
import type { Answer } from '../../src/values/answer.ts';
import { locales } from '../../src/values/locale.ts';
import { optionName } from '../../src/words/option-names.ts';
import { ask, bugs, commands } from '../world.ts';

/** What somebody would usually type, by the option's kind, or by its name where the kind does not say enough. */
const typical = (name: string, option: Option): string | undefined =>
  ({
    deposits: '$1,234,567,890.12',
    ratio: '10%',
    text: 'Is the SRF used again, with SOFR above IORB since 2022?',
    ...{ topic: 'h41-identity', first: 'WRESBAL', second: 'TLAACBW027SBOG', event: 'qtEndDecided', level: '3tn' },
    ...(option.kind === 'text' ? { series: 'WRBWFRBL', name: 'JPMorgan Chase' } : {}),
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

/** What in a message Discord would refuse, show broken, or make taller than it may be. */
const faults = (made: MessageBody): string[] => {
  const parts = partsOf(made);
  const texts = parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
  const rows = parts.flatMap((part) => (part.type === ComponentType.ActionRow ? [part.components] : []));
  const ids = rows.flat().flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  const alts = parts.flatMap((part) =>
    part.type === ComponentType.MediaGallery ? part.items.map(({ description }) => description ?? '') : [],
  );
  const within = (what: string, length: number, limit: number, least = 0) =>
    length >= least && length <= limit ? [] : [`${what} has ${length}`];
  return [
    ...within('the text', texts.join('').length, 4000, 1),
    ...within('the message', parts.length, 40, 2),
    ...texts.filter((text) => text.trim() === '').map(() => 'an empty text'),
    ...texts.filter((text) => text.includes('```')).map(() => 'a code block'),
    ...texts.flatMap((text) => (/−[\p{Sc}\d]/u.test(text) ? ['a minus that can be parted from its number'] : [])),
    ...alts.flatMap((alt) => within('the alt text', alt.length, 1024, 1)),
    ...within('the rows', rows.length, 2),
    ...rows.flatMap((row) => within('a row', row.length, 5, 1)),
    ...ids.flatMap((id) => within(id, id.length, 100, 1)),
    ...(new Set(ids).size === ids.length ? [] : ['two buttons alike']),
  ];
};

type Part = APIMessageTopLevelComponent | APIComponentInContainer;

/** Every component of a message's containers, and of what stands in them. */
const partsOf = ({ components }: MessageBody): readonly Part[] =>
  components.flatMap((container) => {
    const body = container.toJSON();
    return 'components' in body ? [body, ...body.components] : [body];
  });

/** The lines above the picture of an answer that has more to tell: its lead, and its figures. */
const linesOf = (made: MessageBody): readonly string[] =>
  partsOf(made).flatMap((part) => (part.type === ComponentType.TextDisplay ? part.content.split('\n') : []));

describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test.each(locales)('fits a Discord message whatever is chosen, in %s', async (locale) => {
    const judged = new Set<string>();
    for (const args of combinations(command)) {
      const answer = await ask({ command: name, args, locale });
      // What is refused in the same words makes the same message.
      const refused = answer.mood === 'trouble' ? JSON.stringify(answer) : undefined;
      if (refused !== undefined && judged.has(refused)) continue;
      if (refused !== undefined) judged.add(refused);
      const made = message(answer, Buffer.from('PNG'), { target: '12345678901234567890', post: true });
      expect(faults(made), JSON.stringify(args)).toEqual([]);
      expect(linesOf(made).some((line) => line.endsWith('…'))).toBe(false);
      for (const page of detailPages(answer)) expect(faults(page), JSON.stringify(args)).toEqual([]);
      if (!answer.chart) continue;
      expect(linesOf(made).length, 'lead, three figures, two warnings, a stamp').toBeLessThanOrEqual(7);
      expect(JSON.stringify(made.components)).toContain('details/');
    }
    expect(bugs).toEqual([]);
  });
});

test('an answer with more than fits is shortened where it hurts least, and its details stay whole', () => {
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
  for (const one of [answer, { ...answer, figures: [], sources: [] }, { ...answer, lead: 'l'.repeat(9000) }]) {
    expect(faults(message(one, Buffer.from('PNG'), { heading: 'h'.repeat(3000), post: true }))).toEqual([]);
    for (const page of detailPages(one)) expect(faults(page)).toEqual([]);
  }
  expect(linesOf(message(answer))[0]).toBe('**A sentence that stays.**');
  const all = detailPages({ ...answer, figures: [] }).flatMap(linesOf);
  expect(all.filter((line) => line.replaceAll('\u00a0', ' ').startsWith('**Sep 30, 2026**'))).toHaveLength(200);
  expect(all.join('\n')).toContain('[FRED (SOFR)](https://fred.stlouisfed.org/series/SOFR)');
});

test('what somebody typed is shown as they typed it: no links, no marks, no turned text', () => {
  const trouble: Answer = {
    command: 'chart',
    locale: 'en',
    mood: 'trouble',
    sources: [],
    lead: '“[click](https://x.y) **now** \u202e” does not fit.',
  };
  expect(linesOf(message(trouble))).toEqual(['“\\[click](https://x.y) \\*\\*now\\*\\* ” does not fit.']);
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

  test('names every option in every language, no two of a command alike', () => {
    for (const { name, options, menu } of commands) {
      if (menu) continue;
      for (const locale of ['zh-CN', 'zh-TW'] as const) {
        const names = Object.keys(options).map((option) => optionName(option, locale) ?? option);
        expect(
          names.filter((said) => /^[\w-]+$/.test(said)),
          `${name}: src/words/option-names.ts`,
        ).toEqual([]);
        expect(new Set(names).size, name).toBe(names.length);
      }
    }
  });

  test('the message’s menu is a phrase with no description and no options, in servers only', () => {
    const menus = bodies.filter(({ type }) => type === 3);
    expect(menus.map(({ name }) => name).sort()).toEqual(['Check the figures', 'Reply with a chart']);
    expect(menus.find(({ name }) => name === 'Reply with a chart')).toMatchObject({
      ...{ contexts: [0], default_member_permissions: '8192' },
    });
    for (const menu of menus) {
      expect(menu.contexts).toEqual([0]);
      expect(menu).not.toHaveProperty('description');
      for (const name of [menu.name, ...Object.values(menu.name_localizations!)])
        expect(name!.length).toBeLessThanOrEqual(32);
    }
  });
});
