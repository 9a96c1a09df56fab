import stringWidth from 'string-width';

/** Letters, digits and marks of one column each, and Chinese characters and marks of two, which join with nothing beside them. */
const USUAL = /^[ -~\u00a0\u00b7\u2010-\u2026\u2060\u2212\u3001-\u3015\u4e00-\u9fff\uff01-\uff5e]*$/;
const WIDE = /[\u3001-\u3015\u4e00-\u9fff\uff01-\uff5e]/g;
const UNSEEN = /\u2060/g;

/** How many columns a text takes. Of what answers are usually made of they are counted at once; of the rest `string-width` knows. */
export const columnsOf = (text: string): number =>
  USUAL.test(text)
    ? text.length + (text.match(WIDE)?.length ?? 0) - (text.match(UNSEEN)?.length ?? 0)
    : stringWidth(text);
