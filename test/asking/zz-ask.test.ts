import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { lineText } from '../../src/asking/targets.ts';
import { read, said } from './reader.ts';
import { setupLine } from '../../src/asking/setup-line.ts';

test('ask', () => {
  const out = readFileSync('/tmp/scratch/q.txt', 'utf8').split('\n').filter(Boolean).map((text) => {
    const parts = text.split(' >> ');
    const reading = read(parts.at(-1)!, undefined, parts.slice(0, -1), /[與數據準備資後變動嗎]/.test(text));
    const setup = setupLine(reading);
    const s = reading.slots;
    return `${text}\n   ${said(reading)} [${reading.intent ?? reading.kind}]${setup ? ` SETUP ${lineText(setup)}` : ''}  ${reading.kind === 'line' ? '' : reading.others.map(lineText).join(' | ')}${process.env.V ? `\n   rest=${s.rest} series=${s.series} derived=${s.derived} time=${JSON.stringify({ ...s.time, rest: undefined, named: s.time.named.length })} side=${s.side} level=${s.level?.value} why=${s.why} claim=${s.claim}` : ''}`;
  });
  writeFileSync('/tmp/scratch/a.txt', out.join('\n'));
});
