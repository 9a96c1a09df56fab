import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environment, readConfig } from '../src/config.ts';

const dir = mkdtempSync(join(tmpdir(), 'reservoir-env-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const TEXT = '# settings\nRESERVOIR_TEST_TOKEN=abc.def\nRESERVOIR_TEST_LANGUAGE=中文\n';
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-8 with CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['UTF-16 as PowerShell writes it', Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16, the other way round', big(`\ufeff${TEXT}`)],
])('a .env in %s is read', (_, bytes) => {
  const file = join(dir, '.env');
  writeFileSync(file, bytes);
  expect(environment(file)).toMatchObject({ RESERVOIR_TEST_TOKEN: 'abc.def', RESERVOIR_TEST_LANGUAGE: '中文' });
});

test('a .env that is no text is named', () => {
  const file = join(dir, 'broken');
  writeFileSync(file, Buffer.from([0x41, 0xff, 0xfe, 0x80, 0x81]));
  expect(() => environment(file)).toThrow(`Could not read ${file}`);
});

test('the environment comes before the file', () => {
  const file = join(dir, 'second');
  writeFileSync(file, 'PATH=nowhere\n');
  expect(environment(file).PATH).toBe(process.env.PATH);
});

test.each([
  ['STORE_URL', 'postgres://a:b@host:port/x'],
  ['STORE_URL', 'postgres://a:50%@host/x'],
  ['STORE_URL', 'mysql://host/x'],
  ['CACHE_URL', 'http://host'],
  ['DISCORD_API_URL', 'discord.com'],
])('a wrong address in %s (%s) is one plain sentence that does not print it', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^The setting ${name} must be an address`));
  try {
    readConfig({ [name]: value });
  } catch (error) {
    expect((error as Error).message).not.toContain(value);
  }
});

test('a secret may stand in a file of its own, and the setting itself comes before it', () => {
  const file = join(dir, 'token');
  writeFileSync(file, 'abc.def.ghi\n');
  expect(readConfig({ DISCORD_TOKEN_FILE: file }).DISCORD_TOKEN).toBe('abc.def.ghi');
  expect(readConfig({ DISCORD_TOKEN_FILE: file, DISCORD_TOKEN: 'own' }).DISCORD_TOKEN).toBe('own');
  expect(() => readConfig({ DISCORD_TOKEN_FILE: join(dir, 'nowhere') })).toThrow(
    `Could not read the file ${join(dir, 'nowhere')}, which DISCORD_TOKEN_FILE names.`,
  );
});

test.each([
  ['auto', 'auto'],
  ['0-3/8', { ids: [0, 1, 2, 3], count: 8 }],
  ['7/8', { ids: [7], count: 8 }],
])('shards %s are read', (SHARDS, read) => {
  expect(readConfig({ SHARDS }).SHARDS).toEqual(read);
});

test.each(['3-0/8', '0-8/8', '8', '0-3', 'all'])('shards %s are refused', (SHARDS) => {
  expect(() => readConfig({ SHARDS })).toThrow('The setting SHARDS must be auto, or shards counted from 0');
});
