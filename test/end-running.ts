import { afterAll } from 'vitest';
import { endRunning } from './process.ts';

// Runs beside every file of the process suite, after whatever that file does at its end.
afterAll(endRunning);
