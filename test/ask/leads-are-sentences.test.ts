import { expect, test } from 'vitest';
import { everyAnswer } from './every-answer.ts';

/** The same questions every time; another seed or more of them by hand: `SEED=7 EACH=20 npx vitest run …`. */
const [SEED, EACH] = [Number(process.env.SEED ?? 20_261_008), Number(process.env.EACH ?? 3)];

/** What makes a sentence of a lead: a verb of which something is said. */
const VERB_EN =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|may|must|will|would|fell|rose|falls?|rises?|stood|stands?|held|holds?|averaged|changed|came|comes?|went|moved|grew|dropped|ended|began|peaked|runs?|ran|reads?|needs?|says?|gives?|took|takes?|lent|lends?|costs?|pays?|borrows?|makes?|made|means?|lies?|leaves?|keeps?|gained?|lost|shrank|bought|buys?|adds?|added|used|decided|reported|ranged|required|requires?|covers?|exceeds?|swung|judges?|judged|reached|counts?|names?|asks?|invests?|traded?|serves?|grows?|moves?|becomes?|earns?|begins?|ends?|shows?|sends?|leads?)\b|’s |isn’t/i;
const VERB_HAN =
  /[为為是有无無在由较較与與比达達占报報于於需可应應不变變低创創等]|增|减|減|升|降|涨|漲|跌|持平|没|沒|会|會|公布|成交|承作|超|相当|相當|例如|以下|足额|足額/;

const firstSentence = (lead: string): string => lead.split(/(?<=[。！？])|(?<=[a-z0-9%)”][.!?])\s/)[0]!;

test('every lead is a sentence with a verb', async () => {
  const { answers } = await everyAnswer(SEED, EACH);
  const without = answers.filter(({ command, answer: { lead } }) => {
    // What topics say is written by hand.
    if (command.name === 'explain') return false;
    const said = firstSentence(lead);
    return !(/\p{Script=Han}/u.test(said) ? VERB_HAN : VERB_EN).test(said);
  });
  expect(answers.length).toBeGreaterThan(100);
  expect(without.map(({ line, answer }) => `${line}: ${answer.lead}`)).toEqual([]);
}, 60_000);
