/** What tests of a partner's code need. Import it as `fulfillment-openapi/testing`. */

import type { ExchangeReport } from "../exchanges/log-report.ts";

/** @deprecated Its name is `ExchangeReport`; this one goes with the next version. */
export type BooksReport = ExchangeReport;

export type { Finding, MessageDirection, Severity } from "../findings/finding.ts";
export type { Keys } from "../judge/keys.ts";
export {
  createSandboxControl,
  type SandboxControl,
  type SandboxControlOptions,
} from "../sandbox/control/client.ts";
export { payloads } from "./arbitraries.ts";
export { type ExampleChoice, example } from "./example.ts";
export { contractMatchers, type MatcherResult } from "./matchers.ts";
export { type Mock, type StartMockOptions, startMock } from "./mock.ts";
export type { OperationName, PayloadOf } from "./payload-of.ts";
export { type PushAnswer, type PushOptions, type PushTarget, pushTo } from "./push-to.ts";
export { startSandbox } from "./sandbox.ts";
export type {
  ActResult,
  Advance,
  Sandbox,
  SandboxAct,
  SandboxActs,
  SandboxPush,
  SandboxWorld,
  StartSandboxOptions,
} from "./sandbox-types.ts";
export { ContractViolations } from "./violations.ts";
export type { ExchangeReport };
