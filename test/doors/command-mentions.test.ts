import { expect, test } from 'vitest';
import { withMentions } from '../../src/doors/discord/command-mentions.ts';
import type { Answer } from '../../src/values/answer.ts';
import { ask, commands } from '../world.ts';

const ids = new Map(['reserves', 'weekly', 'help', 'calc-reserve'].map((name, i) => [name, `10000000000000000${i}`]));
const names = new Set(commands.map(({ name }) => name));
const said = (lead: string) => {
  const answer: Answer = { command: 'help', locale: 'en', mood: 'calm', sources: [], lead };
  return withMentions(answer, ids, names).lead;
};

test('a command in a sentence can be clicked, with its subcommand', () => {
  expect(said('Try /reserves or /weekly on, /calc-reserve.')).toBe(
    'Try </reserves:100000000000000000> or </weekly on:100000000000000001>, </calc-reserve:100000000000000003>.',
  );
  expect(said('用 /help 看看')).toBe('用 </help:100000000000000002> 看看');
});

test('what is no command, an address, a group alone or a command whose id is not known stays as it is', () => {
  for (const text of [
    'and/or',
    'https://x.example/reserves',
    '/weekly',
    '/srf',
    '/nothing',
    '</reserves:1>',
    '1/reserves',
  ])
    expect(said(text), text).toBe(text);
});

test('/help names every command that can be typed, by topic, and the licence', async () => {
  const { lead, notes } = await ask({ command: 'help' });
  const text = [lead, ...notes!].join('\n');
  for (const { name, menu } of commands) if (!menu) expect(text).toContain(`/${name.split(' ')[0]}`);
  expect(text).toContain('MIT License');
});
