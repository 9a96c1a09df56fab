import type { SaidAmount } from './amounts-in-text.ts';

/** What somebody says who takes back what was just said. */
export const CORRECTION =
  /\b(?:no,? wait|wait,? no|wait|actually|sorry|i mean|i meant|or rather|make that|scratch that|correction)\b|不对|说错了?|应该是|口误|更正|啊不|哦不/;

/** All that stands between an amount and the one said in its place. */
const ONLY_THAT = new RegExp(
  `^[\\s.,;…—-]*(?:多?久?了?[,，]? ?)?(?:${CORRECTION.source})[\\s.,:…—-]*(?:是|应该是|it'?s )?\\s*$`,
);

/** Who corrects an amount means the second one: "3 yards.. i mean 3 trillion", 3亿，不对，3万亿. */
export const withoutCorrected = (amounts: readonly SaidAmount[], text: string): readonly SaidAmount[] =>
  amounts.filter(
    ({ kind, end }, i) =>
      !amounts.slice(i + 1).some((next) => next.kind === kind && ONLY_THAT.test(text.slice(end, next.start))),
  );
