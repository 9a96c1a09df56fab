/** What is looked for: anything true. */
export type Check<T> = () => T | undefined | null | false | 0 | '';

/** How long to look, and what to say was missing when it does not come. */
export type WaitOptions = { readonly within?: number; readonly what?: string };

/** Resolves with the first true thing `check` gives; looks after every event, and every few milliseconds. */
export const waitFor = <T>(
  check: Check<T>,
  on: (listener: () => void) => () => void,
  { within = 10_000, what = 'What was waited for' }: WaitOptions = {},
): Promise<T> =>
  new Promise((resolve, reject) => {
    const done = (finish: () => void) => {
      clearTimeout(timer);
      clearInterval(glance);
      stop();
      finish();
    };
    const look = () => {
      try {
        const value = check();
        if (value) done(() => resolve(value));
      } catch (error) {
        done(() => reject(error));
      }
    };
    const late = () => done(() => reject(new Error(`${what} did not happen within ${within} ms`)));
    const timer = setTimeout(late, within);
    const glance = setInterval(look, 5);
    const stop = on(look);
    look();
  });
