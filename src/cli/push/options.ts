import { reportHelp, reportOptions } from "../write-report.ts";

/** The options of `push`. */
export const pushOptions = {
  event: { type: "string" },
  set: { type: "string", multiple: true },
  wire: { type: "string" },
  "secret-file": { type: "string" },
  timeout: { type: "string" },
  list: { type: "boolean" },
  ...reportOptions,
} as const;

/** Longest time in milliseconds that an answer may take. No document names one. */
export const defaultTimeoutMs = 5000;

/** What `push --help` prints. */
export const pushHelp = `Usage: fulfillment-openapi push <url> [options]

Plays the platform towards your receiver. Sends every documented push to <url>, then variants that are legal but unkind,
repetitions, lost order, and some that break the contract; each has to be answered by a MetaResponse: HTTP 200 with
success: true for what is legal, success: false (with HTTP 200 or 4xx) for the rest, and the same for a repetition.
All cases follow from the contract by rule, come in the same order each time, and are the same each time.

Only <url> is called, and no redirect is followed. {event} and {serviceType} in it stand for the push, for receivers with
an address for each: http://localhost:8080/hooks/{serviceType}

  --event NAMES   only these pushes: operationIds or SERVICE_TYPEs, separated by commas
  --set PATH=VALUE  changes a member of every payload before the variants are made from it: --set customerCode=C1,
                  --set items[0].sku=SKU-1. May be given more than once
  --wire FORM     json (default): the payload is the body, which is inferred; form: the four fields of the gateway
  --secret-file FILE  key that signs the pushes, and adds cases with wrong signatures. Otherwise it is read from
                  FULFILLMENT_SECRET; without any, nothing is signed. A JSON push carries its signature in the header
                  field sign, which no document shows: with --wire json, sign only if you have agreed on it
  --timeout MS    longest time that an answer may take. Default ${defaultTimeoutMs}
  --list          print the names of the cases and send nothing
${reportHelp}

Exit codes: 0 all fine, 1 something was found wrong, 2 wrong usage, or nobody answers at <url>.`;
