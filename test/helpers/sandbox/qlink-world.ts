import { expect } from "vitest";
import type { Behaviour } from "../../../src/sandbox/behaviour/behaviour.ts";
import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import { parseDuration } from "../../../src/sandbox/core/duration.ts";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { createQlink } from "../../../src/sandbox/qlink/qlink.ts";
import { cancelOrders, getAsns, getOrders, inventory } from "./qlink-payloads.ts";
import { advance, begin, expectValidAnswer, expectValidRequest } from "./valid.ts";

type Payload = Readonly<Record<string, unknown>>;

/** A world of qlink for tests: all that it says is held against the contract. */
export type QlinkWorld = {
  readonly world: World;
  /** Makes a call, and gives the body of its answer. */
  call(operationId: string, payload: Payload): Payload;
  /** The same for what the call was processed to. */
  result(operationId: string, payload: Payload): Payload;
  /** The evidence and scenario of the last answer. */
  readonly about: { readonly evidence?: string; readonly scenario?: string };
  /** Does an act that has to be possible. */
  act(act: string, input: Payload): Payload;
  /** Does an act that has to be refused, and gives the problem. */
  refusal(act: string, input: Payload): { kind: string; detail: string; possible: readonly string[] };
  advance(duration: string): void;
  /** An order as getOrder tells it. */
  order(number: string): Payload | undefined;
  /** Whether a cancellation succeeds. */
  cancel(...numbers: string[]): boolean;
  /** A notice as getAsnList tells it. */
  asn(number: string): Payload | undefined;
  /** The inventory of a product as syncInventory tells it. */
  stock(sku: string): Payload | undefined;
};

/** Opens a world of qlink. */
export function qlinkWorld(
  options: { settings?: Settings; seed?: unknown; behaviour?: Behaviour } = {},
): QlinkWorld {
  const { settings = {}, seed, behaviour } = options;
  const world = createWorld(createQlink(behaviour), {
    credential: "app",
    now: begin,
    settings,
    ...(seed !== undefined && { seed }),
  });
  let about: QlinkWorld["about"] = {};
  const call = (operationId: string, payload: Payload): Payload => {
    expectValidRequest(operationId, payload, "qlink");
    const { answer, pushes } = world.call(operationId, payload);
    expectValidAnswer(operationId, answer.body, "qlink");
    expect(pushes).toEqual([]);
    const { evidence, scenario } = answer;
    about = { evidence, ...(scenario !== undefined && { scenario }) };
    return answer.body;
  };
  const result = (operationId: string, payload: Payload): Payload => {
    const { result: found } = call(operationId, payload);
    return Object(found);
  };
  return {
    world,
    call,
    result,
    get about() {
      return about;
    },
    act(act, input) {
      const outcome = world.act(act, input);
      if ("problem" in outcome) throw new Error(outcome.problem.detail);
      return outcome.result;
    },
    refusal(act, input) {
      const before = JSON.stringify(world.snapshot());
      const outcome = world.act(act, input);
      if (!("problem" in outcome)) throw new Error(`${act} is possible`);
      expect(JSON.stringify(world.snapshot())).toBe(before);
      return outcome.problem;
    },
    advance: (duration) => void advance(world, parseDuration(duration)),
    order: (number) => first(result("getOrder", getOrders(number))["warehouseGetOrderList"]),
    cancel: (...numbers) => call("cancelOrder", cancelOrders(...numbers))["success"] === true,
    asn: (number) => first(result("getAsnList", getAsns(number))["asnList"]),
    stock: (sku) =>
      first(result("syncInventory", inventory({ warehouseSkuList: [{ warehouseSku: sku }] }))["data"]),
  };
}

function first(list: unknown): Payload | undefined {
  return Array.isArray(list) ? list[0] : undefined;
}
