/** Builds the project into `dist` when a source is newer than the last build. */
export function build(options?: { force?: boolean }): Promise<void>;
