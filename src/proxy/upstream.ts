import {
  type Agent,
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as plainRequest,
} from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import { watchConnection } from "../base/connection.ts";
import type { FaultContext } from "../base/connection-fault.ts";
import type { Processed } from "../server/problem.ts";
import { noAnswer, tooLate, type UpstreamError, unsendable, unusableAnswer } from "./upstream-error.ts";

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
   * @param begun gets a function that ends it, where the caller has gone away
   * @returns the answer as soon as its header is there. Its body ends with an error where it is not whole
   * @throws UpstreamError
   */
  send(request: UpstreamRequest, begun: (end: () => void) => void): Promise<IncomingMessage>;
  /** Closes the connections that are kept open. */
  close(): void;
};

/** What an upstream is reached by. */
export type UpstreamOptions = {
  origin: URL;
  /** Time until the header of the answer is there, and then between its parts, in milliseconds. */
  timeoutMs: number;
  /** The environment of the proxy, for what is said of a connection that fails. Default: an empty one. */
  env?: FaultContext["env"];
};

/**
 * How long an idle connection is kept, in milliseconds. It is shorter than what common servers do, since a call on a
 * connection that its server is just closing gets no answer, and nothing is sent twice.
 */
const idleMs = 4_000;

/** The most that the header fields of an answer may take together, in bytes. Clients of many languages read no more. */
const headerLimit = 16 * 1024;

/** Makes the way to an upstream, over connections that are kept open. */
export function createUpstream({ origin, timeoutMs, env = {} }: UpstreamOptions): Upstream {
  const isTls = origin.protocol === "https:";
  const agentOptions = { keepAlive: true, timeout: idleMs };
  const agent: Agent = isTls ? new TlsAgent(agentOptions) : new PlainAgent(agentOptions);
  const open = isTls ? tlsRequest : plainRequest;
  return {
    send({ method, target, headers, body }, begun) {
      const hasBody = body.length > 0 || method === "POST";
      const length = hasBody ? ["Content-Length", String(body.length)] : [];
      const fields = ["Host", origin.host, ...headers, ...length];
      const settings = { agent, method, path: target, headers: fields, maxHeaderSize: headerLimit };
      const request = opened(() => open(origin, settings));
      const answer = answerTo(request, { origin, timeoutMs, env });
      // A signal would do the same, and takes longer than all else here.
      begun(() => request.destroy());
      request.end(hasBody ? body : undefined);
      return answer;
    },
    close: () => agent.destroy(),
  };
}

/** Node refuses, before anything is sent, a target that a request line cannot hold. */
function opened(open: () => ClientRequest): ClientRequest {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw unsendable();
  }
}

function answerTo(
  request: ClientRequest,
  { origin, timeoutMs, env }: Required<UpstreamOptions>,
): Promise<IncomingMessage> {
  const hasReached = watchConnection(request);
  const processed = (code = ""): Processed => (hasReached(code) ? "unknown" : "no");
  return new Promise((resolve, reject) => {
    let late: UpstreamError | undefined;
    const expire = () => {
      late = tooLate(origin, timeoutMs, processed());
      request.destroy(late);
    };
    const timer = setTimeout(expire, timeoutMs);
    // Between the parts of the body, silence is measured. No other answer can be given then: this one breaks off.
    request.setTimeout(timeoutMs, expire);
    request.on("response", (response) => {
      clearTimeout(timer);
      const unusable = faultOf(response);
      if (unusable === undefined) return resolve(response);
      request.destroy();
      reject(unusableAnswer(origin, unusable));
    });
    // Without a listener, Node ends the connection and tells nobody.
    request.on("upgrade", (_, socket) => {
      clearTimeout(timer);
      socket.destroy();
      reject(unusableAnswer(origin, "status 101, a change of the protocol that nobody asked for"));
    });
    request.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      const reason = hasReached(code) ? "broken" : "refused";
      reject(late ?? noAnswer(origin, { reason, code }, processed(code), env));
    });
  });
}

/** Why Node would not send an answer as it came, if so. */
function faultOf(answer: IncomingMessage): string | undefined {
  const { statusCode = 0, statusMessage = "", rawHeaders, headers } = answer;
  if (statusCode < 200 || statusCode > 999) return `status ${String(statusCode).padStart(3, "0")}`;
  if (unprintable.test(statusMessage)) return "a control character in its reason phrase";
  const coding = headers["transfer-encoding"]?.trim().toLowerCase() ?? "chunked";
  if (coding !== "chunked") return "a transfer coding that only its own client can undo";
  const values = rawHeaders.filter((_, index) => index % 2 === 1);
  return values.some((value) => unprintable.test(value))
    ? "a control character in a header field"
    : undefined;
}

/** What must not stand in a reason phrase or a value (RFC 9110, section 5.5). */
const unprintable = /[^\t\x20-\x7e\x80-\xff]/;
