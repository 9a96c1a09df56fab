import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { merge } from '../../src/library/contract.ts';
import { createFetcher } from '../../src/library/fetcher.ts';
import { BadBody, type Provider } from '../../src/providers/provider.ts';
import type { Series } from '../../src/series/catalog.ts';
import { day } from '../../src/values/day.ts';
import { each, latest, on, type Points, size } from '../../src/values/points.ts';

export const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/providers', name), 'utf8');

/** What the shared suite must know of a provider: one good body, and how to spoil it. */
export type Case = {
  readonly name: string;
  /** The provider at an address of its own; the suite's server stands in. */
  readonly at: (base: string) => Provider;
  readonly series: Series;
  readonly body: string;
  /** The newest figure of the body, in our unit. */
  readonly newest: readonly [day: string, value: number];
  /** How many figures the body has, missing marks left out. */
  readonly figures: number;
  /** Body with the newest figure marked as missing, in each way the publisher does. */
  readonly missing: readonly string[];
  /** Body of the same figures in a unit a thousand times smaller or larger. */
  readonly otherUnit: string;
  /** Body of another series; none where a body does not say whose it is, and the publisher is asked beforehand. */
  readonly otherId?: string;
  /** Body with its rows upside down, and every row twice. */
  readonly shuffled: string;
  /** Body with a second, different value for its newest day. */
  readonly twoValues: string;
  /** Body with the newest figure moved to a day. */
  readonly on: (day: string) => string;
};

const nowhere = new URL('http://127.0.0.1/');
const span = { since: day('2026-07-20'), today: day('2026-10-02') };

/** Every provider passes this: only a good body gives figures, and they are the published ones. */
export const providerSuite = ({ name, at, series, body, newest: [newestDay, newestValue], figures, ...spoilt }: Case) =>
  describe(name, () => {
    const provider = at('http://127.0.0.1:9');
    const read = (text: string): Points => provider.read(text, series, nowhere).points;
    const good = read(body);

    test('reads the published figures in our unit', () => {
      expect(size(good)).toBe(figures);
      expect(latest(good)).toEqual({ day: day(newestDay), value: newestValue });
    });

    test('an empty body is refused', () => {
      expect(() => read('')).toThrow(new BadBody('the body is empty'));
      expect(() => read(' \r\n')).toThrow(new BadBody('the body is empty'));
    });

    test('a web page is refused', () => {
      expect(() => read('<!DOCTYPE html><html><body>Scheduled maintenance</body></html>')).toThrow(/is a web page/);
    });

    test('a body cut anywhere gives no figure the whole body does not have', () => {
      const wrong: unknown[] = [];
      for (let end = 1; end < body.length - 1; end++) {
        let cut: Points;
        try {
          cut = read(body.slice(0, end));
        } catch (error) {
          if (!(error instanceof BadBody)) wrong.push(error);
          continue;
        }
        wrong.push(...[...each(cut)].filter(({ day: at_, value }) => on(good, at_)?.value !== value));
      }
      expect(wrong).toEqual([]);
    });

    test('what is not the publisher’s shape is refused in plain words', () => {
      for (const text of ['null', '[]', '{}', '42', '{"error":"no"}', 'a,b\n1,2\n', '\u0000\u0001']) {
        expect(() => read(text)).toThrow(BadBody);
      }
    });

    test('a day marked as missing is a day without a figure', () => {
      expect(spoilt.missing.length).toBeGreaterThan(0);
      for (const text of spoilt.missing) {
        expect(size(read(text))).toBe(figures - 1);
        expect(on(read(text), day(newestDay))).toBeUndefined();
      }
    });

    test('figures in another unit are refused', () => {
      const refuse = () => {
        const verdict = merge(series, good, read(spoilt.otherUnit), span.today);
        if (!verdict.ok) throw new BadBody(verdict.reason);
      };
      expect(refuse).toThrow(/unit|factor/);
    });

    const { otherId } = spoilt;
    if (otherId !== undefined) {
      test('figures of another series are refused', () => {
        expect(() => read(otherId)).toThrow(/, not of|there is no/);
      });
    }

    test('rows in any order, each of them twice, are the same figures', () => {
      expect(read(spoilt.shuffled)).toEqual(good);
    });

    test('two values for one day are refused', () => {
      expect(() => read(spoilt.twoValues)).toThrow(/^two /);
    });

    test('a day in the future is refused', () => {
      const verdict = merge(series, good, read(spoilt.on('2026-10-07')), span.today);
      expect(verdict).toEqual({ ok: false, reason: '2026-10-07 is in the future' });
    });

    test('a day that does not exist is refused', () => {
      expect(() => read(spoilt.on('2026-02-30'))).toThrow(new BadBody('not a day: 2026-02-30'));
    });

    describe('over the wire', () => {
      let server: Server;
      let asked: URL | undefined;
      let base = '';
      beforeAll(async () => {
        server = createServer((request, response) => {
          asked = new URL(request.url!, base);
          response.on('error', () => {});
          const send = (left: number): void => {
            if (left === 0 || response.destroyed) return void response.end();
            if (response.write(' '.repeat(1_000_000))) setImmediate(send, left - 1);
            else response.once('drain', () => send(left - 1));
          };
          send(50);
        });
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
      });
      afterAll(() => void server.close());

      test('a body of 50 MB is refused before it has arrived', async () => {
        const fetcher = createFetcher({ attempts: 1 });
        await expect(fetcher(at(base).url(series, span))).rejects.toThrow(/sent more than 8 MB$/);
        expect(asked).toBeDefined();
      });
    });
  });
