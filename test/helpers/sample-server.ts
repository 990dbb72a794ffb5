import { fakeCredentials } from "../../scripts/lib/samples/sample-call.ts";
import type { OperationDescriptor } from "../../src/contract/operation.ts";
import { isError } from "../../src/judge/inspect-request.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import type { Keys } from "../../src/judge/keys.ts";
import type { InjectFault } from "../../src/mock/hooks.ts";
import { startMockServer } from "../../src/mock/mock-server.ts";
import { operations } from "./contract.ts";
import { engines } from "./engines.ts";

/** A call as the mock saw it; `wrong` names the rules that it broke, that of its signature or token among them. */
export type SampleCall = { operation: string; wrong: string[]; payload: unknown };

/** A mock that knows the fake credentials of the samples, and keeps what it saw. */
export type SampleServer = { origin: string; calls: SampleCall[]; close(): Promise<void> };

const keys: Keys = {
  glink: { "*": fakeCredentials.partnerKey },
  qlink: { [fakeCredentials.appKey]: fakeCredentials.appSecret },
  kakaclo: [fakeCredentials.accessToken],
};

/** Starts a {@link SampleServer} on a free port. */
export async function startSampleServer(): Promise<SampleServer> {
  const calls: SampleCall[] = [];
  const keep: InjectFault = (reply, _, inspected) => {
    const { operation } = inspected;
    calls.push({
      operation: operation ? nameOf(operation) : "none",
      wrong: inspected.findings.filter(isError).map(({ rule }) => rule),
      payload: inspected.kind === "call" ? inspected.payload : undefined,
    });
    return reply;
  };
  const [engine, judge] = await Promise.all([engines.compiled(), loadJudge()]);
  const { origin, close } = await startMockServer({ engine, operations, judge, keys, injectFault: keep });
  return { origin, calls, close };
}

/** Name of an operation in the titles of tests: `glink.createOrder`. */
export function nameOf({ family, operationId }: OperationDescriptor): string {
  return `${family}.${operationId}`;
}
