import { type Message, MessageType } from 'discord.js';
import { languageOf } from '../../asking/script.ts';
import { closest } from '../../values/locale.ts';
import { isRefused } from './acknowledge.ts';
import { type DoorParts, picture } from './context.ts';
import { coolDowns } from './cool-down.ts';
import doorWords from './door.words.ts';
import { notice } from './message.ts';
import { wordsOf } from './message-words.ts';
import { formsOf } from './settle.ts';

/** A person may ask five questions at once and one more every ten seconds; a server twenty, and one more every two. */
const PERSON = { most: 5, each: 10_000 };
const SERVER = { most: 20, each: 2000 };
/** A quiet sign that a question was seen and is not answered right now. */
const LATER = '⏳';
/** As many questions back as a follow-up may lean on. */
const BACK = 3;

/** Whether a message asks the bot: it was written by a person, to the bot directly or with its name in it. */
export const isAsked = ({ author, webhookId, type, guildId, mentions, client }: Message): boolean =>
  !author.bot &&
  !author.system &&
  !webhookId &&
  (type === MessageType.Default || type === MessageType.Reply) &&
  (guildId === null || mentions.users.has(client.user.id));

/** Answers messages that mention the bot, and direct messages, each once, in their own language; a reply takes what it leaves out from what it replies to. */
export const onMessage = (parts: DoorParts, now: () => number = Date.now) => {
  const [person, server] = [coolDowns(PERSON), coolDowns(SERVER)];
  return async (message: Message): Promise<void> => {
    if (!isAsked(message)) return;
    try {
      const may = person(message.author.id, now()) && (!message.guildId || server(message.guildId, now()));
      if (!may) return void (await message.react(LATER));
      if ((await parts.claim?.(message.id)) === false) return;
      await answer(message, parts);
    } catch (error) {
      const level = isRefused(error) ? 'warn' : 'error';
      parts.log[level]({ err: error, message: message.id }, 'a message could not be answered');
    }
  };
};

const answer = async (message: Message, parts: DoorParts): Promise<void> => {
  const earlier = await askedBefore(message, BACK);
  const question = questionIn(message) || 'help';
  const locale = languageOf(question, message.guild?.preferredLocale);
  const after = earlier.join('\n');
  const args = { question, ...(after === '' ? {} : { after }) };
  const said = await parts.ask({ command: 'ask', args, locale });
  const drawn = await picture(said, parts);
  // What Discord does not take is told with less: without its picture, and at last as one plain sentence.
  const forms = [...formsOf(said, drawn), () => notice(doorWords(closest(said.locale)).undelivered, 'red')];
  for (const [i, form] of forms.entries()) {
    try {
      await message.reply({
        ...form(),
        failIfNotExists: false,
        allowedMentions: { parse: [], repliedUser: false },
      });
      return;
    } catch (error) {
      if (i === forms.length - 1 || !isRefused(error)) throw error;
      parts.log.warn({ err: error, message: message.id, form: i }, 'an answer to a message was refused');
    }
  }
};

/** What is asked: the message's words without the bot's own name. */
const questionIn = (message: Message): string =>
  wordsOf(message)
    .replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ')
    .trim();

/** The questions a reply leans on, the first one first: what it replies to, and where that is an answer of ours, what that one answers. */
const askedBefore = async (message: Message, most: number): Promise<readonly string[]> => {
  const before = await repliedTo(message);
  if (!before || most === 0) return [];
  if (before.author.id === message.client.user.id) {
    const asked = await repliedTo(before);
    return asked ? [...(await askedBefore(asked, most - 1)), oneLine(questionIn(asked))].filter(Boolean) : [];
  }
  return before.author.bot ? [] : [oneLine(questionIn(before))].filter(Boolean);
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 1000);

const repliedTo = async (message: Message): Promise<Message | undefined> => {
  if (!message.reference?.messageId) return undefined;
  try {
    return await message.fetchReference();
  } catch {
    return undefined; // gone, or out of sight
  }
};
