import { gatewayControls } from '../gateway/gateway.ts';
import { setEndpoint } from '../interactions/endpoint.ts';
import { addFault, type Fault, type FaultMatch, type Faults, type PlannedFault } from '../rest/faults.ts';
import { countInvalid, type InvalidRequests } from '../rest/invalid-requests.ts';
import type { Seed } from '../seed.ts';
import type { FakeDiscordEvent, Log, Server } from '../server.ts';
import type { Visit } from '../users/find.ts';
import { type Check, type WaitOptions, waitFor } from '../wait-for.ts';
import { changeControls } from './changes.ts';
import { lookupControls } from './lookups.ts';
import { peopleControls } from './people.ts';

/** One part of an outage: a fault, and which requests it befalls from when to when. */
export type ScheduledFault = FaultMatch & { readonly fault: Fault };

/** What tests and a page can see and do. */
export const controlsOf = (
  server: Server,
  { log, faults, invalid, seed }: { log: Log; faults: Faults; invalid: InvalidRequests; seed: Seed },
) => {
  const { state, gateway } = server;
  const { people, places } = seed;
  const visit: Visit = { server, usual: { user: people.member, channel: places.general } };
  const on = (listener: (event: FakeDiscordEvent) => void): (() => void) => {
    log.listeners.add(listener);
    return () => log.listeners.delete(listener);
  };
  return {
    /** Where the REST API is: `rest.api` of a client. */
    url: `${server.origin()}/api`,
    token: gateway.token,
    applicationId: state.application.id,
    /** The key, in hexadecimal, by which an interactions endpoint knows that Discord sent what it got. */
    publicKey: state.application.publicKey,
    state,
    people,
    places,
    gateway: gatewayControls(gateway),
    /** Every request, in order, with what was answered; the oldest go after 5000. */
    requests: log.requests,
    /** What a bot's author should hear of: bodies refused, routes that are not there, late or double answers, files nobody sees. */
    problems: log.problems,
    /** Members of bodies that Discord's schemas do not know; harmless, and named once. */
    warnings: log.warnings,
    ...peopleControls(visit),
    ...lookupControls(visit),
    ...changeControls(state, seed),
    /** Makes requests go wrong: `fault({ drop: 'after' }, { method: 'POST', times: 1 })`. */
    fault: (fault: Fault, match?: FaultMatch): PlannedFault => addFault(faults, fault, match),
    /** Plans an outage on the server's own clock: `[{ fault: { status: 500 }, from, to }, …]`. */
    schedule: (outage: readonly ScheduledFault[]): readonly PlannedFault[] =>
      outage.map(({ fault, ...match }) => addFault(faults, fault, match)),
    /** Answers of 401, 403 and 429 in the last ten minutes. */
    invalidRequests: (): number => countInvalid(invalid, state.now()),
    /** Sends interactions to an address from now on, when it answers a PING and refuses a wrong signature; over the gateway again without one. */
    setEndpoint: (url?: string): Promise<void> => setEndpoint(server, url),
    /** Calls back on everything that happens; returns how to stop. */
    on,
    /** Resolves with the first true thing `check` gives; looks after every event, and every few milliseconds. */
    waitFor: <T>(check: Check<T>, options?: WaitOptions): Promise<T> => waitFor(check, on, options),
  };
};
