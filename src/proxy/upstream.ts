import {
  type Agent,
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as plainRequest,
} from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import { noAnswer, tooLate, type UpstreamError } from "./upstream-error.ts";

/** A request that goes to the upstream. */
export type UpstreamRequest = {
  method: string;
  /** Path with query. */
  target: string;
  /** Names and values in turn, without `Host` and `Content-Length`. */
  headers: readonly string[];
  body: Uint8Array;
};

/** The real system behind a proxy. */
export type Upstream = {
  /**
   * Sends a request once.
   *
   * @param signal ends it, where the caller has gone away
   * @returns the answer as soon as its header is there. Its body ends with an error where it is not whole
   * @throws UpstreamError
   */
  send(request: UpstreamRequest, signal: AbortSignal): Promise<IncomingMessage>;
  /** Closes the connections that are kept open. */
  close(): void;
};

/** What an upstream is reached by. */
export type UpstreamOptions = {
  origin: URL;
  /** Time until the header of the answer is there, and then between its parts, in milliseconds. */
  timeoutMs: number;
};

/**
 * How long an idle connection is kept, in milliseconds. It is shorter than what common servers do, since a call on a
 * connection that its server is just closing gets no answer, and nothing is sent twice.
 */
const idleMs = 4_000;

/** Makes the way to an upstream, over connections that are kept open. */
export function createUpstream({ origin, timeoutMs }: UpstreamOptions): Upstream {
  const isTls = origin.protocol === "https:";
  const agentOptions = { keepAlive: true, timeout: idleMs };
  const agent: Agent = isTls ? new TlsAgent(agentOptions) : new PlainAgent(agentOptions);
  const open = isTls ? tlsRequest : plainRequest;
  return {
    send({ method, target, headers, body }, signal) {
      const hasBody = body.length > 0 || method === "POST";
      const length = hasBody ? ["Content-Length", String(body.length)] : [];
      const fields = ["Host", origin.host, ...headers, ...length];
      const request = open(origin, { agent, method, path: target, headers: fields, signal });
      const answer = answerTo(request, origin, timeoutMs);
      request.end(hasBody ? body : undefined);
      return answer;
    },
    close: () => agent.destroy(),
  };
}

function answerTo(request: ClientRequest, origin: URL, timeoutMs: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let late: UpstreamError | undefined;
    const expire = () => {
      late = tooLate(origin, timeoutMs);
      request.destroy(late);
    };
    const timer = setTimeout(expire, timeoutMs);
    // Between the parts of the body, silence is measured. No other answer can be given then: this one breaks off.
    request.setTimeout(timeoutMs, expire);
    request.on("response", (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    request.on("error", (error) => {
      clearTimeout(timer);
      reject(late ?? noAnswer(origin, error));
    });
  });
}
