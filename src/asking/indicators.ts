import type { Slots } from './slots.ts';

/** What each indicator of how ample reserves are is called where it has no series of its own. */
const CALLED: readonly (readonly [indicator: string, said: RegExp])[] = [
  ['elasticity', /\belasticit|弹性/],
  [
    'repoShare',
    /\brepos?\b.{0,24}\b(?:above|over|higher than) (?:the )?iorb|\b(?:share|part|percent\w*|portion|fraction|proportion|much) of (?:\w+ )?repo|(?:高于|超过|高过)iorb.{0,6}(?:成交)?的?(?:回购|附买回)|(?:在)?iorb(?:以上|之上|上方)成?交?的?(?:回购|附买回)|(?:回购|附买回).{0,12}(?:高于|超过|高过)iorb|(?:回购|附买回).{0,12}iorb(?:以上|之上|上方)/,
  ],
];

/** What an indicator is reckoned from besides itself. */
const BESIDE = /^(?:iorb|reserves)/;
const NAMED: ReadonlySet<string> = new Set(['gdp', 'bankAssets', 'sofr', 'effr', 'srf']);

/** The one indicator of how ample reserves are that a question names; nothing where it names several series. */
export const indicatorIn = ({ text, series: ids }: Slots): string | undefined => {
  const called = CALLED.find(([, said]) => said.test(text))?.[0];
  const [named, ...more] = ids.filter((id) => !BESIDE.test(id));
  return called ?? (named && more.length === 0 && NAMED.has(named) ? named : undefined);
};
