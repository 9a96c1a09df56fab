import { expect, test } from 'vitest';
import { joined, keyFigures, packed } from '../../src/doors/discord/lines.ts';
import { message } from '../../src/doors/discord/message.ts';
import { bp, signed } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask } from '../world.ts';

const [MINUS, SPACE] = ['−\u2060', '\u00a0'];

test('no line breaks between a minus, a number and its unit', () => {
  expect(joined('fell −$88.2 bn, −2 bp in 4 weeks')).toBe(
    `fell ${MINUS}$88.2${SPACE}bn, ${MINUS}2${SPACE}bp in 4 weeks`,
  );
});

test('two short figures share a line, which a phone breaks between them', () => {
  const [one, other, long] = [
    'Rate paid **3.75%**',
    'Share of GDP **9.33%**',
    'Reverse repos with others (Wed) **$11.5 bn** · Sep 30, 2026',
  ];
  expect(packed([one, other, long])).toEqual([
    `${one.replaceAll(' ', SPACE)}   ·   ${other.replaceAll(' ', SPACE)}`,
    long,
  ]);
});

test('a figure the lead tells without its sign is not told again', async () => {
  const { figures: _, ...answer } = await ask({ command: 'funding', args: {}, locale: 'en' });
  const spreads = [-2, -1].map((value) => ({ label: `${value}`, value: signed(bp(value)) }));
  expect(answer.lead).toContain('2 bp below IORB');
  expect(keyFigures({ ...answer, figures: spreads }, formatIn('en')).map(({ label }) => label)).toEqual(['-1']);
});

test('a picture is the answer where there is one: what else is known is a press away', async () => {
  const answer = await ask({ command: 'plumbing', args: { event: 'bank-lends' }, locale: 'en' });
  expect(answer.sources).toEqual([]);
  const said = JSON.stringify(message(answer).components.map((one) => one.toJSON()));
  expect(said).toContain('"Details"');
  expect(said).not.toContain(answer.notes![0]);
});
