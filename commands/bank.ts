import { defineCommand } from '../src/ask/command.ts';
import { fittingBanks, readBanks } from '../src/parse/bank-names.ts';
import type { Bank } from '../src/series/banks.ts';
import type { Pick, Reply } from '../src/values/answer.ts';
import type { Locale } from '../src/values/locale.ts';
import { clip } from '../src/words/clip.ts';
import words from './bank.words.ts';
import { aboutOne } from './shared/bank-one.ts';
import { aboutSeveral } from './shared/bank-several.ts';
import { MOST_LINES } from './shared/chart-parts.ts';
import { suggestBanks } from './shared/suggest-banks.ts';

/** What can be asked of a bank's report. */
const metrics = ['assets', 'deposits', 'equity', 'uninsured', 'reserves', 'loans', 'securities'] as const;

/** How many banks are offered to whoever named none that is held. */
const CLOSEST = 15;

export default defineCommand({
  words,
  dated: true,
  callReports: true,
  needs: ['reservesWednesday', 'bankAssets', 'deposits'],
  optional: 'all',
  options: {
    name: { kind: 'text', max: 100, suggest: suggestBanks },
    metric: { kind: 'choice', values: metrics },
  },
  run({ args: { name = '', metric }, banks, data, say, shared, format }): Reply {
    const { locale } = format;
    const { found, unknown } = name === '' ? { found: banks, unknown: [] } : readBanks(banks, name);
    if (unknown[0] !== undefined && found.length === 0) return notHeld(unknown[0], banks, say, locale);
    if (name !== '' && found.length > MOST_LINES) return refused(say.tooMany(MOST_LINES), banks, say, locale);
    const filed = name === '' ? stillFiling(banks) : found.filter(({ reports }) => reports.length > 0);
    const told = { say, shared, format, banks, data };
    const first = filed[0];
    if (!first) return refused(say.before(found.map((bank) => bank.name[locale])), banks, say, locale);
    const reply = found.length === 1 ? aboutOne(first, metric, told) : aboutSeveral(filed, metric ?? 'uninsured', told);
    const named = name === '' ? {} : { name: filed.map(({ cert }) => cert).join(',') };
    return {
      mood: 'calm',
      ...reply,
      notes: [
        ...(unknown.length > 0 ? [say.notAmong(unknown.map((typed) => clip(typed, 60)))] : []),
        ...(reply.notes ?? []),
        say.asFiled,
        say.noJudgement,
      ],
      method: [say.filingRule, say.held],
      actions: [
        {
          kind: 'view',
          label: say.metric,
          command: 'bank',
          option: 'metric',
          args: named,
          choices: metrics.map((value) => ({ value, label: say.labels[value] })),
          ...(metric && { chosen: metric }),
        },
        pick(banks, say, locale),
        { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'cash-and-balances-at-central-banks' } },
        { kind: 'next', label: say.distribution, command: 'explain', args: { topic: 'distribution-among-banks' } },
      ],
    };
  },
});

/** The banks people know whose latest report is of the latest quarter anybody's is. */
const stillFiling = (held: readonly Bank[]): readonly Bank[] => {
  const banks = held.filter(({ joined }) => !joined);
  const ends = banks.map(({ reports }) => reports.at(-1)?.quarter ?? 0);
  return banks.filter((_, i) => ends[i]! > 0 && ends[i] === Math.max(...ends));
};

const notHeld = (typed: string, banks: readonly Bank[], say: ReturnType<typeof words>, locale: Locale): Reply => {
  const close = fittingBanks(banks, typed);
  return refused(say.unknown(clip(typed, 60)), close.length > 0 ? close : banks, say, locale);
};

const refused = (lead: string, offered: readonly Bank[], say: ReturnType<typeof words>, locale: Locale): Reply => ({
  mood: 'trouble',
  ephemeral: true,
  lead,
  cites: [],
  actions: [pick(offered, say, locale)],
});

const pick = (banks: readonly Bank[], say: ReturnType<typeof words>, locale: Locale): Pick => ({
  kind: 'pick',
  label: say.pick,
  command: 'bank',
  args: {},
  option: 'name',
  most: MOST_LINES,
  choices: banks.slice(0, CLOSEST).map(({ name, cert }) => ({ label: name[locale], value: String(cert) })),
});
