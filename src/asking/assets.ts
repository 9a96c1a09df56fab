import type { CommandCall } from '../values/answer.ts';
import type { QuestionReading } from './question-reading.ts';

const yieldOf = (code: string): CommandCall => ({ command: 'history', args: { series: code, find: 'latest' } });

/** What people ask whether to buy, and the figure held here that is about it; none of what no figure is held of. */
const ASSETS: readonly (readonly [RegExp, CommandCall | 'none'])[] = [
  [/\bt-?bills?\b|\btreasury bills?\b|\bbills\b|国库券|短(?:期)?(?:美|国|公)?债/, yieldOf('DGS3MO')],
  [/\bmbs\b|\bmortgage|\brefi|房贷|抵押/, yieldOf('MORTGAGE30US')],
  [/\bmoney (?:market )?funds?\b|\bmmfs?\b|货币(?:市场)?基金|货基/, { command: 'rrp', args: {} }],
  [/\b(?:treasur(?:y|ies)|bonds?|duration|tlt)\b|美债|国债|公债|债券/, yieldOf('DGS10')],
  [
    /\b(?:stocks?|equit(?:y|ies)|shares?|spy|qqq|gold|gld|silver|btc|bitcoin|crypto|eth|etfs?|nasdaq|house|real estate|property|dollars?)\b|股|比特币|黄金|白银|加密|币圈|买房|房子|房产|美元|美金/,
    'none',
  ],
];

/** The figures of the asset that advice is wanted on, where no figure of ours is named besides. */
export const assetIn = ({
  slots: { text, series: ids, derived },
}: QuestionReading): CommandCall | 'none' | undefined => {
  const isOurs = derived !== undefined || ids.some((id) => !HOLDINGS.has(id)) || /\breserves?\b|准备金/.test(text);
  return isOurs ? undefined : ASSETS.find(([cue]) => cue.test(text))?.[1];
};

/** What the Fed holds of an asset is no answer to whether to buy it. */
const HOLDINGS: ReadonlySet<string> = new Set([
  'treasuries',
  'treasuriesOutright',
  'bills',
  'mbs',
  'mortgage',
  'securities',
]);
