import { createBot } from './bot.ts';
import { loadFacts } from './bundle/load-facts.ts';
import { environment, readConfig } from './config.ts';
import { readReceipt } from './doors/mcp/receipt.ts';
import { reckonAgain } from './doors/mcp/reckon.ts';
import { answerText } from './doors/text.ts';
import { openOffline } from './library/offline.ts';
import { runProgram } from './run-program.ts';

const [SAME, DIFFERENT, UNREADABLE] = [0, 1, 2];

/** Reckons the answer a receipt came with again, from what was known at its moment; the exit status tells whether it is the same. */
const verify = async (): Promise<number> => {
  const receipt = readReceipt(process.argv[2] ?? '');
  const [config, facts] = [readConfig(environment()), loadFacts()];
  const { library, banks, close } = await openOffline(config, facts);
  try {
    const asking = { library, facts, ...(banks && { banks }) };
    const { commands } = await createBot(asking);
    const { answer, isSame, differing, lost } = await reckonAgain(receipt, { ...asking, commands });
    const line = Object.entries(receipt.args).map(([name, value]) => ` ${name}:${value}`);
    console.log(`/${receipt.command}${line.join('')}, asked at ${receipt.at}:\n\n${answerText(answer)}\n`);
    console.log(isSame ? 'The same: this is what the receipt was given for.' : told(differing, lost));
    return isSame ? SAME : DIFFERENT;
  } finally {
    await close();
  }
};

/** What differs, and why as far as that can be told. */
const told = (differing: readonly string[], lost: readonly string[]): string =>
  [
    'Not the same: the receipt was given for another answer. What differs:',
    ...differing.map((what) => `• ${what}`),
    lost.length > 0
      ? `Not held here as they were known at that moment: the figures of ${lost.join(', ')}.`
      : 'The series it was made from are held as they were: the program, its facts or call reports make something else of them by now.',
  ].join('\n');

void runProgram(verify, UNREADABLE);
