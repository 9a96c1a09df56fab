import { expect, test } from 'vitest';
import { hasGlyph } from '../../src/charts/glyphs.ts';
import { message } from '../../src/doors/discord/message.ts';
import { everyAnswer } from '../ask/every-answer.ts';

/** What joins and parts words without being seen. */
const UNSEEN = /[\s\u2060]/u;

test('nothing an answer says is an emoji, or a character that the font which comes with the page does not hold', async () => {
  const { answers } = await everyAnswer(20_261_008, 2);
  const missing = answers.flatMap(({ answer, line }) => {
    const text = JSON.stringify(message(answer).components.map((one) => one.toJSON()));
    const boxes = [...new Set(text)].filter(
      (letter) => /\p{Emoji_Presentation}/u.test(letter) || !(UNSEEN.test(letter) || hasGlyph(letter.codePointAt(0)!)),
    );
    return boxes.length > 0 ? [[line, ...boxes]] : [];
  });
  expect(answers.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});
