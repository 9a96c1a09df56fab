import type { Cues } from './intent.ts';

/** Now and another time named in one breath. */
export const NOW_AND_THEN: Cues = {
  en: [
    '\\b(?:now|today|latest|currently|current),? (?:and|&) (?:back )?(?:at |in |on )?(?:the )? {2,}',
    ' {2,},? (?:and|&) (?:now|today)\\b',
  ],
  zh: [
    '(?:现在|目前|最新|今天)(?:的)?(?:和|跟|与|、|以及) {2,}',
    ' {2,}(?:的)?(?:和|跟|与|、|以及)(?:现在|目前|今天|最新)',
  ],
};
