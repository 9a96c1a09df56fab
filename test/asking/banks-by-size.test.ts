import { expect, test } from 'vitest';
import { ask } from '../world.ts';

const leadOf = async (turns: string, locale = 'en'): Promise<string> => {
  const steps = turns.split(' >> ');
  const after = steps.slice(0, -1).join('\n');
  const args = { question: steps.at(-1)!, ...(after && { after }) };
  return (await ask({ command: 'ask', args, locale })).lead;
};

test.each([
  ['en', "what's citi's total assets"],
  ['en', "what are citi's assets"],
  ['en', "how big is citi's balance sheet"],
  ['zh-CN', '花旗的总资产是多少'],
  ['zh-TW', '花旗的總資產是多少'],
])('%s: the assets of a bank that is named are its own, not the Fed’s: %s', async (locale, question) => {
  expect(await leadOf(question, locale)).toMatch(/1\.93/);
});

test.each([
  ['en', 'is citi bigger than bank of america', '$2.67 tn at Bank of America and $1.93 tn at Citibank'],
  ['en', "jpm or bofa, who's larger?", '$4.02 tn at JPMorgan Chase and $2.67 tn at Bank of America'],
  ['en', 'which is bigger, wells or citi', '$1.93 tn at Citibank and $1.85 tn at Wells Fargo'],
  ['en', 'is wells smaller than citi', '$1.93 tn at Citibank and $1.85 tn at Wells Fargo'],
  ['zh-CN', '花旗和摩根大通谁大', '总资产：摩根大通（4.02万亿美元），花旗银行（1.93万亿美元）'],
  ['zh-CN', '摩根大通和美国银行哪个大', '总资产：摩根大通（4.02万亿美元），美国银行（2.67万亿美元）'],
  ['zh-TW', '花旗和富國銀行哪家比較大', '總資產：花旗銀行（1.93兆美元），富國銀行（1.85兆美元）'],
])('%s: the bigger of two banks has the more assets: %s', async (locale, question, told) => {
  expect(await leadOf(question, locale)).toContain(told);
});

test.each([
  [
    'en',
    'jpm deposits >> and wells >> which is bigger',
    'deposits were $2.79 tn at JPMorgan Chase and $1.52 tn at Wells Fargo',
  ],
  ['zh-CN', '花旗存款 >> 富国呢 >> 哪个大', '存款：富国银行（1.52万亿美元），花旗银行（1.50万亿美元）'],
  ['zh-TW', '摩根大通總資產 >> 花旗呢 >> 誰更大', '總資產：摩根大通（4.02兆美元），花旗銀行（1.93兆美元）'],
])('%s: of two banks told one after the other, which is bigger is of both: %s', async (locale, turns, told) => {
  expect(await leadOf(turns, locale)).toContain(told);
});
