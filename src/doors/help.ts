import { choiceLabel } from '../ask/choice-label.ts';
import type { Command } from '../ask/command.ts';
import type { Option } from '../ask/option.ts';
import type { Locale } from '../values/locale.ts';

const USAGE = `npm run -s ask -- "/reserves range:1y" [--locale zh-CN] [--json] [--png FILE] [--csv FILE] [--today YYYY-MM-DD]`;

/** What can be asked, made from the commands themselves. */
export const help = (commands: readonly Command[], locale: Locale): string =>
  [USAGE, ...commands.map((command) => describe(command, locale))].join('\n\n');

const describe = (command: Command, locale: Locale): string => {
  const say = command.words(locale);
  const options = Object.entries(command.options).map(([name, option]) => {
    const usual = 'default' in option && option.default !== undefined ? ` (${option.default})` : '';
    return `    ${name}: ${say.options[name]?.about ?? ''}${values(command, name, option, locale)}${usual}`;
  });
  return [`/${command.name}  ${say.about}`, ...options].join('\n');
};

const values = (command: Command, name: string, option: Option, locale: Locale): string =>
  option.kind === 'choice'
    ? ` [${option.values.map((value) => labelled(value, choiceLabel(command, name, value, locale))).join(', ')}]`
    : '';

const labelled = (value: string, label: string) => (label === value ? value : `${value} = ${label}`);
