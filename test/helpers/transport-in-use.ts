import { afterAll, beforeAll } from "vitest";
import type { ClientOptions, Transport } from "../../src/index.ts";

let inUse: Transport | undefined;

/** Has the clients of the tests of this file send by a transport, where they name no `fetch` of their own. */
export function useTransport(make: () => Transport): void {
  beforeAll(() => {
    inUse = make();
  });
  afterAll(() => {
    inUse = undefined;
  });
}

/** The options of a client, with the transport that is in use. */
export function sending<Options extends object>(
  options: Options,
): Options & Pick<ClientOptions, "transport"> {
  const isFree = !("fetch" in options) && !("transport" in options);
  return inUse && isFree ? { ...options, transport: inUse } : options;
}
