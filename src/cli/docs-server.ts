import type { Relay } from "../delivery/relay/relay.ts";
import { reportSite } from "../exchanges/report-site.ts";
import type { RawRequest } from "../judge/exchange.ts";
import { createFront, type FrontOptions } from "../mock/front.ts";
import { type RunningServer, startServer } from "../server/http-server.ts";
import { ProblemError } from "../server/problem.ts";
import { jsonHeaders, type Reply } from "../server/reply.ts";
import type { Site } from "../server/site.ts";

/** What is beside the pages of the docs, as they ask for it at {@link besidePath}. */
export type Beside = {
  /** Port of the sandbox, on the host of the pages. */
  sandboxPort: number;
};

/** Where the pages of the docs ask what is beside them. */
export const besidePath = "/__fulfillment/beside";

/** Where the pages of the docs have a push relayed. */
export const relayPath = "/__fulfillment/push";

/** What the docs are served with. */
export type DocsServerOptions = FrontOptions & {
  site: Site;
  port: number;
  relay: Relay;
  /** Known once the sandbox listens, which is after this server does. */
  beside: () => Beside;
};

/**
 * Starts the server of the docs: the mock, its report and the pages, and what "Try it" needs of a server. Both paths of that are
 * below `/__fulfillment/`, so that only pages of this server may ask for them.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 */
export function startDocsServer({ relay, beside, ...options }: DocsServerOptions): Promise<RunningServer> {
  const front = createFront(options);
  const own: Readonly<Record<string, (request: RawRequest) => Reply | Promise<Reply>>> = {
    [relayPath]: relay,
    [besidePath]: () => ({ status: 200, headers: jsonHeaders, body: `${JSON.stringify(beside())}\n` }),
  };
  return startServer({
    ...options,
    answer({ request, refused }) {
      const answer = Object.hasOwn(own, request.url) ? own[request.url] : undefined;
      if (!answer) return front(request, refused);
      if (refused) throw new ProblemError(refused.status, refused.title, refused.detail);
      return answer(request);
    },
    site: reportSite({ title: "Mock of GLINK, qlink and KakaClo", ...options }),
  });
}
