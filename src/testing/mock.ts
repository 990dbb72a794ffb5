import { operations } from "../../generated/operations/index.ts";
import { createExchangeLog, type ExchangeLog } from "../exchanges/exchange-log.ts";
import type { ExchangeReport } from "../exchanges/log-report.ts";
import type { Finding } from "../findings/finding.ts";
import type { Keys } from "../judge/keys.ts";
import { secretsIn } from "../judge/keys.ts";
import { createCompiledEngine } from "../mock/compiled-engine.ts";
import { startMockServer } from "../mock/mock-server.ts";
import type { AccessOptions } from "../server/access.ts";
import { judgeWithout } from "./judge.ts";
import { findingsIn, refuseViolations } from "./violations.ts";

/** Options of {@link startMock}. */
export type StartMockOptions = {
  /** Secrets with which signatures are checked; without any of a family, its signatures are only looked at. */
  keys?: Keys;
  /** Answer a broken contract by a problem document with HTTP 422, instead of in the form that the system documents for failures. */
  problem?: boolean;
  /** Port to listen on. Default: a free one. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`, which only this machine reaches. */
  host?: string;
  /** Who may call: further host names, and the web pages that may. Default: loopback names, and pages of every origin. */
  access?: AccessOptions;
};

/** A mock that listens. */
export type Mock = {
  /** Where it listens, such as `http://127.0.0.1:40321`: the `baseUrl` of every client. */
  readonly origin: string;
  /** What was wrong or noteworthy in the calls so far, each different finding once. */
  findings(): Finding[];
  /** How much was called, what was wrong with it, and which operations and answers were never exercised. */
  report(): ExchangeReport;
  /** @throws ContractViolations when a call so far broke the contract; warnings and notes pass */
  expectNoViolations(): void;
  /** Forgets the calls so far: call it between tests that share a mock. */
  reset(): void;
  /** Stops listening, and resolves when the last answer is out. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Starts a mock of all families in this process, which answers from the documented examples and checks every call.
 *
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 * @example
 * const mock = await startMock({ keys: { glink: { "*": "partner key" } } });
 * await placeOrders({ baseUrl: mock.origin });
 * mock.expectNoViolations();
 * await mock.close();
 */
export async function startMock(options: StartMockOptions = {}): Promise<Mock> {
  const { keys = {}, problem = false, port, host, access } = options;
  const open = () => createExchangeLog({ operations, secrets: secretsIn(keys) });
  let exchangeLog = open();
  const record: ExchangeLog["record"] = (...entry) => exchangeLog.record(...entry);
  const { origin, close } = await startMockServer({
    engine: createCompiledEngine(),
    operations,
    judge: judgeWithout(secretsIn(keys)),
    keys,
    problem,
    exchangeLog: { record, report: () => exchangeLog.report() },
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(access && { access }),
  });
  const findings = () => findingsIn(exchangeLog.report());
  return {
    origin,
    findings,
    report: () => exchangeLog.report(),
    expectNoViolations: () => refuseViolations(exchangeLog.report()),
    reset: () => {
      exchangeLog = open();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
