import { defineCommand } from '../src/ask/command.ts';
import { pay } from '../src/measures/payment.ts';
import { readRatio } from '../src/parse/ratio.ts';
import type { Figure, Reply } from '../src/values/answer.ts';
import type { Money } from '../src/values/quantity.ts';
import { Trouble } from '../src/values/trouble.ts';
import words from './payment.words.ts';
import { readMoney, refusal } from './shared/requirement-parts.ts';

/** Round figures for what nobody gives: an exercise wants no more than the payment. */
const USUAL = { deposits: '100000000', held: '12000000', ratio: '10%' };
const ROWS = [
  ['payer', 'before'],
  ['payer', 'after'],
  ['payee', 'before'],
  ['payee', 'after'],
  ['both', 'throughout'],
] as const;

export default defineCommand({
  words,
  needs: [],
  options: {
    amount: { kind: 'text', required: true, example: '5m', max: 40 },
    deposits: { kind: 'text', max: 40 },
    held: { kind: 'text', max: 40 },
    'other-deposits': { kind: 'text', max: 40 },
    'other-held': { kind: 'text', max: 40 },
    ratio: { kind: 'text', max: 40 },
  },
  run({ args, say, format }): Reply {
    const given = [args.amount, args.deposits, args.held, args['other-deposits'], args['other-held']];
    const { amounts, currencies } = readMoney(given, format.locale);
    if (currencies.length > 1) return refusal(say.mixed(currencies));
    const [amount, deposits, held, otherDeposits, otherHeld] = amounts.map((read) => read?.amount);
    const inMoney = (text: string): Money => ({ amount: text, currency: currencies[0] ?? 'USD' });
    const { ratio } = readRatio(args.ratio ?? USUAL.ratio);
    const payer = { deposits: deposits ?? USUAL.deposits, held: held ?? USUAL.held };
    const payee = { deposits: otherDeposits ?? payer.deposits, held: otherHeld ?? payer.held };
    if (!(Number(amount) > 0)) throw new Trouble('badAmount', { given: args.amount });
    if (Number(amount) > Number(payer.deposits)) return refusal(say.tooMuch(inMoney(amount!), inMoney(payer.deposits)));
    const effect = pay(amount!, ratio, payer, payee);
    const standing = ({ excess }: { readonly excess: string }) => ({
      side:
        Number(excess) === 0
          ? ('even' as const)
          : excess.startsWith('-')
            ? ('shortfall' as const)
            : ('excess' as const),
      gap: inMoney(excess.replace('-', '')),
    });
    const { payer: a, payee: b, both } = effect;
    const isShort = a.after.held.startsWith('-');
    return {
      mood: [a, b].some(({ after }) => after.excess.startsWith('-')) ? 'watch' : 'calm',
      lead: say.lead(inMoney(amount!), standing(a.after), standing(b.after), inMoney(both.after.held)),
      figures: (['payer', 'payee'] as const).map(
        (bank): Figure => ({
          label: say.of(say.banks[bank], say.when.after),
          value: inMoney(effect[bank].after.held),
          changes: [{ label: say.columns[4]!, value: inMoney(effect[bank].after.excess) }],
        }),
      ),
      table: {
        title: say.table,
        columns: say.columns,
        rows: ROWS.map(([bank, when]) => {
          // A payment leaves what both have together as it was.
          const { deposits: owed, held: kept, required, excess } = effect[bank][when === 'throughout' ? 'after' : when];
          return [say.of(say.banks[bank], say.when[when]), ...[owed, kept, required, excess].map(inMoney)];
        }),
      },
      notes: [
        ...(isShort ? [say.borrow(inMoney(a.after.held.replace('-', '')))] : []),
        say.system,
        say.hypothetical(ratio, deposits === undefined || held === undefined),
      ],
      actions: [
        { kind: 'next', label: say.explain, command: 'explain', args: { topic: 'two-banks-exercise' } },
        { kind: 'next', label: say.plumbing, command: 'explain', args: { topic: 'h41-identity' } },
      ],
    };
  },
});
