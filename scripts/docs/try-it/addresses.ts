/** What an address is to this page: called by it, called only by curl, or none. */
export type AddressKind = "here" | "elsewhere" | "none";

/** The names of this machine that the policy of the pages lets them call. */
const callable = new Set(["localhost", "127.0.0.1"]);

/**
 * Whether the page may send to an address: to this machine, and to the server that the page itself came from.
 *
 * @param page the origin of the page
 */
export function kindOfAddress(address: string, page: string): AddressKind {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return "none";
  return callable.has(url.hostname) || url.origin === page ? "here" : "elsewhere";
}

/** An address without what stands behind its path. */
export function baseOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/+$/, "");
}
