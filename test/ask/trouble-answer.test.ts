import { expect, test } from 'vitest';
import { troubleAnswer } from '../../src/ask/trouble-answer.ts';
import { locales } from '../../src/values/locale.ts';
import { Trouble, troubleKeys } from '../../src/values/trouble.ts';

test.each(
  locales,
)('in %s, every trouble fits a message whatever was typed, and cuts no character in half', (locale) => {
  for (const key of troubleKeys)
    for (const typed of ['😀'.repeat(3000), `a${'😀'.repeat(3000)}`, 'x'.repeat(6000)]) {
      const { lead, ephemeral } = troubleAnswer(new Trouble(key, typed), 'reserves', locale);
      expect(lead.length).toBeLessThan(1000);
      expect(lead).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      expect(ephemeral).toBe(true);
    }
});

test('what was typed is shown back, the beginning of it where it is long', () => {
  expect(troubleAnswer(new Trouble('badAmount', 'lots'), 'calc-reserve', 'en').lead).toContain('“lots”');
  expect(troubleAnswer(new Trouble('badAmount', 'x'.repeat(5000)), 'calc-reserve', 'en').lead).toMatch(/“x{199}…”/);
});
