import type { KeyObject } from 'node:crypto';
import type { Commands } from './commands.ts';
import type { Gateway, GatewayEvent } from './gateway/gateway.ts';
import type { Interaction, Interactions } from './interactions/interaction.ts';
import type { Message } from './model.ts';
import type { Settings } from './options.ts';
import type { LoggedRequest, Problem } from './rest/request.ts';
import type { State, StateEvent } from './state/state.ts';

/** Everything that happens, for a page that shows it and tests that wait for it. */
export type FakeDiscordEvent =
  | StateEvent
  | GatewayEvent
  | { readonly kind: 'commands' }
  | { readonly kind: 'asked' | 'answered'; readonly interaction: Interaction }
  /** A request comes, is answered, or will never be. */
  | { readonly kind: 'request' | 'response' | 'hung'; readonly request: LoggedRequest }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** One running fake Discord: its settings, its state, and what works on it. */
export type Server = {
  readonly settings: Settings;
  readonly state: State;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  /** Messages by the nonce they were sent with. */
  readonly nonces: Map<string, Message>;
  /** The key that signs what is sent to an interactions endpoint. */
  readonly signingKey: KeyObject;
  /** Where interactions are posted; they go over the gateway when there is none. */
  endpoint: string | undefined;
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly origin: () => string;
  readonly emit: (event: FakeDiscordEvent) => void;
  /** Names members of a body that Discord's schema does not know. */
  readonly warn: (members: readonly string[]) => void;
  /** Tells what a bot's author should hear of. */
  readonly report: (problem: Problem) => void;
};

/** What is remembered of what happened, and who listens. */
export type Log = {
  readonly requests: LoggedRequest[];
  readonly problems: Problem[];
  readonly warnings: Set<string>;
  readonly listeners: Set<(event: FakeDiscordEvent) => void>;
};
