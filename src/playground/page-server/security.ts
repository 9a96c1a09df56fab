import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';

/** Headers of every answer: the page loads from its own address and nowhere else (`data:` are avatars it draws); nothing may frame it, and nothing in a message can run. */
export const headers = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: false,
  });

/** Refuses forms of other sites (https://hono.dev/docs/middleware/builtin/csrf). */
export const forms = (): MiddlewareHandler => csrf();

/** Refuses whoever reaches this address under another name (DNS rebinding), and scripts of other sites; a link from elsewhere may open the page. */
export const ownPageOnly: MiddlewareHandler = async (c, next) => {
  const url = new URL(c.req.url);
  const [origin, site] = [c.req.header('origin'), c.req.header('sec-fetch-site') ?? 'none'];
  const opened = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
  const own =
    ['127.0.0.1', 'localhost'].includes(url.hostname) &&
    (origin === undefined || origin === url.origin) &&
    (opened || site === 'same-origin' || site === 'none');
  if (!own) return c.body(null, 403);
  await next();
};
