import type { Slots } from './slots.ts';

/** The first, or the lowest since: more than one day is spoken of. */
const RECORDS = /\bfirst\b|\bsince\b|首次|首度|第一次|以来/;

/** Whether a figure is held to be a record, or to be so on a day: figures decide that, and no topic does. */
export const holdsOfADay = (slots: Slots): boolean => isOfARecord(slots) || isOfADay(slots);

/** "Is the TGA at a record?": how it stands against all that is held. */
const isOfARecord = ({ claim, time, level, derived, series: ids, text }: Slots): boolean =>
  claim &&
  RECORD.test(text) &&
  level === undefined &&
  (derived !== undefined || ids.length === 1) &&
  time.at === undefined &&
  time.week === undefined &&
  time.to === undefined;
const RECORD =
  /\b(?:a|its|the|at|an|new) (?:new )?(?:record|all[- ]time (?:high|low))\b|\brecord (?:high|low)\b|\b(?:highest|lowest)(?: level)? (?:ever|on record|of all time)\b|(?:历史|史上|有史以来|历来)的?(?:最|新)[高低]|[创破].{0,3}(?:纪录|记录)|新[高低]了?[吗嘛么]/;

const isOfADay = ({ claim, time, level, derived, side, series: ids, text }: Slots): boolean =>
  claim &&
  !RECORDS.test(text) &&
  (time.at !== undefined ||
    time.week !== undefined ||
    (time.to !== undefined && (derived === undefined ? side !== undefined : level?.value === '0'))) &&
  (derived !== undefined ? side !== undefined : ids.length === 1 && level !== undefined);
