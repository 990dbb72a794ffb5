import type { PushDescriptor } from "../../contract/push-descriptor.ts";
import type { PushWire, Sending } from "../../delivery/sending.ts";
import type { Payload } from "../../payloads/payload.ts";
import { caseOf, type PushCase } from "./push-case.ts";

/** Bodies that are no push at all. Each has to be refused with a MetaResponse, and the receiver has to live on. */
export function brokenBodies(push: PushDescriptor, base: Payload, wire: PushWire): PushCase[] {
  const text = JSON.stringify(base);
  const advice =
    "Answer what you cannot read with a MetaResponse whose success is false, instead of crashing.";
  const broken = (name: string, payload: string | Uint8Array) =>
    caseOf(push, `illegal: ${name}`, [payload], "refuse", advice);
  const payloads = [
    broken("payload cut off", text.slice(0, Math.floor(text.length / 2))),
    broken("payload that is no JSON", "this is no JSON"),
    broken("payload that is a list", `[${text}]`),
    broken("payload that is null", "null"),
    broken("empty payload", ""),
  ];
  const bodies = [
    broken("bytes that are not UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d)),
    ...(wire === "form"
      ? [
          broken("form without its fields", "orderNumber=1"),
          broken("form with a broken escape", "bizData=%zz"),
        ]
      : []),
  ];
  return [...payloads, ...bodies.map(bare)];
}

function bare(one: PushCase): PushCase {
  return { ...one, sendings: one.sendings.map((sending) => ({ ...sending, bare: true })) };
}

/** Pushes whose signature does not fit. */
export function wrongSignatures(push: PushDescriptor, base: Payload): PushCase[] {
  const signatures: [string, Sending["signature"], string][] = [
    ["signed with another key", "wrong", "Check the signature with your key before you parse the payload."],
    [
      "changed after it was signed",
      "stale",
      "Check the signature over the bytes that came, not over JSON written anew.",
    ],
    ["not signed", "absent", "With a key agreed, refuse what has no signature."],
  ];
  return signatures.map(([name, signature, advice]) => {
    const made = caseOf(push, `illegal: ${name}`, [base], "refuse", advice);
    return { ...made, sendings: made.sendings.map((sending) => ({ ...sending, signature })) };
  });
}
