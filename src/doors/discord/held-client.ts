import { Client, type ClientEvents, Events } from 'discord.js';

/** What tells of the connection itself; it is heard at once. */
const OF_CONNECTION: ReadonlySet<string | symbol> = new Set([
  ...['ready', Events.ClientReady, Events.Error, Events.Warn, Events.Debug, Events.Invalidated],
  ...[Events.ShardReady, Events.ShardResume, Events.ShardReconnecting, Events.ShardDisconnect, Events.ShardError],
  // Node's own.
  ...['newListener', 'removeListener', 'error'],
]);

/** A client that may log in while the rest of the bot is still being made: what happens in servers meanwhile is kept, in order, and heard once released. */
export class HeldClient<Ready extends boolean = boolean> extends Client<Ready> {
  #held: (readonly [keyof ClientEvents, readonly unknown[]])[] | undefined = [];

  override emit(event: keyof ClientEvents | string | symbol, ...args: unknown[]): boolean {
    // Before it is ready only the servers it is in are told of, one by one: a start is no change in them.
    if (!this.#held || !this.isReady() || OF_CONNECTION.has(event)) return super.emit(event as string, ...args);
    this.#held.push([event as keyof ClientEvents, args]);
    return this.listenerCount(event) > 0;
  }

  /** Whoever listens now hears what was kept, and from now on everything as it comes. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const [event, args] of held) super.emit(event as string, ...args);
  }
}
