import type { Act, Acts, As, Choice, Failure, News, Offer, Where } from '../protocol.ts';

/** An act that came to nothing. */
export class Refused extends Error {
  readonly failure: Failure['failure'];
  constructor({ failure, detail }: Failure) {
    super(detail);
    this.failure = failure;
  }
}

/** Does something at the desk; what follows from it arrives with the news. */
export const act = async <A extends Act>(
  name: A,
  what: Acts[A],
): Promise<A extends 'suggest' ? readonly Choice[] : void> => {
  let response: Response;
  try {
    const headers = { 'content-type': 'application/json' };
    response = await fetch(`/${name}`, { method: 'POST', headers, body: JSON.stringify(what) });
  } catch (error) {
    throw new Refused({ failure: 'failed', detail: String(error) });
  }
  if (!response.ok)
    throw new Refused(await response.json().catch(() => ({ failure: 'failed', detail: String(response.status) })));
  return (response.status === 204 ? undefined : await response.json()) as never;
};

/** The commands on offer here. */
export const offersAt = async ({ as, channel, locale }: Where): Promise<readonly Offer[]> => {
  const response = await fetch(`/offers?${new URLSearchParams({ as, channel, locale })}`);
  return response.ok ? response.json() : [];
};

/** Listens to what a person sees; `lost` hears of a broken and of a mended line. Returns how to stop. */
export const listen = (as: As, hear: (news: News) => void, lost: (broken: boolean) => void): (() => void) => {
  const source = new EventSource(`/events?as=${as}`);
  source.onopen = () => lost(false);
  source.onerror = () => lost(true);
  source.onmessage = ({ data }) => hear(JSON.parse(data));
  return () => source.close();
};
