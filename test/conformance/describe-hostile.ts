import { describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { type HostileRequest, hostileRequests } from "../../scripts/bench/hostile/requests.ts";
import { createSender } from "../../scripts/bench/hostile/send.ts";
import { exampleCases } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { sendText, useMock } from "../helpers/running-mock.ts";

const connections = 10;

/** Kinds whose connection may end without an answer: the client ends it, or the answer comes before the body is sent. */
const mayBeCutOff = /cut off|20 MB/;

/**
 * Tests that a mock with each engine survives so many hostile requests. `npm run bench -- --hostile` sends a hundred thousand, and
 * watches the memory.
 */
export function describeHostile(count: number, seed: number): void {
  describe.each(engineNames)("with the engine %s", (engineName) => {
    const mock = useMock({}, engineName);

    test("hostile requests get clear answers, and an honest one is answered rightly afterwards", async () => {
      const [order] = exampleCases;
      const answer = exampleCases.find(
        ({ side, operation }) => side === "response" && operation === order?.operation,
      );
      if (!order?.operation.serviceType || !answer) throw new Error("The contract has no order of GLINK");
      const { path, serviceType } = order.operation;
      const text = JSON.stringify(order.example.value);
      const { send, close } = createSender(mock.origin, connections);
      const requests = hostileRequests(
        { path: path ?? "", text, gatewayPath: glinkGateway.path, serviceType },
        count,
        seed,
      );
      const wrong: string[] = [];
      const worker = async () => {
        for (const request of requests) wrong.push(...complaints(request, await send(request)));
      };
      await Promise.all(Array.from({ length: connections }, worker));
      close();
      expect(wrong).toEqual([]);
      expect(await (await sendText(mock.origin, order, text)).json()).toEqual(answer.example.value);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    });
  });
}

function complaints(
  { kind }: HostileRequest,
  outcome: Awaited<ReturnType<ReturnType<typeof createSender>["send"]>>,
): string[] {
  if (outcome.status === undefined) return mayBeCutOff.test(kind) ? [] : [`${kind}: no answer`];
  if (outcome.status >= 500) return [`${kind}: status ${outcome.status}`];
  try {
    JSON.parse(outcome.body);
    return [];
  } catch {
    return [`${kind}: status ${outcome.status} with "${outcome.body.slice(0, 80)}"`];
  }
}
