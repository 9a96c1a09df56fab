import type { SaidAmount } from '../parse/amounts-in-text.ts';

const NAMED =
  /(?:deposits?|required(?: reserves?)?|requirement|存款|法定(?:准备金?)?|应[缴提](?:准备金?)?|[要须需得][缴提交存](?:存)?(?:准备金?)?|must hold|holds?)\W{0,3}(?:of|is|are|were|was|be|at|为|是|有|共|=|:)? ?$/;
const NAMED_BEFORE = /^ ?(?:of |in |的)?(?:deposits?|required|requirement|存款|法定|准备金(?!率))/;
/** Beside deposits reserves are a part of the sum too. */
const RESERVES = /(?:reserves?|准备金)\W{0,3}(?:of|is|are|was|be|为|是|有|=|:)? ?$/;
const DEPOSITS = /\bdeposits?\b|存款/;
const RATIO = /\bratio\b|%|\bpercent\b|准备金?率|百分/;

/** A sum in plain numbers, as an exercise has it: "if required is 60 and the ratio is 12%" is of sixty dollars. */
export const inPlainSums = (amounts: readonly SaidAmount[], text: string): readonly SaidAmount[] => {
  if (!RATIO.test(text) || amounts.some(({ kind }) => kind === 'money')) return amounts;
  return amounts.map((said) =>
    said.kind === 'number' &&
    Number(said.value) > 0 &&
    (NAMED.test(before(text, said)) ||
      (DEPOSITS.test(text) && RESERVES.test(before(text, said))) ||
      NAMED_BEFORE.test(text.slice(said.end, said.end + 14)))
      ? { ...said, kind: 'money' }
      : said,
  );
};

const before = (text: string, { start }: SaidAmount): string => text.slice(Math.max(0, start - 24), start);
