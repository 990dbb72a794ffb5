import { glinkPushes } from "../../../generated/pushes/glink.ts";
import { nearest } from "../../base/nearest.ts";
import { loadBundle } from "../../contract/load-bundles.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { PushWire } from "../../delivery/sending.ts";
import type { Judge } from "../../judge/exchange.ts";
import { casesOf, type PushSource, pushSources } from "../../probe/push/cases.ts";
import type { PushCase } from "../../probe/push/push-case.ts";
import { eventOf } from "../../webhooks/event-of.ts";
import { UsageError } from "../usage-error.ts";
import { setMembers } from "./set-members.ts";

/** What the user asks for. */
export type PlanOptions = {
  /** Names of the pushes, separated by commas; all of them by default. */
  event: string | undefined;
  settings: readonly string[];
  wire: PushWire;
  signed: boolean;
  /** Where a push goes to. */
  addressOf: (push: { operationId: string; serviceType: string }) => URL;
  judge: Judge;
  operations: readonly OperationDescriptor[];
};

/**
 * The cases that the user asks for, in the order of the contract.
 *
 * @throws UsageError for an unknown push or member, and for settings that break the contract
 */
export async function planCases(options: PlanOptions): Promise<PushCase[]> {
  const names = eventsOf(options.event);
  const all = pushSources(await loadBundle("glink"));
  const sources = setMembers(
    all.filter(({ push }) => names.includes(push.operationId)),
    options.settings,
  );
  for (const source of sources) checkSettings(source, options);
  const { wire, signed, addressOf } = options;
  return sources.flatMap((source) =>
    casesOf(source, {
      wire,
      signed,
      tells: (push, payload) => {
        const serviceType = wire === "form" ? push.serviceType : undefined;
        const url = addressOf(push).pathname;
        const received = { wire, serviceType, url, payload, text: "", header: () => undefined };
        return eventOf(received) === push.operationId;
      },
    }),
  );
}

function eventsOf(given: string | undefined): string[] {
  if (given === undefined) return glinkPushes.map(({ operationId }) => operationId);
  return given.split(",").map((text) => {
    const name = text.trim().replace(/^glink\./, "");
    const found = glinkPushes.find((push) => [push.operationId, push.serviceType].includes(name as never));
    if (found) return found.operationId;
    const known = glinkPushes.flatMap(({ operationId, serviceType }) => [operationId, serviceType]);
    const near = nearest(name, known);
    const hint = near === undefined ? `Pushes: ${known.join(", ")}.` : `Did you mean "${near}"?`;
    throw new UsageError(`There is no push "${name}". ${hint}`);
  });
}

/** Documented payloads are valid, so that only settings can break them. */
function checkSettings({ push, examples }: PushSource, { judge, operations }: PlanOptions): void {
  const operation = operations.find(({ operationId }) => operationId === push.operationId);
  if (!operation) throw new Error(`There is no operation ${push.operationId}`);
  for (const [, payload] of examples) {
    const broken = judge({ operation, direction: "request", payload }).find(
      ({ severity }) => severity === "error",
    );
    if (!broken) continue;
    const { pointer, expected, actual } = broken;
    throw new UsageError(
      `--set breaks the contract of ${push.operationId} at ${pointer}: expected ${expected}; got ${actual}.`,
    );
  }
}
