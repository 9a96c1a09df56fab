import type { Action } from '../../values/answer.ts';

/** What a button or a menu of choices carries: everything it needs to ask again, so that it works after a restart. */
export type ButtonState = {
  readonly kind: Action['kind'] | 'details' | 'post';
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  /** The option that what is picked goes into. */
  readonly option?: string;
  /** The message, in the same channel, that the answer will reply to. */
  readonly target?: string;
};

/** Discord's limit for a custom_id. */
const LIMIT = 100;

/** What would be mistaken for our own marks, and what a chat may trim or swallow. */
const MARKS = /[%&=+?@\p{Cc}\p{Cf}\p{Z}]/gu;

const encoded = (text: string) => text.replace(MARKS, (mark) => (mark === ' ' ? '+' : encodeURIComponent(mark)));

const plain = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));

const written = ({ kind, command, args, option, target }: ButtonState): string => {
  const query = Object.entries(args).map(
    ([name, value]) => `${encoded(name)}${value === '' ? '' : `=${encoded(value)}`}`,
  );
  const filled = option === undefined ? '' : `.${option}`;
  return `${kind}${filled}/${encoded(command)}${target ? `@${target}` : ''}${query.length > 0 ? `?${query.join('&')}` : ''}`;
};

/**
 * A state as a custom_id, `ask/reserves?range=1y`; without its spare arguments, one after the other, where they do not fit
 * into Discord's 100 characters, and nothing when that does not help.
 */
export const encode = (state: ButtonState, spare: readonly string[] = []): string | undefined => {
  const id = written(state);
  if (id.length <= LIMIT) return id;
  const [first, ...rest] = spare;
  if (first === undefined) return undefined;
  const { [first]: _, ...args } = state.args;
  return encode({ ...state, args }, rest);
};

const SHAPE = /^(ask|next|csv|pick|view|details|post)(?:\.([\w-]+))?\/([^?@]+)(?:@(\d{17,20}))?(?:\?(.*))?$/su;

/** The state in a custom_id; nothing when it is none of ours. */
export const decode = (id: string): ButtonState | undefined => {
  const [whole, kind, option, command, target, query = ''] = SHAPE.exec(id) ?? [];
  if (whole === undefined || !kind || !command) return undefined;
  try {
    const args = query.split('&').flatMap((part) => {
      const [, name, value = ''] = /^([^=]+)(?:=(.*))?$/su.exec(part) ?? [];
      return name === undefined ? [] : [[plain(name), plain(value)] as const];
    });
    return {
      kind: kind as ButtonState['kind'],
      command: plain(command),
      args: Object.fromEntries(args),
      ...(option === undefined ? {} : { option }),
      ...(target === undefined ? {} : { target }),
    };
  } catch {
    return undefined; // not percent-encoded by us
  }
};
