import { didYouMean, nearest } from "../../base/nearest.ts";
import { isObject } from "../../base/type-guards.ts";
import type { RawRequest } from "../../judge/exchange.ts";
import { ProblemError } from "../../server/problem.ts";
import type { PushWire } from "../sending.ts";

/** What a page asks for: one push, signed already, and where it goes. */
export type RelayRequest = {
  /** operationId of the push. */
  event: string;
  /** Address of the receiver. */
  url: string;
  wire: PushWire;
  /** The JSON text of the payload, which is sent as it is. */
  payload: string;
  /** Signature of the payload, made where the key is. */
  sign?: string;
};

const members = ["event", "url", "wire", "payload", "sign"] as const;

/** The largest request that is taken, in bytes. No push of the contract comes near it. */
const mostBytes = 1024 * 1024;

/**
 * Reads what a page asks for.
 *
 * @throws ProblemError that says what is wrong with it
 */
export function readRelayRequest({ method, headers, body }: RawRequest): RelayRequest {
  if (method !== "POST") {
    throw new ProblemError(405, "Wrong method", `This address takes POST, not ${method}.`, { Allow: "POST" });
  }
  // Other pages can have a browser send forms and plain text here without asking; JSON they cannot.
  if (!/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "")) {
    throw new ProblemError(415, "Unsupported content type", 'Send "Content-Type: application/json".');
  }
  if (body.length > mostBytes) {
    throw new ProblemError(413, "Push too large", `A push of at most ${mostBytes} bytes is relayed.`);
  }
  return checked(parsed(body));
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new ProblemError(400, "Malformed JSON", "The body is not JSON in UTF-8.");
  }
}

function checked(value: unknown): RelayRequest {
  if (!isObject(value)) throw malformed("The body has to be a JSON object.");
  const unknown = Object.keys(value).find((name) => !members.some((member) => member === name));
  if (unknown !== undefined) {
    const hint = didYouMean(nearest(unknown, members), `It takes ${members.join(", ")}.`);
    throw malformed(`The body has an unknown member "${unknown.slice(0, 60)}". ${hint}`);
  }
  const { wire, sign } = value;
  if (wire !== "json" && wire !== "form") throw malformed('"wire" has to be "json" or "form".');
  if (sign !== undefined && !(typeof sign === "string" && /^[0-9a-f]{32}$/.test(sign))) {
    throw malformed('"sign" has to be an MD5 in lower-case hex, or left out.');
  }
  return {
    event: text(value, "event"),
    url: text(value, "url"),
    wire,
    payload: text(value, "payload"),
    ...(sign !== undefined && { sign }),
  };
}

function text(value: Readonly<Record<string, unknown>>, name: string): string {
  const found = value[name];
  if (typeof found === "string") return found;
  throw malformed(`"${name}" has to be a text.`);
}

function malformed(detail: string): ProblemError {
  return new ProblemError(400, "Not a push to relay", detail);
}
