import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { targetOf } from "../base/request-target.ts";
import { type Access, type AccessOptions, createAccess } from "./access.ts";
import { answerClientError } from "./client-error.ts";
import { addFields } from "./extra-fields.ts";
import { closeServer, listen } from "./listen.ts";
import { isPreflight, preflightReply } from "./preflight.ts";
import { ClientGoneError, type Received, receive } from "./receive.ts";
import { failureReply, problemReply, type Reply, send } from "./reply.ts";
import type { Page, Site } from "./site.ts";
import { createWorkBudget, type Share } from "./work-budget.ts";

/** What a server of calls needs. */
export type ServerOptions = {
  /** Answers the calls. Whatever it throws becomes a problem document. */
  answer: (received: Received) => Reply | Promise<Reply>;
  /** Pages to serve beside it, at paths that no call has. */
  site?: Site;
  /** Port to listen on, 0 for a free one. Default 0. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`, which only this machine reaches. */
  host?: string;
  /** Who may call. */
  access?: AccessOptions;
  /** How long a request may take. Default 10 seconds for its header fields, 60 for all of it. */
  timeouts?: Timeouts;
  /** How many bytes of large and compressed bodies are in hand at once; beyond them, status 503. Default 64 MiB. */
  workBudget?: number;
  /** The largest body that is read, in bytes, compressed or not. Default 10 MiB. */
  bodyLimit?: number;
  /** How many connections there may be at once; more are closed at once. Default: as many as the system allows. */
  maxConnections?: number;
  /** How long answers under way may take when the server is closed, in milliseconds. Default 60,000. */
  drainMs?: number;
};

/** A server that listens. */
export type RunningServer = {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  origin: string;
  /** Stops listening, lets answers under way finish, and resolves when all connections are closed. */
  close(): Promise<void>;
};

/**
 * Starts a server of calls; mock and proxy both stand behind one. Requests of strangers and preflights of browsers are
 * answered here, and no call.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 * @example const { origin, close } = await startServer({ answer: ({ request }) => front(request) });
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = 0, host = "127.0.0.1", timeouts = usualTimeouts } = options;
  const access = createAccess(host, options.access);
  const budget = createWorkBudget(options.workBudget);
  const state: State = { answering: 0, closing: false };
  const server = createServer(limits(timeouts), (incoming, response) => {
    const { origin } = incoming.headers;
    if (origin !== undefined) addFields(response, access.fieldsFor(origin));
    const strange = strangeReply(access, incoming);
    if (strange) sendWhile(state, incoming, response, strange);
    else exchange(options, { incoming, response, state, share: budget.share() });
  });
  if (options.maxConnections !== undefined) server.maxConnections = options.maxConnections;
  server.on("clientError", answerClientError);
  await listen(server, port, host);
  const close = () => {
    state.closing = true;
    return closeServer(server, () => state.answering, options.drainMs);
  };
  return { origin: originOf(server.address() as AddressInfo), close };
}

/** What a server knows of itself. */
type State = { answering: number; closing: boolean };

/** Sends an answer. A server that is being stopped takes no further request on the connection. */
function sendWhile(
  { closing }: State,
  { method }: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
): void {
  if (closing) addFields(response, ["Connection", "close"]);
  send(response, method, reply);
}

/** The answer to what is no call: a preflight, or a request that may not come here. */
function strangeReply(access: Access, incoming: IncomingMessage): Reply | undefined {
  if (isPreflight(incoming.method, incoming.headers)) {
    return preflightReply(access, incoming.url, incoming.headers);
  }
  const refused = access.refusalOf(incoming);
  return refused && failureReply(refused);
}

type Arrived = { incoming: IncomingMessage; response: ServerResponse; state: State; share: Share };

function exchange(
  { answer, site, bodyLimit }: ServerOptions,
  { incoming, response, state, share }: Arrived,
): void {
  const one: Exchange = {
    incoming,
    site,
    share,
    bodyLimit,
    answer(received) {
      if (response.closed) share.keep(0);
      else {
        state.answering++;
        response.on("close", () => {
          state.answering--;
          share.keep(0);
        });
      }
      return answer(received);
    },
    reply: (found) => sendWhile(state, incoming, response, found),
    failed(error) {
      share.keep(0);
      fail(error, incoming, response);
    },
  };
  if (site && (incoming.method === "GET" || incoming.method === "HEAD")) pageOrCall(one, site);
  else call(one);
}

/** How long a request may take to arrive, in milliseconds. */
export type Timeouts = { headers: number; request: number };

const usualTimeouts: Timeouts = { headers: 10_000, request: 60_000 };

function limits({ headers, request }: Timeouts) {
  return {
    headersTimeout: headers,
    requestTimeout: request,
    // Node looks at the time only so often, by default each half minute.
    connectionsCheckingInterval: Math.min(headers, request) / 4,
    // A call in query parameters carries its payload in the request line, which counts as header.
    maxHeaderSize: 128 * 1024,
  };
}

/** A request with all that its answer takes. */
type Exchange = Pick<ServerOptions, "answer"> & {
  incoming: IncomingMessage;
  site: Site | undefined;
  share: Share;
  bodyLimit: number | undefined;
  reply(found: Reply): void;
  failed(error: unknown): void;
};

/** Answers at once where that is possible: promises show in the time of each call. */
function call({ incoming, site, share, bodyLimit, answer, reply, failed }: Exchange): void {
  const finish = (found: Reply): void => {
    // Calls are the usual case, so that a page at the path is only looked for when there is none.
    const isNoCall = site && found.status === 404 && !found.deliver;
    if (isNoCall) unlessPage(incoming, site, found).then(reply).catch(failed);
    else reply(found);
  };
  const received = (request: Received): void => {
    try {
      const found = answer(request);
      if (found instanceof Promise) found.then(finish).catch(failed);
      else finish(found);
    } catch (error) {
      failed(error);
    }
  };
  receive(incoming, { received, failed, share, limit: bodyLimit });
}

function pageOrCall(exchange: Exchange, site: Site): void {
  site
    .find(targetOf(exchange.incoming.url ?? "/").path)
    .then((page) => (page ? exchange.reply(pageReply(page)) : call({ ...exchange, site: undefined })))
    .catch(exchange.failed);
}

/** An unknown path is not unknown where a page is: then the method is wrong. */
async function unlessPage(incoming: IncomingMessage, site: Site, unknown: Reply): Promise<Reply> {
  const { path } = targetOf(incoming.url ?? "/");
  if (!(await site.find(path))) return unknown;
  const detail = `${path} is a page, which takes GET and HEAD, not ${incoming.method}.`;
  const problem = { type: "about:blank", title: "Wrong method", status: 405, detail };
  return problemReply(problem, { Allow: "GET, HEAD" });
}

function pageReply({ mediaType, content, policy, status = 200 }: Page): Reply {
  const reply = { status, headers: { "Content-Type": mediaType }, body: content };
  return policy === undefined ? reply : { ...reply, policy };
}

function fail(error: unknown, incoming: IncomingMessage, response: ServerResponse): void {
  const isGone = error instanceof ClientGoneError || response.destroyed;
  if (isGone || response.headersSent) {
    response.destroy();
    return;
  }
  send(response, incoming.method, failureReply(error));
}

function originOf({ address, port, family }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
