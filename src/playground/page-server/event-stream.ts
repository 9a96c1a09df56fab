import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { PageEvent, VisitorRole } from '../protocol.ts';
import type { Session } from './session.ts';

/** Characters that may wait for a page that does not read; it is let go after. */
const MAX_WAITING = 8 * 1024 * 1024;
/** Milliseconds between signs of life to a listening page. */
const HEARTBEAT_MS = 20_000;

/** Streams what a person sees: everything there is, then what happens, until the page or the session goes. */
export const streamEvents = (c: Context, session: Session, as: VisitorRole): Response =>
  streamSSE(c, async (stream) => {
    let waiting = 0;
    const send = async (text: string) => {
      waiting += text.length;
      if (waiting > MAX_WAITING) return stream.abort();
      await stream.write(text);
      waiting -= text.length;
    };
    const tell = (event: PageEvent) => void send(`data: ${JSON.stringify(event)}\n\n`);
    const stop = session.watch(as, tell);
    const heartbeat = setInterval(send, HEARTBEAT_MS, ':\n\n');
    tell({ kind: 'state', state: session.state(as) });
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearInterval(heartbeat);
    stop();
  });
