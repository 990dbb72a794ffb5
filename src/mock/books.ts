import type { RawRequest } from "../contract/exchange.ts";
import type { InspectedRequest } from "../contract/inspect-request.ts";
import type { Reply } from "./reply.ts";

/** Keeps account of every exchange, in bounded memory. */
export type Books = {
  /**
   * Enters an exchange.
   *
   * @param scenario name of the example that was answered, if one was
   */
  record(request: RawRequest, inspected: InspectedRequest, reply: Reply, scenario?: string): void;
};
