import { operations } from "../../generated/operations/index.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { Keys } from "../../src/judge/keys.ts";
import { createCompiledEngine } from "../../src/mock/compiled-engine.ts";
import { startMockServer } from "../../src/mock/mock-server.ts";
import { judge } from "../../src/testing/judge.ts";
import { smokeCallOf } from "./smoke-calls.ts";

/** A call as the mock received it. */
export type ReceivedCall = {
  /** Its name among the calls of the smoke programs; empty for what is none of them. */
  call: string;
  /** The parsed payload. */
  payload: unknown;
  findings: readonly Finding[];
};

/** A mock that keeps what it receives. */
export type RecordingMock = { origin: string; received: readonly ReceivedCall[]; close(): Promise<void> };

/** Starts a mock of all families on a free port, which checks signatures with the keys. */
export async function startRecordingMock(keys: Keys): Promise<RecordingMock> {
  const received: ReceivedCall[] = [];
  const { origin, close } = await startMockServer({
    engine: createCompiledEngine(),
    operations,
    judge,
    keys,
    exchangeLog: {
      record: (_, inspected) => {
        const { operation, wire, findings } = inspected;
        const payload = inspected.kind === "call" ? inspected.payload : undefined;
        const isEnveloped = wire === "form" || wire === "query";
        const name = operation ? `${operation.family}.${operation.operationId}` : "";
        received.push({ call: smokeCallOf(name, isEnveloped), payload, findings });
      },
      report: () => {
        throw new Error("The log of this mock is read call by call");
      },
    },
  });
  return { origin, received, close };
}
