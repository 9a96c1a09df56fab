import type { FakeDiscord } from 'fake-discord';
import sharp from 'sharp';
import { tell } from '../../bench/told.ts';
import { pictureSize } from '../../src/charts/theme.ts';
import type { Post } from '../../src/playground/protocol.ts';
import { type EveryAnswer, everyAnswer } from '../ask/every-answer.ts';

/** An answer, and the message it is, as the stand-in tells it. */
export type Told = EveryAnswer & { readonly post: Post };

/** A blank as large as every chart of the bot's. */
const blank = await sharp({
  create: {
    width: pictureSize.width * pictureSize.scale,
    height: pictureSize.height * pictureSize.scale,
    channels: 3,
    background: '#26282c',
  },
})
  .png({ palette: true })
  .toBuffer();

/** Answers to every command, in every language, put into a channel of the stand-in as their messages. */
export const tellEverything = async (discord: FakeDiscord, seed: number, each: number): Promise<readonly Told[]> => {
  const { commands, answers } = await everyAnswer(seed, each);
  return tell(discord, commands, answers, async ({ answer }) => answer.chart && blank);
};
