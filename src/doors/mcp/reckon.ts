import { type AskParts, createAsk } from '../../ask/ask.ts';
import { asItWas, lostSince } from '../../library/held-then.ts';
import type { Answer } from '../../values/answer.ts';
import { differences, digestOf, type Receipt } from './receipt.ts';

/** An answer reckoned again: whether it is the one its receipt was given for, what differs, and which figures of that moment are gone. */
type Reckoned = {
  readonly answer: Answer;
  readonly isSame: boolean;
  readonly differing: readonly string[];
  readonly lost: readonly string[];
};

/** Answers the question of a receipt again from what was known at its moment, as far as that is still held. */
export const reckonAgain = async (receipt: Receipt, parts: AskParts): Promise<Reckoned> => {
  const { command, args, locale, madeFrom, digest } = receipt;
  const at = new Date(receipt.at);
  const { library, banks } = asItWas(parts.library, parts.banks, madeFrom, at);
  const ask = createAsk({ ...parts, library, ...(banks && { banks }), now: () => at });
  const answer = await ask({ command, args, locale });
  const isSame = digestOf(answer) === digest;
  return {
    ...{ answer, isSame },
    differing: isSame ? [] : differences(answer, receipt),
    lost: isSame ? [] : await lostSince(parts.library, madeFrom, at),
  };
};
