/** Whose balance sheet moves. */
export const actors = ['fed', 'treasury', 'banks', 'funds', 'public'] as const;
export type Actor = (typeof actors)[number];

/** What is owned by one and owed by another; net worth is owed to nobody. */
export const instruments = [
  'reserves',
  'tga',
  'reverseRepo',
  'currency',
  'securities',
  'bills',
  'repo',
  'deposits',
  'loans',
  'netWorth',
] as const;
export type Instrument = (typeof instruments)[number];

/** One line of a balance sheet that moves; `by` is how many times the amount: 1 more, −1 less. */
export type Entry = {
  readonly actor: Actor;
  readonly side: 'assets' | 'liabilities';
  readonly instrument: Instrument;
  readonly by: 1 | -1;
};

/** One payment or purchase: all that moves at once. */
export type PlumbingStep = readonly Entry[];

type Side = Readonly<Partial<Record<Instrument, 1 | -1>>>;
type Sheet = { readonly assets?: Side; readonly liabilities?: Side };

/** A step as the balance sheets it moves, one actor after the other. */
const step = (sheets: Readonly<Partial<Record<Actor, Sheet>>>): PlumbingStep =>
  actors.flatMap((actor) =>
    (['assets', 'liabilities'] as const).flatMap((side) =>
      Object.entries(sheets[actor]?.[side] ?? {}).map(([instrument, by]) => ({
        actor,
        side,
        instrument: instrument as Instrument,
        by,
      })),
    ),
  );

/** A fund takes its cash back from ON RRP: it arrives as a deposit, and as reserves of the fund's bank. */
const fundsLeaveReverseRepo = step({
  fed: { liabilities: { reverseRepo: -1, reserves: 1 } },
  banks: { assets: { reserves: 1 }, liabilities: { deposits: 1 } },
  funds: { assets: { reverseRepo: -1, deposits: 1 } },
});

/** A fund puts cash into ON RRP: it leaves its account at a bank, and the bank's reserves with it. */
const fundsEnterReverseRepo = step({
  fed: { liabilities: { reverseRepo: 1, reserves: -1 } },
  banks: { assets: { reserves: -1 }, liabilities: { deposits: -1 } },
  funds: { assets: { reverseRepo: 1, deposits: -1 } },
});

/** A security the Fed holds matures and is not replaced: the Treasury pays it off from its account. */
const treasuryRepaysFed = step({
  fed: { assets: { securities: -1 }, liabilities: { tga: -1 } },
  treasury: { assets: { tga: -1 }, liabilities: { securities: -1 } },
});

const banksBuy = (what: 'bills' | 'securities') =>
  step({
    fed: { liabilities: { reserves: -1, tga: 1 } },
    treasury: { assets: { tga: 1 }, liabilities: { [what]: 1 } },
    banks: { assets: { [what]: 1, reserves: -1 } },
  });

const fundsBuy = (what: 'bills' | 'securities') =>
  step({
    fed: { liabilities: { reserves: -1, tga: 1 } },
    treasury: { assets: { tga: 1 }, liabilities: { [what]: 1 } },
    banks: { assets: { reserves: -1 }, liabilities: { deposits: -1 } },
    funds: { assets: { [what]: 1, deposits: -1 } },
  });

/** The Treasury pays somebody from its account. */
const treasurySpends = step({
  fed: { liabilities: { tga: -1, reserves: 1 } },
  treasury: { assets: { tga: -1 }, liabilities: { netWorth: -1 } },
  banks: { assets: { reserves: 1 }, liabilities: { deposits: 1 } },
  public: { assets: { deposits: 1 }, liabilities: { netWorth: 1 } },
});

/** What can happen, in its steps. Each moves every balance sheet so that both its sides stay equal. */
export const plumbingEvents = {
  'bills-to-banks': [banksBuy('bills')],
  'bills-to-funds': [fundsLeaveReverseRepo, fundsBuy('bills')],
  'taxes-paid': [
    step({
      fed: { liabilities: { reserves: -1, tga: 1 } },
      treasury: { assets: { tga: 1 }, liabilities: { netWorth: 1 } },
      banks: { assets: { reserves: -1 }, liabilities: { deposits: -1 } },
      public: { assets: { deposits: -1 }, liabilities: { netWorth: -1 } },
    }),
  ],
  'fed-buys-from-bank': [
    step({
      fed: { assets: { securities: 1 }, liabilities: { reserves: 1 } },
      banks: { assets: { securities: -1, reserves: 1 } },
    }),
  ],
  'fed-buys-from-fund': [
    step({
      fed: { assets: { securities: 1 }, liabilities: { reserves: 1 } },
      banks: { assets: { reserves: 1 }, liabilities: { deposits: 1 } },
      funds: { assets: { securities: -1, deposits: 1 } },
    }),
  ],
  'runoff-bank': [treasuryRepaysFed, banksBuy('securities')],
  'runoff-fund': [treasuryRepaysFed, fundsLeaveReverseRepo, fundsBuy('securities')],
  'repo-drawn': [
    step({
      fed: { assets: { repo: 1 }, liabilities: { reserves: 1 } },
      banks: { assets: { reserves: 1 }, liabilities: { repo: 1 } },
    }),
  ],
  'bank-lends': [
    step({
      banks: { assets: { loans: 1 }, liabilities: { deposits: 1 } },
      public: { assets: { deposits: 1 }, liabilities: { loans: 1 } },
    }),
  ],
  'cash-withdrawn': [
    step({
      fed: { liabilities: { reserves: -1, currency: 1 } },
      banks: { assets: { reserves: -1 }, liabilities: { deposits: -1 } },
      public: { assets: { deposits: -1, currency: 1 } },
    }),
  ],
  'treasury-spends': [treasurySpends],
  'rrp-falls': [fundsLeaveReverseRepo],
  'rrp-rises': [fundsEnterReverseRepo],
  'bills-to-funds-spent': [fundsLeaveReverseRepo, fundsBuy('bills'), treasurySpends],
} as const satisfies Readonly<Record<string, readonly PlumbingStep[]>>;

export type PlumbingEvent = keyof typeof plumbingEvents;

/** Every event's name, in the order they are offered. */
export const plumbingNames = Object.keys(plumbingEvents) as [PlumbingEvent, ...PlumbingEvent[]];

/** A line after several steps, and how many amounts it moved by in all. */
export type NetEntry = Omit<Entry, 'by'> & { readonly by: number };

/** What is left of several steps taken one after the other: lines that went and came back are gone. */
export const netOf = (steps: readonly PlumbingStep[]): readonly NetEntry[] => {
  const sums = new Map<string, Omit<NetEntry, 'by'> & { by: number }>();
  for (const { by, ...line } of steps.flat()) {
    const key = `${line.actor} ${line.side} ${line.instrument}`;
    const known = sums.get(key);
    if (known) known.by += by;
    else sums.set(key, { ...line, by });
  }
  return [...sums.values()].filter(({ by }) => by !== 0);
};

/** How far one line of the Fed's balance sheet moves over all steps, in amounts. */
export const fedMoves = (event: PlumbingEvent, instrument: Instrument): number =>
  plumbingEvents[event]
    .flat()
    .filter((entry) => entry.actor === 'fed' && entry.instrument === instrument)
    .reduce((sum, { by }) => sum + by, 0);
