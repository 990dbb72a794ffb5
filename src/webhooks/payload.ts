import type { GlinkPushName } from "../../generated/pushes/glink.ts";
import { longInteger, parseExactly } from "../base/exact-json.ts";
import { measureJson } from "../base/json-budget.ts";
import { jsonFaults } from "../base/json-faults.ts";
import { segment } from "../base/json-pointer.ts";
import { mayHoldLongNumbers } from "../base/long-number-scan.ts";
import { parseJson, UnreadableTextError } from "../base/strict-text.ts";
import { isObject } from "../base/type-guards.ts";
import type { ContractViolation } from "../client/errors/contract-error.ts";
import { violationOf } from "../client/validate.ts";
import type { Lease } from "./budget.ts";
import { type Soon, whenThere } from "./soon.ts";
import { WebhookRefusal } from "./webhook-refusal.ts";

/** A payload of which nothing but the text is known. */
export type Payload = Readonly<Record<string, unknown>>;

/** How many broken rules the answer names. */
const named = 3;
/** Most warnings of a kind for one push. */
const mostWarnings = 20;
/** What a small value takes in memory once it is parsed, in bytes; and how many bytes a usual value takes in the text. */
const [parsedSize, textSize] = [64, 40];

/**
 * What a push of the largest size may take in memory: its bytes as a text and as parsed strings, and the values.
 *
 * @param bodyLimit largest body in bytes
 */
export function largestPush(bodyLimit: number): number {
  return 2 * bodyLimit + parsedSize * Math.ceil(bodyLimit / textSize);
}

/** A payload that was parsed, and whether its text may hold numbers that a number of JavaScript cannot. */
export type ParsedPayload = { payload: Payload; isLong: boolean };

/**
 * Parses a payload. Integers that a number cannot hold are texts in it.
 *
 * @throws WebhookRefusal 400 for what is not JSON, 413 for more values than a push of `bodyLimit` bytes has, 422 for what
 * is no object, and what the lease throws
 */
export function parsePayload(text: string, bodyLimit: number, lease: Lease): ParsedPayload {
  const { values } = measureJson(text);
  const most = Math.ceil(bodyLimit / textSize);
  if (values > most) {
    throw new WebhookRefusal(
      413,
      "INVALID_DATA",
      `The payload holds more than ${most} values, which is the limit.`,
    );
  }
  lease.take(parsedSize * values);
  const { value: payload, isLong } = parsed(text);
  if (isObject(payload)) return { payload, isLong };
  throw new WebhookRefusal(422, "INVALID_DATA", "The payload is not a JSON object.");
}

function parsed(text: string): { value: unknown; isLong: boolean } {
  try {
    const value = parseJson(text);
    const isLong = mayHoldLongNumbers(text);
    return { value: isLong ? parseExactly(text, String) : value, isLong };
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    throw new WebhookRefusal(400, "INVALID_DATA", `The payload ${error.message}.`);
  }
}

/**
 * Checks a payload with the compiled check of the contract, which is loaded when the first push arrives.
 *
 * @throws WebhookRefusal 422 with every broken rule
 */
export function checkPayload(
  event: GlinkPushName,
  text: string,
  { payload, isLong }: ParsedPayload,
): Soon<void> {
  // The contract speaks of numbers where the payload has texts for large integers.
  const checked = isLong ? parseJson(text) : payload;
  return whenThere(violationsIn(event, checked), (violations) => refuseBroken(event, violations));
}

function refuseBroken(event: GlinkPushName, violations: readonly ContractViolation[]): void {
  if (violations.length === 0) return;
  const broken = violations
    .slice(0, named)
    .map(({ pointer, message }) => `${pointer || "the payload"} ${message}`);
  const more = violations.length > named ? `; and ${violations.length - named} more` : "";
  throw new WebhookRefusal(
    422,
    "INVALID_DATA",
    `The payload breaks the contract of ${event}: ${broken.join("; ")}${more}.`,
    violations,
  );
}

/** The payload with each integer that a number cannot hold as a `bigint`, where the contract admits no text. */
export function withIntegers(
  event: GlinkPushName,
  text: string,
  { payload, isLong }: ParsedPayload,
): Soon<Payload> {
  if (!isLong) return payload;
  return whenThere(violationsIn(event, payload), (violations) => {
    const refused = new Set(violations.map(({ pointer }) => pointer));
    const exact = parseExactly(text, (digits, path) =>
      refused.has(path().map(segment).join("")) ? BigInt(digits) : digits,
    );
    return isObject(exact) ? exact : payload;
  });
}

/** What a parser passes over in silence and a sender hardly means. */
export function warningsIn(text: string): ContractViolation[] {
  const { longNumbers, repeatedMembers } = jsonFaults(text, parseJson(text), mostWarnings);
  return [
    ...repeatedMembers.map(({ pointer, times }) => ({
      pointer,
      rule: "repeated-member",
      message: `occurs ${times} times; the last one counts`,
    })),
    ...longNumbers
      .filter(({ digits }) => longInteger(digits) === undefined)
      .map(({ pointer, digits }) => ({
        pointer,
        rule: "lost-digits",
        message: `has more digits than a number can hold: it is passed on as ${Number(digits)}`,
      })),
  ];
}

type Checks = typeof import("../../generated/validators/glink.js");

/** Loaded once: Node looks the module up at each import, which takes longer than the check. */
let checks: Soon<Checks> | undefined;

function loadChecks(): Promise<Checks> {
  return import("../../generated/validators/glink.js").then((loaded) => {
    checks = loaded;
    return loaded;
  });
}

function violationsIn(event: GlinkPushName, payload: unknown): Soon<readonly ContractViolation[]> {
  checks ??= loadChecks();
  return whenThere(checks, ({ validators }) => {
    const isValid = validators[event].request;
    return isValid(payload) ? none : (isValid.errors ?? []).map(violationOf);
  });
}

const none: readonly ContractViolation[] = [];
