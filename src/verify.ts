import { createBot } from './bot.ts';
import { loadFacts } from './bundle/load-facts.ts';
import { environment, readConfig } from './config.ts';
import { digestOf, readReceipt } from './doors/mcp/receipt.ts';
import { answerText } from './doors/text.ts';
import { openOffline } from './library/offline.ts';
import { runProgram } from './run-program.ts';

const [SAME, DIFFERENT, UNREADABLE] = [0, 1, 2];

/** Reckons the answer a receipt came with again, from what is held of what was known at its moment; the exit status tells whether it is the same. */
const verify = async (): Promise<number> => {
  const { command, args, locale, at, digest } = readReceipt(process.argv[2] ?? '');
  const [config, facts] = [readConfig(environment()), loadFacts()];
  const { library, banks, close } = await openOffline(config, facts);
  try {
    const now = () => new Date(at);
    const { ask } = await createBot({ library, facts, now, ...(banks && { banks }) });
    const answer = await ask({ command, args, locale });
    const isSame = digestOf(answer) === digest;
    const line = Object.entries(args).map(([name, value]) => ` ${name}:${value}`);
    console.log(`/${command}${line.join('')}, asked at ${at}:\n\n${answerText(answer)}\n`);
    console.log(
      isSame
        ? 'The same: this is what the receipt was given for.'
        : 'Not the same: the receipt was given for another answer. Its figures are not held here as they were known at that moment, or the program says it differently by now.',
    );
    return isSame ? SAME : DIFFERENT;
  } finally {
    await close();
  }
};

await runProgram(verify, UNREADABLE);
