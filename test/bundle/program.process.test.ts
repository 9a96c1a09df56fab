import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/bundle/root.ts';

/** Runs the built program as a visitor would. */
const data = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [join(root, 'dist', 'src', 'data.js'), ...args], { cwd: root }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });

describe('npm run data', () => {
  it('says what it can do', async () => {
    const { code, out } = await data();
    expect(code).toBe(0);
    expect(out).toMatch(/npm run data -- import DIR/);
    expect(out).toMatch(/npm run data -- verify/);
  });

  it('verifies the bundled figures', async () => {
    const { code, out } = await data('verify');
    expect(code).toBe(0);
    expect(out).toContain('Everything that can be checked holds.');
  });

  it.each([
    [['nonsense'], 'There is no “nonsense”'],
    [['toString'], 'There is no “toString”'],
    [['import'], 'Which folder?'],
    [['import', join(root, 'nowhere')], 'There is no folder'],
    [['import', root, '--force'], '--force is not an option of import.'],
  ])('answers %j with a sentence and exit code 2', async (args, sentence) => {
    const { code, out, err } = await data(...args);
    expect(code).toBe(2);
    expect(out + err).toContain(sentence);
    expect(out + err).not.toMatch(/^\s+at /m);
  });
});
