import type { StoredFile } from 'fake-discord';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Failure } from '../protocol.ts';
import { streamEvents } from './event-stream.ts';
import { pageFiles } from './page-files.ts';
import { isAction, readAction, readRole, readVisitor } from './requests.ts';
import { forms, headers, ownPageOnly } from './security.ts';
import { ActionFailed, type Session } from './session.ts';

/** Bytes a page may send at once; pages that listen at once. */
const [MAX_BYTES, MAX_LISTENERS] = [64 * 1024, 32];

const STATUS = { silent: 504, refused: 409, failed: 400 } as const satisfies Record<Failure['failure'], number>;

/** The page and what it asks of its server. */
export const pageRoutes = (session: Session, fileAt: (path: string) => StoredFile): Hono => {
  const app = new Hono();
  app.use(headers(), ownPageOnly, forms(), bodyLimit({ maxSize: MAX_BYTES }));
  app.onError((error, c) => {
    if ('getResponse' in error && error.getResponse instanceof Function) return error.getResponse();
    const failure = error instanceof ActionFailed ? error.failure : 'failed';
    return c.json({ failure, detail: error.message } satisfies Failure, STATUS[failure]);
  });
  app.get('/events', (c) => {
    const as = readRole(c.req.query());
    return session.listeners() < MAX_LISTENERS ? streamEvents(c, session, as) : c.body(null, 503);
  });
  app.get('/commands', (c) =>
    c.json(session.commands(readVisitor(c.req.query())), 200, { 'cache-control': 'no-store' }),
  );
  app.get('/attachments/*', (c) => attachment(fileAt(c.req.path)));
  app.post('/:action', async (c) => {
    const name = c.req.param('action');
    if (!isAction(name)) return c.notFound();
    const outcome = await session.act(name, readAction(name, await c.req.json()));
    return outcome === undefined ? c.body(null, 204) : c.json(outcome);
  });
  app.route('/', pageFiles());
  return app;
};

/** A file of a message: pictures are shown, all else is saved. */
const attachment = ({ bytes, type, name }: StoredFile): Response => {
  const inline = type.startsWith('image/') && type !== 'image/svg+xml';
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type || 'application/octet-stream',
      'cache-control': 'private, max-age=86400, immutable',
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
};
