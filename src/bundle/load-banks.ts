import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bank, CallReport, Institution, ReportItem } from '../series/banks.ts';
import { isQuarterEnd } from '../series/banks.ts';
import { parseDay } from '../values/day.ts';
import { locales } from '../values/locale.ts';
import { BadFile } from './bad-file.ts';
import { shortPath } from './snapshot.ts';

const ITEMS = [
  'assets',
  'deposits',
  'equity',
  'uninsured',
  'loans',
  'securities',
  'brokered',
] as const satisfies readonly ReportItem[];

/** What stands above the rows: whatever decides how the numbers are to be read. */
const HEADER = [
  '# Call reports of single banks, by certificate and last day of the quarter',
  '# unit: thousands of dollars',
  '# publisher: FDIC',
  `cert,quarter,${ITEMS.join(',')}`,
];
const THOUSAND = 1000;

const day = z.string().refine((text) => parseDay(text) !== undefined, 'not a day');
const text = z.string().trim().min(1, 'empty');

const institutions: z.ZodType<readonly Institution[]> = z.array(
  z.strictObject({
    cert: z.int().positive(),
    filed: text,
    name: z.strictObject(
      Object.fromEntries(locales.map((locale) => [locale, text])) as Record<(typeof locales)[number], typeof text>,
    ),
    aliases: z.array(text),
    closed: z.exactOptional(z.strictObject({ day, source: text })),
    source: text,
    checked_at: day,
  }),
);

/** The banks whose call reports ship with the project. @throws BadFile with the file, the place in it and the reason */
export const loadBanks = (folder: string): readonly Bank[] => {
  const reports = readReports(folder);
  return readInstitutions(folder).map((institution) => ({
    ...institution,
    reports: reports.get(institution.cert) ?? [],
  }));
};

const readInstitutions = (folder: string): readonly Institution[] => {
  const file = join(folder, 'institutions.json');
  const parsed = institutions.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadFile(shortPath(file), issue?.path.join('.') || 'top', issue?.message ?? 'is not what it should be');
};

const readReports = (folder: string): ReadonlyMap<number, readonly CallReport[]> => {
  const path = join(folder, 'reports.csv');
  const file = shortPath(path);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  for (const [i, wanted] of HEADER.entries())
    if (lines[i] !== wanted) throw new BadFile(file, i + 1, `should be “${wanted}”, is “${lines[i]?.slice(0, 60)}”`);
  const byBank = new Map<number, CallReport[]>();
  for (const [i, line] of lines.entries()) {
    if (i < HEADER.length) continue;
    const { cert, report } = readRow(line, file, i + 1);
    const reports = byBank.get(cert) ?? [];
    if (report.quarter <= (reports.at(-1)?.quarter ?? 0)) throw new BadFile(file, i + 1, `out of order: ${line}`);
    byBank.set(cert, [...reports, report]);
  }
  return byBank;
};

const readRow = (line: string, file: string, at: number): { readonly cert: number; readonly report: CallReport } => {
  if (!/^\d+,\d{4}-\d\d-\d\d(,-?\d*)+$/.test(line)) throw new BadFile(file, at, `not a report: ${line.slice(0, 60)}`);
  const [cert = '', isoDay = '', ...amounts] = line.split(',');
  const quarter = parseDay(isoDay);
  if (quarter === undefined || !isQuarterEnd(quarter))
    throw new BadFile(file, at, `not the end of a quarter: ${isoDay}`);
  if (amounts.length !== ITEMS.length)
    throw new BadFile(file, at, `has ${amounts.length} amounts, not ${ITEMS.length}`);
  const items = ITEMS.map((item, i) => [item, amounts[i] === '' ? null : Number(amounts[i]) * THOUSAND] as const);
  return { cert: Number(cert), report: { quarter, ...Object.fromEntries(items) } };
};
