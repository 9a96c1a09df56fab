import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../src/ask/command.ts';
import { openMcpDoor } from '../../src/doors/mcp/http.ts';
import { digestOf, readReceipt, receiptId } from '../../src/doors/mcp/receipt.ts';
import { createAskAt, createMcpServer } from '../../src/doors/mcp/server.ts';
import { telling, toolName } from '../../src/doors/mcp/telling.ts';
import { bundled } from '../../src/library/bundled.ts';
import { evening } from '../../src/series/new-york.ts';
import { day } from '../../src/values/day.ts';
import { OperatorError } from '../../src/values/operator-error.ts';
import { anyQuestion, chanceFor } from '../ask/any-question.ts';
import { ask, commands, facts, snapshot, TODAY } from '../world.ts';

const now = () => evening(day(TODAY));
const library = bundled(snapshot);
const parts = { commands, now, askAt: createAskAt({ commands, library, facts }) };

const clientOver = async (transport: Transport): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  return client;
};

let client: Client;
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createMcpServer(parts).connect(there);
  client = await clientOver(here);
});
afterAll(() => client.close());

type Result = {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: {
    readonly lead: string;
    readonly asOf: string;
    readonly receipt: string;
    readonly figures: readonly { readonly value: number; readonly unit: string; readonly day?: string }[];
    readonly sources: readonly { readonly code?: string; readonly url: string }[];
  };
};
const call = async (name: string, args: Readonly<Record<string, unknown>> = {}) =>
  (await client.callTool({ name, arguments: args })) as unknown as Result;

test('every command that only tells is a tool that only reads; nothing about a server or a message is one', async () => {
  const { tools } = await client.listTools();
  const names = tools.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['reserves', 'qt', 'srf', 'calc-reserve', 'ask', 'check', 'explain']));
  for (const name of names) expect(name).not.toMatch(/^(weekly|daily|board|alert|settings|reply-chart|check-message)/);
  for (const { annotations, description, inputSchema, outputSchema } of tools) {
    expect(outputSchema?.required).toEqual(['lead', 'figures', 'notes', 'sources', 'receipt']);
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect(description!.length).toBeGreaterThan(10);
    expect(inputSchema.properties).toHaveProperty('language');
    for (const option of Object.values(inputSchema.properties!) as { description?: string }[])
      expect(option.description).toBeTruthy();
  }
});

test('an answer is the text people read, and the same as numbers with units, days, sources and a receipt', async () => {
  const { content, structuredContent, isError } = await call('reserves', { date: '2025-12-17' });
  expect(isError, content[0]!.text).toBeUndefined();
  expect(content[0]!.text).toContain('$2.93 tn');
  expect(structuredContent).toMatchObject({ asOf: '2025-12-17' });
  expect(structuredContent!.figures).toContainEqual(
    expect.objectContaining({ value: 2_933_652_000_000, unit: 'usd', series: 'WRBWFRBL' }),
  );
  expect(structuredContent!.sources[0]).toMatchObject({ code: 'WRBWFRBL', url: expect.stringMatching(/^https:/) });
});

test('options have their kinds: a choice refuses another word, a flag is a flag, and the language is one of three', async () => {
  expect((await call('reserves', { range: '7y' })).isError).toBe(true);
  expect((await call('chart', {})).isError, 'a series is needed').toBe(true);
  expect((await call('chart', { series: 'SOFR', events: true })).structuredContent?.lead).toContain('overnight');
  expect((await call('qt', { language: 'zh-CN' })).structuredContent?.lead).toMatch(/缩表/);
  expect((await call('ask', { question: 'is QT over?' })).structuredContent?.lead).toMatch(/^Yes/);
});

test('an option tells what its choices mean, what it is without one, and how a day and a series are written', async () => {
  const { tools } = await client.listTools();
  const optionsOf = (tool: string) => tools.find(({ name }) => name === tool)!.inputSchema.properties;
  expect(optionsOf('srf')).toMatchObject({
    range: {
      enum: ['3m', '1y', '3y', '5y', 'max'],
      default: '1y',
      description: expect.stringContaining('1y = 1 year'),
    },
    top: { type: 'integer', minimum: 1, maximum: 10, default: 5 },
    date: { description: expect.stringMatching(/YYYY-MM-DD$/) },
  });
  expect(optionsOf('chart')).toMatchObject({ series: { description: expect.stringMatching(/at most 5, separated/) } });
  expect(optionsOf('chart')).not.toHaveProperty('reply-to');
});

test('an option no command has is refused, not passed over in silence', async () => {
  expect(await call('reserves', { rang: '5y' })).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('rang') }],
  });
});

test('what could not be answered is an error in words', async () => {
  const refused = await call('reserves', { date: '2030-01-01' });
  expect(refused).toMatchObject({ isError: true });
  expect(refused.content[0]!.text).toContain('still to come');
});

/** Options as a program gives them: numbers as numbers, flags as flags. */
const typed = ({ options }: Command, args: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const kind = options[name]?.kind;
      return [name, kind === 'number' ? Number(value) : kind === 'flag' ? value === 'yes' : value];
    }),
  );

describe('a receipt', () => {
  test('of any answer reads back as what was asked, and the same question at that moment has its digest', async () => {
    const answered = new Set<string>();
    for (const command of telling(commands)) {
      const next = chanceFor(command, 3);
      for (let i = 0; i < 4; i++) {
        const { structuredContent, content } = await call(
          toolName(command),
          typed(command, anyQuestion(command, next).args),
        );
        expect(content[0]!.text, 'what a tool gives is what it declares').not.toMatch(/validation/);
        if (!structuredContent) continue;
        const receipt = readReceipt(structuredContent.receipt);
        expect(receipt).toMatchObject({ command: command.name, at: now().toISOString(), locale: 'en' });
        expect(digestOf(await ask(receipt)), command.name).toBe(receipt.digest);
        answered.add(command.name);
      }
    }
    expect(answered.size).toBeGreaterThan(15);
  });

  test('tells one answer from another', async () => {
    const [one, other] = await Promise.all(
      ['2025-12-17', '2025-12-24'].map((date) => ask({ command: 'reserves', args: { date } })),
    );
    expect(digestOf(one!)).not.toBe(digestOf(other!));
  });

  test('that is none, is cut off or blows up is refused in a sentence', () => {
    const id = receiptId({
      ...{ command: 'qt', args: {}, locale: 'en', at: '2026-01-01T00:00:00.000Z' },
      ...{ madeFrom: { series: [{ code: 'SOFR', digest: 'x', last: '2025-12-30' }] }, digest: 'x', parts: {} },
    });
    expect(readReceipt(id)).toMatchObject({ command: 'qt' });
    for (const wrong of ['', 'hello', id.slice(0, -3), 'A'.repeat(30_000), `${id}!`.repeat(2000)])
      expect(() => readReceipt(wrong)).toThrow(OperatorError);
  });
});

describe('over HTTP', () => {
  const open = async (host = '127.0.0.1') => {
    const door = await openMcpDoor(parts, { host, port: 0 });
    onTestFinished(door.close);
    return door;
  };

  test('the same tools answer, many calls at once', async () => {
    const { url } = await open();
    const over = await clientOver(new StreamableHTTPClientTransport(new URL(url)) as Transport);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => over.callTool({ name: 'srf', arguments: { date: '2025-12-29' } })),
    );
    for (const { structuredContent } of answers)
      expect((structuredContent as { lead: string }).lead).toContain('$26.0 bn');
    await over.close();
  });

  const listing = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });

  /** The status of a request no fetch would send: to another name than where it goes, or with more bytes to come than do. Hangs up once it knows. */
  const statusTo = (host: string, url: string, { origin = '', bytes = listing.length } = {}) =>
    new Promise((resolve, reject) => {
      const types = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
      const headers = { host, ...types, 'content-length': bytes, ...(origin && { origin }) };
      const asking = request(url, { method: 'POST', headers }, ({ statusCode }) => {
        resolve(statusCode);
        asking.destroy();
      });
      asking.once('error', reject).end(listing);
    });

  test('a page of another origin, or a name made to point here, is turned away', async () => {
    const { url } = await open();
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const status = async (more: Readonly<Record<string, string>>, method = 'POST') =>
      (await fetch(url, { method, headers: { ...headers, ...more }, ...(method === 'POST' && { body: listing }) }))
        .status;
    expect(await status({ origin: 'https://example.org' })).toBe(403);
    expect(await status({ origin: 'http://localhost:3000' })).toBe(200);
    expect(await status({}, 'GET')).toBe(405);
    expect(await statusTo('localhost', url, { bytes: 300_000 })).toBe(413);
  });

  test('on this machine a name made to point here is refused; opened to others, pages of other sites still are', async () => {
    const here = await open();
    expect(await statusTo('rebound.example', here.url)).toBe(403);
    expect(await statusTo('localhost', here.url)).toBe(200);
    const everywhere = await open('0.0.0.0');
    const url = everywhere.url.replace('0.0.0.0', '127.0.0.1');
    expect(await statusTo('figures.example', url)).toBe(200);
    expect(await statusTo('figures.example', url, { origin: 'https://figures.example' })).toBe(200);
    expect(await statusTo('figures.example', url, { origin: 'https://elsewhere.example' })).toBe(403);
  });

  test('a port that is taken is named', async () => {
    const { url } = await open();
    await expect(openMcpDoor(parts, { host: '127.0.0.1', port: Number(new URL(url).port) })).rejects.toThrow(
      /MCP_PORT/,
    );
  });
});
