/** Stands where a figure is missing, until what rests on it is left out. */
export const GAP = '\u0000';

const SENTENCE = /.+?(?:[.!?]["”’)*]*(?=\s|$)|[。！？]["”’）」』*]*|$)\s*/gu;
const ITEM = /^\s*(?:[-*]|\d+\.)\s+/;
/** A heading in bold type that opens a paragraph. */
const HEADING = /^\*\*[^*]+\*\*[.:：。]?$/;

/**
 * A text without what rests on a missing figure: its sentence goes, with those after it, which may speak of the same; a list
 * goes with its heading where half of its items would be missing; a heading goes with all that stood under it. What lacks
 * nothing stays as it was written.
 */
export const withoutGaps = (text: string): string => {
  const blocks = text.split('\n\n').map((block) => ({ block, kept: block.includes(GAP) ? blockKept(block) : block }));
  return blocks
    .filter(({ kept }, i) => kept !== '' && !(/[:：]$/.test(kept) && blocks[i + 1]?.kept === ''))
    .map(({ kept }) => kept)
    .join('\n\n');
};

const blockKept = (block: string): string => {
  const lines = block.split('\n');
  const items = lines.filter((line) => ITEM.test(line));
  const kept = lines.flatMap((line) => (line.includes(GAP) ? lineKept(line) : [line]));
  const left = kept.filter((line) => ITEM.test(line));
  return items.length > 0 && left.length <= items.length / 2 ? '' : kept.join('\n');
};

const lineKept = (line: string): readonly string[] => {
  const mark = ITEM.exec(line)?.[0] ?? '';
  const sentences = line.slice(mark.length).match(SENTENCE) ?? [];
  const whole = sentences.slice(
    0,
    sentences.findIndex((one) => one.includes(GAP)),
  );
  const said = whole.join('').trim();
  return said === '' || HEADING.test(said) ? [] : [mark + said];
};
