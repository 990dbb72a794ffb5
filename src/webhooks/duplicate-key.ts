import crypto, { createHash, type Hash } from "node:crypto";
import { glinkPushes } from "../../generated/pushes/glink.ts";
import { isLongNumber, parseWithDigits } from "../base/exact-json.ts";
import { isObject } from "../base/type-guards.ts";
import { descriptorOf } from "./event-of.ts";
import type { Push } from "./made-push.ts";
import type { ReceivingOptions } from "./options.ts";
import { type Soon, soonOf, whenThere } from "./soon.ts";

/** What a push is recognised by. */
export type PushIdentity = {
  /** Equal for equal pushes: the event and a digest. */
  key: string;
  /** The document whose state the push tells, likewise; `undefined` where it tells something that happened once. */
  document: string | undefined;
};

/** A text of one's own longer than this is replaced by its digest. */
const longestOwnText = 128;

/**
 * What a push is recognised by: its content by default, or the text that the user makes of it.
 *
 * @param isLong whether the text may hold numbers that a number of JavaScript cannot
 * @throws TypeError for a `duplicateKey` that makes no text
 */
export function identityOf(
  push: Push,
  isLong: boolean,
  duplicateKey: ReceivingOptions["duplicateKey"],
): Soon<PushIdentity> {
  if (!duplicateKey) return identityBy(push, contentDigest(push, isLong));
  return whenThere(soonOf<unknown>(duplicateKey(push)), (own) => {
    if (typeof own === "string") return identityBy(push, shortened(own));
    throw new TypeError(`duplicateKey has to return a text, not ${own === null ? "null" : typeof own}.`);
  });
}

function identityBy(push: Push, name: string): PushIdentity {
  return { key: prefixOf(push.event) + name, document: documentOf(push) };
}

/** One text for all keys of an event: a store in memory keeps thousands of them. */
const prefixes = new Map(
  [...glinkPushes.map(({ operationId }) => operationId), "unknown"].map((event) => [event, `${event}:`]),
);

function prefixOf(event: Push["event"]): string {
  return prefixes.get(event) ?? `${event}:`;
}

/** A push of an unknown kind names no document that we know: those of one SERVICE_TYPE count as one document's. */
function documentOf(push: Push): string | undefined {
  if (push.event === "unknown") return `unknown:${digestOf(push.serviceType ?? "")}`;
  const isState = descriptorOf(push.event).tells === "state";
  return isState ? prefixOf(push.event) + digestOf(push.number) : undefined;
}

/**
 * The document in whose order a push is handed over. A push of an unknown kind names none: it is in nobody's order.
 *
 * @param key of the push, from {@link identityOf}
 */
export function orderOf(push: Push, key: string): string {
  return push.event === "unknown" ? key : `${push.event}:${digestOf(push.number)}`;
}

function shortened(text: string): string {
  return text.length <= longestOwnText ? text : digestOf(text);
}

function digestOf(text: string): string {
  // Not every runtime has the shorter way, which is the faster one.
  return crypto.hash?.("sha256", text, "base64url") ?? createHash("sha256").update(text).digest("base64url");
}

/** The digest of the payload as JSON without white space, whose members are in one order. */
function contentDigest({ payload, text }: Push, isLong: boolean): string {
  const digest = createDigest();
  try {
    write(isLong ? parseWithDigits(text, longByDigits) : payload, digest.add);
    return digest.end();
  } catch (error) {
    // JSON may be nested deeper than functions can call each other.
    if (error instanceof RangeError) return digestOf(text);
    throw error;
  }
}

/** A number whose digits a number of JavaScript does not hold. */
class LongNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

function longByDigits(digits: string): number | LongNumber {
  return isLongNumber(digits) ? new LongNumber(digits) : Number(digits);
}

function write(value: unknown, add: (text: string) => void): void {
  if (typeof value === "string") writeString(value, add);
  else if (value instanceof LongNumber) add(value.digits);
  else if (Array.isArray(value)) {
    add("[");
    for (const entry of value) {
      write(entry, add);
      add(",");
    }
    add("]");
  } else if (isObject(value)) {
    add("{");
    for (const name of inOrder(Object.keys(value))) {
      add(quoted(name));
      write(value[name], add);
      add(",");
    }
    add("}");
  } else add(JSON.stringify(value));
}

/** Sorts a few names in place: the sort of the engine takes more memory for them than all else here. */
function inOrder(names: string[]): string[] {
  if (names.length > 32) return names.sort();
  for (let end = 1; end < names.length; end++) {
    const name = names[end] ?? "";
    let at = end;
    for (; at > 0 && (names[at - 1] ?? "") > name; at--) names[at] = names[at - 1] ?? "";
    names[at] = name;
  }
  return names;
}

/** Names of members as JSON, each with its colon. Those of one contract are few, and come again with each push. */
const quotedNames = new Map<string, string>();
const [mostNames, longestName] = [1_000, 64];

function quoted(name: string): string {
  const known = quotedNames.get(name);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(name)}:`;
  if (quotedNames.size < mostNames && name.length <= longestName) quotedNames.set(name, text);
  return text;
}

/** A long text goes in pieces, each with its quotes, so that no copy of it is made. */
function writeString(value: string, add: (text: string) => void): void {
  for (let at = 0; at === 0 || at < value.length; at += pieceLength) {
    add(JSON.stringify(value.slice(at, at + pieceLength)));
  }
}

const pieceLength = 16_384;

/** Digests pieces of a text without putting them all together. */
function createDigest(): { add(text: string): void; end(): string } {
  let hash: Hash | undefined;
  let pending = "";
  return {
    add(text) {
      pending += text;
      if (pending.length < pieceLength) return;
      hash ??= createHash("sha256");
      hash.update(pending);
      pending = "";
    },
    end: () => hash?.update(pending).digest("base64url") ?? digestOf(pending),
  };
}
