import type { Slots } from './slots.ts';

/** The requirement rules of a country or currency that is named. */
export const ruleIn = ({ text }: Slots): string | undefined =>
  /\bcrr\b|\bindia|\brbi\b|rupee|印度/.test(text)
    ? 'india'
    : /\becb\b|\beuro ?(?:area|zone|banks?)\b|\beurozone\b|欧洲?央行|欧元区|欧洲?银行/.test(text)
      ? 'ecb'
      : /\bus\b|\bu\.s\.|\breg(?:ulation)? d\b|\bfed\b|\bamerican?\b|美国|d条例|d 条例/.test(text)
        ? 'us'
        : /\bturk|\bcbrt\b|\btcmb\b|土耳其/.test(text)
          ? 'turkey'
          : /\bswiss\b|\bswitzerland\b|\bsnb\b|瑞士/.test(text)
            ? 'switzerland'
            : undefined;
