import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { isLoopback } from "../base/loopback.ts";
import { targetOf } from "../base/request-target.ts";
import { ProblemError } from "./problem.ts";

/** Whose web pages may call: those of every origin, of none but the server's own, or of the origins in a list. */
export type Cors = "any" | "none" | readonly string[];

/** Who may call a server. */
export type AccessOptions = {
  /**
   * Names by which the server may be called, besides those that are always its own; `*` stands for every name. Without
   * ports.
   */
  allowHosts?: readonly string[];
  /** Whose web pages may call. Default: `any` where the server is bound to loopback, otherwise `none`. */
  cors?: Cors;
  /**
   * Origins of pages of ours that another server of this machine serves: they may read and control this server as its own
   * pages may.
   */
  ownPages?: readonly string[];
  /** What control paths ask for as a bearer token. Where the server is not bound to loopback, they need one. */
  token?: string;
};

/** Decides who may call a server. */
export type Access = {
  /** Why a request is refused; `undefined` where it may go on. */
  refusalOf(request: { url?: string | undefined; headers: IncomingHttpHeaders }): ProblemError | undefined;
  /** Header fields that let the web page of an origin read an answer, names and values in turn; none where it may not. */
  fieldsFor(origin: string): readonly string[];
};

/** What a path is for. Calls are for everybody, a report is not for web pages elsewhere, control takes a token too. */
type Area = "call" | "report" | "control";

/**
 * Decides who may call, for every server of this package alike. A web page anywhere can have a browser call this
 * machine, under a name of its own (DNS rebinding) too. So the server answers only under names that no stranger can
 * own, and shows what came through it, below `/__`, only to its own pages.
 *
 * @param host the address that the server is bound to
 * @example createAccess("127.0.0.1", {}).refusalOf({ headers: { host: "evil.example" } })?.problem.status // 421
 */
export function createAccess(host: string, options: AccessOptions = {}): Access {
  const isLocal = isLoopback(nameIn(host) ?? "");
  const { cors = isLocal ? "any" : "none", ownPages = [], token } = options;
  const isOwnName = ownNames(host, isLocal, options.allowHosts ?? []);
  const listed = [...(typeof cors === "string" ? [] : cors), ...ownPages];
  const isListed = (origin: string) => listed.includes(origin);
  const mayCall = (origin: string) => cors === "any" || isListed(origin);
  // Nearly all requests name the same host.
  let known: string | undefined;
  return {
    refusalOf({ url = "/", headers }) {
      const { host: asked, origin } = headers;
      if (asked !== known && asked !== undefined) {
        if (!isOwnName(asked)) return misdirected(asked, isLocal);
        known = asked;
      }
      const area = areaOf(url);
      if (area === "call") {
        // A page can have a call by GET made without telling its origin, as an image for example.
        const isRefused =
          origin === undefined
            ? cors !== "any" && comesFromElsewhere(headers)
            : !mayCall(origin) && !isSame(origin, asked);
        return isRefused ? foreignCall() : undefined;
      }
      if (isForeign(headers, isListed)) return foreignPage();
      if (area === "report" || (isLocal && token === undefined)) return undefined;
      return refusedToken(token, headers.authorization);
    },
    fieldsFor(origin) {
      if (cors === "any") return fieldsOfAny;
      const allowed = mayCall(origin) ? ["Access-Control-Allow-Origin", origin, ...exposed] : [];
      return ["Vary", "Origin", ...allowed];
    },
  };
}

function areaOf(url: string): Area {
  if (url.startsWith("/") && !url.startsWith("/__")) return "call";
  const { path } = targetOf(url);
  if (!path.startsWith("/__")) return "call";
  return path.startsWith("/__fulfillment/") ? "report" : "control";
}

const exposed = ["Access-Control-Expose-Headers", "*"];
const fieldsOfAny = ["Access-Control-Allow-Origin", "*", ...exposed];

/** Top-level names that nobody can register, so that no stranger can point them at this machine. */
const reserved = /\.(internal|local|localhost|test|home\.arpa)$/;

function ownNames(bound: string, isLocal: boolean, allowHosts: readonly string[]): (host: string) => boolean {
  const listed = new Set([bound, ...allowHosts].map((name) => nameIn(name) ?? name));
  return (host) => {
    const name = nameIn(host);
    if (name === undefined) return false;
    if (listed.has("*") || listed.has(name) || isLoopback(name)) return true;
    // Other machines may call: by address, by a name without a dot, or by one that only a private network knows.
    return !isLocal && (isAddress(name) || !name.includes(".") || reserved.test(name));
  };
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

/** The name in a `Host` header field, without port, in the one spelling that URLs have. */
function nameIn(host: string): string | undefined {
  const text = isIP(host) === 6 ? `[${host}]` : host;
  if (!/^[^\s/?#@\\]+$/.test(text) || !URL.canParse(`http://${text}`)) return undefined;
  return new URL(`http://${text}`).hostname.replace(/\.$/, "");
}

function isSame(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/** Whether a request is made by a page of another origin. A page that was opened in the browser itself is not. */
function isForeign(headers: IncomingHttpHeaders, isListed: (origin: string) => boolean): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return !isListed(origin) && !isSame(origin, host);
  return headers["sec-fetch-mode"] !== "navigate" && comesFromElsewhere(headers);
}

/** Whether a browser says that a page of another origin caused a request. */
function comesFromElsewhere({ "sec-fetch-site": site }: IncomingHttpHeaders): boolean {
  return site === "cross-site" || site === "same-site";
}

function misdirected(host: string, isLocal: boolean): ProblemError {
  const name = nameIn(host.slice(0, 100)) ?? "this";
  const taken = isLocal ? "its loopback address" : "its address or a name without a dot";
  const detail = `This server does not answer to the name ${name}. Call it by ${taken}, or start it with --allow-host ${name}.`;
  return new ProblemError(421, "Misdirected request", detail);
}

function foreignCall(): ProblemError {
  const detail =
    "Web pages of this origin may not call this server. Start it with --cors and the origin of the page to let them.";
  return new ProblemError(403, "Foreign origin", detail);
}

function foreignPage(): ProblemError {
  const detail =
    "Only pages of this server may read or control it. Open the address in the browser itself, ask for it without one, " +
    "or start the server with --cors and the origin of the page.";
  return new ProblemError(403, "Foreign origin", detail);
}

function refusedToken(token: string | undefined, given: string | undefined): ProblemError | undefined {
  if (token !== undefined && given === `Bearer ${token}`) return undefined;
  const detail =
    token === undefined
      ? "Other machines can reach this server, and it has no token, so that nobody may control it."
      : 'Other machines can reach this server. Send its token: "Authorization: Bearer <token>".';
  return new ProblemError(401, "No valid token", detail, { "WWW-Authenticate": "Bearer" });
}
