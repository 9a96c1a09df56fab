import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { expect, test } from 'vitest';
import { mind, run, settings } from '../process.ts';
import { root } from '../world.ts';

const program = join(root, 'dist', 'src', 'mcp.js');
const receiptFrom = async (client: Client): Promise<string> => {
  const { structuredContent } = await client.callTool({ name: 'reserves', arguments: { date: '2025-12-17' } });
  return (structuredContent as { receipt: string }).receipt;
};

test('another program asks over its streams, and the receipt of the answer is verified by reckoning it again', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const env = settings({}) as Record<string, string>;
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program], env, stderr: 'ignore' }));
  const receipt = await receiptFrom(client);
  await client.close();
  const verified = await run('src/verify', [receipt]);
  expect(verified).toMatchObject({ code: 0, out: expect.stringMatching(/\$2\.93 tn[\s\S]*The same/) });
  const wrong = await run('src/verify', ['hello']);
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no receipt') });
});

test('with MCP_PORT it answers over HTTP on this machine, and ends when told to', async () => {
  const child = spawn(process.execPath, [program], {
    env: settings({ MCP_PORT: '0' }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = mind(child);
  let said = '';
  const url = await new Promise<string>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)) as Transport);
  expect(await receiptFrom(client)).toMatch(/^[\w-]{50,}$/);
  await client.close();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
