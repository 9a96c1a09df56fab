import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type AskedQuestion, type AskParts, createAsk } from '../../ask/ask.ts';
import type { Command } from '../../ask/command.ts';
import { type HeldThen, noting } from '../../library/held-then.ts';
import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { digestOf, partsOf, receiptId } from './receipt.ts';
import { telling, toolName } from './telling.ts';
import { toolInput } from './tool-input.ts';
import { toolOutput, toolResult } from './tool-result.ts';

/** Asks at a moment, and tells what was held then of all that the answer was made from. */
type AskAt = (asked: AskedQuestion, at: Date) => Promise<{ readonly answer: Answer; readonly madeFrom: HeldThen }>;

/** What the door for other programs is made of. */
export type McpParts = {
  readonly askAt: AskAt;
  readonly commands: readonly Command[];
  readonly now?: () => Date;
};

/** Asks with a library of its own for each question, which notes what it gave. */
export const createAskAt =
  (parts: AskParts): AskAt =>
  async (asked, at) => {
    const { library, banks, noted } = noting(parts.library, parts.banks);
    const answer = await createAsk({ ...parts, library, ...(banks && { banks }), now: () => at })(asked);
    return { answer, madeFrom: noted() };
  };

/** Of the tools, which change with the commands; programs show it, nothing depends on it. */
const VERSION = '1';

const INSTRUCTIONS =
  'Figures on US bank reserves and liquidity from their official publishers (Federal Reserve, New York Fed, Treasury), each with its day, unit and source. Every tool only reads. `ask` takes a question in plain words; `date` on many tools answers as it was known on a past day.';

/** A server with one read-only tool for each command that only tells, made from the command's own declaration. */
export const createMcpServer = ({ askAt, commands, now = () => new Date() }: McpParts): McpServer => {
  const server = new McpServer({ name: 'reservoir', version: VERSION }, { instructions: INSTRUCTIONS });
  for (const command of telling(commands)) {
    const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
    const description = command.words('en').about;
    server.registerTool(
      toolName(command),
      { description, inputSchema: toolInput(command), outputSchema: toolOutput, annotations },
      async ({ language, ...given }: Readonly<Record<string, unknown>>) => {
        const locale = closest(language as string | undefined);
        const args = Object.fromEntries(
          Object.entries(given).flatMap(([name, value]) =>
            value === undefined || value === false ? [] : [[name, String(value)]],
          ),
        );
        const at = now();
        const asked = { command: command.name, args, locale };
        const { answer, madeFrom } = await askAt(asked, at);
        const reckoned = { madeFrom, digest: digestOf(answer), parts: partsOf(answer) };
        return toolResult(answer, receiptId({ ...asked, at: at.toISOString(), ...reckoned }));
      },
    );
  }
  return server;
};
