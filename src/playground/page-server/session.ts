import { type FakeDiscord, type FakeDiscordEvent, NotOffered, type Reply } from 'fake-discord';
import type {
  ActionName,
  Actions,
  Failure,
  OfferedCommand,
  OpenForm,
  Outcome,
  PageEvent,
  Played,
  ServerState,
  Visitor,
  VisitorRole,
} from '../protocol.ts';
import { commandList } from './command-list.ts';
import { type Json, text } from './json.ts';
import { channelsOf, isVisible, type Memory, postOf, stateOf } from './visitor-view.ts';

/** Lets a new release arrive, or days pass, with invented figures. */
export type ReleaseDay = (what: Played) => Promise<unknown>;

/** Commands and open forms that are remembered. */
const [MAX_COMMANDS, MAX_FORMS] = [1000, 20];

/** An action that came to nothing, for a reason the page can tell. */
export class ActionFailed extends Error {
  override name = 'ActionFailed' as const;
  readonly failure: Failure['failure'];
  constructor(failure: Failure['failure'], detail: string) {
    super(detail);
    this.failure = failure;
  }
}

type Parts = {
  readonly discord: FakeDiscord;
  readonly memory: Memory;
  /** Forms the bot opened, by the names pages send them back under. */
  readonly forms: Map<string, Reply>;
  readonly releaseDay: ReleaseDay | undefined;
};

/** The fake Discord as people at a page see it: what is there, what happens, and what they can do. */
export const createSession = (discord: FakeDiscord, releaseDay?: ReleaseDay) => {
  const parts: Parts = { discord, memory: { commands: new Map() }, forms: new Map(), releaseDay };
  const { people, on } = discord;
  let listeners = 0;
  const close = on((event) => rememberCommand(parts.memory, event));
  return {
    state: (as: VisitorRole): ServerState => stateOf(discord, people[as], parts.memory, releaseDay !== undefined),
    /** Tells what a person would see happen; returns how to stop. */
    watch: (as: VisitorRole, tell: (event: PageEvent) => void): (() => void) => {
      listeners += 1;
      const stop = on((event) => {
        const seen = seenBy(as, event, parts);
        if (seen) tell(seen);
      });
      return () => {
        listeners -= 1;
        stop();
      };
    },
    listeners: () => listeners,
    commands: (visitor: Visitor): OfferedCommand[] => {
      const asker = placeOf(visitor, discord);
      return commandList(discord.offered(asker), visitor.locale, asker.channel, discord.state.channels.values());
    },
    /** Does what a page asks; what is not told by the outcome shows itself in the channel. */
    act: async <A extends ActionName>(name: A, action: Actions[A]): Promise<Outcome<A> | undefined> => {
      try {
        return (await ACTIONS[name](action, parts)) as Outcome<A> | undefined;
      } catch (error) {
        throw failureOf(error);
      }
    },
    close,
  };
};
/** The session behind the page. */
export type Session = ReturnType<typeof createSession>;

/** What of an event one person's page is told. */
const seenBy = (
  as: VisitorRole,
  event: FakeDiscordEvent,
  { discord, memory, releaseDay }: Parts,
): PageEvent | undefined => {
  const user = discord.people[as];
  switch (event.kind) {
    case 'posted':
    case 'edited':
      return isVisible(discord, user, event.message)
        ? { kind: 'post', post: postOf(event.message, memory) }
        : undefined;
    case 'deleted':
      return isVisible(discord, user, event.message)
        ? { kind: 'gone', channel: event.message.channel.id, id: event.message.id }
        : undefined;
    case 'commands':
      return { kind: 'commands' };
    case 'channel':
      return { kind: 'state', state: stateOf(discord, user, memory, releaseDay !== undefined) };
    default:
      return undefined;
  }
};

const ACTIONS: { readonly [A in ActionName]: (action: Actions[A], parts: Parts) => Promise<Outcome<A> | undefined> } = {
  ask: async ({ line, given, ...visitor }, parts) =>
    formOf(await parts.discord.slash(line, given, placeOf(visitor, parts.discord)), parts),
  suggest: async ({ line, given, focused, ...visitor }, { discord }) =>
    discord.autocomplete(line, given, focused, placeOf(visitor, discord)) as Promise<Outcome<'suggest'>>,
  menu: async ({ line, message, ...visitor }, parts) =>
    formOf(
      await parts.discord.menu(line, { id: message, channel_id: visitor.channel }, placeOf(visitor, parts.discord)),
      parts,
    ),
  press: async ({ message, component, values, ...visitor }, parts) => {
    const named = { id: message, channel_id: visitor.channel };
    return formOf(await parts.discord.press(named, component, placeOf(visitor, parts.discord), values), parts);
  },
  submit: async ({ form, values }, parts) => {
    const reply = parts.forms.get(form);
    if (!reply) throw new ActionFailed('refused', 'This form is no longer open');
    const next = await parts.discord.submit(reply, values);
    parts.forms.delete(form);
    return formOf(next, parts);
  },
  say: async ({ text: typed, replyTo, ...visitor }, { discord }) => {
    const content = withMentions(typed.trim(), discord).slice(0, 2000);
    const target = replyTo === undefined ? {} : { replyTo: { id: replyTo, channel_id: visitor.channel } };
    if (content) discord.say(content, { ...placeOf(visitor, discord), ...target });
    return undefined;
  },
  release: async ({ locale, what = 'release' }, { discord, memory, releaseDay }) => {
    if (memory.inventedSince === undefined) await subscribe(discord, locale, ['weekly']);
    if (what !== 'release') await subscribe(discord, locale, ['daily', 'board']);
    memory.inventedSince ??= discord.state.now();
    await releaseDay?.(what);
    return undefined;
  },
};

const placeOf = ({ as, channel, locale }: Visitor, discord: FakeDiscord) => {
  const user = discord.people[as];
  const found = channelsOf(discord, user).find(({ id }) => id === channel);
  if (!found) throw new ActionFailed('refused', `${user.name} sees no channel ${channel}`);
  return { user, channel: found, locale };
};

/** The form a reply opened, kept until it is sent back. */
const formOf = (reply: Reply, { forms }: Parts): OpenForm | undefined => {
  const { modal, interaction } = reply;
  if (!modal || !isForm(modal)) return undefined;
  const { id } = interaction;
  forms.set(id, reply);
  if (forms.size > MAX_FORMS) forms.delete(forms.keys().next().value!);
  return { id, form: modal };
};

/** The fake Discord has refused all that is no form before it told of it. */
const isForm = (modal: Json): modal is Json & OpenForm['form'] => 'title' in modal && 'components' in modal;

/** People by their names, as a client sends whom somebody picked (`@Reservoir`). */
const withMentions = (typed: string, { state }: FakeDiscord): string =>
  [...state.users.values()].reduce(
    (said, { id, name }) => said.replaceAll(new RegExp(`@${name}(?![\\p{L}\\p{N}_])`, 'giu'), `<@${id}>`),
    typed,
  );

/** The moderator has posts sent to #weekly, so that there is something to watch. */
const subscribe = async (discord: FakeDiscord, locale: string, groups: readonly string[]) => {
  const asker = { user: discord.people.moderator, channel: discord.places.weekly, locale };
  for (const group of groups)
    if (discord.offered(asker).some(({ name }) => name === group))
      await discord.slash(`${group} on`, { channel: discord.places.weekly.id }, asker);
};

const rememberCommand = ({ commands }: Memory, event: FakeDiscordEvent) => {
  if (event.kind !== 'asked') return;
  const { id, type, data } = event.interaction;
  if (type === 2) commands.set(id, data.type === 3 ? text(data.name) : `/${lineOf(data)}`);
  if (commands.size > MAX_COMMANDS) commands.delete(commands.keys().next().value!);
};

/** A command with its subcommands, as it was asked. */
const lineOf = (data: { readonly name?: unknown; readonly options?: unknown }): string => {
  const [first] = (data.options ?? []) as { name?: unknown; type?: number; options?: unknown }[];
  return first && (first.type === 1 || first.type === 2) ? `${text(data.name)} ${lineOf(first)}` : text(data.name);
};

const failureOf = (error: unknown): ActionFailed => {
  if (error instanceof ActionFailed) return error;
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof NotOffered) return new ActionFailed('refused', detail);
  return new ActionFailed(/did not (acknowledge|answer)|closed before/.test(detail) ? 'silent' : 'failed', detail);
};
