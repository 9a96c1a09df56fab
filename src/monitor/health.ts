/** One thing the bot needs in order to serve, and why it cannot, where it cannot. */
export type HealthCheck = { readonly name: string; check(): Promise<string | undefined> };

/** How the bot is: alive, since it answers; ready, when nothing it needs is missing. */
type Health = {
  readonly live: true;
  readonly ready: boolean;
  /** Each thing looked at: `ok`, or why not. */
  readonly checks: Readonly<Record<string, string>>;
};

/** A check that takes longer has failed (ms). */
const CHECK_MS = 2000;

/** Looks at everything side by side; what throws or hangs is a reason, never an error. */
export const healthOf = async (checks: readonly HealthCheck[]): Promise<Health> => {
  const found = await Promise.all(checks.map(async ({ name, check }) => [name, await inTime(check)] as const));
  return {
    live: true,
    ready: found.every(([, reason]) => reason === undefined),
    checks: Object.fromEntries(found.map(([name, reason]) => [name, reason ?? 'ok'])),
  };
};

const inTime = (check: HealthCheck['check']): Promise<string | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, CHECK_MS, `no answer within ${CHECK_MS / 1000} s`);
  });
  return Promise.race([check().catch((error: unknown) => (error as Error).message), late]).finally(() =>
    clearTimeout(timer),
  );
};
