import { discretionOptions, showPersonalText } from "../discretion.ts";
import { evidenceOptions, ranksText } from "../evidence.ts";
import { reportHelp, reportOptions } from "../write-report.ts";

/** The options of `push`. */
export const pushOptions = {
  event: { type: "string" },
  ...evidenceOptions,
  set: { type: "string", multiple: true },
  wire: { type: "string" },
  "secret-file": { type: "string" },
  timeout: { type: "string" },
  list: { type: "boolean" },
  ...discretionOptions,
  ...reportOptions,
} as const;

/** Longest time in milliseconds that an answer may take. No document names one. */
export const defaultTimeoutMs = 5000;

/** What `push --help` prints. */
export const pushHelp = `Usage: fulfillment-openapi push <url> [options]

Plays the platform and tests your receiver. Sends every push of the contract to <url>, then legal variants that receivers often
trip over, repetitions, pushes in the wrong order, and pushes that break the contract. Each needs a MetaResponse: HTTP 200
with success: true for legal pushes, success: false (with HTTP 200 or 4xx) for the others, and the same answer for a
repetition. The cases follow from the contract, and are the same in every run.

Only <url> is called, and redirects are not followed. {event} and {serviceType} in it are replaced by the name of the push,
for receivers with an address for each: http://localhost:8080/hooks/{serviceType}. Where no
SERVICE_TYPE of a push is known, both stand for its operationId, and it goes as JSON, since a form could not name it.

  --event NAMES   only these pushes: operationIds or SERVICE_TYPEs, separated by commas
  --evidence RANK  only pushes with at least this evidence, strongest first: ${ranksText}
  --set PATH=VALUE  changes a member of every payload before the variants are made from it: --set customerCode=C1,
                  --set items[0].sku=SKU-1. May be given more than once
  --wire FORM     json (default): the payload is the body, which is inferred; form: the four fields of the gateway
  --secret-file FILE  key that signs the pushes, and adds cases with wrong signatures. Otherwise it is read from
                  FULFILLMENT_SECRET; without any, nothing is signed. A JSON push carries its signature in the header
                  field sign, which no document shows: with --wire json, sign only if you have agreed on it
  --timeout MS    how long an answer may take. Default ${defaultTimeoutMs}
  --list          print the names of the cases and send nothing
  --show-personal  ${showPersonalText}
${reportHelp}

Exit codes: 0 every answer was right; 1 findings; 2 nothing was proven: wrong usage, no answer at <url>, or a report that
cannot be written.`;
