import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../world.ts';

const files = ['commands', 'src/words', 'src/clock/kinds', 'data/knowledge'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
);

/** What a file says in one Chinese language: all of a file of its own, else the lines from its block's head to the next. */
const saidIn = (file: string, locale: 'zh-CN' | 'zh-TW'): string => {
  const text = readFileSync(join(root, file), 'utf8');
  if (file.includes(locale)) return text;
  const block = locale === 'zh-TW' ? /(?:'zh-TW': |const zhTW = )[\s\S]*$/ : /(?:'zh-CN': |const zhCN = )[\s\S]*$/;
  const rest = block.exec(text)?.[0] ?? '';
  const end = locale === 'zh-CN' ? rest.search(/'zh-TW': |const zhTW = /) : -1;
  // A file may have two such blocks.
  return end < 0 ? rest.replace(/'zh-CN': [\s\S]*?(?='zh-TW': )/g, '') : rest.slice(0, end);
};

/** Names people may type in either way: they are read, not said. */
const READ = /^.*(?:aliases|synonyms)\b.*$/gm;

const sayers = files.filter((file) => /\.words\.ts$|group\.ts$|trouble\.ts$|lapse\.ts$|kinds\/\w+\.ts$/.test(file));

/** Words of the other side of the strait, and beside them what a desk here says. */
const NOT_TAIWAN =
  /序列|[零整]點|鐘點|時點值|口徑|信息|默認|軟件|賬|國債(?!券)|收益率|逆回購|回購|美聯儲|抵押品|頭寸|操作檯|水平(?!線)|季末|年末|月末|反饋|屏幕/;
const NOT_MAINLAND = /数列|殖利率|公债|附买回|附卖回|联准会|擔保品|担保品|水准|资讯|讯息|网路|季底|年底/;

test.each([
  ['zh-TW', NOT_TAIWAN],
  ['zh-CN', NOT_MAINLAND],
] as const)('%s is said in its own terms', (locale, others) => {
  const texts = [
    ...sayers,
    ...files.filter((file) => file.includes(locale) || file.endsWith(`history-words/${locale}.ts`)),
  ];
  const wrong = [...new Set(texts)].flatMap((file) => {
    const said = saidIn(file, locale).replace(READ, '');
    return said
      .split('\n')
      .flatMap((line) =>
        others.test(line) ? [`${file}: ${others.exec(line)![0]} in ${line.trim().slice(0, 80)}`] : [],
      );
  });
  expect(texts.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

/** The Chinese characters of a two-byte encoding: those a side of the strait writes with. */
const charactersOf = (encoding: 'big5' | 'gbk', [from, to]: readonly [number, number]): ReadonlySet<string> => {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let first = from; first <= to; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      // GB 2312 is the part of GBK without what it added: there both bytes begin at A1.
      if (encoding === 'big5' || second >= 0xa1) characters.add(decoder.decode(Uint8Array.of(first, second)));
  return characters;
};

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
/** What stands behind the words of a file serves all languages. */
const BEHIND = /\n\}\);\n[\s\S]*$/;

test.each([
  ['zh-TW', charactersOf('big5', [0xa4, 0xf9])],
  ['zh-CN', charactersOf('gbk', [0xb0, 0xf7])],
] as const)('%s has no character of the other script', (locale, own) => {
  const strays = [...new Set([...sayers, ...files.filter((file) => file.includes(locale))])].flatMap((file) =>
    [...saidIn(file, locale).replace(READ, '').replace(COMMENT, '').replace(BEHIND, '')]
      .filter((character) => /\p{Script=Han}/u.test(character) && !own.has(character))
      .map((character) => `${file}: ${character}`),
  );
  expect([...new Set(strays)]).toEqual([]);
});
