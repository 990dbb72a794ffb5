import { expect } from "vitest";
import type { Behaviour } from "../../../src/sandbox/behaviour/behaviour.ts";
import { createWorld } from "../../../src/sandbox/core/create-world.ts";
import { parseDuration } from "../../../src/sandbox/core/duration.ts";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import type { World } from "../../../src/sandbox/core/world.ts";
import { createKakaclo } from "../../../src/sandbox/kakaclo/kakaclo.ts";
import { advance, begin, expectValidAnswer, expectValidRequest } from "./valid.ts";

type Payload = Readonly<Record<string, unknown>>;

/** An order for some goods. */
export function kakacloOrder(
  items: readonly (readonly [sku: string, quantity: number, more?: Payload])[] = [["AMB01682_W_M_AU", 1]],
  more: Payload = {},
): Payload {
  return {
    orderAddresses: { country: "US", phone: "5550100", recipient: "Kim", province: "IL", zip: "62701" },
    orderItemsList: items.map(([sku, quantity, other]) => ({ sku, quantity, ...other })),
    channelType: "Standard",
    ...more,
  };
}

/** A world of KakaClo for tests: all that it says is held against the contract. */
export function kakacloWorld(options: { settings?: Settings; seed?: unknown; behaviour?: Behaviour } = {}) {
  const { settings = {}, seed, behaviour } = options;
  const world: World = createWorld(createKakaclo(behaviour), {
    credential: "0123456789abcdef",
    now: begin,
    settings,
    ...(seed !== undefined && { seed }),
  });
  const call = (operationId: string, payload: Payload = {}) => {
    expectValidRequest(operationId, payload, "kakaclo");
    const { answer } = world.call(operationId, payload);
    if (answer.status === undefined) expectValidAnswer(operationId, answer.body, "kakaclo");
    return answer;
  };
  const data = (operationId: string, payload: Payload = {}): unknown => {
    const { body } = call(operationId, payload);
    expect(body).toMatchObject({ code: 10_000 });
    return body["data"];
  };
  const list = (operationId: string, payload: Payload = {}): readonly Payload[] =>
    (data(operationId, payload) as { list: Payload[] }).list;
  const entry = (view: string, member: string, value: string): Payload => {
    const found = [...world.view(view)].find((one) => one[member] === value);
    if (!found) throw new Error(`There is no ${value} among the ${view}`);
    return found;
  };
  return {
    world,
    /** Makes a call, and gives its answer. */
    call,
    /** The `data` of a call that succeeds. */
    data,
    /** The rows that it lists. */
    list,
    /** Creates an order that has to be accepted, and gives its number. */
    place: (...of: Parameters<typeof kakacloOrder>): string =>
      String(data("createOrder", kakacloOrder(...of))),
    /** What a call is refused with. */
    refused(operationId: string, payload: Payload): string {
      const { body, evidence } = call(operationId, payload);
      expect(body["code"]).not.toBe(10_000);
      expect(evidence).toBe("inferred");
      return String(body["message"]);
    },
    /** Does an act that has to be possible. */
    act(act: string, input: Payload): Payload {
      const outcome = world.act(act, input);
      if ("problem" in outcome) throw new Error(outcome.problem.detail);
      return outcome.result;
    },
    /** Does an act that has to be refused, and gives the problem. */
    refusal(act: string, input: Payload) {
      const before = JSON.stringify(world.snapshot());
      const outcome = world.act(act, input);
      if (!("problem" in outcome)) throw new Error(`${act} is possible`);
      expect(JSON.stringify(world.snapshot())).toBe(before);
      return outcome.problem;
    },
    advance: (duration: string) => void advance(world, parseDuration(duration)),
    /** An order as queryOrders shows it. */
    order(id: string): Payload {
      const [found, ...others] = list("queryOrders", { ids: [id] });
      if (!found || others.length > 0) throw new Error(`There are ${others.length + 1} orders ${id}`);
      return found;
    },
    entry,
    balance: (): number => Number((data("queryBalance") as Payload)["balance"]),
    /** Pieces of a SKU in a warehouse that are not set aside. */
    available(sku: string, warehouse: string): number {
      const rows = [...world.view("stock")].filter(
        (row) => row["sku"] === sku && row["warehouseCode"] === warehouse,
      );
      return Number(rows[0]?.["available"] ?? 0);
    },
  };
}
