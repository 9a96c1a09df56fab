import { type Command, listCommands } from '../commands.ts';
import { menuData, slashData } from '../interactions/command-data.ts';
import { type Interaction, interactionTypes, type OptionValue } from '../interactions/interaction.ts';
import { whyNotOffered } from '../interactions/payload.ts';
import { ask } from '../interactions/start.ts';
import { type Asker, currentMessage, type NamedMessage, offeredCommand, placeOf, type Visit } from './find.ts';
import { type Reply, replyOf } from './reply.ts';

/** What a member gives to a command's options. */
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

/** Asks a slash command; resolves once the asker sees the answer. */
export const slash = async (visit: Visit, line: string, values: OptionValues, asker: Asker): Promise<Reply> => {
  const { command, path, place } = read(visit, line, asker);
  const data = slashData({ command, path, values, place, state: visit.server.state });
  const subject = `/${line}`;
  return replyOf(
    await ask(visit.server, {
      type: interactionTypes.command,
      place,
      data,
      subject,
      installs: command.integration_types,
    }),
  );
};

/** What the bot suggests while a member types in the option `focused`. */
export const autocomplete = async (
  visit: Visit,
  line: string,
  values: OptionValues,
  focused: string,
  asker: Asker,
): Promise<NonNullable<Interaction['choices']>> => {
  const { command, path, place } = read(visit, line, asker);
  const data = slashData({ command, path, values, place, state: visit.server.state, focused });
  const { choices = [] } = await ask(visit.server, {
    type: interactionTypes.autocomplete,
    place,
    data,
    subject: `the choices of ${focused} in /${line}`,
    installs: command.integration_types,
  });
  return choices;
};

const read = (visit: Visit, line: string, asker: Asker) => {
  const [name = '', ...path] = line.replace(/^\//, '').split(/\s+/);
  const place = placeOf(visit, asker);
  return { command: offeredCommand(visit, name, 1, place), path, place };
};

/** Picks a command from a message's menu. */
export const menu = async (visit: Visit, name: string, message: NamedMessage, asker: Asker): Promise<Reply> => {
  const target = currentMessage(visit.server.state, message);
  const place = placeOf(visit, { channel: target.channel, ...asker });
  const command = offeredCommand(visit, name, 3, place);
  return replyOf(
    await ask(visit.server, {
      type: interactionTypes.command,
      place,
      data: menuData(command, target),
      subject: name,
      installs: command.integration_types,
    }),
  );
};

/** The commands a member's client would offer there. */
export const offered = (visit: Visit, asker: Asker): readonly Command[] => {
  const place = placeOf(visit, asker);
  const { guild } = place.channel;
  const { commands } = visit.server;
  const all = [...(guild ? listCommands(commands, guild.id) : []), ...listCommands(commands)];
  return all.filter((command) => whyNotOffered(command, place) === undefined);
};
