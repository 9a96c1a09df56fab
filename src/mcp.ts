import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createBot } from './bot.ts';
import { loadFacts } from './bundle/load-facts.ts';
import { environment, readConfig } from './config.ts';
import { openMcpDoor } from './doors/mcp/http.ts';
import { createAskAt, createMcpServer } from './doors/mcp/server.ts';
import { openLibrary } from './library/open-library.ts';
import { runProgram } from './run-program.ts';

/**
 * The door for other programs (Model Context Protocol): over what they write to this one and read from it, or with
 * `MCP_PORT` over HTTP. Whatever is said beside the protocol goes to the error stream.
 */
const start = async (): Promise<undefined> => {
  const [config, facts] = [readConfig(environment()), loadFacts()];
  const living = await openLibrary(config, { releases: facts.releases, banks: facts.banks, warn: console.error });
  const { library, banks } = living;
  const report = (reference: string, error: unknown) => console.error(reference, error);
  const asking = { library, banks, report, facts: { ...facts, banks: banks.current } };
  const { commands } = await createBot(asking);
  const parts = { commands, askAt: createAskAt({ ...asking, commands }) };
  let close: () => Promise<void>;
  const stop = async () => {
    await close();
    await living.close();
    process.exit(0);
  };
  if (config.MCP_PORT === undefined) {
    const server = createMcpServer(parts);
    close = () => server.close();
    process.stdin.once('close', () => void stop());
    await server.connect(new StdioServerTransport());
  } else {
    const door = await openMcpDoor(parts, { host: config.MCP_HOST, port: config.MCP_PORT });
    close = door.close;
    console.error(`Reservoir answers other programs at ${door.url}.`);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  living.refresher.start();
  living.banks.start();
  return undefined;
};

void runProgram(start).then(() => process.exitCode && process.exit());
