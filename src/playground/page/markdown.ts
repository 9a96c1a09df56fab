/** Text within a line. */
export type Inline =
  | string
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Inline[] }
  | { readonly kind: 'time'; readonly at: number; readonly style: TimeStyle }
  | { readonly kind: 'mention'; readonly of: 'user' | 'channel' | 'role'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string };

export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 'R';

export type Block =
  | { readonly kind: 'text' | 'subtext'; readonly of: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly of: readonly Inline[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly of: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string };

/** Discord's markdown as data (https://support.discord.com/hc/en-us/articles/210298617). What it does not know stays text, markup of any other kind included. */
export const markdown = (source: string): readonly Block[] =>
  source.split(/(```(?:[\w+-]*\n)?[\s\S]+?```)/).flatMap((part) => {
    const [, code] = /^```(?:[\w+-]*\n)?([\s\S]+?)\n?```$/.exec(part) ?? [];
    return code === undefined ? lines(part) : [{ kind: 'code', text: code }];
  });

const lines = (source: string): readonly Block[] => {
  const blocks: Block[] = [];
  const all = source.replace(/^\n/, '').replace(/\n$/, '');
  if (all === '') return blocks;
  const rows = all.split('\n');
  for (let i = 0; i < rows.length; ) {
    const run = (pattern: RegExp): string[] => {
      const from = i;
      while (i < rows.length && pattern.test(rows[i]!)) i++;
      return rows.slice(from, i).map((row) => row.replace(pattern, ''));
    };
    const row = rows[i]!;
    const heading = /^(#{1,3}) (.+)$/.exec(row);
    if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]!.length as 1 | 2 | 3, of: inline(heading[2]!) });
      i++;
    } else if (row.startsWith('-# ')) {
      blocks.push({ kind: 'subtext', of: inline(row.slice(3)) });
      i++;
    } else if (row.startsWith('> ')) blocks.push({ kind: 'quote', of: lines(run(/^> /).join('\n')) });
    else if (/^[-*] /.test(row)) blocks.push({ kind: 'list', numbered: false, items: run(/^[-*] /).map(inline) });
    else if (/^\d+\. /.test(row)) blocks.push({ kind: 'list', numbered: true, items: run(/^\d+\. /).map(inline) });
    else {
      const from = i;
      while (i < rows.length && (i === from || !/^(#{1,3} |-# |> |[-*] |\d+\. )/.test(rows[i]!))) i++;
      blocks.push({ kind: 'text', of: inline(rows.slice(from, i).join('\n')) });
    }
  }
  return blocks;
};

type Rule = { readonly at: RegExp; readonly make: (match: RegExpExecArray) => Inline };

const wrap = (kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler') => (match: RegExpExecArray) => ({
  kind,
  of: inline(match[1]!),
});

/** In the order in which they are tried at each place of a text. */
const RULES: readonly Rule[] = [
  { at: /\\([^\w\s])/y, make: (match) => match[1]! },
  {
    at: /``([^\n]+?)``|`([^`\n]+)`/y,
    make: (match) => ({ kind: 'code', text: (match[1] ?? match[2])!.trim() || ' ' }),
  },
  { at: /\*\*([\s\S]+?)\*\*(?!\*)/y, make: wrap('bold') },
  { at: /__([\s\S]+?)__(?!_)/y, make: wrap('underline') },
  { at: /\*(?!\s)([^*]+?)(?<!\s)\*/y, make: wrap('italic') },
  { at: /(?<!\w)_([^_]+?)_(?!\w)/y, make: wrap('italic') },
  { at: /~~([\s\S]+?)~~/y, make: wrap('strike') },
  { at: /\|\|([\s\S]+?)\|\|/y, make: wrap('spoiler') },
  {
    at: /\[([^\]\n]+)\]\(<?(https?:\/\/[^\s<>]+?)>?\)/y,
    make: (match) => ({ kind: 'link', href: match[2]!, of: inline(match[1]!) }),
  },
  {
    at: /<(https?:\/\/[^\s<>]+)>|(?<!\w)(https?:\/\/[^\s<>]*[^\s<>.,:;!?)'"\]])/y,
    make: (match) => ({ kind: 'link', href: (match[1] ?? match[2])!, of: [(match[1] ?? match[2])!] }),
  },
  {
    at: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    make: (match) => ({ kind: 'time', at: Number(match[1]) * 1000, style: (match[2] ?? 'f') as TimeStyle }),
  },
  {
    at: /<(@&|@!?|#)(\d{5,20})>/y,
    make: (match) => ({
      kind: 'mention',
      of: match[1] === '#' ? 'channel' : match[1] === '@&' ? 'role' : 'user',
      id: match[2]!,
    }),
  },
  { at: /<\/([^:>\n]{1,100}):\d+>/y, make: (match) => ({ kind: 'command', name: match[1]! }) },
];

/** Marks within one paragraph. */
const inline = (source: string): readonly Inline[] => {
  const parts: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push(plain);
    plain = '';
  };
  for (let at = 0; at < source.length; ) {
    const found = MARKS.test(source[at]!) ? match(source, at) : undefined;
    if (!found) {
      plain += source[at++];
      continue;
    }
    const made = found.made;
    if (typeof made === 'string') plain += made;
    else {
      flush();
      parts.push(made);
    }
    at += found.length;
  }
  flush();
  return parts;
};

/** Characters a mark can begin with. */
const MARKS = /[\\`*_~|[<h]/;

const match = (source: string, at: number): { made: Inline; length: number } | undefined => {
  for (const rule of RULES) {
    rule.at.lastIndex = at;
    const found = rule.at.exec(source);
    if (found) return { made: rule.make(found), length: found[0].length };
  }
  return undefined;
};

/** A text's first line, for where there is room for no more. */
export const firstLine = (source: string): readonly Inline[] => {
  const [first] = markdown(source);
  if (!first) return [];
  if (first.kind === 'code') return [first.text.split('\n')[0] ?? ''];
  if (first.kind === 'list') return first.items[0] ?? [];
  if (first.kind === 'quote') return first.of[0]?.kind === 'text' ? upToBreak(first.of[0].of) : [];
  return upToBreak(first.of);
};

const upToBreak = (parts: readonly Inline[]): readonly Inline[] => {
  const at = parts.findIndex((part) => typeof part === 'string' && part.includes('\n'));
  const last = parts[at];
  return typeof last === 'string' ? [...parts.slice(0, at), last.slice(0, last.indexOf('\n'))] : parts;
};
