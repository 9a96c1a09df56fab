import type { Ask } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import type { Draw } from '../../ask/draw.ts';
import type { Log } from '../../ask/log.ts';
import type { Suggest } from '../../ask/suggest.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import type { Picture } from './message.ts';

/** What the Discord door is given to answer with. */
export type DoorParts = {
  readonly ask: Ask;
  readonly commands: readonly Command[];
  readonly suggest: Suggest;
  readonly draw: Draw;
  readonly log: Log;
};

/** The picture of an answer; an answer without one is better than none, so a failure only reaches the log. */
export const picture = async (answer: Answer, { draw, log }: DoorParts): Promise<Picture> => {
  if (!answer.chart) return undefined;
  try {
    return await draw(answer.chart, closest(answer.locale));
  } catch (error) {
    log.error({ err: error, command: answer.command }, 'the chart could not be drawn');
    return undefined;
  }
};
