import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../process.ts';

const TODAY = ['--today', '2026-10-08'];
const ask = (...args: string[]) => run('src/cli', args);

const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'reservoir-ask-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
};

test('takes the line a member would type, and leads with the sentence', async () => {
  const { code, out, err } = await ask('/reserves range:1y', ...TODAY);
  expect(out.split('\n')[0]).toBe(
    'Banks held $2.88 tn of reserves at the close of Wednesday, Sep 30, 2026, down $88.2 bn on the week: the lowest since Dec 31, 2025.',
  );
  expect(out).toContain('https://fred.stlouisfed.org/series/WRBWFRBL');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('--json gives the answer as JSON and nothing else', async () => {
  const { code, out } = await ask('/srf', '--json', ...TODAY);
  expect(JSON.parse(out)).toMatchObject({
    command: 'srf',
    locale: 'en',
    asOf: '2026-09-04',
    sources: [{ code: 'SRF_ACCEPTED' }],
  });
  expect(code).toBe(0);
});

test('--locale speaks Chinese', async () => {
  const { out } = await ask('/qt', '--locale', 'zh-CN', ...TODAY);
  expect(out).toContain('缩表已于2025年12月1日结束');
  expect(out).not.toContain('兆');
});

test('--png and --csv write the picture and the figures', async () => {
  const made = await folder();
  const [png, csv] = [join(made, 'qt.png'), join(made, 'qt.csv')];
  expect((await ask('/qt view:balance range:1y', '--png', png, '--csv', csv, ...TODAY)).code).toBe(0);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1600, height: 1200 });
  const rows = (await readFile(csv, 'utf8')).trimEnd().split('\n');
  expect(rows).toContain('day,TREAST,WSHOMCB,OTHER');
  expect(rows.at(-1)).toBe('2026-09-30,4564161000000,1898089000000,280781000000');
});

test('trouble ends with status 2 and says what would fit', async () => {
  const amount = await ask('/calc-reserve deposits:plenty');
  expect(amount).toMatchObject({ code: 2, err: '' });
  expect(amount.out).toContain('plenty');
  expect(await ask('/nothing')).toMatchObject({ code: 2, out: expect.stringContaining('/nothing') });
  expect(await ask('/reserves what?', '--json')).toMatchObject({
    code: 2,
    out: expect.stringContaining('"mood":"trouble"'),
  });
});

test('a wrong call ends with status 1 and one sentence', async () => {
  for (const args of [
    ['--nonsense'],
    ['/reserves', '--today', 'tomorrow'],
    ['/calc-reserve deposits:1m', '--png', '/tmp/none.png'],
    ['/srf', '--csv', join(import.meta.dirname, 'nowhere', 'srf.csv')],
  ]) {
    const { code, err } = await ask(...args);
    expect({ args, code, lines: err.trimEnd().split('\n').length }).toEqual({ args, code: 1, lines: 1 });
  }
});

test('--help is made from the commands', async () => {
  const { code, out } = await ask('--help');
  expect(code).toBe(0);
  for (const part of [
    '/reserves',
    '/qt',
    '/srf',
    '/calc-reserve',
    '/drivers',
    'range:',
    '3m',
    'vault-cash:',
    '--png FILE',
  ])
    expect(out).toContain(part);
  expect((await ask('--help', '--locale', 'zh-TW')).out).toContain('準備金');
});
