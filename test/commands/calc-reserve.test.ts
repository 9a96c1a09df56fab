import { describe, expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, botOn, commands, facts } from '../world.ts';

const calc = (args: Record<string, string>, locale = 'en') => ask({ command: 'calc-reserve', args, locale });
const usd = (amount: string) => ({ amount, currency: 'USD' });
const figure = (answer: Awaited<ReturnType<typeof calc>>, label: string) =>
  answer.figures?.find((each) => each.label === label)?.value;

test('every rule of the facts is on offer, and every rule on offer is in the facts', () => {
  const option = commands.find(({ name }) => name === 'calc-reserve')!.options.rule;
  const offered = option?.kind === 'choice' ? option.values : [];
  expect([...offered].sort()).toEqual(['custom', ...facts.requirements.map(({ id }) => id)].sort());
});

test('a ratio of one’s own is a hypothetical, told beside today’s rule', async () => {
  const answer = await calc({ deposits: '$100m', ratio: '10%' });
  expect(answer.lead).toBe(
    'At 10%, $100,000,000 of deposits would require $10,000,000 — a hypothetical: the US ratio has been 0% since Mar 26, 2020.',
  );
  expect(figure(answer, 'Required')).toEqual(usd('10000000'));
  expect(answer.sources.length).toBeGreaterThan(0);
  expect(answer.ephemeral).toBeFalsy();
});

test('$100m required $2,511,000 in the United States of 2019', async () => {
  const answer = await calc({ deposits: '100m', date: '2019-06-01' });
  expect(figure(answer, 'Required')).toEqual(usd('2511000'));
  expect(figure(answer, 'Required today')).toEqual(usd('0'));
  expect(answer.lead).toBe(
    'On Jun 1, 2019, the US rule required $2,511,000 on $100,000,000 of deposits; today it requires $0.',
  );
  expect(answer.table?.rows).toEqual([
    [usd('0'), usd('16300000'), '0%', usd('16300000'), usd('0')],
    [usd('16300000'), usd('124200000'), '3%', usd('83700000'), usd('2511000')],
    [usd('124200000'), '', '10%', usd('0'), usd('0')],
    ['Total', '', '', usd('100000000'), usd('2511000')],
  ]);
});

test('$100m required $6,583,000 in the United States of 2009', async () => {
  expect(figure(await calc({ deposits: '100m', rule: 'us', date: '2009-06-01' }), 'Required')).toEqual(usd('6583000'));
});

test('$100m requires nothing in the United States today', async () => {
  const answer = await calc({ deposits: '100m' });
  expect(figure(answer, 'Required')).toEqual(usd('0'));
  expect(answer.lead).toBe(
    'Today the US rule requires $0 on $100,000,000 of deposits: the US ratio has been 0% since Mar 26, 2020.',
  );
});

test('what is held is set against what is required, vault cash included where it counts', async () => {
  const answer = await calc({ deposits: '100m', date: '2019-06-01', held: '2m', 'vault-cash': '200k' });
  expect(figure(answer, 'Held')).toEqual(usd('2200000'));
  expect(figure(answer, 'Shortfall')).toEqual(usd('311000'));
  expect(answer.lead).toContain('against $2,200,000 held (shortfall $311,000)');
  expect(answer.mood).toBe('watch');
  expect(answer.notes).toContain('Vault cash counts towards the requirement.');
});

test('vault cash is left out where the rule does not let it count', async () => {
  const answer = await calc({ deposits: '€1bn', held: '€9.9m', 'vault-cash': '€5m' });
  expect(figure(answer, 'Held')).toEqual({ amount: '9900000', currency: 'EUR' });
  expect(answer.lead).toContain('(exactly enough)');
  expect(answer.notes?.join(' ')).toContain('Vault cash does not count');
});

test('the allowance of the euro area lowers the requirement, and never below zero', async () => {
  const answer = await calc({ deposits: '€1bn', rule: 'ecb' });
  expect(figure(answer, 'Required')).toEqual({ amount: '9900000', currency: 'EUR' });
  const small = await calc({ deposits: '€5m', rule: 'ecb' });
  expect(figure(small, 'Required')).toEqual({ amount: '0', currency: 'EUR' });
  expect(small.notes?.join(' ')).toContain('nothing is required');
});

test('without a rule the currency chooses one, and says so', async () => {
  const answer = await calc({ deposits: '₹1,00,000 crore' });
  expect(figure(answer, 'Required')).toEqual({ amount: '30000000000', currency: 'INR' });
  expect(answer.notes?.join(' ')).toContain('India’s rule was applied');
});

test('a rule of another currency is refused, with what would fit', async () => {
  const answer = await calc({ deposits: '€1bn', rule: 'us', date: '2019-06-01' });
  expect(answer).toMatchObject({ mood: 'trouble', ephemeral: true });
  expect(answer.lead).toBe(
    'The US rule is written in US dollars, your figure in euros, and no exchange rate is applied here. Write the amount in US dollars, pick the euro-area rule (which is in euros), or give a ratio of your own, for example ratio:10%.',
  );
  const yen = await calc({ deposits: '100億日圓', rule: 'us' }, 'zh-TW');
  expect(yen.lead).toContain('美國規則以美元計，所填金額為日圓');
  expect((await calc({ deposits: '100亿元' }, 'zh-CN')).lead).toContain('这里没有以人民币计的规则');
});

/** What people write for a currency, in which language, and what that is. */
const WRITTEN = [
  ['$1bn', 'USD'],
  ['10亿美元', 'USD'],
  ['伍仟万美元整', 'USD'],
  ['€1bn', 'EUR'],
  ['10亿欧元', 'EUR'],
  ['₹1,000 crore', 'INR'],
  ['10亿人民币', 'CNY'],
  ['100亿元人民币', 'CNY'],
  ['人民币10亿元', 'CNY'],
  ['rmb 5bn', 'CNY'],
  ['¥10bn', { en: 'JPY', 'zh-CN': 'CNY', 'zh-TW': 'JPY' }],
  ['100億日圓', 'JPY'],
  ['HK$5bn', 'HKD'],
  ['100亿港元整', 'HKD'],
  ['NT$5億', 'TWD'],
  ['一百亿新加坡元', 'SGD'],
  ['5bn CHF', 'CHF'],
  ['100亿元', { en: 'CNY', 'zh-CN': 'CNY', 'zh-TW': 'TWD' }],
  ['伍仟元整', { en: 'CNY', 'zh-CN': 'CNY', 'zh-TW': 'TWD' }],
  ['五百块钱', { en: 'CNY', 'zh-CN': 'CNY', 'zh-TW': 'TWD' }],
] as const;

const currenciesIn = (answer: Awaited<ReturnType<typeof calc>>): readonly string[] => [
  ...new Set(
    [...(answer.figures ?? []).map(({ value }) => value), ...(answer.table?.rows.flat() ?? [])].flatMap((value) =>
      typeof value === 'object' && 'currency' in value ? [value.currency] : [],
    ),
  ),
];

describe.each(locales)('what is typed is what is answered (%s)', (locale) => {
  test.each(WRITTEN)('%s', async (deposits, meant) => {
    const currency = typeof meant === 'string' ? meant : meant[locale];
    const own = await calc({ deposits, ratio: '10%' }, locale);
    expect(own.mood).toBe('calm');
    expect(currenciesIn(own)).toEqual([currency]);
    for (const rule of facts.requirements) {
      const answer = await calc({ deposits, rule: rule.id }, locale);
      // Of the rule's own currency it is answered in it; of another it is refused, with what would fit.
      if (rule.currency === currency) expect(currenciesIn(answer), rule.id).toEqual([currency]);
      else {
        expect(answer, rule.id).toMatchObject({ mood: 'trouble' });
        expect(answer.lead, rule.id).toContain(formatIn(locale).currency(rule.currency));
        expect(answer.lead, rule.id).toContain(formatIn(locale).currency(currency));
        expect(answer.lead, rule.id).toContain('10%');
      }
    }
  });
});

test('元 beside a ratio is the money of the place, and the answer says so', async () => {
  const renminbi = await calc({ deposits: '100亿元', ratio: '9%' }, 'zh-CN');
  expect(renminbi.lead).toBe('按9%计算，100亿元人民币存款需缴存9亿元人民币。这只是假设。');
  expect(renminbi.notes).toContain('“元”按人民币理解；如为其他币种，请写明。');
});

test('元 beside a rule of other money is asked back, with the amount that would fit', async () => {
  const { lead } = await calc({ deposits: '1亿元', rule: 'us', date: '2019-06-01' }, 'zh-CN');
  expect(lead).toBe(
    '“元”可指人民币，也可指美元，而美国规则以美元计。若指美元，请写1亿美元；若指人民币，这里没有相应的规则，请自填“比率”，例如10%。',
  );
  expect((await calc({ deposits: '1亿美元', rule: 'us', date: '2019-06-01' }, 'zh-CN')).lead).toBe(
    '按2019年6月1日的美国规则，1亿美元存款需缴存准备金251.1万美元；按现行规则无需缴存。',
  );
});

test('a question in one’s own words keeps the money it names', async () => {
  const answer = await ask({ command: 'ask', args: { question: '1亿元存款按10%交多少准备金' }, locale: 'zh-CN' });
  expect(answer.lead).toContain('1亿元人民币存款需缴存1,000万元人民币');
});

test('where no currency is named the answer says which it took', async () => {
  expect((await calc({ deposits: '100m' })).notes).toContain(
    'No currency was named: the amounts were taken as US dollars. Name one, as in €1bn, to have it reckoned in that.',
  );
  expect((await calc({ deposits: '$100m' })).notes!.join()).not.toContain('No currency was named');
});

test('a rule that was announced and lies ahead would require', async () => {
  const { ask } = await botOn('2025-08-01');
  const answer = await ask({ command: 'calc-reserve', args: { deposits: '₹100 crore', date: '2025-12-15' } });
  expect(answer.lead).toContain(
    'On Dec 15, 2025, by what had been announced by Aug 1, 2025, India’s rule would require ₹30,000,000',
  );
  expect(answer.lead).toContain('India’s cash reserve ratio is to be 3% from Nov 29, 2025');
});

test('the steps of a rule read as a desk writes them in Chinese', async () => {
  const args = { deposits: '$100m', ratio: '8%', rule: 'us', date: '2019-06-01' };
  expect((await calc(args, 'zh-CN')).notes).toContain(
    '2019年6月1日当日，美国的法定准备金率：1,630万美元以内0%，1,630万美元至1.242亿美元3%，超过部分10%。',
  );
});

test('a bare 0.1 is read as 10%, and the other reading is said aloud', async () => {
  const answer = await calc({ deposits: '$100m', ratio: '0.1' });
  expect(figure(answer, 'Required')).toEqual(usd('10000000'));
  expect(answer.notes).toContain('“0.1” was read as 10%. If you meant 0.1%, write 0.1%.');
  expect((await calc({ deposits: '$100m', ratio: '0.1%' })).notes?.join(' ')).not.toContain('was read as');
});

test('a ratio of one’s own beats a rule, and a past rule is told beside it', async () => {
  const answer = await calc({ deposits: '$100m', ratio: '8%', rule: 'us', date: '2019-06-01' });
  expect(figure(answer, 'Required')).toEqual(usd('8000000'));
  expect(answer.warnings!.map(({ text }) => text)).toContain(
    'You gave a ratio of your own, so it was used instead of the rule.',
  );
  expect(answer.notes).toContain(
    'On Jun 1, 2019, the US ratio was 0% up to $16,300,000, 3% from there to $124,200,000, 10% above.',
  );
});

test.each(['2026-10-09', '2030-01-01', '9999-12-31'])('a day ahead is never called today (%s)', async (date) => {
  const [en, cn, tw] = await Promise.all(locales.map((locale) => calc({ deposits: '$100m', date }, locale)));
  expect(figure(en!, 'Required')).toEqual(usd('0'));
  expect(en!.lead).not.toMatch(/today/i);
  expect(en!.lead).toContain('by what had been announced by Oct 8, 2026, the US rule would require $0');
  expect(cn!.lead).toContain('尚未到来。按截至2026年10月8日已公布的美国规则');
  expect(tw!.lead).toContain('尚未到來。依截至2026年10月8日已公布的美國規則');
});

describe('what cannot be reckoned gets a kind answer that only the asker sees', () => {
  test.each<[Record<string, string>, string]>([
    [{ deposits: 'lots' }, '“lots”'],
    [{ deposits: '-5m' }, '“-5m”'],
    [{ deposits: 'NaN' }, '“NaN”'],
    [{ deposits: '1e19' }, '“1e19”'],
    [{ deposits: '3兆' }, '兆'],
    [{ deposits: '5m', held: 'some' }, '“some”'],
    [{ deposits: '5m', ratio: '120%' }, '“120%”'],
    [{ deposits: '5m', ratio: '-1' }, '“-1”'],
    [{ deposits: '5m', rule: 'custom' }, 'ratio:10%'],
    [{ deposits: '€5m', held: '$1m' }, 'euros, US dollars'],
    [{ deposits: '5m', date: '1900-01-01' }, '1900'],
    [{}, 'deposits'],
  ])('%j', async (args, mentioned) => {
    const answer = await calc(args);
    expect(answer).toMatchObject({ mood: 'trouble', ephemeral: true });
    expect(answer.lead).toContain(mentioned);
    expect(answer.figures).toBeUndefined();
  });
});

test('the same question has the same figures in every language', async () => {
  const args = { deposits: '1亿美元', date: '2019-06-01', held: '$5m' };
  const [en, ...others] = await Promise.all(locales.map((locale) => calc(args, locale)));
  for (const other of others) {
    expect(other.figures?.map(({ value }) => value)).toEqual(en!.figures?.map(({ value }) => value));
    expect(other.lead).toContain(formatIn(other.locale as 'zh-CN').amount(usd('2511000')));
    expect(other.notes).toHaveLength(en!.notes!.length);
    expect(other.lead).not.toBe(en!.lead);
  }
});

test('兆 is understood in Taiwan', async () => {
  expect(figure(await calc({ deposits: '3兆', ratio: '1%' }, 'zh-TW'), '應提存')).toEqual(usd('30000000000'));
});

test('a day no rule is on record for is told the nearest days that have one', async () => {
  const gap = await calc({ deposits: '$100m', date: '2008-06-01' });
  expect(gap).toMatchObject({
    mood: 'trouble',
    ephemeral: true,
    lead: 'I have no record of the US rule for Jun 1, 2008; the nearest days on record are Dec 31, 2007 and Jan 1, 2009.',
  });
  const early = await ask({ command: 'calc-reserve', args: { deposits: '€1bn', date: '1998-01-01' }, locale: 'zh-TW' });
  expect(early.lead).toBe('沒有1998年1月1日的歐元區規則紀錄；有紀錄且最近的日期是1999年1月1日。');
});

test('the answer says what the rule counts, and an allowance stands apart from the ratio', async () => {
  const us = await calc({ deposits: '$100m' });
  expect(us.notes).toContain('The rule counts net transaction accounts; your figure was taken as that.');
  const { lead } = await calc({ deposits: '€1bn' });
  expect(lead).toContain('the euro-area ratio has been 1% (less a lump sum of €100,000) since Jan 18, 2012');
  expect((await calc({ deposits: '$100m', ratio: '10%' })).notes!.join()).not.toContain('The rule counts');
});

test.each([
  [{ required: '50bn', ratio: '10%' }, 'Deposits', '500000000000'],
  [{ required: '2511000', date: '2019-06-01' }, 'Deposits', '100000000'],
  [{ held: '12m', required: '10m' }, 'Excess', '2000000'],
  [{ held: '7m', required: '9.5m' }, 'Shortfall', '2500000'],
  [{ required: '9.5m', excess: '-2.5m' }, 'Held', '7000000'],
  [{ held: '12m', excess: '2m' }, 'Required', '10000000'],
  [{ held: '12m', excess: '2m', ratio: '10%' }, 'Deposits', '100000000'],
  [{ deposits: '100m', ratio: '10%', excess: '2m' }, 'Held', '12000000'],
] as const)('%j gives %s', async (args, label, amount) => {
  const answer = await calc(args);
  expect(figure(answer, label)).toEqual(usd(amount));
  expect(answer.figures!.find((each) => each.label === label)!.note).toBe('reckoned');
});

test('backwards it is told as people say it, with the rule as it is today beside a ratio of one’s own', async () => {
  expect((await calc({ required: '$50bn', ratio: '10%' })).lead).toBe(
    'At 10%, a requirement of $50,000,000,000 is that of $500,000,000,000 of deposits. A hypothetical: the US ratio has been 0% since Mar 26, 2020.',
  );
  expect((await calc({ required: '500亿美元', ratio: '10%' }, 'zh-CN')).lead).toContain('对应的存款为5,000亿美元');
  expect((await calc({ required: '500億美元', ratio: '10%' }, 'zh-TW')).lead).toContain('對應的存款為5,000億美元');
  expect((await calc({ deposits: '100m', required: '7m' })).lead).toContain('is a ratio of 7%');
  expect((await calc({ required: '2511000', date: '2019-06-01' })).notes!.join(' ')).toContain('0% since Mar 26, 2020');
});

test('what cannot follow is refused with what would fit', async () => {
  const lead = async (args: Record<string, string>) => {
    const answer = await calc(args);
    expect(answer).toMatchObject({ mood: 'trouble', ephemeral: true });
    return answer.lead;
  };
  expect(await lead({})).toContain('For example deposits:100m ratio:10%');
  expect(await lead({ required: '50bn' })).toContain('or a day on which there was one, for example date:2020-01-16');
  expect(await lead({ deposits: '100m', required: '7m', ratio: '10%' })).toContain(
    'require $10,000,000, not $7,000,000',
  );
  expect(await lead({ held: '2m', excess: '12m' })).toContain('give an excess of at most $2,000,000');
  expect(await lead({ held: '12m', required: '10m', excess: '3m' })).toContain('is $2,000,000, not $3,000,000');
  expect(await lead({ required: '1m', excess: '-2m' })).toContain('give one of at most $1,000,000');
});

test('in a currency without a rule of its own, what needs no rule still follows; the rest points to ratios elsewhere', async () => {
  expect(figure(await calc({ held: '£12m', required: '£10m' }), 'Excess')).toEqual({
    amount: '2000000',
    currency: 'GBP',
  });
  const { actions, mood } = await calc({ deposits: '100亿元' }, 'zh-CN');
  expect(mood).toBe('trouble');
  expect(actions![0]).toMatchObject({ command: 'explain', args: { topic: 'ratios-in-other-countries' } });
});

test('Türkiye and Switzerland have their dated rules, and say what is not known of them', async () => {
  const turkey = await calc({ deposits: '₺1bn' });
  expect(figure(turkey, 'Required')).toEqual({ amount: '170000000', currency: 'TRY' });
  expect(turkey.notes!.join(' ')).toContain('more than three months count at 10%');
  const swiss = await calc({ deposits: 'CHF 2bn', 'vault-cash': 'CHF 5m' });
  expect(figure(swiss, 'Required')).toEqual({ amount: '80000000', currency: 'CHF' });
  expect(swiss.notes!.join(' ')).toMatch(/news agency’s report.*|not on record here, so it was left out/);
  expect(swiss.notes!.join(' ')).toContain('is not on record here, so it was left out');
  expect((await calc({ deposits: '₺1bn', date: '2020-01-01' })).mood).toBe('trouble');
});

describe('a bank by name', () => {
  test('a ratio is held against the deposits it reported, of which quarter is said', async () => {
    const answer = await calc({ bank: 'JPMorgan', ratio: '10%' });
    expect(answer.lead).toBe(
      'The latest figure held is of Mar 31, 2026, 27 weeks ago. At 10%, JPMorgan Chase’s $2.79 tn of deposits (Mar 31, 2026) would require $278.8 bn. This is a hypothetical: the US ratio has been 0% since Mar 26, 2020.',
    );
    expect(answer.sources.map(({ publisher }) => publisher)).toEqual(['FDIC']);
    const [required, deposits] = ['Required', 'Deposits'].map(
      (label) => (figure(answer, label) as { value: number }).value,
    );
    expect(required).toBe(deposits! / 10);
  });

  test('without a ratio the US rule decides, of today or of a day', async () => {
    expect((await calc({ bank: 'Citibank' })).lead).toContain('The US rule requires $0 of Citibank on its $1.50 tn');
    expect((await calc({ bank: 'svb', date: '2019-06-01' })).lead).toBe(
      'By the US rule on Jun 1, 2019, Silicon Valley Bank’s $52.8 bn of deposits (Mar 31, 2019) would require $5.3 bn; today the US ratio has been 0% since Mar 26, 2020.',
    );
  });

  test('no bank is guessed, and a bank’s deposits are not mixed with amounts of one’s own', async () => {
    for (const args of [
      { bank: 'Nobank', ratio: '3%' },
      { bank: 'JPMorgan, Citibank', ratio: '3%' },
      { bank: 'Citibank', deposits: '100m' },
      { bank: 'Citibank', rule: 'ecb' },
      { bank: 'svb', ratio: '3%', date: '1935-01-01' },
    ])
      for (const locale of locales) {
        const answer = await calc(args as unknown as Record<string, string>, locale);
        expect(answer).toMatchObject({ mood: 'trouble', ephemeral: true });
        expect(answer.figures).toBeUndefined();
      }
  });
});

describe('a ratio alone, asked about all banks', () => {
  test('is held against their deposits and what they hold, each on its own day', async () => {
    const answer = await calc({ ratio: '10%' });
    expect(answer.lead).toBe(
      'At 10%, the $19.6 tn of deposits at US commercial banks (Aug 26, 2026) would require $1.96 tn; reserve balances were $2.88 tn on Sep 30, 2026, $925.7 bn more than that. This is a hypothetical: the US ratio has been 0% since Mar 26, 2020.',
    );
    // 10% of 19,559,478.4 million, to the dollar.
    expect(answer.figures![0]).toMatchObject({ value: { value: 1_955_947_840_000, unit: 'usd' } });
    expect(answer.sources.map(({ code }) => code)).toEqual(['DPSACBW027SBOG', 'WRBWFRBL']);
    expect(answer.notes!.join(' ')).toContain('transaction accounts only');
  });

  test('that asks for more than there is says how much is missing', async () => {
    const answer = await calc({ ratio: '20%' });
    expect(answer).toMatchObject({ mood: 'watch', lead: expect.stringContaining('$1.03 tn less than that') });
  });

  test('of another country stays a question about one bank', async () => {
    expect(await calc({ ratio: '4%', rule: 'india' })).toMatchObject({ mood: 'trouble' });
  });
});
