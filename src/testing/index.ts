/** What tests of a partner's code need. Import it as `fulfillment-openapi/testing`. */
export type { Finding, MessageDirection, Severity } from "../contract/finding.ts";
export type { Keys } from "../contract/keys.ts";
export type { BooksReport } from "../mock/books-report.ts";
export { payloads } from "./arbitraries.ts";
export { type ExampleChoice, example } from "./example.ts";
export { contractMatchers, type MatcherResult } from "./matchers.ts";
export { ContractViolations, type Mock, type StartMockOptions, startMock } from "./mock.ts";
export type { OperationName, PayloadOf } from "./payload-of.ts";
export { type PushAnswer, type PushOptions, type PushTarget, pushTo } from "./push-to.ts";
