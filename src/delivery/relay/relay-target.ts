import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isLoopback } from "../../base/loopback.ts";
import { ProblemError } from "../../server/problem.ts";
import { type AddressedPush, pushAddress } from "../push-address.ts";

/** Where a push may be relayed to. */
export type RelayTarget = {
  url: URL;
  /** Finds the address of its host name, and no address beyond this machine where only that is allowed. */
  lookup?: LookupFunction;
};

/**
 * The address that a push is relayed to: one of this machine, or of an origin that is allowed. A name of DNS counts as
 * another machine, whatever it leads to, since whoever owns it can point it elsewhere.
 *
 * @param address the address as it was typed; `{event}` and `{serviceType}` in it are filled in
 * @param allowed origins of other machines
 * @throws ProblemError for what is no address, and for one that is not allowed
 */
export function relayTarget(address: string, push: AddressedPush, allowed: readonly string[]): RelayTarget {
  const url = pushAddress(address, push);
  if (!url) {
    const detail =
      "The address needs http:// or https://, a host, and a port of at most 65535, if any: http://localhost:8080/hooks, for example.";
    throw new ProblemError(400, "No address", detail);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ProblemError(400, "Credentials in the address", "Take user and password out of the address.");
  }
  if (allowed.includes(url.origin)) return { url };
  if (isLoopback(url.hostname)) return { url, lookup: loopbackLookup };
  const detail =
    `Pushes go to this machine only, and ${url.origin} is not on it. ` +
    `To allow it, start the server with --allow-push-to ${url.origin}.`;
  throw new ProblemError(403, "Not an address of this machine", detail);
}

/** `localhost` and the names below it are of this machine, but what a resolver says of them is not certain. */
const loopbackLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, found) => {
    const own = error
      ? []
      : found.filter(({ address, family }) => isLoopback(family === 6 ? `[${address}]` : address));
    const [first] = own;
    if (!first) callback(error ?? notFound(hostname), "", 0);
    else if (options.all) callback(null, own);
    else callback(null, first.address, first.family);
  });
};

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} is no name of this machine`), { code: "ENOTFOUND" });
}
