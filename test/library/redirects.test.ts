import { expect, test } from 'vitest';
import { createFetcher, mayFollow } from '../../src/library/fetcher.ts';

const url = (text: string) => new URL(text);

test.each([
  ['https://fred.stlouisfed.org/graph/x', 'https://api.stlouisfed.org/graph/x', true],
  ['https://fred.stlouisfed.org/graph/x', 'https://fred.stlouisfed.org/other', true],
  ['https://fred.stlouisfed.org/graph/x', 'http://fred.stlouisfed.org/graph/x', false],
  ['https://fred.stlouisfed.org/graph/x', 'https://stlouisfed.org.example.com/x', false],
  ['https://fred.stlouisfed.org/graph/x', 'https://127.0.0.1/x', false],
  ['https://fred.stlouisfed.org/graph/x', 'http://169.254.169.254/latest', false],
  ['https://fred.stlouisfed.org/graph/x', 'https://[::1]/x', false],
  ['https://fred.stlouisfed.org/graph/x', 'https://localhost/x', false],
  ['https://fred.stlouisfed.org/graph/x', 'https://fred.stlouisfed.org:8443/x', false],
  ['http://127.0.0.1:9000/x', 'http://127.0.0.1:9000/y', true],
  ['http://127.0.0.1:9000/x', 'http://127.0.0.1:9001/y', false],
])('a redirect from %s to %s: followed %s', (from, to, followed) => {
  expect(mayFollow(url(from), url(to))).toBe(followed);
});

const answering = (locations: Readonly<Record<string, string>>) => {
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request) => {
    const address = String(input);
    asked.push(address);
    const location = locations[address];
    return location ? new Response(null, { status: 302, headers: { location } }) : new Response('figures');
  };
  return { asked, fetcher: createFetcher({ fetch: fetch as typeof globalThis.fetch, attempts: 1 }) };
};

test('a publisher that has moved within its own house is read where it says', async () => {
  const { fetcher, asked } = answering({
    'https://a.example.org/x': '/y',
    'https://a.example.org/y': 'https://b.example.org/z',
  });
  expect(await fetcher(url('https://a.example.org/x'))).toMatchObject({ body: 'figures' });
  expect(asked).toEqual(['https://a.example.org/x', 'https://a.example.org/y', 'https://b.example.org/z']);
});

test('one that sends its readers elsewhere is named, and elsewhere is never asked', async () => {
  const { fetcher, asked } = answering({ 'https://a.example.org/x': 'http://10.0.0.1/secret?key=1' });
  await expect(fetcher(url('https://a.example.org/x'))).rejects.toThrow(
    'a.example.org sends its readers to 10.0.0.1, which is not followed',
  );
  expect(asked).toHaveLength(1);
});

test('one that goes round in a circle is left', async () => {
  const { fetcher, asked } = answering({ 'https://a.example.org/x': '/y', 'https://a.example.org/y': '/x' });
  await expect(fetcher(url('https://a.example.org/x'))).rejects.toThrow('is not followed');
  expect(asked.length).toBeLessThan(10);
});
