import type { Cues } from './intent.ts';

/** Somebody asks whether a facility was used in a time that is over. */
export const WAS_USED: Cues = {
  en: [
    '(?:was|were) .{0,40}(?:used|tapped|drawn|touched)(?: at all)?\\b',
    'did (?:any(?:one|body)?|some(?:one|body)|banks?|funds?|dealers?) .{0,16}(?:use|tap|draw on|borrow|touch)\\b',
    'any (?:\\w+ )?(?:take[- ]?up|takers|usage|use|borrowing)\\b',
  ],
  zh: ['有(?:没有)?(?:人|银行|机构|基金).{0,6}(?:用|借|动用)', '(?:动|使)?用过(?:吗|么|嘛|没)', '被(?:动|使)?用过?'],
};
