import { operations } from "../../generated/operations/index.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { Keys } from "../../src/judge/keys.ts";
import { createCompiledEngine } from "../../src/mock/compiled-engine.ts";
import { startMockServer } from "../../src/mock/mock-server.ts";
import { judge } from "../../src/testing/judge.ts";

/** A call as the mock received it. */
export type ReceivedCall = {
  /** `glink`, `qlink`, `kakaclo`; `glink-gateway` when it came in the envelope. Empty for what is no call. */
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
        const family = operation?.family ?? "";
        received.push({ call: wire && wire !== "json" ? `${family}-gateway` : family, payload, findings });
      },
      report: () => {
        throw new Error("The log of this mock is read call by call");
      },
    },
  });
  return { origin, received, close };
}
