import { expect, test } from 'vitest';
import { bankFinder } from '../../src/asking/banks.ts';
import { correct } from '../../src/asking/spelling.ts';
import { listOfBanks } from '../../src/asking/unknown-banks.ts';
import { createBot } from '../../src/bot.ts';
import { bundled } from '../../src/library/bundled.ts';
import { plainText } from '../../src/parse/plain-text.ts';
import { facts, snapshot } from '../world.ts';

/** A bank that joins live is known by the name it files under and nothing else. */
const joined = (name: string, cert: number) => ({
  ...{ cert, filed: name, name: { en: name, 'zh-CN': name, 'zh-TW': name }, aliases: [] },
  ...{ joined: true as const, source: '', checked_at: '2026-11-26', reports: [] },
});
const names = [
  ...['Comerica Bank', 'Fifth Third Bank', 'Regions Bank', 'Synchrony Bank', 'The Huntington National Bank'],
  ...['The Central Trust Bank', 'Central Bank', 'State Street Bank and Trust Company'],
];
const held = [...facts.banks(), ...names.map((name, i) => joined(name, 900_000 + i))];
const finder = bankFinder(held);
const found = (question: string) => finder(correct(plainText(question)), false).map(({ target }) => target);

test('a bank that joined live is found in a question by its name, and by that name without its form', () => {
  expect(found('comerica uninsured deposits')).toEqual(['Comerica Bank']);
  expect(found('How big is Fifth Third vs Synchrony?')).toEqual(['Fifth Third Bank', 'Synchrony Bank']);
  expect(found('Huntington的未受保存款')).toEqual(['The Huntington National Bank']);
  expect(found('regions bank deposits')).toEqual(['Regions Bank']);
  expect(found('state street balances at the fed')).toEqual(['State Street Bank and Trust Company']);
});

test('a name that is an ordinary word is no bank', () => {
  expect(found('how many regions does the fed have')).toEqual([]);
  expect(found('what does a central bank do')).toEqual([]);
  expect(found('do banks of the United States hold more reserves')).toEqual([]);
  expect(found('美国银行的准备金')).toEqual([]);
});

test('a bank that ships is found by every name it is offered under', () => {
  const offered = facts.banks().flatMap(({ name }) => Object.values(name));
  expect(offered.filter((name) => name !== '美国银行' && name !== '美國銀行' && found(name).length !== 1)).toEqual([]);
});

test('a question about a bank that joined live is read as one of it', async () => {
  const live = await createBot({ library: bundled(snapshot), facts: { ...facts, banks: () => held } });
  const { aside } = await live.ask({ command: 'ask', args: { question: 'uninsured deposits of Comerica' } });
  expect(aside).toBe('Read as: /bank name:"Comerica Bank" metric:uninsured');
});

test('a name in a list of banks that is of none held stays in the list, and nothing else does', () => {
  const listed = (question: string) => {
    const text = correct(plainText(question));
    return listOfBanks(text, finder(text, true));
  };
  expect(listed('JPMorgan, Zzyzx Bank, Wells Fargo deposits')).toEqual([
    ...['JPMorgan Chase Bank', 'zzyzx bank', 'Wells Fargo Bank'],
  ]);
  expect(listed('compare chase, foobar and citi')).toEqual(['JPMorgan Chase Bank', 'foobar', 'Citibank']);
  expect(listed('摩根大通、花旗和某某银行的存款')).toEqual(['JPMorgan Chase Bank', 'Citibank', '某某银行']);
  for (const asked of [
    ...['jpmorgan and the big banks', 'deposits and loans of jpmorgan', 'jpmorgan and other banks deposits'],
    ...['摩根大通和大银行的存款', '摩根大通的存款和贷款', 'jpmorgan, deposits in 2022 and 2023'],
  ])
    expect([asked, listed(asked)]).toEqual([asked, ['JPMorgan Chase Bank']]);
});
