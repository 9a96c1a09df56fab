import { type KeyObject, sign } from 'node:crypto';
import { type Json, record } from '../json.ts';
import { formBody, parseJson } from '../rest/body.ts';
import { DiscordError } from '../rest/discord-error.ts';
import type { Server } from '../server.ts';
import { fail, type Interaction, interactionTypes, responseTypes } from './interaction.ts';
import { respond } from './respond.ts';

/** Sends a body with the signature a bot proves it by (https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers). */
const postSigned = (url: string, key: KeyObject, time: number, payload: Json, spoil = false): Promise<Response> => {
  const timestamp = String(Math.floor(time / 1000));
  const body = JSON.stringify(payload);
  const signature = sign(null, Buffer.from(timestamp + body), key);
  if (spoil) signature[0] = signature[0]! ^ 1;
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-signature-ed25519': signature.toString('hex'),
      'x-signature-timestamp': timestamp,
    },
    body,
  });
};

/** Sets where interactions go, over the gateway when nowhere is named. As with Discord, a PING must be answered, one with a wrong signature refused with 401. */
export const setEndpoint = async (server: Server, url?: string): Promise<void> => {
  server.endpoint = undefined;
  if (url === undefined) return;
  const { state, signingKey } = server;
  const ping = (spoil: boolean) =>
    postSigned(
      url,
      signingKey,
      state.now(),
      { id: state.nextId(), application_id: state.application.id, type: interactionTypes.ping, version: 1, token: '' },
      spoil,
    );
  const answer = await ping(false);
  const { type } = record(parseJson(await answer.text()));
  if (answer.status !== 200 || type !== responseTypes.pong)
    throw new Error(`${url} answered a PING with ${answer.status} and type ${type}`);
  const refused = await ping(true);
  if (refused.status !== 401) throw new Error(`${url} answered a wrong signature with ${refused.status}, not 401`);
  server.endpoint = url;
};

/** Posts an interaction and takes the response in the answer; 202 means that it comes by the callback. */
export const postInteraction = async (
  server: Server,
  url: string,
  interaction: Interaction,
  payload: Json,
): Promise<void> => {
  const report = (what: string, detail?: unknown) => {
    server.report({ what, method: 'POST', path: url, ...(detail !== undefined && { detail }) });
    fail(server.interactions, interaction, new Error(what));
  };
  try {
    const answer = await postSigned(url, server.signingKey, server.state.now(), payload);
    if (answer.status === 202) return;
    if (answer.status !== 200) return report(`the endpoint answered ${answer.status}`);
    const multipart = answer.headers.get('content-type')?.startsWith('multipart/form-data');
    const body = multipart
      ? await formBody(await answer.formData())
      : { body: parseJson(await answer.text()), uploads: [] };
    respond(server, interaction.id, interaction.token, body);
  } catch (error) {
    if (error instanceof DiscordError) report(`${error.code} ${error.message}`, error.fieldErrors);
    else report(`the endpoint did not answer: ${error instanceof Error ? error.message : error}`);
  }
};
