/** A folder of `src`: what it holds, and with its place in the list what it may use. */
export type Room = { name: string; holds: string };

/** The rooms of `src` in their order: a room uses only rooms named before it. A test of the imports holds this. */
export const rooms: readonly Room[] = [
  {
    name: "base",
    holds:
      "Small tools that know nothing of the contract: type guards, JSON pointers, strict text, the line of a place in a file, suggestions for mistyped names, seeded random, redaction. One of each.",
  },
  {
    name: "findings",
    holds:
      "What a finding is, the report of a run, and its reporters (pretty, JSON, JUnit, GitHub), which all commands share.",
  },
  {
    name: "wire",
    holds: "How messages travel: GLINK's envelope, signatures, bearer, digests. Both ways, pure, no I/O.",
  },
  { name: "explain", holds: "Why a signature is wrong: the usual mistakes, tried one after the other." },
  {
    name: "contract",
    holds:
      "What the contract says, as data: the operation table, the bundles and their one loader, the table of rules, the types of OpenAPI.",
  },
  {
    name: "judge",
    holds: "From a message to findings: decoding, credentials, header fields, payload, answer.",
  },
  {
    name: "payloads",
    holds: "Payloads made by rule: the smallest and the complete ones, repairs, breaches of single rules.",
  },
  { name: "recordings", holds: "Recorded traffic, HAR files and folders of exchanges, read and judged." },
  {
    name: "client",
    holds:
      "The typed clients: sending, time limits, retries, pages, reading answers, one class for each failure, and the three families.",
  },
  {
    name: "webhooks",
    holds:
      "The receiver of pushes: reading, checking, recognising repetitions, and adapters for HTTP frameworks.",
  },
  {
    name: "server",
    holds:
      "HTTP plumbing that every server shares: who may call, receiving within a budget, replying, problem documents, pages.",
  },
  {
    name: "exchanges",
    holds: "The log of what came through a server, its report, and the pages that show it.",
  },
  {
    name: "mock",
    holds: "The mock: engines that answer from the documented examples, scenarios, faults on demand.",
  },
  { name: "delivery", holds: "One push sent out, and the verdict on its answer." },
  {
    name: "sandbox",
    holds:
      "The sandbox: worlds that remember, the behaviour of each family, clock, pushes, storage, and the calls that control it.",
  },
  { name: "proxy", holds: "The proxy: the mock's front with a real system behind it." },
  {
    name: "probe",
    holds: "What calls others to try them: pushes against a receiver, requests against an implementation.",
  },
  {
    name: "diff",
    holds: "What a new version of a description breaks for a customer who keeps to the old one.",
  },
  { name: "testing", holds: "Helpers for the tests of our users: mock in the process, matchers, payloads." },
  { name: "cli", holds: "The command: its sub-commands, their options, files and exit codes." },
];
