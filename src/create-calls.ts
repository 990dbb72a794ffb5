import type { CallDescriptor, PagesDescriptor } from "./call.ts";
import type { CallOptions, PageOptions } from "./client-options.ts";
import type { Family } from "./family.ts";
import { itemsOfPages } from "./pages.ts";
import { createSend, type SendOptions } from "./send.ts";

/**
 * One method for each call of a family, by operationId. `Calls` is the generated interface of these methods.
 *
 * @throws TypeError for an unusable `baseUrl`
 */
export function createCalls<Calls extends object>(family: Family, options: SendOptions): Calls {
  const send = createSend(family, options);
  const methods = family.calls.map((call) => {
    const method = (input: unknown, callOptions?: CallOptions) => send(call, input, callOptions);
    if (!hasPages(call)) return [call.operationId, method];
    const pages = (input: Readonly<Record<string, unknown>>, pageOptions?: PageOptions) =>
      itemsOfPages(send, family.name, call, input, pageOptions);
    return [call.operationId, Object.assign(method, { pages })];
  });
  // The interface and the list of calls are generated from the same contract.
  return Object.fromEntries(methods) as Calls;
}

function hasPages(call: CallDescriptor): call is CallDescriptor & { pages: PagesDescriptor } {
  return call.pages !== undefined;
}
