import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { BadReference, readPassage } from '../parse/reference.ts';
import { type Passage, type Topic, type TopicText, topicGroups } from '../series/knowledge.ts';
import { parseDay } from '../values/day.ts';
import { locales } from '../values/locale.ts';
import { BadFile } from './bad-file.ts';
import { dataFolder, root } from './root.ts';

/** The folder of topics, one file each in every language. */
export const knowledgeFolder: string = join(dataFolder, 'knowledge');

const day = z.string().refine((text) => parseDay(text) !== undefined, 'not a day');
const line = z.string().trim().min(1, 'empty');
const list = line.transform((text) => text.split(/,\s*/).map((one) => one.trim()));

/** `URL | who and what | day of the document, or "seen" and the day it was last looked at`. */
const source = z.string().transform((text, context) => {
  const [url = '', title = '', when = '', ...more] = text.split(' | ').map((part) => part.trim());
  const [, seen, at = ''] = /^(seen )?(\d{4}(?:-\d\d){0,2})$/.exec(when) ?? [];
  if (!/^https?:\/\/\S+$/.test(url) || title === '' || at === '' || more.length > 0) {
    context.addIssue({ code: 'custom', message: 'should be “URL | who and what | day”' });
    return z.NEVER;
  }
  return { url, title, day: at, ...(seen ? { seen: true as const } : {}) };
});

const spoken = { title: line, synonyms: list };
const head = z.strictObject({
  ...spoken,
  group: z.enum(topicGroups),
  related: list,
  sources: z.array(source).min(1),
  command: z.exactOptional(line.regex(/^\//, 'a command line begins with /')),
  checked: day,
  why: z.exactOptional(z.coerce.number().int().positive()),
});
const otherHead = z.strictObject(spoken);

type Document = { readonly head: Readonly<Record<string, unknown>>; readonly body: string };

/** A file as its head (`key: value`, a list as lines of `- `) and the text below it. */
const readDocument = (text: string, file: string): Document => {
  const [, above, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (above === undefined || body === undefined) throw new BadFile(file, 1, 'has no head between two lines of ---');
  const found: Record<string, unknown> = {};
  let key = '';
  for (const [i, row] of above.split('\n').entries()) {
    const [, name, value] = /^([a-z]+):(?: (.*))?$/.exec(row) ?? [];
    const item = /^\s+- (.*)$/.exec(row)?.[1];
    if (name !== undefined) {
      if (name in found) throw new BadFile(file, i + 2, `${name} is there twice`);
      found[name] = value ?? [];
      key = name;
    } else if (item !== undefined && Array.isArray(found[key])) (found[key] as string[]).push(item);
    else throw new BadFile(file, i + 2, `neither “key: value” nor an item of a list: ${row.slice(0, 60)}`);
  }
  return { head: found, body };
};

const passage = (text: string, file: string): Passage => {
  try {
    return readPassage(text);
  } catch (error) {
    if (error instanceof BadReference) throw new BadFile(file, 'text', error.message);
    throw error;
  }
};

const checked = <T>(schema: z.ZodType<T>, document: Document, file: string): T => {
  const parsed = schema.safeParse(document.head);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadFile(file, issue?.path.join('.') || 'head', issue?.message ?? 'is not what it should be');
};

const textOf = ({ title, synonyms }: z.infer<typeof otherHead>, body: string, file: string): TopicText => {
  const [lead = '', ...rest] = body.trim().split(/\n{2,}/);
  if (lead === '') throw new BadFile(file, 'text', 'says nothing');
  return { title, synonyms, lead: passage(lead, file), more: passage(rest.join('\n\n'), file) };
};

const readTopic = (folder: string, id: string): Topic => {
  const open = (locale: string) => {
    const path = join(folder, `${id}.${locale}.md`);
    const short = relative(root, path);
    const file = short.startsWith('..') ? path : short;
    try {
      return { file, ...readDocument(readFileSync(path, 'utf8'), file) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BadFile(file, 1, 'is missing');
      throw error;
    }
  };
  const english = open('en');
  const { title, synonyms, ...facts } = checked(head, english, english.file);
  const texts = Object.fromEntries(
    locales.map((locale) => {
      if (locale === 'en') return [locale, textOf({ title, synonyms }, english.body, english.file)];
      const other = open(locale);
      return [locale, textOf(checked(otherHead, other, other.file), other.body, other.file)];
    }),
  ) as Topic['texts'];
  return { id, ...facts, texts };
};

/** A topic's file: its name and a language. */
const named = new RegExp(`^([a-z0-9-]+)\\.(?:${locales.join('|')})\\.md$`);

/**
 * Every topic of `data/knowledge/`, by its file's name.
 * @throws BadFile with the file, the place in it and the reason: a language or a source that is missing, a dead reference
 */
export const loadKnowledge = (folder: string = knowledgeFolder): readonly Topic[] => {
  const ids = readdirSync(folder).map((file) => named.exec(file)?.[1] ?? file);
  return [...new Set(ids)].sort().map((id) => readTopic(folder, id));
};
