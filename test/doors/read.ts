import type { APIMessage } from 'discord.js';
import { readMessage } from 'fake-discord';

/** All a message says, in order, without what keeps a minus and a unit with their number. */
export const textOf = (message: APIMessage): string =>
  readMessage(message).texts.join('\n').replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

/** What can be pressed or picked in a message, by its label. */
export const controlsOf = (message: APIMessage): readonly string[] => {
  const { selects, buttons } = readMessage(message);
  return [...selects.map(({ placeholder }) => placeholder), ...buttons.map(({ label }) => label)];
};

/** The custom id of the first button or menu that begins so. */
export const controlId = (message: APIMessage, start: string): string => {
  const { selects, buttons } = readMessage(message);
  const ids = [...selects, ...buttons].flatMap(({ customId }) => customId ?? []);
  const found = ids.find((id) => id.startsWith(start));
  if (found === undefined) throw new Error(`nothing begins with ${start}: ${ids.join(' ')}`);
  return found;
};
