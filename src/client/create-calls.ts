import { checkBaseUrl } from "./base-url.ts";
import type { CallDescriptor, PagesDescriptor } from "./call.ts";
import type { CallOptions, ClientOptions, PageOptions } from "./client-options.ts";
import { PageLimitError } from "./errors/page-limit-error.ts";
import type { Family } from "./family.ts";
import { createRaw, type HttpClient, type SignedPaths } from "./http-client.ts";
import { createSend } from "./send.ts";
import { fetchTransport } from "./transport.ts";

/** What every client has besides its calls. */
export type WithRaw<Paths extends object> = {
  /**
   * The client of openapi-fetch for the same server, signed like the calls, for what the calls do not offer: middlewares,
   * the answer as a `Response`. It resolves to what openapi-fetch makes of an answer, a refusal included; time limit,
   * retries, checks and the errors of this package are those of the calls alone, and so are exact integers: beyond
   * 2^53 - 1, openapi-fetch rounds them.
   *
   * @example const { data, response } = await client.raw.POST(path, { body });
   */
  readonly raw: HttpClient<SignedPaths<Paths>>;
};

/**
 * One method for each call of a family, by operationId, and `raw`. `Calls` is the generated interface of these methods.
 *
 * @throws TypeError for an unusable `baseUrl`, and for both `fetch` and `transport`
 */
export function createCalls<Calls extends object, Paths extends object>(
  family: Family,
  options: ClientOptions & { baseUrl: string },
): Calls & WithRaw<Paths> {
  const { fetch } = options;
  if (fetch && options.transport)
    throw new TypeError("Name either fetch or transport: a transport has no use for fetch");
  const baseUrl = checkBaseUrl(options.baseUrl, options.allowInsecureHttp);
  const transport = options.transport ?? fetchTransport(fetch);
  const send = createSend(family, { ...options, baseUrl, transport });
  const methods = family.calls.map((call) => {
    const method = (input: unknown, callOptions?: CallOptions) => send(call, input, callOptions);
    if (!hasPages(call)) return [call.operationId, method];
    const tooMany = (maxPages: number) =>
      new PageLimitError(maxPages, { family: family.name, operationId: call.operationId });
    const pages = async function* (input?: Readonly<Record<string, unknown>>, pageOptions?: PageOptions) {
      const { itemsOfPages } = await import("./late/pages.ts");
      yield* itemsOfPages(send, tooMany, call, input, pageOptions);
    };
    return [call.operationId, Object.assign(method, { pages })];
  });
  // The interface and the list of calls are generated from the same contract.
  return Object.assign(Object.fromEntries(methods) as Calls, {
    raw: createRaw<SignedPaths<Paths>>(baseUrl, family.signing, transport),
  });
}

function hasPages(call: CallDescriptor): call is CallDescriptor & { pages: PagesDescriptor } {
  return call.pages !== undefined;
}
