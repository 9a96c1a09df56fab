import type { Slots } from './slots.ts';

const ELLIPTICAL =
  /\bit\b|\bthey\b|\bthem\b|\bthat\b|\bthis\b|\bthose\b|\bnumbers?\b|\bfigure\b|\bchart\b|\brates?\b|\brepo\b|\bcompare\b|\bhow much\b|\brecord\b|\bfirst\b|\blast\b|\bsame\b|\band\b|那|它|这|跌了|涨了|多少|画|图|比较|对比|对照|利率|回购|附买回|呢|数$/;

/** Something of ours is asked for, but not of what: there is a verb or a time and no subject. */
export const isElliptical = ({ text, time, amounts }: Slots): boolean =>
  text.trim().length > 0 &&
  text.trim().length < 60 &&
  (ELLIPTICAL.test(text) || time.grain !== undefined || (amounts.length > 0 && /[a-z\p{Script=Han}]/u.test(text)));

const OURS =
  /\b(?:excess|required|bank) reserves\b|\bqt\b|\bqe\b|\bquantitative (?:tightening|easing)\b|\bstanding repo\b|\breverse repo\b|超额准备|法定准备|缩表|量化(?:紧缩|宽松)|逆回购|常备回购/;
/** A word that is of our subject alone: what nothing is read in is asked back about then. */
export const namesOurs = ({ text, off }: Slots): boolean => !off && OURS.test(text);
