import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import type { FakeDiscord } from '../src/index.ts';
import { openDiscord, restOf } from './client.ts';

type Asked = { readonly id: string; readonly token: string; readonly type: number; readonly data?: { name: string } };
type Answer = { readonly status: number; readonly body?: object };

/** A bot without a gateway: it checks the signature, answers a PING, and then as it is told. */
const openEndpoint = async (discord: FakeDiscord, answer: (asked: Asked) => Answer, checks = true): Promise<string> => {
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(discord.publicKey, 'hex').toString('base64url') },
    format: 'jwk',
  });
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    const signed = Buffer.from(`${request.headers['x-signature-timestamp']}${body}`);
    const asked: Asked = JSON.parse(body);
    const { status, body: said } =
      checks && !verify(null, signed, key, signature)
        ? { status: 401, body: undefined }
        : asked.type === 1
          ? { status: 200, body: { type: 1 } }
          : answer(asked);
    response.writeHead(status, { 'content-type': 'application/json' }).end(said && JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
};

const register = (discord: FakeDiscord) =>
  restOf(discord).put(`/applications/${discord.applicationId}/commands`, {
    body: [{ name: 'ask', description: 'Ask' }],
  });

test('an interaction is signed and posted to the endpoint, and answered in the response', async () => {
  const discord = await openDiscord();
  await register(discord);
  await discord.setEndpoint(
    await openEndpoint(discord, ({ data }) => ({
      status: 200,
      body: { type: 4, data: { content: `/${data?.name}` } },
    })),
  );
  const { message, deferred } = await discord.slash('ask');
  expect([message.content, deferred, discord.problems]).toEqual(['/ask', false, []]);
});

test('a deferral in the response is followed by an edit over REST', async () => {
  const discord = await openDiscord();
  await register(discord);
  const edits: Promise<unknown>[] = [];
  const edit = (token: string) =>
    restOf(discord).patch(`/webhooks/${discord.applicationId}/${token}/messages/@original`, {
      auth: false,
      body: { content: 'later' },
    });
  discord.on((event) => {
    if (event.kind === 'posted') edits.push(edit(asked!.token));
  });
  let asked: Asked | undefined;
  await discord.setEndpoint(
    await openEndpoint(discord, (given) => {
      asked = given;
      return { status: 200, body: { type: 5 } };
    }),
  );
  const { message, deferred } = await discord.slash('ask');
  expect([message.content, deferred]).toEqual(['later', true]);
  await Promise.all(edits);
});

test('an endpoint that lets a wrong signature through, or answers no PING, is not taken', async () => {
  const discord = await openDiscord();
  const careless = await openEndpoint(discord, () => ({ status: 200 }), false);
  await expect(discord.setEndpoint(careless)).rejects.toThrow('answered a wrong signature with 200, not 401');
  const silent = await openEndpoint(discord, () => ({ status: 200 }));
  await expect(discord.setEndpoint(`${silent.replace('/interactions', '')}:0`)).rejects.toThrow();
});

test('what an endpoint answers badly is told to the asker and as a problem', async () => {
  const discord = await openDiscord();
  await register(discord);
  await discord.setEndpoint(await openEndpoint(discord, () => ({ status: 500 })));
  await expect(discord.slash('ask')).rejects.toThrow('the endpoint answered 500');
  await discord.setEndpoint(
    await openEndpoint(discord, () => ({ status: 200, body: { type: 4, data: { content: 'a'.repeat(2001) } } })),
  );
  await expect(discord.slash('ask')).rejects.toThrow('50035');
  expect(discord.problems.map(({ what }) => what)).toEqual(['the endpoint answered 500', '50035 Invalid Form Body']);
});
