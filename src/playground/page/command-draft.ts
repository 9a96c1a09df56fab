import type { Choice, OfferedCommand, OfferedOption, OptionValues } from '../protocol.ts';
import { type CommandLine, type Fault, type Filled, readOption } from './command-line.ts';

/** One option of the command being written. */
export type Box = Filled & {
  readonly option: OfferedOption;
  /** What the bot suggested for what is typed. */
  readonly suggested?: readonly Choice[] | undefined;
};

/** A command being written, with a box for each option taken. */
export type Draft = { readonly command: OfferedCommand; readonly boxes: readonly Box[] };

/** A command with the boxes that must be filled, or those that a line fills. */
export const startDraft = (command: OfferedCommand, filled: CommandLine['filled'] = {}): Draft => ({
  command,
  boxes: command.options
    .filter(({ name, required }) => required || filled[name])
    .map((option) => ({ option, text: '', ...filled[option.name] })),
});

/** The draft with one more option. */
export const withOption = (draft: Draft, option: OfferedOption): Draft => ({
  ...draft,
  boxes: [...draft.boxes, { option, text: '' }],
});

/** The draft without an option. */
export const withoutOption = (draft: Draft, name: string): Draft => ({
  ...draft,
  boxes: draft.boxes.filter(({ option }) => option.name !== name),
});

/** The draft with something else in a box. */
export const withFilled = (draft: Draft, name: string, filled: Partial<Omit<Box, 'option'>>): Draft => ({
  ...draft,
  boxes: draft.boxes.map((box) => (box.option.name === name ? { ...box, ...filled } : box)),
});

/** The options that have no box yet. */
export const optionsLeft = ({ command, boxes }: Draft): readonly OfferedOption[] =>
  command.options.filter(({ name }) => !boxes.some(({ option }) => option.name === name));

/** Whether what stands in a box is what was picked. */
export const isSettled = ({ picked, text }: Box): boolean => picked !== undefined && picked.name === text;

/** What the boxes say, as far as it can be sent. */
export const valuesSoFar = ({ boxes }: Draft): OptionValues =>
  Object.fromEntries(
    boxes.flatMap((box) => {
      const read = readOption(box.option, box);
      return 'value' in read ? [[box.option.name, read.value]] : [];
    }),
  );

/** What would be sent, or the first option that keeps it from being sent. */
export const readDraft = (
  draft: Draft,
): { readonly given: OptionValues } | { readonly option: OfferedOption; readonly fault: Fault } => {
  const missing = optionsLeft(draft).find(({ required }) => required);
  if (missing) return { option: missing, fault: { kind: 'missing' } };
  for (const box of draft.boxes) {
    const read = readOption(box.option, box);
    if ('fault' in read && (read.fault.kind !== 'missing' || box.option.required))
      return { option: box.option, fault: read.fault };
  }
  return { given: valuesSoFar(draft) };
};
