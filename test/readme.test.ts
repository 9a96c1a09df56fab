import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { inviteAddress } from '../src/doors/discord/invite.ts';
import { commandTable } from '../src/tasks/command-table.ts';
import { withTable } from '../src/tasks/readme.ts';
import { commands, root } from './world.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

test('the README lists every command as it declares itself (npm run data -- readme brings it up to date)', () => {
  expect(withTable(readme, 'commands', commandTable(commands))).toBe(readme);
  for (const { name, menu } of commands) if (!menu) expect(readme).toContain(`| \`/${name.split(' ')[0]}\` |`);
});

test('every script the README runs is there', () => {
  for (const [, name] of readme.matchAll(/npm (?:run )?(?:-s )?(start|test|[a-z]+)\b/g)) {
    if (name !== 'ci' && name !== 'run') expect(scripts).toContain(name);
  }
});

test('the invitation asks for what the bot needs to post, and for nothing else', () => {
  const { ViewChannel, SendMessages, SendMessagesInThreads, AttachFiles, ReadMessageHistory } = PermissionFlagsBits;
  const needed = ViewChannel | SendMessages | SendMessagesInThreads | AttachFiles | ReadMessageHistory;
  expect(readme).toContain(`permissions=${needed}`);
  expect(inviteAddress('YOUR_APPLICATION_ID'), 'the address the bot gives out').toContain(`permissions=${needed}`);
});

test('every file and picture the README links to is there', () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g))
    expect(existsSync(join(root, path!)), path).toBe(true);
});
