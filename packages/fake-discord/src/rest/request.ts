import type { IncomingHttpHeaders } from 'node:http';

/** A file as it was sent: its place among the request's files, its name, its type, its bytes. */
export type Upload = {
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** A request as it was understood. */
export type RestRequest = {
  readonly method: string;
  readonly path: string;
  /** The route it fits, such as `/channels/:channel/messages`; empty when there is none. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
};

/** What is answered to a request. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A request in the log: its files without their bytes, and what was answered. */
export type LoggedRequest = Omit<RestRequest, 'uploads' | 'headers'> & {
  readonly files: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  /** When it arrived, in milliseconds of the server's clock. */
  readonly at: number;
  answer?: Answer;
};

/** A method and path, and what is done there. */
export type Route = {
  readonly method: string;
  readonly route: string;
  /** Interaction callbacks and webhooks prove themselves by the token in their path. */
  readonly open?: boolean;
  /** What is answered; nothing means 204. */
  readonly run: (request: RestRequest) => unknown;
};

/** What went wrong that a bot's author should hear of. */
export type Problem = {
  readonly what: string;
  readonly method?: string;
  readonly path?: string;
  readonly detail?: unknown;
};
