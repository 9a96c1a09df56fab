import type {
  ActionName,
  Actions,
  Failure,
  OfferedCommand,
  Outcome,
  PageEvent,
  Visitor,
  VisitorRole,
} from '../protocol.ts';

/** An action that came to nothing. */
export class Refused extends Error {
  readonly failure: Failure['failure'];
  constructor({ failure, detail }: Failure) {
    super(detail);
    this.failure = failure;
  }
}

/** Does something in the playground; what follows from it arrives with the events. */
export const act = async <A extends ActionName>(name: A, action: Actions[A]): Promise<Outcome<A>> => {
  let response: Response;
  try {
    const headers = { 'content-type': 'application/json' };
    response = await fetch(`/${name}`, { method: 'POST', headers, body: JSON.stringify(action) });
  } catch (error) {
    throw new Refused({ failure: 'failed', detail: String(error) });
  }
  if (!response.ok)
    throw new Refused(await response.json().catch(() => ({ failure: 'failed', detail: String(response.status) })));
  return (response.status === 204 ? undefined : await response.json()) as Outcome<A>;
};

/** The commands on offer here. */
export const commandsAt = async ({ as, channel, locale }: Visitor): Promise<readonly OfferedCommand[]> => {
  const response = await fetch(`/commands?${new URLSearchParams({ as, channel, locale })}`);
  return response.ok ? response.json() : [];
};

/** Listens to what a person sees; `lost` hears of a broken and of a mended line. Returns how to stop. */
export const listen = (
  as: VisitorRole,
  hear: (event: PageEvent) => void,
  lost: (broken: boolean) => void,
): (() => void) => {
  const source = new EventSource(`/events?as=${as}`);
  source.onopen = () => lost(false);
  source.onerror = () => lost(true);
  source.onmessage = ({ data }) => hear(JSON.parse(data));
  return () => source.close();
};
