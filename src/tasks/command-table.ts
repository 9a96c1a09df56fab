import type { Command } from '../ask/command.ts';
import { groupOf } from '../ask/command-topics.ts';
import { menuName } from '../doors/discord/payload.ts';

/** Whom Discord lets ask by default, where that is not everybody. */
const FOR: Readonly<Record<NonNullable<Command['permission']>, string>> = {
  ManageGuild: ' (for those who manage the server)',
  ManageMessages: ' (for those who manage messages)',
};

/** The table of what can be asked, as the commands declare it themselves, in the order people need them; what is asked of a message comes last. */
export const commandTable = (commands: readonly Command[]): string => {
  const typed = commands.filter(({ menu }) => !menu);
  const names = [...new Set([...typed, ...commands].map(groupOf))];
  const membersOf = (name: string) => commands.filter((command) => groupOf(command) === name);
  const rows = names.map((name) => rowOf(name, membersOf(name)));
  return ['| ask | and it tells | with |', '|---|---|---|', ...rows].join('\n');
};

const rowOf = (name: string, members: readonly Command[]): string => {
  const command = members[0]!;
  const { about } = (command.group ?? command.words)('en');
  const asked = command.menu ? `*${menuName(command)}*, in a message’s menu` : `\`/${name}\``;
  const parts = command.group
    ? members.map((member) => member.name.slice(name.length + 1))
    : Object.keys(command.options);
  const offered = command.menu ? [] : parts.map((part) => `\`${part}\``);
  return `| ${asked} | ${about}${command.permission ? FOR[command.permission] : ''} | ${offered.join(' ')} |`;
};
