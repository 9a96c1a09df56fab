import { pino } from 'pino';
import type { Log } from './ask/log.ts';

/** The operator's log on standard output: one JSON line an event, from a level on, secrets left out. */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: null,
    redact: ['token', '*.token', 'headers.authorization', '*.headers.authorization', 'err.requestBody', 'err.url'],
  });
