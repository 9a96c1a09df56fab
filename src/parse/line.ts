import { Trouble } from '../values/trouble.ts';

/** A question as a member would type it, taken apart. */
export type CommandLine = { readonly command: string; readonly args: Readonly<Record<string, string>> };

const PART =
  /\s*([\p{L}\p{N}_-]+)\s*[:：=]\s*(?:"([^"]*)"|“([^”]*)”|(.*?))(?=\s+[\p{L}_][\p{L}\p{N}_-]*\s*[:：=]|\s*$)/uy;

/** A command's name, and that of one of a group (`weekly on`): a word no colon follows. */
const NAME = /^\s*\/?([\p{L}\p{N}_-]+)(?:\s+([\p{L}\p{N}_-]+)(?=\s|$)(?!\s*[:：=]))?([\s\S]*)$/u;

/** Takes `/reserves range:1y` apart; a value may hold spaces (`deposits:1 000 000 ratio:10%`) or stand in quotes. */
export const parseLine = (typed: string): CommandLine => {
  const [, first, second, rest = ''] = NAME.exec(typed) ?? [];
  if (!first) throw new Trouble('badLine', { part: typed.trim() });
  const args: Record<string, string> = {};
  PART.lastIndex = 0;
  while (PART.lastIndex < rest.trimEnd().length) {
    const at = PART.lastIndex;
    const match = PART.exec(rest);
    if (!match) throw new Trouble('badLine', { part: rest.slice(at).trim() });
    args[match[1]!.toLowerCase()] = (match[2] ?? match[3] ?? match[4] ?? '').trim();
  }
  return { command: [first, second].filter(Boolean).join(' ').toLowerCase(), args };
};
