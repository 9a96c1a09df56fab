/** Builds the project into `dist` when a source is newer than the last build. */
export function build(options?: { force?: boolean }): Promise<void>;

/** Builds programs that tests start beside the bot; each stands under `dist` where its source stands under the project. */
export function buildFixtures(files: readonly string[]): Promise<void>;
/** When something in some folders was last changed, made or taken away (ms). */
export function lastChange(folders: readonly string[]): number;
