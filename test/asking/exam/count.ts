import { fits } from '../../questions/expectation.ts';
import { read, readings, rows } from '../reader.ts';

type Counts = { rows: number; right: number; wrong: number; askedBack: number; declined: number };

/** Right: a reading that satisfies the row. Of the others, a command is confidently wrong. */
export const sat = (
  folder: Parameters<typeof rows>[0],
  each: (intent: string, right: boolean) => void = () => {},
): Counts => {
  const counts = { rows: 0, right: 0, wrong: 0, askedBack: 0, declined: 0 };
  for (const { row, locale, earlier } of rows(folder)) {
    const reading = read(row.text, row.today, earlier, locale === 'zh-TW');
    const right = readings(reading).some((told) => fits(told, row.expect));
    counts.rows++;
    if (right) counts.right++;
    else if (reading.kind === 'line') counts.wrong++;
    else if (reading.kind === 'decline') counts.declined++;
    else counts.askedBack++;
    each(row.id.split('.')[0]!, right);
  }
  return counts;
};

const percent = (part: number, { rows: whole }: Counts) => `${((100 * part) / whole).toFixed(1)}%`;
/** A line of the report. */
export const line = (name: string, counts: Counts) =>
  `${name}: ${counts.rows} questions, right ${percent(counts.right, counts)}, confidently wrong ${percent(counts.wrong, counts)}, asked back ${percent(counts.askedBack, counts)}, declined ${percent(counts.declined, counts)}`;
