/** Runs an act one at a time: calls that come while it runs become one more run after it. */
export const coalesce = (act: () => Promise<void>): (() => Promise<void>) => {
  let [running, again]: [Promise<void> | undefined, boolean] = [undefined, false];
  const run = (): Promise<void> => {
    again = running !== undefined;
    running ??= act()
      .finally(() => {
        running = undefined;
      })
      .then(() => (again ? run() : undefined));
    return running;
  };
  return run;
};
