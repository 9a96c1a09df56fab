import { expect, test } from 'vitest';
import { suggestSeries } from '../../src/doors/discord/autocomplete.ts';
import { bundledSeries, mostWanted, series } from '../../src/series/catalog.ts';
import { locales } from '../../src/values/locale.ts';

const values = (typed: string, locale: (typeof locales)[number] = 'en') =>
  suggestSeries(typed, locale, 5).map(({ value }) => value);

test('before anything is typed the most wanted series come first, and the list is full', () => {
  const all = values('');
  expect(all).toHaveLength(25);
  expect(all.slice(0, mostWanted.length)).toEqual(mostWanted.map((id) => series(id).code));
});

test('the start of any word of a name finds its series, an exact name first', () => {
  expect(values('sofr')[0]).toBe('SOFR');
  expect(values('overnight fin')[0]).toBe('SOFR');
  expect(values('fund fed')[0]).toBe('EFFR');
  expect(values('10')[0]).toBe('DGS10');
  expect(values('treas gen')[0]).toBe('WDTGAL');
  expect(values('treas gen').sort()).toEqual(['DTS_TGA_CLOSE', 'WDTGAL', 'WTREGEN']);
  expect(values('wres')).toEqual(['WRESBAL', 'WRESBAL/GDP', 'WRESBAL/TLAACBW027SBOG']);
  expect(values('effr-ior')).toContain('EFFR-IORB');
  expect(values('tga/gdp')[0], 'whatever pair is spelled out').toBe('WDTGAL/GDP');
  expect(values('zzz')).toEqual([]);
});

test('what people look for finds what they mean: repo before SOFR, the account for TGA, spreads and liquidity', () => {
  const repo = values('repo');
  expect(repo.length).toBeGreaterThan(2);
  expect(repo.includes('SOFR') ? repo.indexOf('SOFR') : 99).toBeGreaterThan(repo.indexOf('SRF_ACCEPTED'));
  expect(values('tga').slice(0, 3).sort()).toEqual(['DTS_TGA_CLOSE', 'WDTGAL', 'WTREGEN']);
  expect(values('tga')).not.toContain('MORTGAGE30US');
  for (const typed of ['储备', '儲備']) expect(values(typed)[0], typed).toBe('WRBWFRBL');
  for (const typed of ['spread', 'SOFR-IORB', '利差']) expect(values(typed)[0], typed).toBe('SOFR-IORB');
  expect(values('sofr iorb').sort()).toEqual(['SOFR,IORB', 'SOFR-IORB']);
  expect(values('reserves gdp')[0]).toBe('WRESBAL/GDP');
  for (const typed of ['liquidity', '流动性', '流動性'])
    expect(values(typed)[0], typed).toBe('WRBWFRBL,RRPONTSYD,WDTGAL');
});

test('English names are found in every language, Chinese ones of either script too', () => {
  for (const locale of locales) {
    expect(values('srf', locale)[0], locale).toBe('SRF_ACCEPTED');
    expect(values('准备金', locale)[0], locale).toBe('WRBWFRBL');
    expect(values('隔夜附', locale)[0], locale).toBe('RRPONTSYD');
    expect(values('年期', locale)).toContain('DGS10');
  }
  expect(suggestSeries('sofr', 'zh-TW', 5)[0]).toEqual({ name: '擔保隔夜融資利率', value: 'SOFR' });
});

test('the series named before the last comma stay, and are not offered again', () => {
  const offered = suggestSeries('SOFR, iorb, eff', 'en', 5);
  expect(offered[0]).toEqual({ name: 'SOFR, IORB, EFFR', value: 'SOFR,IORB,EFFR' });
  expect(values('sofr,')).not.toContain('SOFR,SOFR');
  expect(values('准备金、隔夜逆回购、', 'zh-CN')[0]).toBe('WRBWFRBL,RRPONTSYD,SRF_ACCEPTED');
});

test('what was picked from the list can be typed on, for it is read as it is shown', () => {
  for (const locale of locales)
    for (const id of bundledSeries) {
      const [first] = suggestSeries(series(id).code, locale, 5);
      const [second] = suggestSeries(`${first!.name}, sofr`, locale, 5);
      expect(second!.value, `${locale} ${id}`).toBe(id === 'sofr' ? 'SOFR' : `${series(id).code},SOFR`);
    }
});

test('once there is room for no more, what was named is all that is offered', () => {
  expect(suggestSeries('sofr, iorb, effr, tgcr, srf, mb', 'en', 5)).toEqual([
    { name: 'SOFR, IORB, EFFR, TGCR, SRF', value: 'SOFR,IORB,EFFR,TGCRRATE,SRF_ACCEPTED' },
  ]);
});

test('every suggestion fits into what Discord shows', () => {
  for (const locale of locales)
    for (const typed of ['', 'r', 'PPPLF, BTFP, MBS, foreign rrp, ', '供', '10年期, 30年期, '])
      for (const { name, value } of suggestSeries(typed, locale, 5)) {
        expect(name.length).toBeGreaterThan(0);
        expect(Math.max(name.length, value.length), name).toBeLessThanOrEqual(100);
      }
});
