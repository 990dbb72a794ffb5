import type { Severity } from "../../../src/findings/finding.ts";
import type { AnswerOutcome } from "../../../src/probe/verify/outcome.ts";

/** How many there are of something. */
function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** Everything that "Try it" says, on the page and in its script. */
export const words = {
  title: "Try it",
  titled: (operation: string): string => `Try it: ${operation}`,
  callIntro:
    "Edit the documented example, see findings as you type, and send it to the mock or the sandbox on this machine.",
  pushIntro: "Edit the documented push and have it sent to a receiver on this machine; its answer is judged.",
  fromStart: "By curl, or in the browser, with findings as you type:",
  noScript: "This needs JavaScript.",
  loading: "Loading …",
  notLoaded: "The script of this page cannot be loaded. Reload the page to try again.",

  /** The static site, or a server that is no `npm start`. */
  start: (mock: string, all: string): string =>
    `This page comes without a server. Start the mock with ${mock}, or mock and sandbox with ${all} in a checkout, then send.`,
  startPush: (command: string): string =>
    `This page comes without a server that could pass the push on. In a checkout, run ${command} and open the page that it serves.`,

  target: "Send to",
  sandbox: "Sandbox",
  sandboxHint: (origin: string): string => `Sandbox, which remembers: ${origin}`,
  mockHint: (origin: string): string => `Mock, which gives the documented answer: ${origin}`,
  otherTarget: "Another address",
  address: "Address",
  addressHint: "A proxy on this machine, for example. This page sends to localhost and 127.0.0.1 only.",
  noAddress:
    "This is no address that can be called. It needs http:// or https:// and a host, a port of at most 65535, if any, and no user or password.",
  elsewhere:
    "This page sends to localhost and 127.0.0.1 only. For this address, copy the signed call and run it yourself:",

  wire: "How it travels",
  wires: {
    form: "Gateway, as a form",
    query: "Gateway, in the query",
    logical: "Logical path, unsigned (mock, sandbox and proxy only)",
  },
  pushWires: { json: "JSON body", form: "Gateway, as a form" },

  keys: "Keys",
  keysKept:
    "Keys stay in the memory of this page until you leave it. They sign here, in the browser, and are stored nowhere and sent nowhere.",
  tokenKept:
    "The token stays in the memory of this page until you leave it. It is stored nowhere, and goes only into the Authorization field of the call, as KakaClo wants it.",
  keysUnneeded: (key: string): string =>
    `Mock and sandbox take any key unless they were started with some. Without one, the made-up ${key} is used.`,
  pushKeyHint: "Optional: a push without a key goes unsigned.",
  partnerId: "Partner ID",
  partnerKey: "Partner key",
  appKey: "App key",
  appSecret: "App secret",
  accessToken: "Access token",
  contentMode: "How the body stands in what is signed",
  contentModes: { string: "as a JSON string", object: "as an object" },
  keysFile: "Take them from a file",
  keysFileHint: "The file that --keys takes: JSON with glink, qlink and kakaclo.",
  keysFrom: (file: string): string => `The keys of ${file} are in memory.`,
  noKeysFor: (file: string, family: string): string => `${file} has no keys of ${family}.`,
  notJson: (file: string): string => `${file} is not JSON.`,
  keyOfFile: "from the file",

  otherHeaders: "Other header fields",
  parameters: { path: "Path parameters", query: "Query parameters" },
  list: "separated by commas",
  required: "required",
  none: "(none)",

  example: "Begin with",
  startOver: "Start over",
  minimalExample: "Only what is required",
  body: "Request body, JSON",
  pushBody: "Payload of the push, JSON",
  keyboard: "Tab leaves the editor, Ctrl+Enter sends.",

  findings: "Findings",
  noFindings: "No findings: this keeps to the contract.",
  onlyNotes: (counted: string): string => `This keeps to the contract, with ${counted}.`,
  notes: "Notes",
  counted(counts: Readonly<Record<Severity, number>>): string {
    const parts = (["error", "warning", "note"] as const).filter((severity) => counts[severity] > 0);
    return parts.map((severity) => count(counts[severity], severity)).join(", ");
  },
  severities: { error: "error", warning: "warning", note: "note" } as Readonly<Record<Severity, string>>,
  /** At the end of a sentence, between two, and before what is said of a line. */
  end: ".",
  gap: " ",
  colon: ": ",
  line: (line: number): string => `line ${line}`,
  whole: "the whole",
  expected: (expected: string, actual: string): string => `Expected ${expected}; found ${actual}.`,
  moreFindings: (more: number): string => `… and ${count(more, "more finding")}.`,

  send: "Send",
  sendPush: "Send the push",
  showCurl: "Show as curl",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "Selected: press Ctrl+C",
  curl: "Signed call for a POSIX shell",
  curlSecrets: (variables: readonly string[]): string =>
    `Secrets are not in it: set ${variables.map((name) => `$${name}`).join(", ")} in your shell before you run it.`,
  cannotSend: (why: string): string => `This cannot be sent. ${why}`,
  sending: "Sending …",
  noAnswer: (address: string, page: string): string =>
    `No answer from ${address}. Either nothing runs there, or it lets no page of ${page} call it, as a proxy does only with --cors ${page}.`,
  startMock: "npx fulfillment-openapi mock",
  startAll: "npm start",

  answer: "Answer",
  status: (status: number, milliseconds: number): string => `HTTP ${status} after ${milliseconds} ms`,
  keeps: "The answer keeps to the contract.",
  breaks: (counted: string): string => `The answer breaks the contract: ${counted}.`,
  remarks: (counted: string): string => `The answer keeps to the contract, with ${counted}.`,
  outcomes: {
    taken: "The call succeeded.",
    partly: "The call succeeded in part.",
    refused: "The call was refused.",
    unauthorised: "The call was refused for its key or token.",
    untold: "",
  } as Readonly<Record<AnswerOutcome, string>>,
  printedRefusal:
    "The call is right all the same: the mock gives the answer that the document prints, and it prints a refusal.",
  answerBody: "Body of the answer",
  noBody: "The answer has no body.",
  headers: "Header fields that this page may read",

  pushes: "Pushes",
  pushesOf: (subject: string): string => `Pushes about ${subject}`,
  pushesSince: "Pushes since this call",
  pushesWait: "What the sandbox pushes appears here as its clock goes on.",
  pushesRefused: (page: string): string =>
    `Only pages of npm start see the pushes here. This page shows them: ${page}`,
  mockPushes: "The mock pushes nothing. Send the call to the sandbox to see what is pushed.",
  pushKeeps: "keeps to the contract",
  pushBreaks: (counted: string): string => `breaks the contract: ${counted}`,
  pushStates: {
    waiting: "waiting",
    acknowledged: "acknowledged",
    dead: "given up",
    unsent: "no address to send it to",
  } as Readonly<Record<string, string>>,
  aDayLater: "A day later",
  clockRefused: (why: string): string => `The clock cannot be moved. ${why}`,

  receiver: "Address of your receiver",
  receiverHint:
    "A receiver on this machine. {event} and {serviceType} are filled in. For another machine, start the server with --allow-push-to and its origin.",
  sentTo: (url: string): string => `Sent to ${url}.`,
  expectations: {
    acknowledge: "The push keeps to the contract, so it has to be acknowledged.",
    refuse: "The push breaks the contract, so it has to be refused.",
    answer: "The push has lost what tells it apart, so any MetaResponse will do.",
  },
  rightAnswer: "The answer is right.",
  wrongAnswer: (counted: string): string => `The answer is not right: ${counted}.`,
};

/** What "Try it" says, in any language. */
export type TryItWords = typeof words;
