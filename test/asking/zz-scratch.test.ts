import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { fits } from '../questions/expectation.ts';
import { read, readings, rows } from './reader.ts';

test('scratch', () => {
  const out: string[] = [];
  const counts: string[] = [];
  for (const folder of (process.env.SETS ?? 'ninth/').split(',')) {
    const count = { right: 0, wrong: 0, other: 0 };
    for (const { row, locale, earlier } of rows(folder as never)) {
      const reading = read(row.text, row.today, earlier, locale === 'zh-TW');
      const right = readings(reading).some((told) => fits(told, row.expect));
      if (right) count.right++;
      else if (reading.kind === 'line') count.wrong++;
      else count.other++;
      if (right) continue;
      out.push(
        `${reading.kind === 'line' ? 'WRONG' : reading.kind} ${row.id} ${row.replyTo ? `(reply to ${row.replyTo}) ` : ''}\n  Q: ${row.text}\n  got: ${JSON.stringify(reading.kind === 'line' ? readings(reading) : reading.others).slice(0, 400)}\n  want: ${JSON.stringify(row.expect).slice(0, 400)}`,
      );
    }
    counts.push(`${folder} ${JSON.stringify(count)}`);
  }
  writeFileSync(process.env.OUT ?? '/tmp/scratch/fail.txt', `${counts.join('\n')}\n${out.join('\n')}\n`);
}, 200000);
