import type { IncomingMessage, ServerResponse } from 'node:http';
import { importMapHash } from './modules.ts';

/** The page loads from its own address and nowhere else (`data:` are faces it draws); nothing may frame it, and nothing in a message can run. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' '${importMapHash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. */
export const secure = (response: ServerResponse): void => {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
};

/** Whether a request comes from our own page: asked by a name of this machine (so no rebound DNS), and by no other site. */
export const isOurs = ({ headers, method }: IncomingMessage, port: number): boolean => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) return false;
  const site = headers['sec-fetch-site'];
  const navigates = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !navigates) return false;
  return method !== 'POST' || headers['content-type'] === 'application/json';
};
